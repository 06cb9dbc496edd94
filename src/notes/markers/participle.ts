import { decorationOf, firstWordAt } from './label-words.js'
import type { MarkerRule } from './marker.js'

/** A participle that begins an outcome; it stays in the text. */
export const participle: MarkerRule = {
  name: 'participle',
  examples: [
    ['Agreed to use tabs', 'decision', 'Agreed to use tabs'],
    ['RESOLVED, that we use tabs', 'decision', 'RESOLVED, that we use tabs'],
    ['Agreed, we use tabs', null],
  ],
  read(text, words) {
    const at = decorationOf(text)
    if (!words.outcomeParticiples.has(firstWordAt(text, at))) return null
    const [first = '', second = ''] = text
      .slice(at, at + 60)
      .toLowerCase()
      .split(' ')
    const begins = words.outcomeParticiples.has(first) || (first.endsWith(',') && words.clauseOpeners.has(second))
    return begins && words.outcomeFollowers.has(second) ? { kind: 'decision', rest: text.slice(at), at, by: 'participle' } : null
  },
}
