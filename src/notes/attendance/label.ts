import type { Vocabulary } from '../languages/vocabulary.js'
import { splitAtWords } from '../text/phrases.js'

/** Longest label in front of names, in UTF-16 code units. */
export const longestLabel = 60
/** "[x] AL: Ann Lee" */
export const isEntryLine = (text: string): boolean => /^\[[ xX]\] |^\p{Lu}{2,4}: /u.test(text)

/** "**Present:** Ann", "- Attendees (8): …"; the colon of an address ends no label. */
export function splitLabel(text: string): { name: string; value: string } | null {
  const colon = text.search(/:(?!\/|\d)/u)
  const name = text.slice(0, colon)
  if (colon < 1 || colon > longestLabel || name.includes('](') || name.split('(').length > name.split(')').length) return null
  return {
    name,
    value: text
      .slice(colon + 1)
      .replace(/^[*_~\s]+/u, '')
      .trim(),
  }
}

/** "Write your name below. Roll call:" ends in the label. */
export const lastSentence = (text: string): string => text.slice(text.lastIndexOf('. ') + 1).trimStart()

/** Splits at commas, semicolons and "and", but not inside brackets. */
export function splitNames(text: string, { conjunctions }: Pick<Vocabulary, 'conjunctions'>): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < text.length; at++) {
    if ('(['.includes(text[at]!)) depth++
    else if (')]'.includes(text[at]!)) depth--
    else if (depth === 0 && ',;'.includes(text[at]!)) {
      parts.push(text.slice(from, at))
      from = at + 1
    }
  }
  parts.push(text.slice(from))
  return parts
    .flatMap((part) => splitAtWords(part, (word) => word === '&' || conjunctions.has(word)))
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
