import type { Vocabulary } from './languages/vocabulary.js'
import { stateOfPhrase } from './statements/status.js'

/** The words of an item without marks that begin or end outside of them: "Meet again**" behind a marker, "~~Meet again~~". */
export const withoutOpenMarks = (text: string): string => stripOuterStrike(withoutUnopened(text))

/** The text without the hashtag that tells programs that a line is a task: "… #task 📅 2026-03-09". */
export function withoutTaskTag(text: string, { actionMarkers }: Pick<Vocabulary, 'actionMarkers'>): string {
  return text.replaceAll(hashtag, (tag, word: string) => (actionMarkers.has(word.toLowerCase()) ? '' : tag))
}

/** At the end, or in front of a symbol. */
const hashtag = / #(\p{L}{2,20})(?=$| \p{Extended_Pictographic})/gu

/** The text without the remark at its end that it goes on: "Order the lamps (carried over)" is the task of the meeting before. */
export function withoutOngoing(text: string, words: Pick<Vocabulary, 'doneWords' | 'ongoingWords' | 'cancelledWords'>): string {
  const [remark, state] = / [([]([^()[\]]{2,30})[)\]][.!]?$/u.exec(text.slice(-40)) ?? []
  return remark !== undefined && stateOfPhrase(state!, words) === 'open' ? text.slice(0, -remark.length) : text
}

/** "**RESOLUTION: Meet again**" leaves the end of an emphasis behind its marker, "**Action: AL/BR** to meet" one further inside. */
export function withoutUnopened(text: string): string {
  const isOdd = (sign: string) => text.split(sign).length % 2 === 0
  const mark = ['***', '**', '__'].find((sign) => text.endsWith(sign) && isOdd(sign))
  if (mark !== undefined) return text.slice(0, -mark.length).trimEnd()
  const inside = /^[^*_]{1,80}?(\*\*)(?=[\s:])/u.exec(text)
  return inside && isOdd('**') ? text.replace('**', '') : text
}

function stripOuterStrike(text: string): string {
  const inner = text.replace(/^~~/u, '').replace(/~~$/u, '')
  return inner.includes('~~') ? text : inner.trim()
}
