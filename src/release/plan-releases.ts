import { appliedOf, firstBody, mergeIssue, moveIssue } from '../managed/merge.js'
import { writeMarker } from '../managed/marker.js'
import { bodyAround } from '../managed/block.js'
import { bodyLimit } from '../managed/body-limit.js'
import type { Config } from '../model/config.js'
import type { Diagnostic } from '../model/diagnostics.js'
import type { ManagedIssue, Marker, WantedIssue } from '../model/issue.js'
import type { CreateIssue, ReleaseProgress, UpdateIssue } from '../model/plan.js'
import type { MilestoneContent } from '../model/release.js'
import type { RepositoryUrl } from '../wanted/backlink.js'
import { belongingTodos, type KnownTodo } from './belonging-todos.js'
import { plannedDue, shortTitle, type ReleaseTodo } from './release-block.js'
import { progressOf } from './progress.js'
import type { SelectedRelease } from './select-releases.js'
import { releaseId, wantedReleaseIssue } from './wanted-release-issue.js'

/** The block has this much room at least, whatever else stands in the body. */
const leastRoom = 4_000
/** Most TODOs that the marker remembers. */
const todoLimit = 100

export interface ReleasePlanInput {
  readonly config: Config
  /** The notes repository. */
  readonly notes: { readonly id: number; readonly fullName: string; readonly url: RepositoryUrl }
  readonly releases: readonly { readonly release: SelectedRelease; readonly content: MilestoneContent }[]
  readonly todos: readonly KnownTodo[]
}

export interface ReleasePlan {
  readonly operations: readonly (UpdateIssue | CreateIssue)[]
  readonly releases: readonly ReleaseProgress[]
  readonly diagnostics: readonly Diagnostic[]
  readonly unchanged: number
}

/** What has to change so that each release issue says what its milestone and the notes say; updates first. Pure. */
export function planReleases(input: ReleasePlanInput): ReleasePlan {
  const diagnostics: Diagnostic[] = []
  const operations: (UpdateIssue | CreateIssue)[] = []
  let unchanged = 0
  const releases: ReleaseProgress[] = []
  for (const { release, content } of input.releases) {
    const { managed } = release
    releases.push(releaseProgress(release, withoutManaged(content, release, input)))
    const todos = todosOf(release, content, input)
    const marker = markerOf(release, todos, input)
    const wanted = wantedIssue(release, content, todos, marker, input)
    diagnostics.push(...dueDiagnostics(release))
    if (!managed) {
      operations.push(createOperation(release, wanted, marker))
      continue
    }
    const update = updateOperation(release, managed, wanted, marker)
    diagnostics.push(...update.notices)
    if (update.operation) operations.push(update.operation)
    else unchanged++
  }
  return {
    operations: operations.toSorted((a, b) => Number(a.type === 'create-issue') - Number(b.type === 'create-issue')),
    releases,
    diagnostics,
    unchanged,
  }
}

function todosOf(
  { repository, milestone, managed }: SelectedRelease,
  content: MilestoneContent,
  { todos, notes }: ReleasePlanInput,
): ReleaseTodo[] {
  return belongingTodos(todos, milestone, repository, content, repository.id === notes.id, managed?.marker.todos ?? [])
}

function wantedIssue(
  release: SelectedRelease,
  content: MilestoneContent,
  todos: readonly ReleaseTodo[],
  marker: Omit<Marker, 'applied'>,
  input: ReleasePlanInput,
): WantedIssue {
  const { notes, config } = input
  const { repository, milestone, managed, occurrences } = release
  const around = managed ? bodyAround(managed.issue.body) : ''
  const room = bodyLimit - bytes(writeMarker({ ...marker, applied: roughlyApplied(marker, config) })) - bytes(around) - 100
  return wantedReleaseIssue(
    { repository, milestone, content: withoutManaged(content, release, input), occurrences, todos, notes, room: Math.max(leastRoom, room) },
    config,
  )
}

