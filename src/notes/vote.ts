import { findPhrase } from './phrases.js'
import type { Vocabulary } from './vocabulary.js'

/** Longest line that is taken for the record of a vote; a transcript's paragraphs are longer. */
const longestRecord = 600

/** True where a motion, proposal or vote stands with its outcome: "Motion to renew. Seconded. Carried." */
export function statesOutcomeOfVote(text: string, words: Vocabulary): boolean {
  if (text.length > longestRecord || text.endsWith('?')) return false
  const lower = text.toLowerCase()
  return findPhrase(lower, words.motionWords) !== null && findPhrase(lower, words.outcomeWords) !== null
}
