import type { Config } from '../model/config.js'
import type { ManagedIssue } from '../model/issue.js'
import type { NoteChange } from '../model/note.js'
import { isSameName } from '../model/same-name.js'
import { namesVersion } from './milestone-of-item.js'
import type { NamedRelease } from './name-releases.js'
import type { RequestedRelease } from './parse-release-input.js'
import { isListed, listedRepositories } from './repository-access.js'
import { touchedBy } from './release-candidates.js'
import { repositoryOfId } from './desired-release-issue.js'

/** What a run has to do with releases. */
export interface ReleaseTask {
  readonly changes: readonly NoteChange[]
  /** Notes that did not change, but whose items are planned again. */
  readonly replanned: readonly NoteChange[]
  /** A release that a person asks for, or null. */
  readonly requested: RequestedRelease | null
  /** True to bring every open release issue up to date. */
  readonly refreshAll: boolean
  /** The managed issues that the run has read. */
  readonly issues: readonly ManagedIssue[]
  /** True where those are all that there are, the closed ones too. */
  readonly areAllRead: boolean
  /** Commit whose lines new backlinks show. */
  readonly head: string
}

/** The notes repository. */
export interface NotesRepository {
  readonly id: number
  readonly fullName: string
  readonly url: string
}

/** The issue with the present name of the notes repository, where the release is one of its own: it may have been renamed. */
export function namedAsNow(managed: ManagedIssue, { id, fullName }: NotesRepository): ManagedIssue {
  return repositoryOfId(managed.marker.id) === id ? { ...managed, marker: { ...managed.marker, series: fullName } } : managed
}

/** The repositories whose milestones are needed: of named releases, of release issues to refresh, and of items with a version. */
export function repositoriesToRead(
  { changes, replanned, refreshAll }: ReleaseTask,
  named: readonly NamedRelease[],
  issues: readonly ManagedIssue[],
  notes: NotesRepository,
  config: Config,
): string[] {
  const { release } = config
  const isTouched = touchedBy(changes, refreshAll)
  const touched = issues.filter((managed) => isTouched(managed, null))
  const isOwn = release.repository === null || isSameName(release.repository, notes.fullName)
  const hasVersion =
    isOwn && [...changes, ...replanned].some(({ head }) => head?.items.some((item) => item.kind === 'todo' && namesVersion(item)))
  // One that the config does not list by this name may be among those that it lists, by another.
  const homes = touched.flatMap(({ marker: { series } }) =>
    isSameName(series, notes.fullName) || isListed(series, config) ? [series] : listedRepositories(config),
  )
  return [...named.map(({ repo }) => repo), ...homes, ...(hasVersion ? [notes.fullName] : [])]
}

/** Numbers of the issues that release issues list as open TODOs, and that the run has not read. */
export function todosToRead(releaseIssues: readonly (ManagedIssue | null)[], read: readonly ManagedIssue[]): number[] {
  const known = new Set(read.map(({ issue }) => issue.number))
  const listed = releaseIssues.flatMap((managed) => managed?.marker.todos ?? [])
  return [...new Set(listed.filter(({ number, isDone }) => !isDone && !known.has(number)).map(({ number }) => number))]
}
