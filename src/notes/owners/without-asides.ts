import type { Owner } from '../../model/person.js'
import {
  allButPhrases,
  asidePhrases,
  helpingVerbs,
  plainAsides,
  takingPhrases,
  tellingInFrontOfColon,
  tellingPhrases,
} from '../languages/aside-words.js'
import type { Vocabulary } from '../languages/vocabulary.js'
import { type NameSense, readOwnerNames } from '../names/owner-names.js'
import { beginningsOf } from '../text/phrases.js'
import { lengthOfDuty } from './duty.js'
import { readMentions } from './mention.js'
import { type Clause, firstToName, type NamedBy, type OwnerRule } from './rule.js'

/** How much of a text's end is looked at, in UTF-16 code units. */
const longestAside = 90
/** Most asides that are taken off. */
const mostAsides = 3
/** Most words of a phrase, and of the names in front of a verb. */
const longestPhrase = 5
const longestNames = 3
/** Most words that say that somebody helps. */
const longestHelp = 4

/** Owners among the words of a task, which keep what they say beside it of people who do not have it. */
export function ownersInWords(rules: readonly OwnerRule[], clause: Clause, sense: NameSense): NamedBy | null {
  const named = firstToName(rules, clause.saying(withoutAsides(clause.text, sense)), sense)
  return named && { ...named, rest: clause.text }
}

/** The text without what it says at its end of people who do not have the task: "(cc @ann)", ", not Ann", "– Ann knows how". */
export function withoutAsides(text: string, sense: NameSense): string {
  let rest = text
  for (let count = 0; count < mostAsides; count++) {
    const shorter = withoutAside(rest, sense)
    if (shorter === null) break
    rest = shorter
  }
  return rest
}

function withoutAside(text: string, sense: NameSense): string | null {
  const end = text.replace(/(?<![\s.!])[\s.!]+$/u, '')
  const from = Math.max(0, end.length - longestAside)
  const tail = end.slice(from)
  if (!mayEndInAside(tail)) return null
  const closer = /[)\]]$/u.exec(tail)?.[0] ?? ''
  const signs = [...tail.matchAll(sign)].toReversed()
  for (const { 0: written, index } of signs) {
    const said = tail.slice(index + written.length, tail.length - closer.length)
    const opens = '(['.includes(written.at(-1)!)
    // A closed bracket in front of the end is another remark.
    if (/[)\]]/u.test(said)) break
    const goesOn = () => written === ' ' && leadsOn(tail.slice(0, index), sense)
    if (from + index > 0 && isAside(said, written.trim(), sense) && !goesOn()) return end.slice(0, from + index) + (opens ? '' : closer)
    if (opens) break
  }
  return null
}

/** "Ann to" in front of "cc Bob" */
const leadsOn = (text: string, { words: { infinitiveWords, futureWords, joiners } }: NameSense): boolean =>
  [infinitiveWords, futureWords, joiners].some((leads) => leads.has(text.slice(text.lastIndexOf(' ') + 1)))

/** What an aside may begin behind; behind a mere blank only some do. */
export const sign = / ?[([]|[,;.:] | [–—|/-]{1,2} ?| ?\/ ?| /gu

const plainBeginnings = beginningsOf([plainAsides, allButPhrases])

/** A cheap look for a sign that is not a mere blank, or for a word that needs none, with which many texts are done. */
const mayEndInAside = (tail: string): boolean =>
  /[([/]|[,;.:] | [–—|-]/u.test(tail) ||
  tail
    .toLowerCase()
    .split(' ')
    .some((word) => plainBeginnings.has(word))

function isAside(said: string, sign: string, sense: NameSense): boolean {
  // Nearly all words that no sign sets apart begin none.
  if (sign === '' && !plainBeginnings.has(asPhrase(said.split(' ', 1)[0]!))) return false
  const spoken = said.split(' ')
  const names = behindPhrase(spoken, sign !== '')
  // "Per Olsen", where he is known.
  if (names !== null) return names !== '' && !(/^\p{Lu}/u.test(said) && sense.known.has(said)) && arePeople(names, sense)
  return sign !== '' && tellsOfPeople(spoken, sign, sense)
}

/** The words behind the phrase that an aside begins with; null where it begins with none. */
export function behindPhrase(spoken: readonly string[], isSet: boolean): string | null {
  for (let length = Math.min(longestPhrase, spoken.length - 1); length > 0; length--) {
    const phrase = asPhrase(spoken.slice(0, length).join(' '))
    const begins = plainAsides.has(phrase) || allButPhrases.has(phrase) || (isSet && asidePhrases.has(phrase))
    if (begins) return spoken.slice(length).join(' ')
  }
  return null
}

export const asPhrase = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll("'", '’')
    .replace(/^\//u, '')
    .replace(/ ?[.:,]$/u, '')

export const arePeople = (names: string, sense: NameSense): boolean => peopleIn(names, sense) !== null

/** Those whom words mention, or who are known, also by initials, and by nothing else. */
export function peopleIn(names: string, sense: NameSense): readonly Owner[] | null {
  const bare = names.replace(/[.!]$/u, '')
  return readMentions(names, sense.words) ?? readOwnerNames(bare, sense.known.isInitials(bare) ? 'signed' : 'known', sense)
}

/** "Ann knows how", "Ann to help": what known people are, know or said, or that they help, in place of a task of theirs. */
function tellsOfPeople(spoken: readonly string[], sign: string, sense: NameSense): boolean {
  // Behind a topic it is theirs: "Roof: Ann to help with the tiles".
  const mayHelp = '([,;.'.includes(sign)
  for (let at = 1; at <= Math.min(longestNames, spoken.length - 1); at++) {
    const behind = spoken.slice(at)
    const helps = mayHelp && behind.length <= longestHelp && beginsWith(behind, helpingVerbs)
    if ((helps || tells(behind, sense)) && arePeople(spoken.slice(0, at).join(' '), sense)) return true
  }
  return false
}

/** Whether words behind a name tell something of that person, and give no task: "has the key", and not "has to fetch the key". */
export function tells(spoken: readonly string[], { words }: NameSense): boolean {
  const [first = '', second = ''] = spoken
  if ((first.endsWith(':') || second === ':') && tellingInFrontOfColon.has(asPhrase(first))) return true
  if (!beginsWith(spoken, tellingPhrases) || beginsWith(spoken, takingPhrases)) return false
  return lengthOfDuty(spoken.slice(0, 4), words) === 0 && !(words.linkingVerbs.has(first) && isWork(second, words))
}

/** "writing" of "is writing it" */
function isWork(word: string, { gerundEndings, workVerbs }: Vocabulary): boolean {
  const stem = [...gerundEndings].filter((ending) => word.endsWith(ending)).map((ending) => word.slice(0, -ending.length))
  return stem.some((verb) => workVerbs.has(verb) || workVerbs.has(`${verb}e`) || workVerbs.has(verb.slice(0, -1)))
}

export const beginsWith = (spoken: readonly string[], phrases: ReadonlySet<string>): boolean =>
  [1, 2, 3].some((length) => length <= spoken.length && phrases.has(asPhrase(spoken.slice(0, length).join(' '))))
