import { type NameSense, readOwnerNames } from '../names/owner-names.js'
import { splitAtWords } from '../text/phrases.js'
import type { OwnerRule } from './rule.js'

/** Most words in front of "to" among which names are looked for. */
const mostWords = 8

/**
 * Known people in front of a task of whom it is not said which one is to do it, or whether; or a known sign in small letters, which may
 * be a word. It is a task, nobody's yet, and the names stay among its words.
 */
export const undecided: OwnerRule = {
  name: 'undecided',
  given: { known: ['Ann', 'Bob', 'Cleo Winter'] },
  examples: [
    ['Ann or Bob: the keys', []],
    ['**Ann or Bob**: the keys', []],
    ['Ann, Bob or Cleo: the keys', []],
    ['Ann (or Bob): the keys', []],
    ['Ann oder Bob: die Schlüssel', []],
    ['Ann or Bob to fetch the keys', []],
    ['Ann or Bob will fetch the keys', []],
    ['Ann?: the keys', []],
    ['Ann/Bob?: the keys', []],
    ['cw: the keys', []],
    ['Ann or Dora: the keys', null],
    ['Keys or cards: the door', null],
    ['Why?: the keys', null],
    ['to: the keys', null],
    ['Ann or Bob:', null],
  ],
  read({ text, start, atColon: split }, sense) {
    const isOpen =
      split && split.rest !== ''
        ? areAlternatives(split.label, sense) || isSmallSign(split.label, sense)
        : areAlternatives(beforeVerb(start, sense), sense)
    return isOpen ? { owners: [], rest: text } : null
  },
}

/** "Ann or Bob", "Ann (or Bob)", "Ann/Bob?" */
function areAlternatives(label: string, sense: NameSense): boolean {
  const plain = label
    .replaceAll(/[*_]/gu, '')
    .replace(/ \(([^()]{1,60})\)$/u, ' $1')
    .trim()
  const asked = plain.replace(/ ?\?{1,3}$/u, '')
  const names = splitAtWords(asked, (word) => sense.words.alternativeWords.has(word.toLowerCase()))
  return (names.length > 1 || asked !== plain) && names.every((name) => readOwnerNames(name, 'known', sense) !== null)
}

/** The words in front of "to" or "will"; empty where neither is near. */
function beforeVerb(text: string, { words: { infinitiveWords, futureWords } }: NameSense): string {
  const spoken = text.split(' ', mostWords)
  const verb = spoken.findIndex((word) => infinitiveWords.has(word) || futureWords.has(word))
  return verb > 1 ? spoken.slice(0, verb).join(' ') : ''
}

function isSmallSign(label: string, { words, known }: NameSense): boolean {
  if (!/^\p{Ll}{2,3}$/u.test(label) || !known.has(label.toUpperCase())) return false
  return ![words.topicWords, words.acronyms, words.subjectStopWords, words.articles, words.workVerbs].some((others) => others.has(label))
}
