import { refusal } from '../access.js'
import type { RouteRequest } from '../router.js'
import type { RepositoryRow } from '../world.js'

/** A repository as the account of a request may see it. */
export interface View extends Pick<RouteRequest, 'world' | 'actor'> {
  readonly repository: RepositoryRow
}

/** Whether the account may read what REST has under this path of the repository. */
export function mayRead({ world, actor, repository }: View, area: string): boolean {
  return refusal(world, actor, 'GET', `/repos/${repository.full_name}/${area}`, repository) === null
}
