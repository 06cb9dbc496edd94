import { plural } from '../desired/plural.js'
import type { Diagnostic, DiagnosticCode } from '../model/diagnostics.js'
import type { ShowPlaces } from './places-with-text.js'

/** What is said of the lines of each kind behind their number: of one, of several, and how they become items. */
const kinds: readonly { readonly code: DiagnosticCode; readonly one: string; readonly many: string; readonly fix: string }[] = [
  {
    code: 'task-in-talk',
    one: 'in sections that are not for tasks looks like a task',
    many: 'in sections that are not for tasks look like tasks',
    fix: 'To make one an item, begin it with “TODO:” (as a list item or paragraph of its own), or put a line “Actions:” above its list (of lines that begin with “- ”) or table',
  },
  {
    code: 'marker-in-markup',
    one: 'with a marker is in indented code or HTML',
    many: 'with a marker are in indented code or HTML',
    fix: 'Put such a line into a paragraph or a list, without HTML around it, to make it an item',
  },
  {
    code: 'motion-not-carried',
    one: 'is not recorded as a decision',
    many: 'are not recorded as decisions',
    fix: 'The motion was lost, postponed or withdrawn, or its result is missing. If it passed, write “Carried.” after it',
  },
]

export const codesOfTasksInTalk: readonly DiagnosticCode[] = [...kinds.map(({ code }) => code), 'plan-in-talk']

/** Says which lines read like tasks, plans or decisions without being any, and how they become items; empty if there are none. */
export function tasksInTalk(diagnostics: readonly Diagnostic[], showPlaces: ShowPlaces): string[] {
  const named = kinds.flatMap(({ code, one, many, fix }) => {
    const found = diagnostics.filter((diagnostic) => diagnostic.code === code)
    if (found.length === 0) return []
    return [`${plural(found.length, 'line')} ${found.length === 1 ? one : many}. ${fix}:`, ...showPlaces(found)]
  })
  return [...named, ...plansInTalk(diagnostics)]
}

/** Says in one line how many plans of a status are not read, and how they are, or are named no more. */
function plansInTalk(diagnostics: readonly Diagnostic[]): string[] {
  const found = diagnostics.filter(({ code }) => code === 'plan-in-talk')
  const labels = [...new Set(found.map(({ label = '' }) => label))]
  if (labels.length === 0) return []
  const counts = labels.map((of) => `${found.filter(({ label }) => label === of).length} × “${of}”`).join(', ')
  const are = found.length === 1 ? 'is a plan of a status, and opens no issue' : 'are plans of a status, and open no issues'
  return [
    `${plural(found.length, 'line')} ${are}: ${counts}. To have them read as tasks, put words: { action-markers: [${labels.join(', ')}] } into the config (action-headings where it is a heading); to have them named no more, words: { action-markers: [${labels.map((label) => `-${label}`).join(', ')}] }. “extract --explain FILE” shows them.`,
  ]
}
