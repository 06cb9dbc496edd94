import type { Owner } from '../../model/person.js'
import { type NameSense, readOwnerNames } from '../names/owner-names.js'
import { firstWordOf, wordsOf } from '../text/phrases.js'
import type { Vocabulary } from '../languages/vocabulary.js'
import { leadingNameMention } from '../names/name-mention.js'
import { readTeam } from '../names/groups.js'
import { joinsMentions, readMention, withoutTags } from './mention.js'
import type { OwnerRule } from './rule.js'
import { withoutDue } from './without-due.js'
import { withoutRemarks } from './without-remarks.js'

const longestNames = 80
/** Of the words in front of a name, in UTF-16 code units. */
const longestLead = 60

export const trailing: OwnerRule = {
  name: 'trailing',
  given: { known: ['Ann Lee', 'Sam Cole'] },
  examples: [
    ['Write the report @ann and @bob', ['@ann', '@bob']],
    // HackMD writes "@Ann L", other editors "@Ann Lee".
    ['Write the report @Ann Lee', ['Ann Lee']],
    ['Write the report @Jo van Dam', ['Jo van Dam']],
    ['Write the report @Ann Lee @Sam Cole', ['Ann Lee', 'Sam Cole']],
    ['Write the report @ann by Friday', ['@ann']],
    ['Write the report @ann - 2024-05-30', ['@ann']],
    ['Write the report @ann 🔼 #report 📅 2024-05-30', ['@ann']],
    ['Write the report [@ann](https://github.com/annlee)', ['ann @annlee']],
    ['Write the report. **Ann Lee**', ['Ann Lee']],
    ['Write the report. *Ann Lee, May 14*', ['Ann Lee']],
    ['Write the report. _Ann Lee / Sam Cole, end of May_', ['Ann Lee', 'Sam Cole']],
    ['Write the report @Ann Lee and @Sam Cole', ['Ann Lee', 'Sam Cole']],
    ['Write it. *Ann Lee* Print it. *Sam Cole*', null],
    ['Write the **report**', null],
    ['Publish the draft, SC.', ['SC']],
    ['Write the report @acme/maintainers', ['acme/maintainers']],
    ['Look at @acme/loader', null],
    ['Write the report: Ann and @bob', ['Ann', '@bob']],
    ['Write the report: Ann Lee, @bob', ['Ann Lee', '@bob']],
    ['Write the report @ann @due(2024-05-30)', ['@ann']],
    ['Write the report @due(2024-05-30)', null],
    ['Ask Ann and @bob', null],
    ['Ask @ann', null],
    ['Write it @ann cc @bob', ['@ann']],
    ['Write it @ann (thanks @bob)', ['@ann']],
    ['Write it, not @ann', null],
    ['Write it, ask @ann', null],
    ['Write it. Reviewer: @ann', null],
    ['Write it without @ann', null],
    ['Invite the mayor, Ann and @bob', null],
    ['Invite the mayor @ann and @bob', ['@ann', '@bob']],
    ['Print the flyer, @ann and @bob', ['@ann', '@bob']],
    ['Look at the patch by @bob', null],
    ['See [the report](https://example.org)', null],
  ],
  read({ text }, sense) {
    const end = withoutTags(text).trimEnd().replace(/[.!]$/u, '').trimEnd()
    const owners = emphasised(end, sense) ?? ownersAtEnd(withoutRemarks(end, sense.words), sense)
    return owners && { owners, rest: text }
  },
}

function ownersAtEnd(end: string, sense: NameSense): Owner[] | null {
  const mentions = lastMentions(end, sense)
  if (mentions.length > 0) return mentions
  const named = emphasised(end, sense)
  if (named) return named
  const comma = end.lastIndexOf(', ')
  const sign = end.slice(comma + 2)
  return comma > 0 && /^\p{Lu}{2,4}$/u.test(sign) && sense.known.has(sign) ? [{ written: sign, login: null }] : null
}

/** "**Ann Lee**", "*Ann Lee, May 14*" */
function emphasised(end: string, sense: NameSense): Owner[] | null {
  if (!/[*_]$/.test(end)) return null
  // Where several have their names emphasised behind them, they are several tasks.
  if ((end.match(/[^*_]\s(?:\*|_)[^*_\s]/gu)?.length ?? 0) > 1) return null
  const marked = /(?:^|[\s.])(\*\*|__|\*|_)([^*_]{2,60})\1$/u.exec(end.slice(-longestNames))
  return marked && readOwnerNames(withoutDue(marked[2]!, sense.words), 'known', sense)
}

