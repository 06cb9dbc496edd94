import { recognisedPage } from '../model/project-pages.js'
import { link, numberLink } from '../markdown/link.js'
import { literal } from '../markdown/literal.js'
import { joinBlocks, joinMarkdown, inert } from '../markdown/markdown.js'
import { type Diagnostic, type DiagnosticCode, noItemCodes } from '../model/diagnostics.js'
import type { Markdown } from '../model/markdown.js'
import type { Operation, Outcome, Plan, ReleaseProgress } from '../model/plan.js'
import { progressLine } from '../release/progress.js'
import { creationCounts } from './creation-counts.js'
import { firstFitting } from './first-fitting.js'
import { deferredTable, diagnosticsTable, limitCodes, limitsReached, listLimits, ownersTable } from './summary/attention.js'
import { cell, count, type NotesSource } from './summary/cells.js'
import { operationsTable } from './summary/operations-table.js'

/** What is said first: what a run began from, and that it found nothing of what was asked for. */
const leadingCodes: ReadonlySet<DiagnosticCode> = new Set(['starting-point', 'nothing-recorded', 'no-match'])
/** Diagnostics that have a place of their own. */
const shownElsewhere = new Set<string>([
  ...leadingCodes,
  ...noItemCodes,
  ...limitCodes,
  'unknown-owner',
  'not-assignable',
  'deferred',
  'not-a-note',
])

/**
 * The plan as Markdown for people; with outcomes, what became of it. Always less than 1 MiB, GitHub's limit of a summary.
 * @param outcomes null where nothing was written
 * @param source null where the notes have no web address
 */
export function planAsMarkdown(plan: Plan, outcomes: readonly Outcome[] | null, source: NotesSource | null): Markdown {
  const text = joinBlocks([
    outcomes ? inert`## Meeting notes to issues` : inert`## Meeting notes to issues – preview`,
    countsLine(plan, outcomes),
    saidFirst(plan),
    perPerson(plan),
    notApplied(outcomes),
    needsAttention(plan),
    operationsTable(plan, outcomes, source),
    releasesList(plan),
    ownersTable(plan, source),
    section(
      inert`### Logins that cannot be assigned`,
      inert`The config gives these logins, but GitHub does not let issues of this repository be assigned to them.`,
      diagnosticsTable(plan, ({ code }) => code === 'not-assignable', source),
    ),
    deferredTable(plan),
    section(
      inert`### Lines not read as items`,
      inert`No issue is opened for these lines. If one is a task, begin it with \`TODO:\`; below a heading for tasks, a name in front (\`Ann: …\`) or a checkbox does as well. ${link('All that is recognised', recognisedPage)}.`,
      diagnosticsTable(plan, ({ code }) => noItemCodes.has(code), source),
    ),
    section(
      inert`### Files not read as meeting notes`,
      inert``,
      diagnosticsTable(plan, ({ code }) => code === 'not-a-note', source),
    ),
    limitsReached(plan, outcomes, source),
    section(inert`### Notices`, inert``, diagnosticsTable(plan, isOther, source)),
  ])
  return inert`${text}\n`
}

const isOther = ({ code }: Diagnostic): boolean => !shownElsewhere.has(code)

function section(heading: Markdown, introduction: Markdown, table: Markdown): Markdown {
  return table === '' ? inert`` : joinBlocks([heading, introduction, table])
}

function countsLine({ counts, operations }: Plan, outcomes: readonly Outcome[] | null): Markdown {
  const read = inert`${count(counts.notes, 'note')} with ${count(counts.items, 'item')} read: `
  const done = (type: Operation['type']) =>
    (outcomes ?? []).filter((outcome) => outcome.status === 'done' && outcome.operation.type === type).length
  const { open, others } = creationCounts(operations)
  const creations = joinMarkdown([inert`**${open}** to open`, ...others.map((one) => inert`${literal(one)}`)], ', ')
  return outcomes
    ? inert`${read}**${done('create-issue')}** opened, **${done('update-issue')}** updated, ${counts.unchanged} unchanged.`
    : inert`${read}${creations}, **${counts.update}** to update, ${counts.unchanged} unchanged. Nothing has been written.`
}

