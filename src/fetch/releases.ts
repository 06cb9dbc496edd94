import type { IssueScope } from '../managed/trust.js'
import type { Config } from '../model/config.js'
import type { Diagnostic } from '../model/diagnostics.js'
import type { ManagedIssue } from '../model/issue.js'
import type { IssueTracker, MilestoneReader } from '../model/ports.js'
import type { Milestone, MilestoneContent } from '../model/release.js'
import { isSameName } from '../model/same-name.js'
import { nameReleases, type NamedRelease } from '../release/name-releases.js'
import { releaseId } from '../release/desired-release-issue.js'
import { isListed, type AccessByRepository, type RepositoryAccess } from '../release/repository-access.js'
import { namedAsNow, repositoriesToRead, todosToRead, type NotesRepository, type ReleaseTask } from '../release/what-to-read.js'
import { selectReleases, type SelectedRelease, type Selection } from '../release/select-releases.js'
import { trusted } from './issues.js'

/** What is known of the releases that a run deals with. */
export interface FetchedReleases {
  readonly releases: readonly { readonly release: SelectedRelease; readonly content: MilestoneContent }[]
  /** Issues among which are the TODOs that a release issue lists. */
  readonly todos: readonly ManagedIssue[]
  /** Milestones of the notes repository; null where no item may belong to one, or they may not be read. */
  readonly ownMilestones: readonly Milestone[] | null
  readonly diagnostics: readonly Diagnostic[]
  /** Release issues that are left as they are, for what they list could not be read; in sentences. */
  readonly leftAsTheyAre: readonly string[]
  /** Why nothing could be known of the releases; null where something was. */
  readonly failure: string | null
}

/** Reads what the release issues of a run must say; asks GitHub nothing where no release is concerned. */
export async function fetchReleases(
  task: ReleaseTask,
  notes: NotesRepository,
  config: Config,
  scope: IssueScope,
  tracker: IssueTracker,
  reader: MilestoneReader,
): Promise<FetchedReleases> {
  const { changes, requested, issues, areAllRead } = task
  const known = issues.filter(({ marker }) => marker.subject === 'release').map((managed) => namedAsNow(managed, notes))
  const first = await select(task, known, notes, config, reader)
  // Whether a milestone without an open issue has a closed one is asked only where it matters.
  const mayBeClosed = first.selection.withoutIssue > 0 || (task.refreshAll && hasOpenWithoutIssue(first.access, known))
  const selection = mayBeClosed && !areAllRead ? await selectAgain(task, known, first, notes, config, scope, tracker) : first.selection

  const read: { release: SelectedRelease; content: MilestoneContent }[] = []
  const leftAsTheyAre: string[] = []
  for (const release of selection.selected) {
    const content = await readContent(release, reader)
    if (content) read.push({ release, content })
    else
      leftAsTheyAre.push(
        `GitHub did not return the content of the milestone “${release.milestone.title}”: its issue is not updated in this run.`,
      )
  }
  const own = first.access.get(notes.fullName.toLowerCase())
  return {
    releases: read,
    todos: read.length > 0 ? await fetchTodos(read, issues, scope, tracker) : [],
    ownMilestones: own?.access === 'read' ? own.milestones : null,
    diagnostics: changes.length > 0 || requested ? selection.diagnostics : [],
    leftAsTheyAre,
    failure: null,
  }
}

/** What is known of releases where nothing could be read of them. */
export function withoutReleases(failure: string): FetchedReleases {
  return { releases: [], todos: [], ownMilestones: null, diagnostics: [], leftAsTheyAre: [], failure }
}

/** What a milestone holds. Reviews are nice to have: an issue that has some keeps them, a new one does without. */
async function readContent({ repository, milestone, managed }: SelectedRelease, reader: MilestoneReader): Promise<MilestoneContent | null> {
  try {
    return await reader.content(repository.fullName, milestone.number)
  } catch {
    return managed ? null : reader.contentWithoutReviews(repository.fullName, milestone.number)
  }
}

