import { plural } from '../desired/plural.js'
import type { Diagnostic } from '../model/diagnostics.js'

/** Places that are named. */
const placeLimit = 3

/** Says in one sentence which lines outside of the sections for tasks read like tasks, and how they become items; none without any. */
export function tasksInTalk(diagnostics: readonly Diagnostic[]): string[] {
  const found = diagnostics.filter(({ code }) => code === 'task-in-talk')
  if (found.length === 0) return []
  const places = found.slice(0, placeLimit).map(({ path, line }) => `${path}:${line}`)
  const more = found.length > placeLimit ? ` and ${found.length - placeLimit} more` : ''
  const look = found.length === 1 ? 'looks like a task' : 'look like tasks'
  return [
    `${plural(found.length, 'line')} in sections that are not for tasks ${look}: ${places.join(', ')}${more}. Begin such a line with “TODO:”, or put it below a heading such as “Action items”, to make it an item.`,
  ]
}
