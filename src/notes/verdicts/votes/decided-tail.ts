import { adoptedWords, agreementManners } from '../../languages/agreement-words.js'
import type { Vocabulary } from '../../languages/vocabulary.js'
import { firstWordOf, wordsOf } from '../../text/phrases.js'

/** Longest line that ends in such words, in UTF-16 code units, and longest end. */
const longestLine = 400
const longestTail = 40
/** Fewest words of what was decided. */
const fewestWords = 3

/**
 * What stands in front of words that tell, at the end of a line, that it was decided: "We ask for six days. (agreed)", "No outing without
 * a coach: agreed unanimously", "the hall stays open, agreed by all", "20k more → accepted"; null for any other line.
 */
export function decidedInFront(text: string, words: Vocabulary): string | null {
  if (text.length > longestLine) return null
  const [tail, sign, said] = behindSign.exec(text.slice(-longestTail)) ?? []
  if (tail === undefined || !isDecided(said!.toLowerCase(), sign!.trim(), words)) return null
  const before = text.slice(0, text.length - tail.length).trim()
  const isSentence = wordsOf(before).length >= fewestWords && !/[?…]$/u.test(before)
  return isSentence && !words.conditionWords.has(firstWordOf(before)) ? before : null
}

/** The last words of a line, and what sets them apart. */
const behindSign = /( \(| ?→ | ?-> | ?: |, | [–—-] )([\p{L}.’' ]{4,30}?)\)?[.!*_]{0,3}$/u

function isDecided(said: string, sign: string, { outcomeParticiples, unanimityWords }: Vocabulary): boolean {
  const plain = said.replaceAll("'", '’')
  const manner = agreementManners.find((how) => plain.endsWith(` ${how}`) || plain.startsWith(`${how} `))
  const verb = manner === undefined ? plain : plain.replace(manner, '').trim()
  if (manner !== undefined) return outcomeParticiples.has(verb) || adoptedWords.has(verb)
  if (sign === ',' || /^[–—-]$/u.test(sign)) return false
  if (sign === '(' && unanimityWords.has(verb)) return true
  return outcomeParticiples.has(verb) || (/^(?:→|->)$/u.test(sign) && adoptedWords.has(verb))
}
