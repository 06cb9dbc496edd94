import { voteOn } from '../votes/ledger.js'
import type { Vocabulary } from '../../languages/vocabulary.js'
import type { Marker } from '../../markers/marker.js'
import { firstWordOf } from '../../text/phrases.js'
import { readBelow, type VerdictRule } from '../verdict.js'
import { endingOf } from '../votes/not-carried.js'
import { opensMotion } from '../votes/motion.js'
import { namesOnlyMovers, readOutcomeLine } from '../votes/outcome.js'
import { statedOutcome } from '../votes/record.js'

/** A motion and its outcome in two lines are one decision, and a motion that failed is none. */
export const motionVotedOn: VerdictRule = {
  name: 'motion-voted-on',
  given: { section: 'decisions', title: 'Decisions' },
  examples: [
    ['- Motion to renew the lease. It failed, 2-4.', 'no item'],
    ['- Motion to renew the lease. Carried.', null],
    ['- Motion to have the fee approved by mail. Tabled.', 'no item'],
    ['- Motion to have the fee approved by mail: lost', 'no item'],
    ['- DECISION: Motion to have the fee approved by mail. Failed, 2-4.', 'no item'],
    ['- Rename the site – withdrawn', 'no item'],
    ['- DECISION: The proposal was rejected', null],
    ['- Moved by Ann, seconded by Bob', 'no item'],
    ['- Rename the site. Rejected, 2-4', 'no item'],
    ['- DECISION: rename the site. Lost, 2-4.', 'no item'],
    ['- Outcome: deferred to the next meeting', null],
    ['- Rejected: a fee for guests', null],
    ['- Use the failed tests as examples', null],
  ],
  judge({ lines, text, marker, context: { ledger, section }, sense }) {
    const line = lines[0]!.number
    const vote = voteOn(ledger, lines)
    if (vote) {
      return vote.outcome === 'passed' && vote.motion !== null
        ? { item: { kind: 'decision', text: vote.motion, owners: [], ownerRule: null, lines }, below: readBelow }
        : { leftOut: 'the outcome of a vote that decides nothing new', below: readBelow }
    }
    if (!marker && namesOnlyMovers(text, sense.words)) return { leftOut: 'it only says who moved it', below: readBelow }
    const outcome = ledger?.outcomes.get(line) ?? (section === 'actions' ? null : failure(text, marker, sense.words))
    if (outcome === 'failed')
      return { leftOut: 'the motion failed', notCarried: ledger?.notCarried.get(line) ?? endingOf(text), below: readBelow }
    return outcome === 'passed' && !marker ? { leftOut: 'its outcome is recorded below', below: readBelow } : null
  },
}

/** Behind "DECISION:" only a motion's own words tell that it failed, or a vote; "the proposal was rejected" may be what was decided. */
function failure(text: string, marker: Marker | null, words: Vocabulary): 'failed' | null {
  if (marker && marker.kind !== 'decision') return null
  const said = marker ? marker.rest : text
  const isMotion = !marker || opensMotion(said, words)
  return (isMotion && statedOutcome(said, words) === 'failed') || isWithdrawn(said, isMotion, words) ? 'failed' : null
}

/** "Rename the site – withdrawn", "Rename the site. Lost, 2-4"; without `isMotion` only with a vote. */
function isWithdrawn(text: string, isMotion: boolean, words: Vocabulary): boolean {
  const tail = text.slice(-longestTail).replace(/\)?[.*_]{0,4}$/u, '')
  const lower = tail.toLowerCase()
  if (!/\d/.test(tail) && ![...words.withdrawalWords].some((word) => lower.includes(word))) return false
  const [, behind = ''] = /^.*\S(?:[:.;,] | [–—-]{1,2} | ?\()[*_]{0,3}(\p{L}[^.;(]{3,60})$/u.exec(tail) ?? []
  const first = firstWordOf(behind)
  const stated =
    words.withdrawalWords.has(first) || words.rejectionWords.has(first) || words.motionWords.has(first)
      ? readOutcomeLine(behind, words)
      : null
  return stated?.outcome === 'failed' && (stated.isOfVote || (isMotion && words.withdrawalWords.has(first)))
}

/** Of a line, in UTF-16 code units. */
const longestTail = 120
