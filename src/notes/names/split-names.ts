import type { Vocabulary } from '../languages/vocabulary.js'

/** A word between names, such as "and"; in two capitals it is somebody's initials: "ED: …". */
export function isJoiner(word: string, { joiners }: Pick<Vocabulary, 'joiners'>): boolean {
  return joiners.has(word.toLowerCase()) && !/^\p{Lu}{2}$/u.test(word)
}

/** "Maria E", "Maria E und Ann": a capital with no name behind it is a surname's initial; in "ANA E RUI" it joins two. */
const isInitial = (word: string, next = ''): boolean => /^\p{Lu}$/u.test(word) && !/\p{Lu}/u.test(next)

/** "@acme/infra" is one team; "@ann/@bob" are two people. */
const isInTeam = (text: string, from: number, at: number): boolean =>
  text[at] === '/' && text[from] === '@' && /^@[\w-]{1,39}\/[a-z\d]/iu.test(text.slice(from, at + 2))

/** A pattern alone takes longer, and names are read sign by sign. */
const isBlank = (char: string): boolean => (char < '\u0080' ? char <= ' ' : /\s/u.test(char))

/** Splits names at separators and at words such as "and", but not inside brackets; emptiness between them is left out. */
export function splitNames(text: string, words: Pick<Vocabulary, 'joiners'>, separators: string): string[] {
  const found: string[] = []
  let [depth, from, wordFrom] = [0, 0, 0]
  const cut = (to: number, next: number): void => {
    found.push(text.slice(from, to).trim())
    from = next
    wordFrom = next
  }
  for (let at = 0; at <= text.length; at++) {
    const char = text[at] ?? ' '
    if ('[(（'.includes(char)) depth++
    else if ('])）'.includes(char)) depth--
    else if (depth === 0 && separators.includes(char) && !isInTeam(text, from, at)) cut(at, at + 1)
    else if (depth === 0 && isBlank(char)) {
      const word = text.slice(wordFrom, at)
      if (word === '&' || (isJoiner(word, words) && !isInitial(word, text[at + 1]))) cut(wordFrom, at + 1)
      wordFrom = at + 1
    }
  }
  cut(text.length, text.length)
  return found.filter((name) => name !== '')
}
