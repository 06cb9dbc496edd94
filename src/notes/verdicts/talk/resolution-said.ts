import type { Vocabulary } from '../../languages/vocabulary.js'
import { findPhrase, wordsOf } from '../../text/phrases.js'
import { readBelow, type Verdict, type VerdictRule } from '../verdict.js'
import { approvesMinutes } from '../votes/minutes.js'

/** A sentence of formal minutes that records an outcome. */
export const resolutionSaid: VerdictRule<Verdict> = {
  name: 'resolution-said',
  examples: [
    ['It was resolved that the fee stays.', 'decision', 'It was resolved that the fee stays.'],
    ['Ann showed the books. It was agreed to keep the fee. Ben left.', 'decision', 'It was agreed to keep the fee.'],
    ['Es wurde beschlossen, dass der Beitrag bleibt.', 'decision', 'Es wurde beschlossen, dass der Beitrag bleibt.'],
    ['It was resolved that the minutes of May are approved.', null],
    ['It was resolved quickly.', null],
    ['If it was resolved that the fee stays, we can pay.', null],
  ],
  judge({ lines, sense: { words } }) {
    const whole = lines.map(({ text }) => text).join(' ')
    const lower = whole.toLowerCase()
    if (![...words.resolutionOpenings].some((opening) => lower.includes(opening))) return null
    let at = 0
    for (const [index, line] of lines.entries()) {
      // A line and each sentence that begins in it; it may end in a later one.
      for (const part of line.text.split(sentenceEnd)) {
        const said = opensResolution(whole.slice(at, at + longestOpening), words) ? whole.slice(at).split(sentenceEnd, 1)[0]! : null
        if (said !== null && !approvesMinutes(said, words))
          return { item: { kind: 'decision', text: said, owners: [], ownerRule: null, lines: lines.slice(index) }, below: readBelow }
        at += part.length + 1
      }
    }
    return null
  },
}

const sentenceEnd = /(?<=[.!?]) (?=\p{Lu})/u
/** Of a sentence, in UTF-16 code units. */
const longestOpening = 60

function opensResolution(text: string, { resolutionOpenings, outcomeFollowers }: Vocabulary): boolean {
  const lower = text.toLowerCase()
  const opening = findPhrase(lower, resolutionOpenings)
  if (opening === null || !lower.startsWith(opening)) return false
  const [next = ''] = wordsOf(lower.slice(opening.length))
  return outcomeFollowers.has(next)
}
