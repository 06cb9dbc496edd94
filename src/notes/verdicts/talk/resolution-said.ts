import { oncePer } from '../../../model/remembered.js'
import type { Vocabulary } from '../../languages/vocabulary.js'
import type { Verdict, VerdictRule } from '../verdict.js'
import { opensResolution } from '../votes/decision-openings.js'
import { approvesMinutes } from '../votes/minutes.js'
import { decisionSaid } from './decision-said.js'

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
    const lower = lines.map(({ text }) => text.toLowerCase()).join(' ')
    if (!openingsOf(words).some((opening) => lower.includes(opening))) return null
    return decisionSaid(
      lines,
      (beginning) => opensResolution(beginning, words),
      (said) => !approvesMinutes(said, words),
    )
  },
}

/** A list is gone through faster than a set, and it is gone through for each line. */
const openingsOf = oncePer(({ resolutionOpenings }: Vocabulary) => [...resolutionOpenings])