/** Whether some milestone is open and has no open release issue: it may have been closed, with its issue, and opened again. */
function hasOpenWithoutIssue(access: AccessByRepository, issues: readonly ManagedIssue[]): boolean {
  const known = new Set(issues.map(({ marker }) => marker.id))
  return [...access.values()].some(
    (home) =>
      home.access === 'read' &&
      home.milestones.some((milestone) => milestone.state === 'open' && !known.has(releaseId(home.repository, milestone))),
  )
}

interface Selected {
  readonly named: readonly NamedRelease[]
  readonly access: ReadonlyMap<string, RepositoryAccess>
  readonly selection: Selection
}

async function select(
  task: ReleaseTask,
  issues: readonly ManagedIssue[],
  notes: NotesRepository,
  config: Config,
  reader: MilestoneReader,
): Promise<Selected> {
  const named = nameReleases(task.changes, task.requested, issues, config, notes.fullName)
  const access = await fetchMilestones(repositoriesToRead(task, named, issues, notes, config), notes, config, reader)
  return { named, access, selection: selectReleases({ ...task, named, access, issues }) }
}

async function selectAgain(
  task: ReleaseTask,
  known: readonly ManagedIssue[],
  { named, access }: Selected,
  notes: NotesRepository,
  config: Config,
  scope: IssueScope,
  tracker: IssueTracker,
): Promise<Selection> {
  const labels = `${config.labels.managed},${config.labels.release}`
  const { managed: listed } = await trusted(await tracker.list({ label: labels, state: 'all' }), scope, tracker)
  const closed = listed.filter(
    ({ issue, marker }) => marker.subject === 'release' && !known.some((other) => other.issue.number === issue.number),
  )
  const issues = [...known, ...closed.map((managed) => namedAsNow(managed, notes))].toSorted((a, b) => a.issue.number - b.issue.number)
  return selectReleases({ ...task, named, access, issues })
}

/**
 * The issues that the release issues may list as TODOs: those that the run has read, and those that were open when they
 * were listed last and are not open now.
 */
async function fetchTodos(
  read: readonly { readonly release: SelectedRelease }[],
  issues: readonly ManagedIssue[],
  scope: IssueScope,
  tracker: IssueTracker,
): Promise<ManagedIssue[]> {
  const missing = todosToRead(
    read.map(({ release }) => release.managed),
    issues,
  )
  const found = await Promise.all(missing.map((number) => tracker.issue(number)))
  return [
    ...issues,
    ...(
      await trusted(
        found.filter((issue) => issue !== null),
        scope,
        tracker,
      )
    ).managed,
  ]
}

/**
 * What may be known of the repositories that are named: read are the notes' own and those that the config lists, and
 * of a private or internal one nothing that others could then read.
 */
async function fetchMilestones(
  names: readonly string[],
  notes: NotesRepository,
  config: Config,
  reader: MilestoneReader,
): Promise<Map<string, RepositoryAccess>> {
  const unique = [...new Map(names.map((name) => [name.toLowerCase(), name])).values()]
  const known = await Promise.all(
    unique.map(async (name) => [name.toLowerCase(), await readMilestones(name, notes, config, reader)] as const),
  )
  return new Map(known)
}

async function readMilestones(name: string, notes: NotesRepository, config: Config, reader: MilestoneReader): Promise<RepositoryAccess> {
  if (isSameName(name, notes.fullName)) {
    const milestones = await reader.own()
    return milestones ? { access: 'read', repository: notes, milestones } : { access: 'unreadable' }
  }
  if (!isListed(name, config)) return { access: 'not-listed' }
  const found = await reader.elsewhere(name)
  if (!found) return { access: 'unreadable' }
  const { repository, milestones, mayBeShown } = found
  return mayBeShown ? { access: 'read', repository, milestones } : { access: 'private' }
}