function saidFirst({ diagnostics }: Plan): Markdown {
  const said = diagnostics.filter(({ code }) => leadingCodes.has(code))
  return joinBlocks(said.map(({ severity, message }) => (severity === 'info' ? cell(message) : inert`⚠️ ${cell(message)}`)))
}

function perPerson({ operations }: Plan): Markdown {
  const counts = new Map<string, number>()
  for (const operation of operations) {
    if (operation.type !== 'create-issue') continue
    for (const login of operation.assignees) counts.set(login, (counts.get(login) ?? 0) + 1)
  }
  if (counts.size === 0) return inert``
  const people = [...counts].sort((a, b) => b[1] - a[1])
  const shown = firstFitting(people, ([login, issues]) => inert`${cell(login)} ${issues}`, listLimits)
  const more = people.length > shown.length ? inert` · and ${people.length - shown.length} more people` : inert``
  return inert`New issues per person: ${joinMarkdown(shown, ' · ')}${more}.`
}

function notApplied(outcomes: readonly Outcome[] | null): Markdown {
  const of = (status: Outcome['status']) => (outcomes ?? []).filter((outcome) => outcome.status === status).length
  const parts = [
    ...(of('failed') > 0 ? [inert`**${count(of('failed'), 'operation')} failed**; the next run tries again`] : []),
    ...(of('left') > 0 ? [inert`**${count(of('left'), 'operation')} left for the next run**`] : []),
    ...(of('refused') > 0 ? [inert`**GitHub refused ${count(of('refused'), 'operation')}**; each later run tries them again`] : []),
  ]
  return parts.length > 0 ? inert`⚠️ ${joinMarkdown(parts, '. ')}. See the table.` : inert``
}

/** What waits for a person further down, which a long table would hide. */
function needsAttention({ unresolvedOwners, deferredNotes, diagnostics }: Plan): Markdown {
  const of = (codes: ReadonlySet<DiagnosticCode>) => diagnostics.filter(({ code }) => codes.has(code)).length
  const [lines, files, logins] = [of(noItemCodes), of(new Set(['not-a-note'])), of(new Set(['not-assignable']))]
  const parts = [
    ...(unresolvedOwners.length > 0 ? [count(unresolvedOwners.length, 'unknown owner')] : []),
    ...(logins > 0 ? [inert`${count(logins, 'login')} that cannot be assigned`] : []),
    ...(deferredNotes.length > 0 ? [count(deferredNotes.length, 'deferred note')] : []),
    ...(lines > 0 ? [inert`${count(lines, 'line')} not read as ${literal(lines === 1 ? 'an item' : 'items')}`] : []),
    ...(files > 0 ? [inert`${count(files, 'file')} not read as meeting notes`] : []),
  ]
  return parts.length > 0 ? inert`Needs attention: ${joinMarkdown(parts, ', ')}.` : inert``
}

function releasesList({ releases }: Plan): Markdown {
  if (releases.length === 0) return inert``
  const entries = firstFitting(releases, releaseEntry, listLimits)
  const more = releases.length > entries.length ? [inert`- … and ${count(releases.length - entries.length, 'more release')}`] : []
  return joinBlocks([inert`### Releases`, joinMarkdown([...entries, ...more], '\n')])
}

function releaseEntry({ title, url, due, issue, ...progress }: ReleaseProgress): Markdown {
  const day = due === null ? inert`` : inert`, due ${literal(due)}`
  const number = issue ? inert` · ${numberLink(issue.number, issue.url)}` : inert``
  return inert`- **${link(title, url)}**${day}${number}<br>${progressLine(progress) || inert`Nothing is in this milestone yet.`}`
}
