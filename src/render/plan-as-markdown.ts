import type { Diagnostic } from '../model/diagnostics.js'
import type { CreateIssue, Operation, Origin, Outcome, Plan, ReleaseProgress, UnresolvedOwner, UpdateIssue } from '../model/plan.js'
import { progressLine } from '../release/progress.js'
import { backlink, type RepositoryUrl } from '../wanted/backlink.js'
import { literal } from '../wanted/literal.js'
import { pathAsGlob } from '../wanted/path-as-glob.js'
import { plural } from '../wanted/plural.js'
import { firstFitting, fittingTable } from './fitting.js'
import { operationName } from './operation-name.js'
import { rosterSnippet } from './roster-snippet.js'

/** Where the notes of a plan can be looked at. */
export interface NotesSource {
  readonly repository: RepositoryUrl
  readonly commit: string
}

/** Longest text of a cell in code points. */
const cellLimit = 400
/** Places that are shown of one owner. */
const placeLimit = 5
/** What lists outside of tables may take. */
const listLimits = { count: 50, bytes: 20_000 }

/** Findings that say that something was too large. */
const limitCodes = new Set(['note-too-long', 'note-too-complex', 'nested-too-deep', 'paragraph-too-long', 'front-matter-too-long'])
/** Findings that have a section of their own. */
const shownElsewhere = new Set(['unknown-owner', 'held-back', 'not-an-item', ...limitCodes])

/**
 * The plan as Markdown for people; with outcomes, what became of it. Always less than 1 MiB, GitHub's limit of a summary.
 * @param outcomes null where nothing was written
 * @param source null where the notes have no web address
 */
