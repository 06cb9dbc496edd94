import { readBelow, type VerdictRule } from '../verdict.js'
import { statedOutcome } from '../votes/record.js'

/** A motion and its outcome in two lines are one decision, and a motion that failed is none. */
export const motionVotedOn: VerdictRule = {
  name: 'motion-voted-on',
  given: { section: 'decisions', title: 'Decisions' },
  examples: [
    ['- Motion to renew the lease. It failed, 2-4.', 'no item'],
    ['- Motion to renew the lease. Carried.', null],
    ['- Use the failed tests as examples', null],
  ],
  judge({ lines, text, marker, context: { ledger, section }, sense }) {
    const line = lines[0]!.number
    const vote = ledger?.votes.get(line)
    if (vote) {
      return vote.outcome === 'passed' && vote.motion !== null
        ? { item: { kind: 'decision', text: vote.motion, owners: [], ownerRule: null, lines }, below: readBelow }
        : { leftOut: 'the outcome of a vote that decides nothing new', below: readBelow }
    }
    const outcome = ledger?.outcomes.get(line) ?? (section === 'actions' || marker ? null : failure(statedOutcome(text, sense.words)))
    if (outcome === 'failed') return { leftOut: 'the motion failed', below: readBelow }
    return outcome === 'passed' && !marker ? { leftOut: 'its outcome is recorded below', below: readBelow } : null
  },
}

const failure = (outcome: 'passed' | 'failed' | null): 'failed' | null => (outcome === 'failed' ? outcome : null)
