import { innerMarker } from '../../statements/statement.js'
import { readBelow, type VerdictRule } from '../verdict.js'
import { readOutcomeOfVote } from '../vote.js'

export const outcomeOfVote: VerdictRule = {
  name: 'outcome-of-vote',
  examples: [
    ['Motion to renew the lease. Seconded. Carried.', 'decision', 'Motion to renew the lease. Seconded. Carried.'],
    ['Result: approved', 'decision', 'approved'],
    ['Motion to renew the lease.', null],
    ['The motion can wait if it is approved.', null],
  ],
  judge({ lines, block, context: { section }, sense }) {
    if (section === 'attendance' || section === 'absence' || lines.some(({ text }) => innerMarker(text, sense))) return null
    const outcome = readOutcomeOfVote(lines, block.form === 'bullet', section === 'checklist', sense.words)
    const item = outcome && { kind: 'decision' as const, text: outcome.text, owners: [], ownerRule: null, lines: outcome.lines }
    return item && { item, below: readBelow }
  },
}
