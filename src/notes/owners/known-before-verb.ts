import type { Owner } from '../../model/person.js'
import type { Vocabulary } from '../languages/vocabulary.js'
import { isGroup } from '../names/groups.js'
import { type NameSense, readOwnerNames } from '../names/owner-names.js'
import { wordsOf } from '../text/phrases.js'
import type { NamedBy } from './rule.js'

/** Most words of names in front of the verb. */
const longestNames = 8
/** In UTF-16 code units. */
const longestStart = 120

/** Known people in front of a verb of work and what is to be done: "Ann orders the lamps", "AL order them", "Ann die Lampen bestellen". */
export function knownBeforeVerb(text: string, sense: NameSense): NamedBy | null {
  const spoken = text.slice(0, longestStart).split(' ')
  for (let at = 1; at <= Math.min(longestNames, spoken.length - 2); at++) {
    if (!isVerbAt(spoken, at, text, sense.words)) continue
    const names = spoken.slice(0, at).join(' ')
    const owners = mayBeVerb(names, sense.words) ? null : readOwnerNames(names, 'signed', sense)
    if (owners) return owners.every((owner) => isPerson(owner, sense)) ? { owners, rest: text, by: 'known-before-verb' } : null
  }
  return null
}

/** An article behind the names stands in front of a verb at the end of the sentence. */
function isVerbAt(spoken: readonly string[], at: number, text: string, words: Vocabulary): boolean {
  const word = spoken[at]!
  if (words.articles.has(word)) return words.workVerbs.has(wordsOf(text).at(-1) ?? '')
  // "Ann present at ten"
  return (words.workVerbs.has(word) || words.presentVerbs.has(word)) && !words.attendanceHeadings.has(word)
}

/** "Mark review comments as read" */
const mayBeVerb = (name: string, words: Vocabulary): boolean =>
  [words.workVerbs, words.ruleVerbs, words.ambiguousNames, words.futureWords].some((others) => others.has(name.toLowerCase()))

/** Neither a group nor a role; a surname alone may be any word. */
function isPerson({ written, login }: Owner, { known, words }: NameSense): boolean {
  if (login !== null) return true
  const isWord = known.isSurname(written) && !known.isFirst(written) && !known.isWhole(written)
  // "Bob’s review of it"
  return !isWord && !/['’]s?$/u.test(written) && !isGroup(written, words) && !words.roleWords.has(written.toLowerCase())
}
