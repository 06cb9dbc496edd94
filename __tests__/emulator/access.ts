/** Who may do what, decided before a request takes effect. */
import { type Answer, failure, notAccessible, notFound } from './respond.js'
import type { Actor, RepositoryRow, World } from './world.js'

type Area = keyof Actor['permissions'] | 'metadata'

const AREA_OF_SEGMENT: Record<string, Area> = {
  issues: 'issues',
  labels: 'issues',
  milestones: 'issues',
  assignees: 'issues',
  pulls: 'pullRequests',
  git: 'contents',
  contents: 'contents',
  commits: 'contents',
  compare: 'contents',
  branches: 'contents',
  statuses: 'statuses',
}

/** Writes of labels, milestones and assignees as such; inside an issue's own fields they are dropped instead. */
const NEEDS_TRIAGE = /^\/repos\/[^/]+\/[^/]+\/(labels|milestones|issues\/\d+\/(labels|assignees))(\/|$)/

/** The refusal that GitHub would give, or null where the request may go on. */
export function refusal(world: World, actor: Actor, method: string, path: string, repository: RepositoryRow | undefined): Answer | null {
  const writes = method !== 'GET' && path !== '/graphql'
  if (actor.kind === 'installation' && (path === '/user' || path.startsWith('/user/'))) return notAccessible()
  if (repository === undefined) return path.startsWith('/repos/') ? notFound() : null

  const isOurs = actor.repositories === null || actor.repositories.includes(repository.full_name)
  if (actor.kind === 'installation' && !isOurs) {
    if (repository.private) return notFound()
    return writes ? notAccessible() : null
  }
  const permission = world.permission(repository, actor.user)
  if (actor.kind === 'user' && permission === 'none') return notFound()

  if (actor.kind === 'user' && writes && NEEDS_TRIAGE.test(path) && !canTriage(world, actor, repository)) {
    return failure(403, 'Must have push access to repository')
  }
  const area = isStatusesOfCommit(path) ? 'statuses' : (AREA_OF_SEGMENT[path.split('/')[4] ?? ''] ?? 'metadata')
  if (area === 'metadata') return null
  const granted = actor.permissions[area]
  // Issues and pull requests of a public repository can be read by anybody; so can its files.
  const isPublicRead = !repository.private
  const allowed = writes ? granted === 'write' : granted !== 'none' || isPublicRead
  if (allowed) return null
  return actor.kind === 'installation' ? notAccessible() : failure(403, 'Resource not accessible by personal access token')
}

/** `GET …/commits/SHA/statuses` asks for another right than the commit itself. */
function isStatusesOfCommit(path: string): boolean {
  return /^\/repos\/[^/]+\/[^/]+\/commits\/[^/]+\/statuses$/.test(path)
}

/** Whether labels, assignees, milestone and state are the actor's to set; otherwise GitHub drops them silently. */
export function canTriage(world: World, actor: Actor, repository: RepositoryRow): boolean {
  if (actor.kind === 'installation') {
    return actor.permissions.issues === 'write' && (actor.repositories?.includes(repository.full_name) ?? true)
  }
  return !['none', 'read'].includes(world.permission(repository, actor.user))
}
