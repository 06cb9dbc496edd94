/** emulate 0.12.2, in this process: its GitHub plugin on emulate's own HTTP runtime, over tables of ours. */
import { createEmulator, defineEmulator, type EmulatorContext } from 'emulate'
import { loadGitHubPlugin } from './resources.js'
import { type Answer, notFound } from './respond.js'
import type { Actor, RepositoryRow, World } from './world.js'

type App = EmulatorContext<object>['app']

/** What emulate's plugin for GitHub is to us. */
export interface GitHubPlugin {
  register(app: App, store: unknown, webhooks: unknown, baseUrl: string, tokens: Map<string, unknown>): void
}

export interface EmulateBase {
  /** Lets emulate answer, on behalf of the actor. Access was decided before. */
  answer(
    request: { method: string; pathAndQuery: string; body: string },
    actor: Actor,
    repository: RepositoryRow | undefined,
  ): Promise<Answer>
  close(): Promise<void>
}

/** How emulate is told who asks; set by us on the way in, never taken from outside. */
const ACTOR_HEADER = 'x-emulated-actor'

export async function startEmulate(world: World, baseUrl: string): Promise<EmulateBase> {
  const plugin = await loadGitHubPlugin()
  const definition = defineEmulator({
    name: 'github-with-gaps-closed',
    state: () => ({}),
    setup({ app, webhooks }) {
      app.onError((error, context) => {
        const { status = 500, message } = error as { status?: number; message: string }
        return context.json({ message, documentation_url: 'https://docs.github.com/rest' }, status)
      })
      app.use('*', async (context, next) => {
        context.set('authUser', JSON.parse(context.req.header(ACTOR_HEADER) ?? 'null'))
        await next()
      })
      withoutStacks(() => plugin.register(withoutReservedRoutes(app), world.store, webhooks, baseUrl, new Map()))
    },
  })
  const runtime = await createEmulator({ service: definition, listen: false, baseUrl })
  return {
    async answer({ method, pathAndQuery, body }, actor, repository) {
      const response = await runtime.fetch(
        new Request(new URL(pathAndQuery, baseUrl), {
          method,
          headers: { 'content-type': 'application/json', [ACTOR_HEADER]: JSON.stringify(emulateIdentity(actor, repository)) },
          ...(body === '' ? {} : { body }),
        }),
      )
      if (response.status === 404) return notFound()
      // emulate has one address for pages and API; a page's is github.com's, as everywhere here.
      const text = (await response.text()).replaceAll(`"html_url":"${baseUrl}/`, '"html_url":"https://github.com/')
      const link = response.headers.get('link')
      return { status: response.status, headers: link === null ? {} : { link }, body: text === '' ? null : JSON.parse(text) }
    },
    close: () => runtime.close(),
  }
}

/** The plugin's inspection pages live under a path that emulate's runtime keeps for itself; they are left out. */
function withoutReservedRoutes(app: App): App {
  return new Proxy(app, {
    get(target, property) {
      const value: unknown = Reflect.get(target, property)
      if (typeof value !== 'function') return value
      return (...args: unknown[]): unknown =>
        String(args[0]).startsWith('/_emulate') ? app : (value as (...rest: unknown[]) => unknown).apply(target, args)
    },
  })
}

/** emulate keeps the stack of each of its routes, which takes longer to make than all the rest of a start. */
function withoutStacks(work: () => void): void {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    work()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

/** emulate's own idea of the actor: a person, or an installation with every right, since access was decided before. */
function emulateIdentity(actor: Actor, repository: RepositoryRow | undefined): object {
  const identity = { login: actor.user.login, id: actor.user.id, scopes: ['repo'] }
  if (actor.kind === 'user') return identity
  const all = { issues: 'write', pull_requests: 'write', contents: 'write', actions: 'write', metadata: 'read' }
  return {
    ...identity,
    installation: {
      appId: actor.user.id,
      accountId: repository?.owner_id,
      accountType: 'Organization',
      repositorySelection: 'all',
      repositoryIds: [],
      permissions: all,
    },
  }
}
