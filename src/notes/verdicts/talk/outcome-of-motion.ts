import { voteOn } from '../votes/ledger.js'
import { readBelow, type Verdict, type VerdictRule } from '../verdict.js'

/** A line that states only how the vote on the motion above it ended. */
export const outcomeOfMotion: VerdictRule<Verdict> = {
  name: 'outcome-of-motion',
  examples: [
    ['- Motion to renew the lease\n  - Carried, 5-1', null],
    ['Motion to renew the lease. Carried.', null],
  ],
  judge({ lines, context: { ledger } }) {
    const vote = voteOn(ledger, lines)
    if (!vote) return null
    if (vote.outcome === 'failed' || vote.motion === null) return { below: readBelow }
    return { item: { kind: 'decision', text: vote.motion, owners: [], ownerRule: null, lines }, below: readBelow }
  },
}
