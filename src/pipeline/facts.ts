import { fetchAssignable, fetchIssues, fetchLinked, fetchOpenIssues, fetchOpenReferences } from '../fetch/issues.js'
import { withNamedIssues } from '../fetch/named-issues.js'
import type { FetchedNotes } from '../fetch/notes.js'
import { fetchReleases, withoutReleases, type FetchedReleases } from '../fetch/releases.js'
import type { SortedIssues } from '../managed/trust.js'
import type { BlockingIssue, ManagedIssue } from '../model/issue.js'
import type { NoteChange } from '../model/note.js'
import { pullRequestIssues } from '../plan/close-finished.js'
import { parseReleaseInput } from '../release/parse-release-input.js'
import { changedFiles } from '../scope/select-notes.js'
import { readUnchangedNotes } from './changed-notes.js'
import { closedSinceLastMeetings } from './closed-since.js'
import { concernOf, type Concern } from './concern.js'
import { assertLabelKept } from './managed-label.js'
import { baseDoneAt, issueScope, todayOf, type Run } from './run.js'
import type { SeriesSorter } from './series-notes.js'

/** What a run knows about GitHub before it plans. */
export interface Facts {
  readonly issues: readonly ManagedIssue[]
  /** Issues that look like ours and do not count. */
  readonly blocking: readonly BlockingIssue[]
  /** The notes that are planned: those that changed, and others whose issues may have to. */
  readonly changes: readonly NoteChange[]
  readonly assignable: ReadonlySet<string>
  readonly linkedTitles: ReadonlyMap<string, string>
  /** Whether a pull request is open that an issue or a new item asks to look at; null where it is not known. */
  readonly isOpen: (reference: string) => boolean | null
  readonly releases: FetchedReleases
  /** Whether all was read that the pages of open items show. */
  readonly arePagesPlanned: boolean
}

/** Reads what a run must know about GitHub, and nothing where no note, release or setting changed. */
export async function fetchFacts(run: Run, notes: FetchedNotes, sortSeries: SeriesSorter): Promise<Facts> {
  const { scope, commits, settings, ports } = run
  const configChanged = scope.type !== 'backfill' && changedFiles(commits.base, commits.head, settings.isRead).length > 0
  const concern = concernOf(run, notes.changes, configChanged)
  ports.log.info(`issues to read: ${concern.issues}, because ${concern.why}`)
  const isByNotes = concern.issues === 'concerned'
  const arePagesPlanned = settings.config.pages && (isByNotes || scope.type === 'refresh')
  const closedSince = arePagesPlanned ? closedSinceLastMeetings(sortSeries, notes.changes, todayOf(run)) : () => null
  const { managed: issues, blocking } = await fetchManagedIssues(run, concern, notes.changes, closedSince)
  const replanned = isByNotes ? await readUnchangedNotes(run, notes.changes, issues, configChanged) : []
  const changes = [...notes.changes.map((change) => ({ ...change, replan: configChanged })), ...replanned]
  const assignable = await fetchAssignable(changes, ports.tracker)
  const links = await fetchLinks(run, changes, issues)
  const releases = await releasesOfRun(run, notes.changes, replanned, issues, isByNotes)
  ports.log.info(`managed issues: ${issues.length}, people who can be assigned: ${assignable.size}, releases: ${releases.releases.length}`)
  return { issues, blocking, changes, assignable, ...links, releases, arePagesPlanned }
}

/** The managed issues that the run has to do with. */
async function fetchManagedIssues(
  run: Run,
  { issues }: Concern,
  changes: readonly NoteChange[],
  closedSince: Parameters<typeof fetchOpenIssues>[3],
): Promise<SortedIssues> {
  const { repository, settings, ports } = run
  const { tracker } = ports
  const scope = issueScope(run)
  const label = settings.config.labels.managed
  if (issues === 'none') return { managed: [], blocking: [] }
  if (issues === 'open') return fetchOpenIssues(scope, label, tracker, closedSince)
  const listed = await fetchIssues({ changes, repository: repository.url }, baseDoneAt(run), scope, label, tracker, closedSince)
  await assertLabelKept(run, listed.managed.length)
  return withNamedIssues(listed, changes, repository.url, scope, label, tracker)
}

/** What is known of the pull requests and issues that items link; nice to have, so a failure keeps no TODO from being opened. */
async function fetchLinks(
  { scope, ports: { tracker, log, classify } }: Run,
  changes: readonly NoteChange[],
  issues: readonly ManagedIssue[],
): Promise<Pick<Facts, 'linkedTitles' | 'isOpen'>> {
  const ifAnswered = async <T>(what: string, read: Promise<Map<string, T>>): Promise<Map<string, T>> =>
    read.catch((error: unknown) => {
      log.warning(`${what} ${classify(error).message}`)
      return new Map<string, T>()
    })
  const linked = await ifAnswered('Titles of pull requests are left out:', fetchLinked(changes, tracker))
  const finishable = scope.type === 'refresh' ? pullRequestIssues(issues) : []
  const isOpen = await ifAnswered('No pull-request item is closed for now:', fetchOpenReferences(finishable, tracker))
  return {
    linkedTitles: new Map([...linked].map(([reference, { title }]) => [reference, title])),
    isOpen: (reference) => isOpen.get(reference) ?? linked.get(reference)?.isOpen ?? null,
  }
}

/** What is known of the releases that the run has to do with; nothing, and why, where reading them failed. */
async function releasesOfRun(
  run: Run,
  changes: readonly NoteChange[],
  replanned: readonly NoteChange[],
  issues: readonly ManagedIssue[],
  isByNotes: boolean,
): Promise<FetchedReleases> {
  const { scope, commits, repository, settings, ports } = run
  const { tracker, milestones, log, classify } = ports
  const task = {
    changes,
    replanned,
    requested: 'release' in scope && scope.release !== null ? parseReleaseInput(scope.release) : null,
    refreshAll: scope.type === 'refresh',
    issues,
    areAllRead: isByNotes && commits.from.kind !== 'done',
    head: commits.headCommit,
  }
  const releases = await fetchReleases(task, repository, settings.config, issueScope(run), tracker, milestones).catch((error: unknown) =>
    withoutReleases(classify(error).message),
  )
  for (const line of releases.leftAsTheyAre) log.warning(line)
  return releases
}
