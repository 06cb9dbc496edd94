import type { Config } from '../model/config.js'
import type { ManagedIssue } from '../model/issue.js'
import type { IssueTracker, MilestoneReader } from '../model/ports.js'
import type { MilestoneContent, ReleaseRepository } from '../model/release.js'
import { isListed, type RepositoryAccess } from '../release/repository-access.js'
import type { SelectedRelease } from '../release/select-releases.js'
import { trusted } from './issues.js'

/** All release issues, open and closed: one for a milestone, so there are never many. */
export async function gatherReleaseIssues(repositoryId: number, config: Config, tracker: IssueTracker): Promise<ManagedIssue[]> {
  const { managed, release } = config.labels
  const listed = await tracker.list({ label: `${managed},${release}`, state: 'all' })
  return (await trusted(listed, repositoryId, config, tracker)).filter(({ marker }) => marker.subject === 'release')
}

/**
 * The TODO issues that a release issue may list: the open ones, and those touched since the first meeting that planned
 * one of these releases.
 */
export async function gatherTodos(releases: readonly SelectedRelease[], repositoryId: number, config: Config, tracker: IssueTracker): Promise<ManagedIssue[]> {
  const label = `${config.labels.managed},${config.labels.todo}`
  const [first] = releases.flatMap(({ places }) => places.flatMap(({ date }) => (date === null ? [] : [date]))).sort()
  const open = await tracker.list({ label, state: 'open' })
  const touched = first === undefined ? [] : await tracker.list({ label, state: 'all', updatedSince: `${first}T00:00:00Z` })
  const all = new Map([...open, ...touched].map((issue) => [issue.number, issue]))
  return trusted([...all.values()], repositoryId, config, tracker)
}

/**
 * What may be known of the repositories that are named: read are the notes' own and those that the config lists, and
 * of a private one nothing that would then stand in a public one.
 */
export async function gatherMilestones(
  names: readonly string[],
  notes: { readonly id: number; readonly fullName: string; readonly url: string },
  config: Config,
  reader: MilestoneReader,
): Promise<Map<string, RepositoryAccess>> {
  const unique = [...new Map(names.map((name) => [name.toLowerCase(), name])).values()]
  const known = await Promise.all(unique.map(async (name) => [name.toLowerCase(), await readMilestones(name, notes, config, reader)] as const))
  return new Map(known)
}

async function readMilestones(
  name: string,
  notes: { readonly id: number; readonly fullName: string; readonly url: string },
  config: Config,
  reader: MilestoneReader,
): Promise<RepositoryAccess> {
  const isOwn = name.toLowerCase() === notes.fullName.toLowerCase()
  if (!isOwn && !isListed(name, config)) return { access: 'not-listed' }
  const repository: ReleaseRepository | null = await reader.repository(name)
  if (!repository) return { access: 'unreadable' }
  // A notes repository that cannot be seen is taken for a public one.
  if (!isOwn && repository.private && !(await reader.repository(notes.fullName))?.private) return { access: 'private' }
  const milestones = await reader.milestones(repository.fullName)
  return milestones ? { access: 'read', repository, milestones } : { access: 'unreadable' }
}

/** What the milestones hold. */
export async function gatherContents(
  releases: readonly SelectedRelease[],
  reader: MilestoneReader,
): Promise<{ release: SelectedRelease; content: MilestoneContent }[]> {
  const read: { release: SelectedRelease; content: MilestoneContent }[] = []
  for (const release of releases) {
    read.push({ release, content: await reader.content(release.repository.fullName, release.milestone.number) })
  }
  return read
}
