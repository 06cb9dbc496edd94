import type { DiagnosticCode } from '../model/diagnostics.js'
import type { Operation, Plan } from '../model/plan.js'
import { plural } from '../desired/plural.js'
import { creationCounts } from './creation-counts.js'
import { styledDiagnostic } from './diagnostic-as-text.js'
import { operationName } from './operation-name.js'
import { firstPlaces, type TextAt } from './places-with-text.js'
import { printableLine } from './printable.js'
import { joinLines, type Style, type Styled } from './styled.js'
import { codesOfTasksInTalk, tasksInTalk } from './tasks-in-talk.js'

/** Diagnostics that the plan shows in another way: deferred notes and unknown owners by themselves, lines that may be tasks together. */
const shownElsewhere: ReadonlySet<DiagnosticCode> = new Set(['deferred', 'unknown-owner', ...codesOfTasksInTalk])

/** The plan for a terminal: the operations, what was deferred, what is odd about the notes, and the counts. */
export function planAsText({ operations, counts, deferredNotes, diagnostics }: Plan, textAt: TextAt): Styled {
  const deferred = deferredNotes.map(({ path, items, reason }): Styled => [
    { style: 'yellow', text: 'deferred'.padEnd(columnWidth) },
    printableLine(`${path}: ${plural(items, 'item')}; ${reason}`),
  ])
  const { notes, items, update, unchanged } = counts
  const { open, others } = creationCounts(operations)
  const isFirst = update === 0 && unchanged === 0
  const done = [`${open} to open`, ...others, ...(isFirst ? [] : [`${update} to update`, `${unchanged} unchanged`])]
  return joinLines([
    ...operations.flatMap(operationLines),
    ...deferred,
    ...diagnostics.filter(({ code }) => !shownElsewhere.has(code)).map(styledDiagnostic),
    ...tasksInTalk(diagnostics, firstPlaces(textAt)).map((text): Styled => [{ style: 'yellow', text: printableLine(text) }]),
    [{ style: 'bold', text: `${plural(notes, 'note')}, ${plural(items, 'item')}: ${done.join(', ')}` }],
  ])
}

const columnWidth = 9

const styles: Readonly<Record<string, Style>> = { open: 'green', record: 'green', update: 'yellow', close: 'yellow', reopen: 'yellow' }

/** What is done in the first column, and below it where, for whom and why. */
function operationLines(operation: Operation): Styled[] {
  if (operation.type === 'ensure-label') return [lineOf('label', operation.label.name)]
  const { title, origin, reason } = operation
  const isNew = operation.type === 'create-issue'
  const { assignees = [], labels = [] } = isNew ? operation : operation.change
  const isAsked = isNew && (operation.subject === 'todo' || operation.subject === 'pull-request')
  const people = assignees.length > 0 ? `for ${assignees.join(', ')}` : isAsked ? 'for nobody' : ''
  const due = isNew && operation.due !== undefined ? `due ${operation.due}` : ''
  const facts = [origin ? `${origin.path}:${origin.line}` : '', people, due, labels.join(', '), reason].filter((fact) => fact !== '')
  return [
    lineOf(operationName(operation), isNew ? title : `#${operation.number} ${operation.change.title ?? title}`),
    ...(facts.length > 0 ? [[' '.repeat(columnWidth), { style: 'dim', text: printableLine(facts.join(' · ')) }] satisfies Styled] : []),
  ]
}

function lineOf(verb: string, text: string): Styled {
  return [{ style: styles[verb] ?? 'dim', text: verb.padEnd(columnWidth) }, printableLine(text)]
}
