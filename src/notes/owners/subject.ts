import type { Owner } from '../../model/person.js'
import { isGroup } from '../names/groups.js'
import { type NameSense, readOwnerNames } from '../names/owner-names.js'
import { isTitle } from '../../people/name-forms.js'
import { whoActs } from './clauses.js'
import { firstWordOf, splitAtWords } from '../text/phrases.js'
import type { OwnerRule } from './rule.js'

/** Words that a subject may have at most. */
export const longestSubject = 8
/** Most words of a phrase between an owner and the task. */
const longestFuture = 4

export const subject: OwnerRule = {
  name: 'subject',
  given: { known: ['Zoe Bell'] },
  examples: [
    ['Ann to write the report', ['Ann']],
    ['MK and DK will help', ['MK', 'DK']],
    ['Ann Lee (ACME) to follow up', ['Ann Lee']],
    ['niko to post the minutes', ['niko']],
    ['All participants to bring a chair', ['All participants']],
    ['Jo and NL to arrange it. KK will write to James.', ['Jo', 'NL', 'KK']],
    ['Ann to arrange it. Python will be dropped.', ['Ann']],
    ['Kim offered to send it; NL follows up on Friday', ['Kim']],
    ['Kim offered to send it; Zoe Bell follows up on Friday', ['Kim', 'Zoe Bell']],
    ['JR to arrange it and NL to write', ['JR', 'NL']],
    ['Mr. Lee to arrange it. S. Otte will help.', ['Mr. Lee']],
    ['Ann will be away, Bob to cover', ['Bob']],
    ['niko to mow it', ['niko']],
    ['letter to plot 3 - soon', null],
    ['Ann will not come', null],
    ['Ann to not order the lamps', null],
    ['Can Ann please write the report?', null],
    ['We will write the report', null],
    ['The team agreed to use tabs', null],
  ],
  read({ text }, sense) {
    const owners = subjectOf(text, sense)
    return owners && { owners: [...owners, ...laterSubjects(text, sense)], rest: text }
  },
}

/** The sentences of a text; "Mr. Lee" and "A. Lee" do not end one. */
function sentencesOf(text: string): string[] {
  const sentences: string[] = []
  let isOpen = false
  for (const part of text.split(/(?<=[.;]) (?=[\p{Lu}@])/u)) {
    if (isOpen) sentences.push(`${sentences.pop()!} ${part}`)
    else sentences.push(part)
    const last = part.slice(part.lastIndexOf(' ') + 1)
    isOpen = isTitle(last) || /^\p{Lu}\.$/u.test(last)
  }
  return sentences
}

/** What stands behind each "and" of "Ann to order it and Bob to pay", and not of "Ann and Bob to order it". */
function laterClauses(sentence: string, sense: NameSense): string[] {
  const [first = '', ...others] = splitAtWords(sentence, (word) => sense.words.joiners.has(word))
  return others.length > 0 && subjectOf(first, sense) ? others.filter((clause) => /^[\p{Lu}@]/u.test(clause)) : []
}

/** Most sentences that are looked at. */
const mostSentences = 6

/** Who does something in the sentences behind the first: known people and initials only, for anything can be a subject. */
function laterSubjects(text: string, sense: NameSense): Owner[] {
  const [first = '', ...others] = sentencesOf(text).slice(0, mostSentences)
  const later = [...laterClauses(first, sense), ...others]
  return later
    .flatMap((sentence) => subjectOf(sentence, sense) ?? whoActs(sentence, sense) ?? [])
    .filter(({ written, login }) => login !== null || /^\p{Lu}{2,3}$/u.test(written) || sense.known.has(written))
}

export function subjectOf(text: string, sense: NameSense): readonly Owner[] | null {
  const { words } = sense
  // "Can Ann please write it?"
  if (words.conditionWords.has(firstWordOf(text)) && text.trimEnd().endsWith('?')) return null
  // "Ann Lee (ACME) to follow up": the bracket is no part of the name.
  const spoken = text
    .slice(0, 200)
    .replace(/(?<!\]) ?\([^()]{1,60}\)/gu, '')
    .split(' ')
  for (let at = 1; at <= Math.min(longestSubject, spoken.length - 1); at++) {
    const word = spoken[at]!.toLowerCase()
    const next = spoken[at + 1] ?? ''
    const future = beginsPhrase(spoken, at, words.futureWords)
    const infinitive = words.infinitiveWords.has(word) && /^\p{Ll}/u.test(next) && !words.articles.has(next.toLowerCase())
    if (!future && !infinitive) continue
    // "Ann will be away, Bob to cover"
    if (beginsPhrase(spoken, at + 1, words.awayPhrases)) return behindComma(text, sense)
    const names = readOwnerNames(
      spoken
        .slice(0, at)
        .join(' ')
        .replace(/^[*_~]+/u, ''),
      'shaped',
      sense,
    )
    // "The team agreed to …" tells an outcome.
    if (names) return words.outcomeParticiples.has(word) && names.every(({ written }) => isGroup(written, words)) ? null : names
    const login = spoken
      .slice(0, at)
      .join(' ')
      .replace(/^[*_~]+/u, '')
    // "letter to plot 3 – Ann" is about a letter, where no verb shows that the letter does something.
    return !login.includes(' ') && infinitive && (words.workVerbs.has(next) || !/ [-–—] /.test(text)) && isLoginLike(login, sense)
      ? [{ written: login, login: null }]
      : null
  }
  return null
}

/** Who does something behind the first comma. */
function behindComma(text: string, sense: NameSense): readonly Owner[] | null {
  const comma = text.indexOf(', ')
  return comma === -1 ? null : subjectOf(text.slice(comma + 2), sense)
}

function beginsPhrase(spoken: readonly string[], from: number, phrases: ReadonlySet<string>): boolean {
  let phrase = ''
  for (let at = from; at < Math.min(from + longestFuture, spoken.length); at++) {
    phrase += (at > from ? ' ' : '') + spoken[at]!.toLowerCase()
    if (phrases.has(phrase.replace(/[.,;:!?]$/, ''))) return true
  }
  return false
}

/** A word in lower case that is no verb. */
function isLoginLike(word: string, { words, known }: NameSense): boolean {
  const lower = word.toLowerCase()
  if (known.has(word)) return true
  return (
    /^[a-z][a-z\d_-]{2,}$/.test(word) &&
    !words.workVerbs.has(lower) &&
    !words.subjectStopWords.has(lower) &&
    !words.topicWords.has(lower) &&
    !words.ruleVerbs.has(lower)
  )
}
