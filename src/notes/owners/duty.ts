import { oncePer } from '../../model/remembered.js'
import { stillWords } from '../languages/others.js'
import type { Vocabulary } from '../languages/vocabulary.js'
import { isGroup } from '../names/groups.js'
import { readOwnerNames } from '../names/owner-names.js'
import { beginningsOf } from '../text/phrases.js'
import type { OwnerRule } from './rule.js'

/** Most words of names in front of the duty, and of the duty itself. */
const mostNames = 6
const longestDuty = 4

/** Known people of whom something is asked. */
export const duty: OwnerRule = {
  name: 'duty',
  given: { known: ['Ann Lee', 'Bob Ray'] },
  examples: [
    ['Ann should write the report', ['Ann']],
    ['Ann and Bob need to write it', ['Ann', 'Bob']],
    ['Ann bitte den Raum buchen', ['Ann']],
    ['Ann still has to write the report', ['Ann']],
    ['Ann should be told', null],
    ['Ann must not forget it', null],
    ['Python should go', null],
    ['The board should write it', null],
  ],
  read({ text, place: { work } }, sense) {
    if (!work) return null
    const { words } = sense
    const spoken = text.slice(0, 160).split(' ')
    for (let at = 1; at <= Math.min(mostNames, spoken.length - 1); at++) {
      const from = at + (stillWords.has(spoken[at]!) ? 1 : 0)
      const length = lengthOfDuty(spoken.slice(from, from + longestDuty), words)
      if (length === 0) continue
      const next = spoken[from + length] ?? ''
      // "should be told"
      if (next === '' || words.linkingVerbs.has(next) || words.awayPhrases.has(next)) return null
      const owners = readOwnerNames(spoken.slice(0, at).join(' '), 'known', sense)
      return owners && !owners.some(({ written }) => isGroup(written, words)) ? { owners, rest: text } : null
    }
    return null
  },
}

/** How many words the longest phrase for a duty has that the words begin with; 0 where they begin with none. */
export function lengthOfDuty(spoken: readonly string[], words: Vocabulary): number {
  // Nearly all words begin none.
  if (!dutyBeginnings(words).has(spoken[0]?.toLowerCase() ?? '')) return 0
  const { dutyPhrases, futureWords } = words
  for (let length = spoken.length; length > 0; length--) {
    const phrase = spoken.slice(0, length).join(' ').toLowerCase()
    if (dutyPhrases.has(phrase) || futureWords.has(phrase)) return length
  }
  return 0
}

const dutyBeginnings = oncePer(({ dutyPhrases, futureWords }: Vocabulary) => beginningsOf([dutyPhrases, futureWords]))
