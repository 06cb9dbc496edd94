/** Statuses of commits. */
import { formatUser } from '../format.js'
import { type Answer, failure, invalid, ok, page } from '../respond.js'
import { type Route, type RouteRequest, route } from '../router.js'
import type { CommitState } from '../types.js'
import type { StatusRow } from '../world.js'

const MAX_DESCRIPTION = 140

export const statusRoutes: readonly Route[] = [
  route('POST', '/repos/:owner/:repo/statuses/:sha', createStatus),
  route('GET', '/repos/:owner/:repo/commits/:ref/statuses', listStatuses),
]

function createStatus(request: RouteRequest): Answer {
  const { world, repository, actor, body, params } = request
  const sha = params['sha'] ?? ''
  if (!world.git(repository).commits.has(sha)) return failure(422, `No commit found for SHA: ${sha}`)
  const description = body['description'] === undefined ? null : String(body['description'])
  if ((description ?? '').length > MAX_DESCRIPTION) {
    const message = `description is too long (maximum is ${MAX_DESCRIPTION} characters)`
    return invalid({ resource: 'Status', field: 'description', code: 'custom', message })
  }
  const row = world.insertStatus(repository, {
    sha,
    context: String(body['context'] ?? 'default'),
    state: body['state'] as CommitState,
    description,
    target_url: body['target_url'] === undefined ? null : String(body['target_url']),
    creator: actor.user,
    created_at: world.time(),
  })
  return ok(formatStatus(request, row), 201)
}

/** The newest first, of every context all. */
function listStatuses(request: RouteRequest): Answer {
  const { world, repository, params } = request
  const commit = world.git(repository).resolve(params['ref'] ?? '')
  if (commit === undefined) return failure(422, `No commit found for SHA: ${params['ref']}`)
  const found = world.statuses(repository).filter(({ sha }) => sha === commit.sha)
  return page(request, found.toReversed(), (slice) => slice.map((row) => formatStatus(request, row)))
}

function formatStatus({ url, repository }: RouteRequest, row: StatusRow): object {
  const { id, state, description, target_url, context, created_at } = row
  return {
    id,
    node_id: `SC_${id}`,
    state,
    description,
    target_url,
    context,
    created_at,
    updated_at: created_at,
    creator: formatUser(row.creator, url.origin),
    url: `${url.origin}/repos/${repository.full_name}/statuses/${row.sha}`,
  }
}
