import { innerMarker } from '../../statements/statement.js'
import { readBelow, type VerdictRule } from '../verdict.js'
import { approvesMinutes } from '../votes/minutes.js'
import { whatWasMoved } from '../votes/moved.js'
import { readOutcomeOfVote } from '../votes/record.js'

export const outcomeOfVote: VerdictRule = {
  name: 'outcome-of-vote',
  examples: [
    ['Motion to renew the lease. Seconded. Carried.', 'decision', 'Motion to renew the lease. Seconded. Carried.'],
    ['**Motion 4/1:** That the lease be renewed. Moved: Ann. For 5, against 0. **Carried.**', 'decision', 'That the lease be renewed.'],
    ['Result: approved', 'decision', 'approved'],
    ['Motion to renew the lease.', null],
    ['**Motion:** "Resolved, that the lease is renewed and approved."', null],
    ['**Motion:** "Resolved, that the lease is renewed." PASSED 6-0', 'decision', 'Resolved, that the lease is renewed.'],
    ['Motion to renew the lease. It was not carried.', null],
    ['Motion to approve the minutes of May. Carried.', null],
    ['The motion can wait if it is approved.', null],
  ],
  judge({ lines, block, context: { section }, sense }) {
    if (section === 'attendance' || section === 'absence' || lines.some(({ text }) => innerMarker(text, sense))) return null
    const outcome = readOutcomeOfVote(lines, block.form === 'bullet', section === 'checklist', sense.words)
    if (!outcome || approvesMinutes(outcome.text, sense.words)) return null
    const item = {
      kind: 'decision' as const,
      text: whatWasMoved(outcome.text, sense.words),
      owners: [],
      ownerRule: null,
      lines: outcome.lines,
    }
    return { item, below: readBelow }
  },
}
