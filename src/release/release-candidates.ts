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

/**
 * Tells the release issues that a run looks at though nothing may name them: those whose notes changed, and all open ones for a refresh.
 * @param refreshAll true to bring every open release issue up to date
 */
export function touchedBy(changes: readonly NoteChange[], refreshAll: boolean): (managed: ManagedIssue) => boolean {
  const changed = new Set(changes.flatMap(({ base, head }) => [base?.path, head?.path]))
  return ({ issue, marker }) => (refreshAll && issue.state === 'open') || marker.occurrences.some(({ note }) => changed.has(note))
}

/** The milestones that this run has to do with: the named ones, and those of touched issues. */
export function releaseCandidates(
  resolved: readonly ResolvedRelease[],
  issues: readonly ManagedIssue[],
  isTouched: (managed: ManagedIssue) => boolean,
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
    if (isTouched(managed) && !found.has(id) && home && milestone)
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
