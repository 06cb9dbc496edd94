import { standingOf } from '../managed/standing.js'
import type { ManagedIssue } from '../model/issue.js'
import type { NoteChange } from '../model/note.js'
import type { Milestone, ReleaseRepository } from '../model/release.js'
import { milestoneOfId, releaseId, releaseTitle, repositoryOfId } from './desired-release-issue.js'
import type { AccessByRepository, RepositoryAccess } from './repository-access.js'
import type { ResolvedRelease } from './resolve-releases.js'

type ReadRepository = Extract<RepositoryAccess, { readonly access: 'read' }>

/** A milestone that this run has to do with. */
export interface ReleaseCandidate {
  readonly repository: ReleaseRepository
  readonly milestone: Milestone
  /** Its release issue; null where it has none. */
  readonly managed: ManagedIssue | null
  /** Where it is named. */
  readonly mentions: readonly ResolvedRelease[]
}

/** Tells whether a run looks at a release issue though nothing may name it, given its milestone if that is known. */
export type IsTouched = (managed: ManagedIssue, milestone: Milestone | null) => boolean

/**
 * Those whose notes changed, and for a refresh all that are open or were closed with a milestone that is open again.
 * @param refreshAll true for a refresh
 */
export function touchedBy(changes: readonly NoteChange[], refreshAll: boolean): IsTouched {
  const changed = new Set(changes.flatMap(({ base, head }) => [base?.path, head?.path]))
  const isOpen = (managed: ManagedIssue, milestone: Milestone | null) =>
    managed.issue.state === 'open' || (milestone?.state === 'open' && standingOf(managed) === 'closed-by-us')
  return (managed, milestone) =>
    (refreshAll && isOpen(managed, milestone)) || managed.marker.occurrences.some(({ note }) => changed.has(note))
}

/** The milestones that this run has to do with: the named ones, and those of touched issues. */
export function releaseCandidates(
  resolved: readonly ResolvedRelease[],
  issues: readonly ManagedIssue[],
  isTouched: IsTouched,
  access: AccessByRepository,
): ReleaseCandidate[] {
  const found = new Map<string, ReleaseCandidate>()
  const read = [...access.values()].flatMap((repository) => (repository.access === 'read' ? [repository] : []))
  const known = issuesByRelease(issues, read)
  for (const mention of resolved) {
    const id = releaseId(mention.repository, mention.milestone)
    const before = found.get(id)
    found.set(id, {
      repository: mention.repository,
      milestone: mention.milestone,
      managed: known.get(id) ?? null,
      mentions: [...(before?.mentions ?? []), mention],
    })
  }
  for (const [id, managed] of known) {
    // By its number: a repository may bear another name since.
    const home = read.find(({ repository }) => repository.id === repositoryOfId(id))
    const milestone = home?.milestones.find(({ number }) => number === milestoneOfId(id))
    if (home && milestone && !found.has(id) && isTouched(managed, milestone))
      found.set(id, { repository: home.repository, milestone, managed, mentions: [] })
  }
  return [...found.values()]
}

/**
 * The release issue of each milestone, by the milestone's id; one whose milestone was deleted and made anew with its title is the new
 * one's.
 */
function issuesByRelease(issues: readonly ManagedIssue[], read: readonly ReadRepository[]): Map<string, ManagedIssue> {
  const known = new Map<string, ManagedIssue>()
  // Of two issues for one milestone the lower number counts, as everywhere.
  for (const managed of issues) if (!known.has(managed.marker.id)) known.set(managed.marker.id, managed)
  for (const [id, managed] of [...known]) {
    const home = read.find(({ repository }) => repository.id === repositoryOfId(id))
    if (!home || managed.issue.state !== 'open' || home.milestones.some(({ number }) => number === milestoneOfId(id))) continue
    const renewed = home.milestones.find((milestone) => releaseTitle(milestone) === managed.marker.applied.title)
    if (!renewed || known.has(releaseId(home.repository, renewed))) continue
    known.delete(id)
    known.set(releaseId(home.repository, renewed), managed)
  }
  return known
}
