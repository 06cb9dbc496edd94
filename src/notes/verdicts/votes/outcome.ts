import type { Vocabulary } from '../../languages/vocabulary.js'
import { endOfLastPhrase, findPhrase, firstWordOf, wordsOf } from '../../text/phrases.js'

/** How a vote ended. */
export type VoteOutcome = 'passed' | 'failed'

/** Longest line that states nothing but an outcome, in UTF-16 code units and in words. */
const longestLine = 160
const longestWords = 20

/** An outcome that a line states, and nothing else. */
export interface StatedOutcome {
  readonly outcome: VoteOutcome
  /** True if the line shows by itself that it speaks of a vote: by a count, a motion or "unanimously"; "Approved" alone does not. */
  readonly isOfVote: boolean
}

/** Reads a line that states only how a vote ended: "Passed: 6-0", "Result: 6 yes, 0 no. Motion passes."; null for any other line. */
export function readOutcomeLine(text: string, words: Vocabulary): StatedOutcome | null {
  if (text.length > longestLine || text.endsWith('?')) return null
  const allowed = wordsOfOutcomes(words)
  const isAllowed = (word: string) => allowed.has(word) || /^\d+(?:-\d+)*$/.test(word)
  // By its first word almost any other line is told from one.
  if (!text.includes('(') && !isAllowed(firstWordOf(text))) return null
  const said = withoutMovers(text.replaceAll(/\([^()]*\)/gu, ' '), words)
  const spoken = wordsOf(said)
  if (spoken.length === 0 || spoken.length > longestWords) return null
  if (!spoken.every(isAllowed)) return null
  const lower = said.toLowerCase()
  const count = readCount(lower, words)
  const outcome = lastOutcome(lower, words) ?? count
  return (
    outcome && {
      outcome,
      isOfVote: count !== null || findPhrase(lower, words.unanimityWords) !== null || findPhrase(lower, words.motionWords) !== null,
    }
  )
}

/** "Seconded by Ann Lee" */
function withoutMovers(text: string, { moverWords, agentWords }: Vocabulary): string {
  const lower = text.toLowerCase()
  if (![...moverWords].some((word) => lower.includes(word))) return text
  return text.replaceAll(mover, (written, verb: string, preposition?: string) =>
    moverWords.has(verb.toLowerCase()) && (preposition === undefined || agentWords.has(preposition)) ? ` ${verb} ` : written,
  )
}

const mover = /(?<!\p{L})(\p{L}{1,20})(?: (\p{L}{1,5})|:) (?:\p{Lu}[\p{L}.'’-]* ?){1,3}/gu

/** The outcome that is said last: "The amendment was rejected, the motion carried"; null if none is. */
export function lastOutcome(lower: string, words: Vocabulary): VoteOutcome | null {
  const passed = endOfLastPhrase(lower, words.outcomeWords)
  const failed = endOfLastPhrase(lower, words.rejectionWords)
  // "not passed" ends where "passed" does.
  return passed === -1 && failed === -1 ? null : failed >= passed ? 'failed' : 'passed'
}

/** "6-0", "5/0/2", "4 in favour, 0 against": who has more votes; null if the line counts none. */
function readCount(lower: string, words: Vocabulary): VoteOutcome | null {
  const [, yes, no] = /(?<![\d-])(\d{1,4}) ?[-–/:] ?(\d{1,4})(?:[-–/:]\d{1,4})?(?![\d-])/u.exec(lower) ?? []
  if (yes !== undefined) return Number(yes) > Number(no) ? 'passed' : 'failed'
  const counts = [...lower.matchAll(/(\d{1,4}) ?(\p{L}+)/gu)].filter(([, , word = '']) => words.ballotWords.has(word))
  const [first, second] = counts.map(([, number]) => Number(number))
  return first === undefined || second === undefined ? null : first > second ? 'passed' : 'failed'
}

const cache = new WeakMap<Vocabulary, ReadonlySet<string>>()

function wordsOfOutcomes(words: Vocabulary): ReadonlySet<string> {
  const known = cache.get(words)
  if (known) return known
  const phrases = [words.outcomeWords, words.rejectionWords, words.motionWords, words.resultLabels, words.ballotWords]
  const made = new Set(phrases.flatMap((set) => [...set].flatMap((phrase) => phrase.split(' '))))
  cache.set(words, made)
  return made
}
