import { summaryWords, talkVerbs, taskOpeners, timeWords, whatWords, whoWords } from '../languages/announcing-words.js'
import { arisingHeadings } from '../languages/arising-headings.js'
import { deadlineWords, weekdayNames } from '../languages/calendar.js'
import { rememberedBy } from '../../model/remembered.js'
import { hasPhrase, normalizePhrase, pluralised, splitAtWords } from '../text/phrases.js'
import type { Vocabulary } from '../languages/vocabulary.js'
import { withoutNumber } from './heading-number.js'

/** What a heading announces; `review` is work of earlier meetings, `arising` talk about it, too, and `talk` everything else. */
export type SectionKind = 'actions' | 'decisions' | 'both' | 'review' | 'arising' | 'attendance' | 'absence' | 'checklist' | 'talk'

/** Whether the lines below are items by their place. */
export const listsItems = (kind: SectionKind): boolean => kind === 'actions' || kind === 'decisions' || kind === 'both'

/** Longest heading that announces something, in UTF-16 code units. */
const longestHeading = 300

/** Tells by its words what stands below a heading; null where it leaves that to the heading above. */
export const classifyHeading = rememberedBy((text: string, words: Vocabulary): SectionKind | null => {
  if (text.length > longestHeading) return null
  const parts = partsOf(text, words)
  const announces = (phrases: ReadonlySet<string>) => parts.some((part) => isAnnouncedBy(part, phrases, words))

  if (announces(words.absenceHeadings)) return 'absence'
  if (parts.some((part) => listsAttendance(part, words))) return 'attendance'
  const actions = announcesWork(parts, words)
  const decisions = announces(words.decisionHeadings)
  if (actions || decisions) {
    const all = normalizePhrase(text)
    if (isReview(all, words)) return 'review'
    // "Decisions needed" are questions.
    if (decisions && !actions && [...words.pendingWords].some((word) => hasPhrase(all, word))) return 'talk'
    // "Next steps for the parser (5m, Ann)" is a point of the agenda.
    if (hasDuration(text, words) && !words.actionHeadings.has(parts[0]!) && !words.decisionHeadings.has(parts[0]!)) return 'talk'
    if (actions && decisions) return 'both'
    // "Questions and conclusions": the outcomes stand between the talk, so only marked ones count.
    if (decisions && !parts.every((part) => isAnnouncedBy(part, words.decisionHeadings, words))) return 'talk'
    return actions ? 'actions' : 'decisions'
  }
  if (parts.some((part) => arisingHeadings.some((heading) => part === heading || part.startsWith(`${heading} `)))) return 'arising'
  if (parts.some((part) => words.checklistHeadings.has(part) || endsWithAny(part, words.checklistHeadings))) return 'checklist'
  return null
})

function announcesWork(parts: readonly string[], words: Vocabulary): boolean {
  // "Who / What / When"
  const isOfColumns = parts.length > 1 && words.actionHeadings.has(parts.join(' '))
  return (
    isOfColumns ||
    parts.some(
      (part) =>
        isAnnouncedBy(part, words.actionHeadings, words) ||
        words.actionHeadings.has(withoutTimeLimit(part, words)) ||
        reviewsActions(part, words) ||
        bringsActions(part, words) ||
        isForGroup(part, words) ||
        asksWhoDoesWhat(part) ||
        isToBeDone(part, words),
    )
  )
}

/** "Action items from last meeting", "Review of action items", "Action item review"; "Tasks of the review team" are not. */
function isReview(heading: string, { reviewWords, reviewNouns }: Vocabulary): boolean {
  const spoken = heading.split(' ')
  const ends = [spoken[0]!, spoken.at(-1)!]
  return ends.some((word) => reviewNouns.has(word)) || [...reviewWords].some((word) => hasPhrase(heading, word))
}

/** "Review of the action items from last week", "Recap of last week’s actions" */
function reviewsActions(part: string, words: Vocabulary): boolean {
  const [first = '', ...others] = part.split(' ')
  const behind = others.filter((word, at) => at > 1 || !words.minutesJoiners.has(word))
  return (
    (words.reviewNouns.has(first) || summaryWords.has(first)) &&
    isAnnouncedBy(behind.filter((word, at) => at > 0 || !words.articles.has(word)).join(' '), words.actionHeadings, words)
  )
}

/** "Actions carried over from the last meeting" */
const bringsActions = (part: string, words: Vocabulary): boolean =>
  [...words.reviewWords].some((word) => {
    const at = part.indexOf(` ${word} `)
    return at > 0 && isAnnouncedBy(part.slice(0, at), words.actionHeadings, words)
  })

/** What a chat puts in front of a heading: ":pushpin: *Decided*". */
const leadingEmoji = /^(?::[a-z\d_+-]{1,40}: ?){1,3}(?=\S)/u

/** Most words of a line that announces what follows. */
const mostLabelWords = 4

/** True for a line of few words that announces what follows. */
export function announcesAlone(line: string, words: Vocabulary): boolean {
  const text = line.replace(leadingEmoji, '').replace(/[*_]{1,3}$/u, '')
  if (text.slice(0, -1).includes(':')) return false
  const label = normalizePhrase(text)
  const spoken = withoutTimeLimit(label, words).split(' ')
  // "Action items from the survey:"
  const counted = text.endsWith(':') ? spoken.filter((word) => !words.articles.has(word)) : spoken
  if (words.placeholders.has(label) || counted.length > mostLabelWords || isSentence(text, words)) return false
  return ['actions', 'decisions', 'both', 'review', 'arising', 'attendance', 'absence'].includes(classifyHeading(text, words) ?? '')
}

