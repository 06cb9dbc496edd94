import type { Vocabulary } from '../../languages/vocabulary.js'
import { findPhrase, firstWordOf, wordsOf } from '../../text/phrases.js'

/**
 * Tells a word such as "approved" that belongs to what a motion asks for from one that says how the vote ended: "Motion to have it
 * approved by mail", "Motion to send the accepted papers", "Motion that the fee is approved".
 * @param sentence in lower case
 */
export function isOfMotionText(sentence: string, outcome: string, words: Vocabulary): boolean {
  const from = beginningOf(sentence, words)
  const at = from === null ? -1 : sentence.lastIndexOf(outcome)
  if (from === null || at < from) return false
  const before = sentence.slice(from, at)
  // "…: failed", "… – carried"
  if (/[:;,(–—-][\s*_]*$/u.test(before)) return false
  const asked = wordsOf(before)
  const behind = sentence.slice(at + outcome.length)
  return words.articles.has(asked.at(-1) ?? '') || isDoneBySomebody(behind, words) || isCaused(asked, words) || isPredicate(asked, words)
}

/** Offset of what the motion asks for, behind "motion"; null in a sentence that is not a motion. */
function beginningOf(sentence: string, { motionVerbs }: Vocabulary): number | null {
  const phrase = findPhrase(sentence, motionVerbs)
  return phrase === null ? null : sentence.indexOf(phrase) + phrase.lastIndexOf(' ') + 1
}

/** "approved by mail"; "approved by consensus" and "approved by 5 votes" say how the vote ended. */
function isDoneBySomebody(behind: string, words: Vocabulary): boolean {
  const [preposition = '', next = ''] = wordsOf(behind.slice(0, 40)).filter((word) => !words.articles.has(word))
  if (!words.agentWords.has(preposition)) return false
  const isManner = [words.votingManners, words.ballotWords, words.unanimityWords].some((set) => set.has(next))
  return !isManner && !/^\d/.test(next) && firstWordOf(behind) === preposition
}

/** "to have the vote approved" */
function isCaused(asked: readonly string[], { causativeVerbs, pastEndings }: Vocabulary): boolean {
  const verb = asked.findLastIndex((word) => causativeVerbs.has(word))
  return verb !== -1 && !asked.slice(verb + 1).some((word) => [...pastEndings].some((ending) => word.endsWith(ending)))
}

/** "that the fee is approved"; in "that the fee be raised was approved" the fee has its verb already. */
function isPredicate(asked: readonly string[], { linkingVerbs, clauseOpeners }: Vocabulary): boolean {
  const clause = asked.slice(asked.findIndex((word) => clauseOpeners.has(word)) + 1)
  const isLinked = clause.slice(-2).some((word) => linkingVerbs.has(word))
  return clause.length < asked.length && isLinked && clause.filter((word) => linkingVerbs.has(word)).length === 1
}
