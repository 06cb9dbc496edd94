import type { Diagnostic } from '../../../model/diagnostics.js'
import { deferralWords, endingPhrases, formalMotions, takenBackWords } from '../../languages/motion-words.js'
import type { Vocabulary } from '../../languages/vocabulary.js'
import { endOfLastPhrase, firstWordOf, wordsOf } from '../../text/phrases.js'
import { losesVote, mayTellOfDecision } from './decision-openings.js'
import { readMotion } from './motion.js'
import { namesOnlyMovers } from './outcome.js'
import { longestRecord, statedOutcome } from './record.js'
import { opensUndecided } from './undecided.js'

/** Why a motion is not recorded as a decision. */
export type NotCarried = 'lost' | Ending | 'open' | 'undecided' | 'doubtful'

/** How a motion ends without a majority against it. */
type Ending = 'deferred' | 'withdrawn' | keyof typeof endingPhrases

const because: Readonly<Record<NotCarried, string>> = {
  lost: 'this motion was lost',
  deferred: 'this motion was postponed',
  withdrawn: 'this motion was withdrawn',
  referred: 'this motion was referred back',
  'laid on the table': 'this motion was laid on the table',
  lapsed: 'this motion lapsed',
  'not put': 'this motion was not put to the vote',
  'no vote': 'no vote was taken on this motion',
  tied: 'the vote on this motion was a tie',
  open: 'no result of this motion was found. If it passed, write “Carried.” after it',
  undecided: 'nothing is decided yet',
  doubtful: 'it may only be what somebody thinks. If it was decided, begin it with “DECISION:”',
}

export const motionNotCarried = (path: string, line: number, reason: NotCarried): Diagnostic => ({
  severity: 'info',
  code: 'motion-not-carried',
  message: `Not recorded as a decision: ${because[reason]}.`,
  path,
  line,
})

/** How a motion that did not pass ended, by what is said of it. */
export function endingOf(text: string): 'lost' | Ending {
  const lower = text.toLowerCase()
  const ends = endings.map(([ending, phrases]) => ({ ending, at: endOfLastPhrase(lower, phrases) }))
  const last = ends.reduce((before, next) => (next.at > before.at ? next : before))
  return last.at === -1 ? 'lost' : last.ending
}

/** Of those that fit the same words the first counts. */
const endings: readonly (readonly [Ending, ReadonlySet<string>])[] = [
  ...(Object.entries(endingPhrases) as [keyof typeof endingPhrases, ReadonlySet<string>][]),
  ['withdrawn', takenBackWords],
  ['deferred', deferralWords],
]

/** Why a line of the talk that names a motion, or a vote, records no decision; null for any other line. */
export function whyNotCarried(text: string, words: Vocabulary): NotCarried | null {
  if (text.length > longestRecord || text.endsWith('?')) return null
  if (opensUndecided(text)) return 'undecided'
  if (losesVote(text)) return 'lost'
  const outcome = statedOutcome(text, words)
  if (outcome === 'failed') return isRecord(text, words) ? endingOf(text) : null
  if (outcome !== null) return null
  return isFormalMotion(text, words) ? 'open' : mayTellOfDecision(text) ? 'doubtful' : null
}

/** "Motion to …", "Ann moved that …", "The motion …", "That the boat be sold. Lost."; "We lost the vote" tells of another one. */
function isRecord(text: string, words: Vocabulary): boolean {
  const [first = '', second = ''] = wordsOf(text.slice(0, 60))
  return (
    readMotion(text, words) !== null || words.motionWords.has(words.articles.has(first) ? second : first) || words.clauseOpeners.has(first)
  )
}

/** "Motion to sell the boat", "Moved: That the boat be sold": what waits for a vote; a proposal may be no more than an idea. */
const isFormalMotion = (text: string, words: Vocabulary): boolean =>
  formalMotions.has(firstWordOf(text)) && !namesOnlyMovers(text, words) && readMotion(text, words) !== null
