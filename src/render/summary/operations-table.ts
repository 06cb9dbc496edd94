import { numberLink } from '../../markdown/link.js'
import { joinMarkdown, inert } from '../../markdown/markdown.js'
import type { Markdown } from '../../model/markdown.js'
import type { CreateIssue, Operation, Outcome, Plan, UpdateIssue } from '../../model/plan.js'
import { operationName } from '../operation-name.js'
import { cell, moreThanShown, names, type NotesSource, originCell } from './cells.js'
import { fittingTable } from './fitting-table.js'

/** A table of what is done with issues; with outcomes, what became of it. */
export function operationsTable({ operations }: Plan, outcomes: readonly Outcome[] | null, source: NotesSource | null): Markdown {
  const outcomeOf = new Map<Operation, Outcome>((outcomes ?? []).map((outcome) => [outcome.operation, outcome]))
  // What was found out while applying the plan has its own operations, such as closing a duplicate.
  const all = new Set([...operations, ...outcomeOf.keys()])
  const shown = [...all].filter((operation) => operation.type !== 'ensure-label')
  if (shown.length === 0) return inert`Nothing to change on GitHub.`
  const header = [inert``, inert`Issue`, inert`For`, inert`From`, inert`Why`, ...(outcomes ? [inert`Result`] : [])]
  const toCells = (operation: CreateIssue | UpdateIssue) => {
    const outcome = outcomeOf.get(operation)
    return [
      cell(operationName(operation)),
      issueCell(operation, outcome),
      names((operation.type === 'create-issue' ? operation.assignees : operation.change.assignees) ?? []),
      operation.origin ? originCell(operation.origin, source) : inert``,
      cell(operation.reason),
      ...(outcomes ? [outcomeCell(outcome)] : []),
    ]
  }
  return fittingTable(header, shown, toCells, (left) => moreThanShown(left, source))
}

function issueCell(operation: CreateIssue | UpdateIssue, outcome: Outcome | undefined): Markdown {
  const done = outcome?.status === 'done' ? outcome : null
  const issue = operation.type === 'update-issue' ? operation : { number: done?.number ?? null, url: done?.url ?? null }
  const title = cell(operation.type === 'update-issue' ? (operation.change.title ?? operation.title) : operation.title)
  const labels = (operation.type === 'create-issue' ? operation.labels : operation.change.labels) ?? []
  const number = issue.number !== null && issue.url !== null ? inert`${numberLink(issue.number, issue.url)} ` : inert``
  const due = operation.type === 'create-issue' && operation.due !== undefined ? [inert`due ${cell(operation.due)}`] : []
  const facts = [...labels.map(cell), ...due]
  const below = facts.length > 0 ? inert`<br><sub>${joinMarkdown(facts, ' · ')}</sub>` : inert``
  return inert`${number}${title}${below}`
}

function outcomeCell(outcome: Outcome | undefined): Markdown {
  if (!outcome) return inert``
  if (outcome.status === 'done') return outcome.note ? cell(outcome.note) : inert`done`
  if (outcome.status === 'skipped') return inert`skipped: ${cell(outcome.why)}`
  return outcome.status === 'left'
    ? inert`left for the next run: ${cell(outcome.why)}`
    : inert`**${cell(outcome.status)}**: ${cell(outcome.error)}`
}
