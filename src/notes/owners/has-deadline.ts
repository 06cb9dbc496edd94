import { deadlineWords } from '../languages/calendar.js'
import type { NameSense } from '../names/owner-names.js'
import { wordsOf } from '../text/phrases.js'
import { withoutDue } from './without-due.js'

/** "the lamps by Friday"; somebody who is away until then has no task. */
export function hasDeadline(text: string, { words }: NameSense): boolean {
  const day = text.slice(withoutDue(text, words).length)
  if (!wordsOf(day).some((word) => deadlineWords.has(word))) return false
  const lower = text.toLowerCase()
  return ![...words.awayStates].some((state) => lower.startsWith(state))
}
