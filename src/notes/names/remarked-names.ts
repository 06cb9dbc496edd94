import { deadlineWords } from '../languages/calendar.js'
import type { Vocabulary } from '../languages/vocabulary.js'
import { isJoiner } from './split-names.js'

/** Names, and what is remarked of them behind. */
export interface RemarkedNames {
  readonly names: string
  /** With its brackets, where it stands in some: "(by email)", "by 3 May". */
  readonly remark: string
}

/** In UTF-16 code units. */
const longestLabel = 120

/**
 * Splits a label in front of a colon into names and a remark in brackets, behind a comma, or that begins like a deadline: "Ann
 * (by email)", "Ann, by email", "Ann by 3 May". Whether the names are any is left open; null for a label without a remark.
 */
export function splitRemark(label: string, words: Vocabulary): RemarkedNames | null {
  if (label.length > longestLabel) return null
  const [, before, bracketed] = /^(.*\S) ?(\([^()]{2,60}\))$/u.exec(label) ?? []
  if (before !== undefined && bracketed !== undefined) return { names: before, remark: bracketed }
  const spoken = label.split(' ')
  const at = spoken.findIndex((_, index) => index > 0 && beginsRemark(spoken, index, words))
  return at === -1 ? null : { names: spoken.slice(0, at).join(' ').replace(/,$/u, ''), remark: spoken.slice(at).join(' ') }
}

/** "by 3 May"; behind a comma also other words, but none that say what is to be done. */
function beginsRemark(spoken: readonly string[], at: number, words: Vocabulary): boolean {
  const word = spoken[at]!
  const isDeadline = deadlineWords.has(word)
  if (!isDeadline && !spoken[at - 1]!.endsWith(',')) return false
  const behind = spoken.slice(at)
  if (behind.length < 2 || isJoiner(word, words) || words.infinitiveWords.has(word)) return false
  // "@ann open it by Friday: …" has more than names in front of it.
  if (spoken.slice(1, at).some((name) => words.workVerbs.has(name.toLowerCase()))) return false
  if (isDeadline) return true
  const saysWork = behind.some((other) => [words.workVerbs, words.futureWords, words.infinitiveWords].some((verbs) => verbs.has(other)))
  return /^\p{Ll}/u.test(word) && !saysWork
}

/** The task with the remark behind it, as a remark on the task itself is written. */
export const withRemark = (task: string, remark: string): string => `${task.replace(/(?<=[^.!?])\.$/u, '')} (${remark})`
