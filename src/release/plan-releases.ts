import { createIssue, leaveClosed, reconcile, type Reconciliation } from '../managed/reconcile.js'
import { isClosedByPerson } from '../managed/standing.js'
import { textAround } from '../managed/body.js'
import { roomForBlock } from '../managed/body-limit.js'
import type { Config } from '../model/config.js'
import type { Diagnostic } from '../model/diagnostics.js'
import type { ManagedIssue, Marker, DesiredIssue, Written } from '../model/issue.js'
import type { CreateIssue, ReleaseProgress, UpdateIssue } from '../model/plan.js'
import type { MilestoneContent, MilestoneIssue, Progress } from '../model/release.js'
import { includesName } from '../model/same-name.js'
import type { RepositoryUrl } from '../desired/backlink.js'
import { belongingTodos, type KnownTodo } from './belonging-todos.js'
import { plannedDue, shortTitle, type ReleaseTodo } from './release-block.js'
import { progressOf } from './progress.js'
import type { SelectedRelease } from './select-releases.js'
import { releaseId, desiredReleaseIssue } from './desired-release-issue.js'

/** The block has this much room at least, whatever else is in the body. */
const leastRoom = 4_000
/** Most TODOs that the marker remembers. */
const todoLimit = 100

export interface ReleasePlanInput {
  readonly config: Config
  /** Path of the config file. */
  readonly configPath: string
  /** The notes repository. */
  readonly notes: { readonly id: number; readonly fullName: string; readonly url: RepositoryUrl }
  readonly releases: readonly { readonly release: SelectedRelease; readonly content: MilestoneContent }[]
  readonly todos: readonly KnownTodo[]
  /** This run. */
  readonly written: Written
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
    const progress = progressOf(withoutManaged(content, release, input))
    releases.push(releaseProgress(release, progress))
    const todos = todosOf(release, content, input)
    const marker = markerOf(release, todos, progress, input)
    const desired = desiredIssue(release, content, todos, marker, input)
    diagnostics.push(...dueDiagnostics(release))
    if (!managed) {
      operations.push(createIssue(desired, marker, release))
      continue
    }
    const update = updateOperation(release, managed, desired, marker)
    diagnostics.push(...update.diagnostics)
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

function desiredIssue(
  release: SelectedRelease,
  content: MilestoneContent,
  todos: readonly ReleaseTodo[],
  marker: Omit<Marker, 'applied'>,
  input: ReleasePlanInput,
): DesiredIssue {
  const { notes, config } = input
  const { repository, milestone, managed, occurrences } = release
  const around = managed ? textAround(managed.issue.body) : ''
  const room = roomForBlock({ ...marker, applied: roughlyApplied(marker, config) }, around, leastRoom)
  return desiredReleaseIssue(
    { repository, milestone, content: withoutManaged(content, release, input), occurrences, todos, notes, room },
    config,
  )
}

/** Our own issues are listed as TODOs, and a release issue is not part of its release. */
function withoutManaged(content: MilestoneContent, { repository }: SelectedRelease, { notes, config }: ReleasePlanInput): MilestoneContent {
  const isNotesRepository = repository.id === notes.id
  const isManaged = ({ labels }: MilestoneIssue) => isNotesRepository && includesName(labels, config.labels.managed)
  return { ...content, issues: content.issues.filter((issue) => !isManaged(issue)) }
}

function releaseProgress({ milestone, managed }: SelectedRelease, progress: Progress): ReleaseProgress {
  const issue = managed && { number: managed.issue.number, url: managed.issue.url }
  return { title: milestone.title, url: milestone.url, due: milestone.due, issue, ...progress }
}

/** As long as what will be there. */
function roughlyApplied({ id, written }: Pick<Marker, 'id' | 'written'>, { labels }: Config): Marker['applied'] {
  return {
    title: 'x'.repeat(250),
    block: id.padEnd(33),
    labels: [labels.managed, labels.release],
    assignees: [],
    milestone: null,
    state: 'completed',
    ...(written && { closedAt: written.at }),
  }
}

function updateOperation(
  { occurrences, origin, reason }: SelectedRelease,
  managed: ManagedIssue,
  desired: DesiredIssue,
  marker: Omit<Marker, 'applied'>,
): Reconciliation {
  const cause = { origin, reason }
  return isClosedByPerson(managed) ? leaveClosed(managed, { occurrences }, true, cause) : reconcile(managed, desired, marker, cause)
}

function markerOf(
  { repository, milestone, occurrences }: SelectedRelease,
  todos: readonly ReleaseTodo[],
  progress: Progress,
  { notes, configPath, written }: ReleasePlanInput,
): Omit<Marker, 'applied'> {
  const listed = todos
    .flatMap(({ number, title, isDone, assignees }) => (number === null ? [] : [{ number, title: shortTitle(title), isDone, assignees }]))
    .slice(-todoLimit)
  return {
    version: 1,
    repository: notes.id,
    id: releaseId(repository, milestone),
    subject: 'release',
    config: configPath,
    series: repository.fullName,
    todos: listed,
    progress,
    occurrences,
    written,
  }
}

function dueDiagnostics({ milestone, occurrences, origin }: SelectedRelease): Diagnostic[] {
  const planned = plannedDue(occurrences)
  if (!planned || milestone.due === null || milestone.due === planned.due || planned.occurrence.note !== origin?.path) return []
  const message = `This note plans the release for ${planned.due}, but the milestone “${milestone.title}” is due on ${milestone.due}. Correct one of the two.`
  return [{ severity: 'warning', code: 'release-dates-differ', message, path: planned.occurrence.note, line: planned.occurrence.line }]
}
