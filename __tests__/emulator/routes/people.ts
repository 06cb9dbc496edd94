/** Accounts and their rights. */
import { formatRepository, formatUser } from '../format.js'
import { type Answer, notFound, ok, page } from '../respond.js'
import { type Route, type RouteRequest, route } from '../router.js'
import type { Permission } from '../types.js'

/** The four older words that `permission` keeps; `role_name` says the exact role. */
const LEGACY_PERMISSION: Record<Permission | 'none', string> = {
  none: 'none',
  read: 'read',
  triage: 'read',
  write: 'write',
  maintain: 'write',
  admin: 'admin',
}

export const peopleRoutes: readonly Route[] = [
  route('GET', '/user', ({ actor, url }) => ok(formatUser(actor.user, url.origin))),
  route('GET', '/users/:login', ({ world, params, url }) => {
    const user = world.findUser(params['login'] ?? '')
    return user === undefined ? notFound() : ok(formatUser(user, url.origin))
  }),
  route('GET', '/repos/:owner/:repo', ({ world, repository, url }) => ok(formatRepository(world, repository, url.origin))),
  route('GET', '/repos/:owner/:repo/collaborators/:login/permission', collaboratorPermission),
  route('GET', '/repos/:owner/:repo/assignees', (request) => {
    const { world, repository, url } = request
    const assignable = world.users.all().filter((user) => world.canBeAssigned(repository, user.login))
    return page(request, assignable, (slice) => slice.map((user) => formatUser(user, url.origin)))
  }),
]

function collaboratorPermission({ world, repository, params, url }: RouteRequest): Answer {
  const user = world.findUser(params['login'] ?? '')
  if (user === undefined) return notFound()
  const role = world.permission(repository, user)
  return ok({ permission: LEGACY_PERMISSION[role], role_name: role, user: formatUser(user, url.origin) })
}
