import { plural } from '../desired/plural.js'
import type { Diagnostic } from '../model/diagnostics.js'
import { placesWithText, type TextAt } from './places-with-text.js'

/** Says which lines outside of the sections for tasks read like tasks, and how they become items; empty if there are none. */
export function tasksInTalk(diagnostics: readonly Diagnostic[], textAt: TextAt): string[] {
  const found = diagnostics.filter(({ code }) => code === 'task-in-talk')
  if (found.length === 0) return []
  const look = found.length === 1 ? 'looks like a task' : 'look like tasks'
  return [
    `${plural(found.length, 'line')} in sections that are not for tasks ${look}. Begin such a line with “TODO:”, or put a line “Actions:” above its list or table, to make it an item:`,
    ...placesWithText(found, textAt),
  ]
}