function lastMentions(text: string, sense: NameSense): Owner[] {
  const { words } = sense
  const named = nameAtEnd(text, sense)
  if (named !== null) {
    const before = withoutJoiner(text.slice(0, text.lastIndexOf('@')).trimEnd(), words)
    const others = /(?:^|\s)@\S+(?: \S+){0,4}$/u.test(before) ? lastMentions(before, sense) : []
    return isBystander(before.toLowerCase(), words) ? [] : [...others, { written: named, login: null }]
  }
  const found: Owner[] = []
  const spoken = text.split(' ')
  let at = spoken.length
  while (at > 0) {
    const word = spoken[--at]!
    const mention = mentionIn(word, sense)
    if (mention) found.push(mention)
    else if (found.length === 0 || !joinsMentions(word, words)) break
  }
  if (found.length === 0) return []
  const joined = joinsMentions(spoken[at + 1] ?? '', words) || (spoken[at] ?? '').endsWith(',')
  const beside = joined ? nameBefore(spoken.slice(0, at + 1), sense) : []
  const before = spoken.slice(0, at + 1 - beside.length).join(' ')
  if (isBystander(before.toLowerCase(), words)) return []
  const isOneOfThem = before.endsWith(',') && found.length + beside.length > 1 && words.personVerbs.has(firstWordOf(before))
  if (isOneOfThem) return []
  return [...(beside.length > 0 ? [{ written: withoutComma(beside.join(' ')), login: null }] : []), ...found.reverse()]
}

/** The words of a known name that words end with: "Ann Lee" of "Write the report: Ann Lee and @bob". */
function nameBefore(spoken: readonly string[], { known }: NameSense): readonly string[] {
  const names = [3, 2, 1].map((count) => spoken.slice(-count))
  return names.find((name) => known.has(withoutComma(name.join(' ')))) ?? []
}

const withoutComma = (name: string): string => name.replace(/,$/u, '')

/** "… @Ann Lee and" up to the joiner, where a name stands in front of it. */
function withoutJoiner(text: string, words: Vocabulary): string {
  const gap = text.lastIndexOf(' ')
  return joinsMentions(text.slice(gap + 1), words) && /(?:^|\s)@\S+(?: \S+)?$/u.test(text.slice(0, gap)) ? text.slice(0, gap) : text
}

/** "@ann", "[@ann](https://github.com/annlee)" */
function mentionIn(word: string, sense: NameSense): Owner | null {
  return word.startsWith('[@')
    ? (readOwnerNames(word, 'shaped', sense)?.[0] ?? null)
    : (readMention(word, sense.words) ?? readTeam(word, sense))
}

/** "… @Ann Lee", "… @Ann L", "… @Jo van Dam" */
function nameAtEnd(text: string, sense: NameSense): string | null {
  const short = /(?:^|\s)@(\p{Lu}[\p{L}'’-]{0,30} \p{Lu}[\p{L}'’-]{0,30})\.?$/u.exec(text.slice(-80))
  const at = text.lastIndexOf('@')
  const name = short || at === -1 || /\S/u.test(text[at - 1] ?? ' ') ? null : leadingNameMention(text.slice(at), sense)
  return short?.[1] ?? (name !== null && at + 1 + name.length === text.length ? name : null)
}

/** True where the words in front of a name show that the task is somebody else's. */
export function isBystander(before: string, words: Vocabulary): boolean {
  if ([...words.ownerKeys].some((key) => key.includes(' ') && before.endsWith(key))) return false
  const [verbLead, last = ''] = ['', ...wordsOf(before.slice(-longestLead))].slice(-2)
  if ([words.bystanderWords, words.forWords, words.joiners].some((others) => others.has(last))) return true
  // "Ask @ann", "and ping @ann"; in "write the report @ann" it is a noun.
  return (
    (words.workVerbs.has(last) || words.personVerbs.has(last)) &&
    (verbLead === '' || [words.infinitiveWords, words.joiners, words.futureWords].some((leads) => leads.has(verbLead!)))
  )
}
