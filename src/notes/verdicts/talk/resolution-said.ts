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
  judge({ lines, text: whole, sense }) {
    const lowerCase = whole.toLowerCase()
    if (![...sense.words.resolutionOpenings].some((opening) => lowerCase.includes(opening))) return null
    for (const [index, line] of lines.entries()) {
      const sentence = [line, ...lines.slice(index + 1)]
        .map(({ text }) => text)
        .join(' ')
        .split(/(?<=[.!?]) (?=\p{Lu})/u)
      // A sentence that begins in a later line is read there.
      const begun = line.text.split(/(?<=[.!?]) (?=\p{Lu})/u).length
      const said = sentence.slice(0, begun).find((text) => opensResolution(text))
      if (said !== undefined)
        return { item: { kind: 'decision', text: said, owners: [], ownerRule: null, lines: lines.slice(index) }, below: readBelow }
    }
    return null

    function opensResolution(text: string): boolean {
      const lower = text.slice(0, 60).toLowerCase()
      const opening = findPhrase(lower, sense.words.resolutionOpenings)
      if (opening === null || !lower.startsWith(opening)) return false
      const [next = ''] = wordsOf(lower.slice(opening.length))
      return sense.words.outcomeFollowers.has(next) && !approvesMinutes(text, sense.words)
    }
  },
}