/** "Ann to follow up.", "We will follow up" */
function isSentence(text: string, { infinitiveWords, futureWords }: Vocabulary): boolean {
  const [, ...spoken] = text.split(' ')
  return spoken.some((word) => futureWords.has(word) || (text.endsWith('.') && infinitiveWords.has(word)))
}

/** "Actions:", "**Decisions**" */
export function isLabelLine(line: string, words: Vocabulary): boolean {
  const text = line.trimEnd()
  return text.length < 80 && /:[*_]{0,3}$|^(?:\*\*|__).*(?:\*\*|__)$/u.test(text) && announcesAlone(text.replace(/[*_]{1,3}$/u, ''), words)
}

/** True for the heading of the note's agenda. */
export const isAgenda = rememberedBy((heading: string, { agendaHeadings }: Vocabulary): boolean => {
  const all = normalizePhrase(heading)
  return agendaHeadings.has(all) || endsWithAny(all, agendaHeadings)
})

function hasDuration(text: string, { durationUnits }: Vocabulary): boolean {
  const [, unit] = /\(\s?~?\d{1,3}\s?(\p{L}+)/u.exec(text) ?? []
  return unit !== undefined && durationUnits.has(unit.toLowerCase())
}

function partsOf(text: string, { conjunctions }: Vocabulary): string[] {
  const title = withoutNumber(text.replace(leadingEmoji, ''))
  return splitAtWords(title, (word) => conjunctions.has(word))
    .join('/')
    .split(/[/&+,:()|・、，]| [-–—] /u)
    .map((part) => pluralised(normalizePhrase(part)))
    .filter((part) => part !== '')
}

/** True for a heading or label above those who took part: "Attendees (8)", "Voting member attendees", "Present members". */
export const announcesAttendance = rememberedBy((text: string, words: Vocabulary): boolean =>
  partsOf(text, words).some((part) => !words.absenceHeadings.has(part) && listsAttendance(part, words)),
)

function listsAttendance(part: string, words: Vocabulary): boolean {
  const spoken = part.split(' ')
  for (let from = Math.max(0, spoken.length - longestHeadingWords); from < spoken.length; from++) {
    if (words.attendanceHeadings.has(spoken.slice(from).join(' '))) return true
  }
  return words.groups.has(spoken.at(-1)!) && words.attendanceHeadings.has(spoken.slice(0, -1).join(' '))
}

/** Words of the longest attendance heading. */
const longestHeadingWords = 4

/** "action items for next week" announces, "the task force" doesn't: a few words may surround a plural or a phrase. */
function isAnnouncedBy(part: string, phrases: ReadonlySet<string>, { pluralEndings }: Vocabulary): boolean {
  if (phrases.has(part)) return true
  const spoken = part.split(' ')
  const isPlural = (word: string) =>
    [...pluralEndings].some((ending) => word.endsWith(ending) && phrases.has(word.slice(0, -ending.length)))
  const isStrong = (phrase: string) => phrases.has(phrase) && (phrase.includes(' ') || isPlural(phrase))
  for (let more = 1; more <= 4 && more < spoken.length; more++) {
    if (isStrong(spoken.slice(0, -more).join(' ')) || (more <= 2 && isStrong(spoken.slice(more).join(' ')))) return true
  }
  return false
}

/** "Task for everyone" */
function isForGroup(part: string, { actionHeadings, addressWords, groups }: Vocabulary): boolean {
  const spoken = part.split(' ')
  const at = spoken.findIndex((word) => addressWords.has(word))
  return at > 0 && actionHeadings.has(spoken.slice(0, at).join(' ')) && groups.has(spoken.slice(at + 1).join(' '))
}

/** "Who does what", "Who is bringing what by when" */
function asksWhoDoesWhat(part: string): boolean {
  const [first = '', ...others] = part.split(' ')
  return others.length > 0 && others.length <= mostQuestionWords && whoWords.has(first) && others.some((word) => whatWords.has(word))
}

const mostQuestionWords = 6

/** "To sort", "To buy before Friday 17th"; "To discuss" is an agenda, "To do the lamps" a sentence. */
function isToBeDone(part: string, words: Vocabulary): boolean {
  const [first = '', verb = '', ...others] = withoutTimeLimit(part, words).split(' ')
  return others.length === 0 && taskOpeners.has(first) && words.workVerbs.has(verb) && !talkVerbs.has(verb)
}

/** "To sort before Friday 17th" is "to sort", "jobs for next week" "jobs". */
function withoutTimeLimit(label: string, words: Vocabulary): string {
  const spoken = label.split(' ')
  const isTime = (word: string) =>
    /^\d/.test(word) || timeWords.has(word) || weekdayNames.has(word) || words.months.has(word) || words.meetingWords.has(word)
  const belongs = (word: string) => isTime(word) || words.articles.has(word) || words.ofWords.has(word) || words.nextWords.has(word)
  const opens = (word: string) =>
    deadlineWords.has(word) || words.forWords.has(word) || words.articles.has(word) || words.nextWords.has(word)
  for (let at = 1; at < spoken.length; at++) {
    const behind = opens(spoken[at]!) ? spoken.slice(at + 1) : isTime(spoken[at]!) ? spoken.slice(at) : []
    if (behind.length > 0 && behind.every((word) => belongs(word) || opens(word)) && behind.some(isTime))
      return spoken.slice(0, at).join(' ')
  }
  return label
}

/** True where the last words, not all of them, are one of the phrases. */
function endsWithAny(part: string, phrases: ReadonlySet<string>): boolean {
  for (let at = part.indexOf(' '); at !== -1; at = part.indexOf(' ', at + 1)) if (phrases.has(part.slice(at + 1))) return true
  return false
}