/** Our own issues stand among the TODOs, and a release issue is no part of its release. */
function withoutManaged(content: MilestoneContent, { repository }: SelectedRelease, { notes, config }: ReleasePlanInput): MilestoneContent {
  const isNotesRepository = repository.id === notes.id
  // GitHub does not tell the case of a label's letters apart.
  const isManaged = (label: string) => label.toLowerCase() === config.labels.managed.toLowerCase()
  return { ...content, issues: content.issues.filter(({ labels }) => !isNotesRepository || !labels.some(isManaged)) }
}

function releaseProgress({ milestone, managed }: SelectedRelease, content: MilestoneContent): ReleaseProgress {
  const issue = managed && { number: managed.issue.number, url: managed.issue.url }
  return { title: milestone.title, url: milestone.url, due: milestone.due, issue, ...progressOf(content) }
}

/** As long as what will stand there. */
function roughlyApplied({ id }: Pick<Marker, 'id'>, { labels }: Config): Marker['applied'] {
  return {
    title: 'x'.repeat(250),
    block: id.padEnd(33),
    labels: [labels.managed, labels.release],
    assignees: [],
    milestone: null,
    state: 'completed',
  }
}

function createOperation(
  { repository, milestone, origin, reason }: SelectedRelease,
  wanted: WantedIssue,
  marker: Omit<Marker, 'applied'>,
): CreateIssue {
  return {
    type: 'create-issue',
    id: releaseId(repository, milestone),
    subject: 'release',
    title: wanted.title,
    body: firstBody(wanted, { ...marker, applied: appliedOf(wanted) }),
    labels: wanted.labels,
    assignees: [],
    milestone: null,
    then: null,
    origin,
    reason,
  }
}

function updateOperation(
  { occurrences, origin, reason }: SelectedRelease,
  managed: ManagedIssue,
  wanted: WantedIssue,
  marker: Omit<Marker, 'applied'>,
): { operation: UpdateIssue | null; notices: Diagnostic[] } {
  const { number, url, title, state } = managed.issue
  const about = { type: 'update-issue', number, url, title, origin } as const
  const where = origin ? { path: origin.path, line: origin.line } : {}
  if (state !== 'open' && state !== managed.marker.applied.state) {
    const change = moveIssue(managed, { occurrences })
    const notice: Diagnostic = {
      severity: 'info',
      code: 'closed-by-a-person',
      message: `#${number} was closed on GitHub, so it is not brought up to date. Reopen it if it should be.`,
      ...where,
    }
    return { operation: change && { ...about, change, reason: `${reason}; closed on GitHub, left closed` }, notices: [notice] }
  }
  const { change, kept } = mergeIssue(managed, wanted, marker)
  const notices = kept.map((field): Diagnostic => ({
    severity: 'info',
    code: 'kept-a-persons-edit',
    message: `The ${field} of #${number} was changed on GitHub and is left as it is.`,
    ...where,
  }))
  return { operation: change && { ...about, change, reason }, notices }
}

function markerOf(
  { repository, milestone, occurrences }: SelectedRelease,
  todos: readonly ReleaseTodo[],
  { notes }: ReleasePlanInput,
): Omit<Marker, 'applied'> {
  const listed = todos
    .flatMap(({ number, title, isDone, assignees }) => (number === null ? [] : [{ number, title: shortTitle(title), isDone, assignees }]))
    .slice(-todoLimit)
  return {
    version: 1,
    repository: notes.id,
    id: releaseId(repository, milestone),
    subject: 'release',
    series: repository.fullName,
    todos: listed,
    occurrences,
  }
}

function dueDiagnostics({ milestone, occurrences, origin }: SelectedRelease): Diagnostic[] {
  const planned = plannedDue(occurrences)
  if (!planned || milestone.due === null || milestone.due === planned.due || planned.occurrence.note !== origin?.path) return []
  const message = `This note plans the release for ${planned.due}, but the milestone “${milestone.title}” is due on ${milestone.due}. Mend one of the two.`
  return [{ severity: 'warning', code: 'release-dates-differ', message, path: planned.occurrence.note, line: planned.occurrence.line }]
}

function bytes(text: string): number {
  return Buffer.byteLength(text)
}
