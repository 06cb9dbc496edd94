import { concernedClosed } from '../matching/concerned-closed.js'
import type { Commits } from '../fetch/commits.js'
import type { Settings } from '../fetch/config.js'
import { fetchAssignable, fetchIssues, fetchLinked, fetchOpenIssues, fetchOpenReferences } from '../fetch/issues.js'
import { withNamedIssues } from '../fetch/named-issues.js'
import type { FetchedNotes } from '../fetch/notes.js'
import { fetchReleases, withoutReleases, type FetchedReleases } from '../fetch/releases.js'
import type { BlockingIssue, ManagedIssue } from '../model/issue.js'
import type { NoteChange } from '../model/note.js'
import { pullRequestIssues } from '../plan/close-finished.js'
import { parseReleaseInput } from '../release/parse-release-input.js'
import { changedFiles } from '../scope/select-notes.js'
import { readUnchangedNotes } from './changed-notes.js'
import { concernOf } from './concern.js'
import { closedSinceLastMeetings } from './closed-since.js'
import { issueScope, type PipelineOptions, type Reading } from './run.js'
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
export async function fetchFacts(
  commits: Commits,
  notes: FetchedNotes,
  settings: Settings,
  sortSeries: SeriesSorter,
  options: PipelineOptions,
  ports: Reading,
): Promise<Facts> {
  const { scope, repository } = options
  const { config } = settings
  const { tracker, milestones, log } = ports
  const configChanged = scope.type !== 'backfill' && changedFiles(commits.base, commits.head, settings.isRead).length > 0
  const scopeOfIssues = issueScope(options, settings)
  const concern = concernOf(scope, commits, notes.changes, configChanged, config.pages)
  log.info(`issues to read: ${concern.issues}, because ${concern.why}`)
  const isByNotes = concern.issues === 'concerned'
  const arePagesPlanned = config.pages && (isByNotes || scope.type === 'refresh')
  const closedSince = arePagesPlanned ? closedSinceLastMeetings(sortSeries, notes.changes, ports.clock.now()) : () => null
  const baseDone = commits.from.kind === 'done' ? commits.from.at : null
  const { managed: issues, blocking } = isByNotes
    ? await withNamedIssues(
        await fetchIssues(
          concernedClosed(notes.changes, repository.url),
          baseDone,
          scopeOfIssues,
          config.labels.managed,
          tracker,
          closedSince,
        ),
        notes.changes,
        repository.url,
        scopeOfIssues,
        config.labels.managed,
        tracker,
      )
    : concern.issues === 'open'
      ? await fetchOpenIssues(scopeOfIssues, config.labels.managed, tracker, closedSince)
      : { managed: [], blocking: [] }
  const replanned = isByNotes ? await readUnchangedNotes(issues, configChanged, notes, commits, settings, ports) : []
  const changes = [...notes.changes.map((change) => ({ ...change, replan: configChanged })), ...replanned]
  const assignable = await fetchAssignable(changes, tracker)
  // What is nice to have keeps no TODO from being opened.
  const ifAnswered = async <T>(what: string, read: Promise<Map<string, T>>): Promise<Map<string, T>> =>
    read.catch((error: unknown) => {
      log.warning(`${what} ${ports.judge(error).message}`)
      return new Map<string, T>()
    })
  const linked = await ifAnswered('Titles of pull requests are left out:', fetchLinked(changes, tracker))
  const finishable = scope.type === 'refresh' ? pullRequestIssues(issues) : []
  const isOpen = await ifAnswered('No pull-request item is closed for now:', fetchOpenReferences(finishable, tracker))
  const task = {
    changes: notes.changes,
    replanned,
    requested: 'release' in scope && scope.release !== null ? parseReleaseInput(scope.release) : null,
    refreshAll: scope.type === 'refresh',
    issues,
    areAllRead: isByNotes && commits.from.kind !== 'done',
    head: commits.headCommit,
  }
  const releases = await fetchReleases(task, repository, config, scopeOfIssues, tracker, milestones).catch((error: unknown) =>
    withoutReleases(ports.judge(error).message),
  )
  for (const line of releases.leftAsTheyAre) log.warning(line)
  log.info(`managed issues: ${issues.length}, people who can be assigned: ${assignable.size}, releases: ${releases.releases.length}`)
  return {
    issues,
    blocking,
    changes,
    assignable,
    linkedTitles: new Map([...linked].map(([reference, { title }]) => [reference, title])),
    isOpen: (reference) => isOpen.get(reference) ?? linked.get(reference)?.isOpen ?? null,
    releases,
    arePagesPlanned,
  }
}
