import type { SourceLine } from '../../outline/block.js'
import { readBelow, type Verdict } from '../verdict.js'

const sentenceEnd = /(?<=[.!?]) (?=\p{Lu})/u
/** Of a sentence, in UTF-16 code units. */
const longestOpening = 60

/**
 * The decision that the first sentence of some lines records that is as wanted, with the lines from where it begins.
 * @param opens tells by the first words of a line or a sentence whether it may be
 */
export function decisionSaid(
  lines: readonly SourceLine[],
  opens: (beginning: string) => boolean,
  isWanted: (sentence: string) => boolean,
): Verdict | null {
  const whole = lines.map(({ text }) => text).join(' ')
  let at = 0
  for (const [index, line] of lines.entries()) {
    // A line and each sentence that begins in it; it may end in a later one.
    for (const part of line.text.split(sentenceEnd)) {
      const said = opens(whole.slice(at, at + longestOpening)) ? whole.slice(at).split(sentenceEnd, 1)[0]! : null
      if (said !== null && isWanted(said))
        return { item: { kind: 'decision', text: said, owners: [], ownerRule: null, lines: lines.slice(index) }, below: readBelow }
      at += part.length + 1
    }
  }
  return null
}
