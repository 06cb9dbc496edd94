import type { Operation, Plan } from '../model/plan.js'
import { plural } from '../wanted/plural.js'
import { findingAsText } from './finding-as-text.js'
import { operationName } from './operation-name.js'
import { printableLine } from './printable.js'

/** The plan for a terminal. */
export function planAsText({ operations, counts, heldBack, diagnostics }: Plan): string {
  const lines = [
    ...operations.flatMap(operationLines),
    `${plural(counts.notes, 'note')}, ${plural(counts.items, 'item')}: ${counts.create} to open, ${counts.update} to update, ${counts.unchanged} unchanged`,
    ...heldBack.map(({ path, items, reason }) => `held back: ${path}: ${plural(items, 'item')}; ${reason}`),
    // What is held back stands above.
    ...diagnostics.filter(({ code }) => code !== 'held-back').map(findingAsText),
  ]
  return `${lines.map(printableLine).join('\n')}\n`
}

/** What is done in the first column, and below it where, for whom and why. */
function operationLines(operation: Operation): string[] {
  if (operation.type === 'ensure-label') return [lineOf('label', operation.label.name)]
  const { title, origin, reason } = operation
  const isNew = operation.type === 'create-issue'
  const { assignees = [], labels = [] } = isNew ? operation : operation.change
  const isAsked = isNew && (operation.subject === 'todo' || operation.subject === 'pull-request')
  const people = assignees.length > 0 ? `for ${assignees.join(', ')}` : isAsked ? 'for nobody' : ''
  const facts = [origin ? `${origin.path}:${origin.line}` : '', people, labels.join(', '), reason].filter((fact) => fact !== '')
  return [
    lineOf(operationName(operation), isNew ? title : `#${operation.number} ${operation.change.title ?? title}`),
    ...(facts.length > 0 ? [lineOf('', facts.join(' · '))] : []),
  ]
}

function lineOf(verb: string, text: string): string {
  return `${verb.padEnd(9)}${text}`
}
