import type { Diagnostic } from '../model/diagnostics.js'
import type { CreateIssue, Outcome, Plan, UpdateIssue } from '../model/plan.js'
import { tableCell } from './table-cell.js'

/** Rows that one table of the summary shows; GitHub takes 1 MiB in all. */
const rowLimit = 300

/**
 * The plan as Markdown for people; with outcomes, what became of it.
 * @param outcomes null for a preview
 */
export function planAsMarkdown(plan: Plan, outcomes: readonly Outcome[] | null): string {
  const { counts } = plan
  const parts = [
    `## Meeting notes to issues${outcomes ? '' : ' – preview'}`,
    `${plural(counts.notes, 'note')} with ${plural(counts.items, 'item')} ${outcomes ? 'read' : 'would be read'}: ` +
      `**${counts.create}** to open, **${counts.update}** to update, ${counts.unchanged} unchanged.`,
    perPerson(plan),
    operationsTable(plan, outcomes),
    ownersTable(plan),
    heldBackList(plan),
    diagnosticsTable(plan.diagnostics),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function perPerson({ operations }: Plan): string {
  const counts = new Map<string, number>()
  for (const operation of operations) {
    if (operation.type !== 'create-issue') continue
    for (const login of operation.assignees) counts.set(login, (counts.get(login) ?? 0) + 1)
  }
  if (counts.size === 0) return ''
  const people = [...counts].sort((a, b) => b[1] - a[1]).map(([login, count]) => `${tableCell(login)}: ${count}`)
  return `New issues per person: ${people.join(', ')}.`
}

function operationsTable({ operations }: Plan, outcomes: readonly Outcome[] | null): string {
  const shown = operations.filter((operation) => operation.type !== 'ensure-label')
  if (shown.length === 0) return 'Nothing to change on GitHub.'
  const header = outcomes ? '| | Issue | For | Labels | From | Why | Result |\n|---|---|---|---|---|---|---|' : '| | Issue | For | Labels | From | Why |\n|---|---|---|---|---|---|'
  const rows = shown.slice(0, rowLimit).map((operation) => {
    const outcome = outcomes?.find((candidate) => candidate.operation === operation)
    const cells = [
      operation.type === 'create-issue' ? 'open' : changeName(operation),
      titleCell(operation, outcome),
      people(operation),
      labelsOf(operation),
      operation.origin ? tableCell(`${operation.origin.path}:${operation.origin.line}`) : '',
      tableCell(operation.reason),
      ...(outcomes ? [outcomeCell(outcome)] : []),
    ]
    return `| ${cells.join(' | ')} |`
  })
  const more = shown.length > rowLimit ? `\n\n… and ${shown.length - rowLimit} more, see the output “plan”.` : ''
  return `${header}\n${rows.join('\n')}${more}`
}

function changeName({ change }: UpdateIssue): string {
  if (change.state === 'open') return 'reopen'
  return change.state ? 'close' : 'update'
}

function titleCell(operation: CreateIssue | UpdateIssue, outcome: Outcome | undefined): string {
  const number = operation.type === 'update-issue' ? operation.number : outcome?.status === 'done' ? outcome.number : null
  const url = operation.type === 'update-issue' ? operation.url : outcome?.status === 'done' ? outcome.url : null
  const title = tableCell(operation.type === 'update-issue' ? (operation.change.title ?? operation.title) : operation.title)
  return number !== null && url !== null ? `[#${number}](${url}) ${title}` : title
}

function people(operation: CreateIssue | UpdateIssue): string {
  const assignees = operation.type === 'create-issue' ? operation.assignees : (operation.change.assignees ?? [])
  return assignees.map(tableCell).join(', ')
}

function labelsOf(operation: CreateIssue | UpdateIssue): string {
  const labels = operation.type === 'create-issue' ? operation.labels : (operation.change.labels ?? [])
  return labels.map(tableCell).join(', ')
}

function outcomeCell(outcome: Outcome | undefined): string {
  if (!outcome) return ''
  if (outcome.status === 'done') return outcome.note ? tableCell(outcome.note) : 'done'
  return tableCell(outcome.status === 'left' ? `left for the next run: ${outcome.why}` : `${outcome.status}: ${outcome.error}`)
}

function ownersTable({ unresolvedOwners }: Plan): string {
  if (unresolvedOwners.length === 0) return ''
  const rows = unresolvedOwners.map(
    ({ name, reason, places }) =>
      `| ${tableCell(name)} | ${tableCell(reason)} | ${places.slice(0, 5).map(({ path, line }) => tableCell(`${path}:${line}`)).join('<br>')} |`,
  )
  const yaml = unresolvedOwners.map(({ name }) => `  - { name: ${JSON.stringify(name)}, github: LOGIN }`)
  return [
    '### Owners who could not be found',
    `| Owner | Why | Where |\n|---|---|---|\n${rows.join('\n')}`,
    `Add them to \`.github/meeting-notes.yml\`, or their signs to the \`aliases\` of a person who stands there:\n\n\`\`\`\`yaml\npeople:\n${yaml.join('\n')}\n\`\`\`\``,
  ].join('\n\n')
}

function heldBackList({ heldBack }: Plan): string {
  if (heldBack.length === 0) return ''
  return ['### Held back', ...heldBack.map(({ path, items, reason }) => `- ${tableCell(path)}: ${plural(items, 'item')}; ${tableCell(reason)}`)].join('\n')
}

function diagnosticsTable(diagnostics: readonly Diagnostic[]): string {
  const shown = diagnostics.filter(({ code }) => code !== 'unknown-owner' && code !== 'held-back')
  if (shown.length === 0) return ''
  const rows = shown
    .slice(0, rowLimit)
    .map(({ severity, message, path, line }) => `| ${severity} | ${tableCell(path ? `${path}${line === undefined ? '' : `:${line}`}` : '')} | ${tableCell(message)} |`)
  const more = shown.length > rowLimit ? `\n\n… and ${shown.length - rowLimit} more.` : ''
  return `### Remarks\n\n| | Where | What |\n|---|---|---|\n${rows.join('\n')}${more}`
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
