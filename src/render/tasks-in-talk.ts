import { firstOf } from '../desired/first-of.js'
import { plural } from '../desired/plural.js'
import type { Diagnostic } from '../model/diagnostics.js'

/** Most places that are named. */
const placeLimit = 3

/** Says which lines outside of the sections for tasks read like tasks, and how they become items; empty if there are none. */
export function tasksInTalk(diagnostics: readonly Diagnostic[]): string[] {
  const found = diagnostics.filter(({ code }) => code === 'task-in-talk')
  if (found.length === 0) return []
  const places = found.map(({ path, line }) => `${path}:${line}`)
  const look = found.length === 1 ? 'looks like a task' : 'look like tasks'
  return [
    `${plural(found.length, 'line')} in sections that are not for tasks ${look}: ${firstOf(places, placeLimit)}. Begin such a line with “TODO:”, or put it below a heading such as “Action items”, to make it an item.`,
  ]
}
