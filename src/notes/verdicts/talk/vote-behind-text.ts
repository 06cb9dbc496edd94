import { voteOn } from '../votes/ledger.js'
import type { Vocabulary } from '../../languages/vocabulary.js'
import { normalizePhrase } from '../../text/phrases.js'
import { readBelow, type Verdict, type VerdictRule } from '../verdict.js'
import { whatWasMoved } from '../votes/moved.js'
import { readOutcomeLine, type VoteOutcome } from '../votes/outcome.js'

/** What was decided, and behind it, in brackets or counted behind a colon, how the vote ended. */
export const voteBehindText: VerdictRule<Verdict> = {
  name: 'vote-behind-text',
  examples: [
    ['- Rent a van, at most 200 EUR (vote: 5/0/0)', 'decision', 'Rent a van, at most 200 EUR (vote: 5/0/0)'],
    ['- Rent a van (Beschluss: 4/1/0)', 'decision', 'Rent a van (Beschluss: 4/1/0)'],
    ['- Rent a van (motion carried, 5-0)', 'decision', 'Rent a van (motion carried, 5-0)'],
    ['- Rent a van (vote: 1/4/0)', 'no item'],
    ['- Rent a van (vote: next week)', null],
    ['- The fee stays: 5 yes, 0 no, 1 abstention. **Carried.**', 'decision', 'The fee stays: 5 yes, 0 no, 1 abstention. **Carried.**'],
    ['- The fee rises: 1 yes, 4 no. Rejected.', 'no item'],
    ['- The tests: 5/5 passed', null],
    ['- The tests (5/5 passed)', null],
    ['- The score was (3-1)', null],
  ],
  judge({ lines, text, context: { ledger }, sense }) {
    // It says nothing but the outcome of a motion above.
    if (voteOn(ledger, lines)) return null
    const outcome = outcomeInBrackets(text, sense.words) ?? countedBehindColon(text, sense.words)
    if (outcome === null) return null
    return outcome === 'failed'
      ? { below: readBelow }
      : { item: { kind: 'decision', text: whatWasMoved(text, sense.words), owners: [], ownerRule: null, lines }, below: { are: 'details' } }
  },
}

/** "The fee stays: 5 yes, 0 no. Carried.": the votes of both sides, counted. */
function countedBehindColon(text: string, words: Vocabulary): VoteOutcome | null {
  const colon = text.lastIndexOf(': ')
  if (colon < 1) return null
  const said = text.slice(colon + 2)
  const counts = [...said.toLowerCase().matchAll(/\d{1,4} (\p{L}+)/gu)].filter(([, word = '']) => words.ballotWords.has(word))
  return counts.length < 2 ? null : (readOutcomeLine(said, words)?.outcome ?? null)
}

function outcomeInBrackets(text: string, words: Vocabulary): VoteOutcome | null {
  const open = text.lastIndexOf('(')
  if (open < 1 || !/\)[.*_]{0,3}$/u.test(text)) return null
  const said = text.slice(open + 1).replace(/\)[.*_]{0,3}$/u, '')
  const colon = said.indexOf(':')
  const label = normalizePhrase(said.slice(0, Math.max(0, colon)))
  const isLabelled = [words.decisionMarkers, words.motionWords, words.resultLabels].some((set) => set.has(label))
  const stated = readOutcomeLine(isLabelled ? said.slice(colon + 1).trim() : said, words)
  return stated && (isLabelled || namesMotion(said, words)) ? stated.outcome : null
}

const namesMotion = (text: string, words: Vocabulary): boolean =>
  text
    .toLowerCase()
    .split(' ')
    .some((word) => words.motionWords.has(word))
