/** Routes of ours, asked before emulate's. */
import type { Answer } from './respond.js'
import type { Actor, RepositoryRow, World } from './world.js'

export interface RouteRequest {
  world: World
  actor: Actor
  /** The repository of the path; a route under /repos/ is only asked when it exists and the actor may see it. */
  repository: RepositoryRow
  /** Whether the actor may change issues, labels and assignees there. */
  canPush: boolean
  params: Record<string, string>
  url: URL
  /** The parsed JSON body, {} without one. */
  body: Record<string, unknown>
  accept: string
}

export interface Route {
  method: string
  pattern: RegExp
  handle(request: RouteRequest): Answer
}

/** `:name` takes one segment, `*name` the rest of the path. */
export function route(method: string, path: string, handle: Route['handle']): Route {
  const source = path
    .replace(/[.]/g, '\\.')
    .replace(/:(\w+)/g, '(?<$1>[^/]+)')
    .replace(/\*(\w+)/g, '(?<$1>.+)')
  return { method, pattern: new RegExp(`^${source}$`), handle }
}

export function findRoute(
  routes: readonly Route[],
  method: string,
  path: string,
): { route: Route; params: Record<string, string> } | undefined {
  for (const candidate of routes) {
    if (candidate.method !== method) continue
    const match = candidate.pattern.exec(path)
    if (match === null) continue
    const params = Object.entries(match.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)])
    return { route: candidate, params: Object.fromEntries(params) as Record<string, string> }
  }
  return undefined
}