export function planAsMarkdown(plan: Plan, outcomes: readonly Outcome[] | null, source: NotesSource | null): string {
  const parts = [
    `## Meeting notes to issues${outcomes ? '' : ' – preview'}`,
    countsLine(plan, outcomes),
    perPerson(plan),
    notCarriedOut(outcomes),
    toLookAt(plan),
    operationsTable(plan, outcomes, source),
    releasesList(plan),
    ownersTable(plan, source),
    heldBackTable(plan),
    findings(
      'Lines that became no item',
      'These lines stand where items stand, but were not understood as one. Mark a task with `TODO`, an owner (`Ann: …`) or a checkbox.',
      plan,
      ({ code }) => code === 'not-an-item',
      source,
    ),
    limits(plan, outcomes, source),
    findings('Remarks', '', plan, ({ code }) => !shownElsewhere.has(code), source),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function countsLine({ counts }: Plan, outcomes: readonly Outcome[] | null): string {
  const read = `${plural(counts.notes, 'note')} with ${plural(counts.items, 'item')} read: `
  const done = (type: Operation['type']) =>
    (outcomes ?? []).filter((outcome) => outcome.status === 'done' && outcome.operation.type === type).length
  return outcomes
    ? `${read}**${done('create-issue')}** opened, **${done('update-issue')}** updated, ${counts.unchanged} unchanged.`
    : `${read}**${counts.create}** to open, **${counts.update}** to update, ${counts.unchanged} unchanged. Nothing has been written.`
}

function perPerson({ operations }: Plan): string {
  const counts = new Map<string, number>()
  for (const operation of operations) {
    if (operation.type !== 'create-issue') continue
    for (const login of operation.assignees) counts.set(login, (counts.get(login) ?? 0) + 1)
  }
  if (counts.size === 0) return ''
  const people = [...counts].sort((a, b) => b[1] - a[1])
  const shown = firstFitting(people, ([login, count]) => `${cell(login)} ${count}`, listLimits)
  return `New issues per person: ${shown.join(' · ')}${people.length > shown.length ? ` · and ${people.length - shown.length} more people` : ''}.`
}

function notCarriedOut(outcomes: readonly Outcome[] | null): string {
  const count = (status: Outcome['status']) => (outcomes ?? []).filter((outcome) => outcome.status === status).length
  const parts = [
    ...(count('failed') > 0 ? [`**${plural(count('failed'), 'operation')} failed**; the next run tries again`] : []),
    ...(count('left') > 0 ? [`**${plural(count('left'), 'operation')} left for the next run**`] : []),
    ...(count('refused') > 0 ? [`**GitHub refused ${plural(count('refused'), 'operation')}**; they are not tried again`] : []),
  ]
  return parts.length > 0 ? `⚠️ ${parts.join('. ')}. The table says why.` : ''
}

/** What waits for a person further down, which a long table would hide. */
function toLookAt({ unresolvedOwners, heldBack, diagnostics }: Plan): string {
  const lines = diagnostics.filter(({ code }) => code === 'not-an-item').length
  const parts = [
    ...(unresolvedOwners.length > 0 ? [`${plural(unresolvedOwners.length, 'owner')} who could not be found`] : []),
    ...(heldBack.length > 0 ? [`${plural(heldBack.length, 'note')} held back`] : []),
    ...(lines > 0 ? [`${plural(lines, 'line')} that became no item`] : []),
  ]
  return parts.length > 0 ? `To look at below: ${parts.join(', ')}.` : ''
}

function operationsTable({ operations }: Plan, outcomes: readonly Outcome[] | null, source: NotesSource | null): string {
  const outcomeOf = new Map<Operation, Outcome>((outcomes ?? []).map((outcome) => [outcome.operation, outcome]))
  // What was found out while carrying out the plan has its own operations, such as closing a duplicate.
  const all = new Set([...operations, ...outcomeOf.keys()])
  const shown = [...all].filter((operation) => operation.type !== 'ensure-label')
  if (shown.length === 0) return 'Nothing to change on GitHub.'
  const header = ['', 'Issue', 'For', 'From', 'Why', ...(outcomes ? ['Result'] : [])]
  const toCells = (operation: CreateIssue | UpdateIssue) => {
    const outcome = outcomeOf.get(operation)
    return [
      operationName(operation),
      issueCell(operation, outcome),
      people(operation),
      operation.origin ? placeCell(operation.origin, source) : '',
      cell(operation.reason),
      ...(outcomes ? [outcomeCell(outcome)] : []),
    ]
  }
  return fittingTable(header, shown, toCells, (left) => `… and ${left} more; the output \`plan\` names the file with all of them.`)
}

function issueCell(operation: CreateIssue | UpdateIssue, outcome: Outcome | undefined): string {
  const done = outcome?.status === 'done' ? outcome : null
  const issue = operation.type === 'update-issue' ? operation : { number: done?.number ?? null, url: done?.url ?? null }
  const title = cell(operation.type === 'update-issue' ? (operation.change.title ?? operation.title) : operation.title)
  const labels = operation.type === 'create-issue' ? operation.labels : (operation.change.labels ?? [])
  const link = issue.number !== null && issue.url !== null ? `[#${issue.number}](${issue.url}) ` : ''
  return `${link}${title}${labels.length > 0 ? `<br><sub>${labels.map(cell).join(' · ')}</sub>` : ''}`
}

function people(operation: CreateIssue | UpdateIssue): string {
  const assignees = operation.type === 'create-issue' ? operation.assignees : (operation.change.assignees ?? [])
  return assignees.map(cell).join(', ')
}

function outcomeCell(outcome: Outcome | undefined): string {
  if (!outcome) return ''
  if (outcome.status === 'done') return outcome.note ? cell(outcome.note) : 'done'
  if (outcome.status === 'left') return `left for the next run: ${cell(outcome.why)}`
  if (outcome.status === 'skipped') return `skipped: ${cell(outcome.why)}`
  return `**${outcome.status}**: ${cell(outcome.error)}`
}

function releasesList({ releases }: Plan): string {
  if (releases.length === 0) return ''
  const entries = firstFitting(releases, releaseEntry, listLimits)
  const more = releases.length > entries.length ? [`- … and ${plural(releases.length - entries.length, 'more release')}`] : []
  return ['### Releases', [...entries, ...more].join('\n')].join('\n\n')
}

function releaseEntry({ title, url, due, issue, ...progress }: ReleaseProgress): string {
  const name = `**[${cell(title)}](${url})**${due === null ? '' : `, due ${due}`}${issue ? ` · [#${issue.number}](${issue.url})` : ''}`
  return `- ${name}<br>${progressLine(progress) || 'Nothing is in this milestone yet.'}`
}

function ownersTable({ unresolvedOwners }: Plan, source: NotesSource | null): string {
  if (unresolvedOwners.length === 0) return ''
  const toCells = ({ name, reason, places }: UnresolvedOwner) => {
    const more = places.length > placeLimit ? [`and ${places.length - placeLimit} more`] : []
    return [cell(name), cell(reason), [...places.slice(0, placeLimit).map((place) => placeCell(place, source)), ...more].join('<br>')]
  }
  return [
    '### Owners who could not be found',
    'Their issues are opened all the same, assigned to the others whom the note names or to nobody, with the label that says so.',
    fittingTable(['Owner', 'Why', 'Where'], unresolvedOwners, toCells, (left) => `… and ${left} more.`),
    'Fill in the logins and add this to `.github/meeting-notes.yml`. For somebody who stands there already, add the sign to the `aliases` of the entry.',
    `\`\`\`\`yaml\n${rosterSnippet(unresolvedOwners)}\n\`\`\`\``,
  ].join('\n\n')
}

function heldBackTable({ heldBack }: Plan): string {
  if (heldBack.length === 0) return ''
  const paths = firstFitting(heldBack, ({ path }) => pathAsGlob(path), listLimits)
  return [
    '### Held back',
    'No issue is opened for these notes now. To open them after all: **Actions** → this workflow → **Run workflow**, with this as `paths` (and `dry-run` set to `false`):',
    // Indented, for no path can end such a code block.
    `    ${paths.join(',')}`,
    fittingTable(
      ['Note', 'Items', 'Why'],
      heldBack,
      ({ path, items, reason }) => [cell(path), String(items), cell(reason)],
      (left) => `… and ${left} more notes.`,
    ),
  ].join('\n\n')
}

function limits(plan: Plan, outcomes: readonly Outcome[] | null, source: NotesSource | null): string {
  const left = (outcomes ?? []).flatMap((outcome) => (outcome.status === 'left' ? [outcome.why] : []))
  const reasons = [...new Set(left)]
    .slice(0, 10)
    .map((why) => `- ${plural(left.filter((other) => other === why).length, 'operation')} left: ${cell(why)}`)
  const held =
    plan.heldBack.length > 0
      ? [
          `- ${plural(
            plan.heldBack.reduce((sum, { items }) => sum + items, 0),
            'new item',
          )} held back, see above`,
        ]
      : []
  const text = findings('', '', plan, ({ code }) => limitCodes.has(code), source)
  const parts = [[...reasons, ...held].join('\n'), text].filter((part) => part !== '')
  return parts.length === 0 ? '' : ['### Limits that were hit', ...parts].join('\n\n')
}

function findings(
  title: string,
  introduction: string,
  { diagnostics }: Plan,
  isMeant: (finding: Diagnostic) => boolean,
  source: NotesSource | null,
): string {
  const meant = diagnostics.filter(isMeant)
  if (meant.length === 0) return ''
  const toCells = ({ severity, message, path, line }: Diagnostic) => [
    severity,
    path === undefined ? '' : line === undefined ? cell(path) : placeCell({ path, line }, source),
    cell(message),
  ]
  const table = fittingTable(['', 'Where', 'What'], meant, toCells, (left) => `… and ${left} more.`)
  return [title === '' ? '' : `### ${title}`, introduction, table].filter((part) => part !== '').join('\n\n')
}

function placeCell({ path, line }: Origin, source: NotesSource | null): string {
  const name = cell(`${path}:${line}`)
  return source === null ? name : `[${name}](${backlink(source.repository, { note: path, commit: source.commit, line, endLine: line })})`
}

/** Plain text as a cell shows it, cut where it is very long. */
function cell(text: string): string {
  const points = [...text]
  return literal(points.length > cellLimit ? `${points.slice(0, cellLimit - 1).join('')}…` : text)
}
