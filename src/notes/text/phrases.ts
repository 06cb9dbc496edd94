import { remembered } from '../../model/remembered.js'

/**
 * Lower case, emphasis marks, code ticks and emoji shortcodes removed, blanks single, punctuation at both ends off: for looking words
 * up.
 */
export const normalizePhrase = remembered((text: string): string => {
  const plain = text.normalize('NFC').toLowerCase().replaceAll("'", '’')
  if (isPlain.test(plain)) return trimPunctuation(plain)
  const words = plain
    .split(blanks)
    .map(stripMarks)
    .filter((word) => word !== '' && !isShortcode(word))
  return trimPunctuation(words.join(' '))
})

/** A normalized phrase with the plurals that are written with an apostrophe as such: "to-do’s" is "to-dos". */
export const pluralised = (phrase: string): string =>
  phrase.includes('’') ? phrase.replaceAll(/(?<=\p{L})’s(?![\p{L}\p{N}])/gu, 's') : phrase

/** Without the marks of emphasis; an underscore within a word is one of its characters: "ann_acme". */
export function withoutEmphasis(text: string): string {
  return text.replaceAll(/\*|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '')
}

/** Words with single blanks and nothing among them to take off. */
const isPlain = /^[^\s*_~`#:]+(?: [^\s*_~`#:]+)*$/u
const blanks = /\s+/u
const marks = '*_~`#'

function stripMarks(word: string): string {
  let from = 0
  let to = word.length
  while (from < to && marks.includes(word[from]!)) from++
  while (to > from && marks.includes(word[to - 1]!)) to--
  return word.slice(from, to)
}

/** ":dark_sunglasses:" */
function isShortcode(word: string): boolean {
  return word.length > 2 && word.startsWith(':') && word.endsWith(':')
}

function trimPunctuation(text: string): string {
  let from = 0
  let to = text.length
  while (from < to && !isWordChar(text[from]!)) from++
  while (to > from && !isWordChar(text[to - 1]!)) to--
  return text.slice(from, to)
}

/** A letter, a digit, or part of a surrogate pair's letter; punctuation, symbols and emoji are none. */
function isWordChar(char: string): boolean {
  // By far the most of them, and told faster so.
  if ((char >= 'a' && char <= 'z') || char === ' ') return char !== ' '
  return /[\p{L}\p{N}]/u.test(char)
}

/** Words of a text in lower case, split at everything that is no letter, digit, apostrophe or hyphen. */
export function wordsOf(text: string): string[] {
  return folded(text)
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter((word) => word !== '')
}

const folded = (text: string): string => text.normalize('NFC').toLowerCase()

/** Splits a text at words, as they are written. */
export function splitAtWords(text: string, isBetween: (word: string) => boolean): string[] {
  const parts: string[][] = [[]]
  for (const word of text.split(/\s+/u)) {
    if (isBetween(word)) parts.push([])
    else parts.at(-1)!.push(word)
  }
  return parts.map((words) => words.join(' '))
}

/** First word of a text, in lower case; empty where there is none near its beginning. */
export function firstWordOf(text: string): string {
  return /[\p{L}\p{N}'’-]+/u.exec(folded(text.slice(0, 80)))?.[0] ?? ''
}

/** The beginnings of a text of two words up to as many as `most`. */
export function firstWordsOf(text: string, most: number): string[] {
  const words = wordsOf(text.slice(0, 80)).slice(0, most)
  return words.slice(1).map((_, index) => words.slice(0, index + 2).join(' '))
}

/** The words that phrases begin with: a cheap question in front of looking for the phrases. */
export const beginningsOf = (phrases: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
  new Set(phrases.flatMap((set) => [...set].map((phrase) => phrase.split(' ', 1)[0]!)))

/** True where the phrase stands in the text as whole words; both in lower case. */
export function hasPhrase(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + 1)) {
    const before = text[at - 1]
    const after = text[at + phrase.length]
    if ((before === undefined || !isWordChar(before)) && (after === undefined || !isWordChar(after))) return true
  }
  return false
}

/** The first phrase of the set that stands in the text, or null. */
export function findPhrase(text: string, phrases: ReadonlySet<string>): string | null {
  for (const phrase of phrases) if (hasPhrase(text, phrase)) return phrase
  return null
}

/** Offset behind the last phrase of the set that stands in the text as whole words; -1 where none does. */
export function endOfLastPhrase(text: string, phrases: ReadonlySet<string>): number {
  let end = -1
  for (const phrase of phrases) {
    const at = text.lastIndexOf(phrase)
    if (at !== -1 && at + phrase.length > end && hasPhrase(text.slice(Math.max(0, at - 1), at + phrase.length + 1), phrase))
      end = at + phrase.length
  }
  return end
}
