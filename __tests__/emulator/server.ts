/** The way of one request: record, fault, account, rights, our routes, emulate. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { canTriage, refusal } from './access.js'
import { type EmulateBase, startEmulate } from './emulate-base.js'
import type { OpenApiCheck } from './openapi-check.js'
import { type Answer, badCredentials, failure } from './respond.js'
import { findRoute, type Route } from './router.js'
import type { Fault, FaultInjector, RecordedRequest } from './types.js'
import type { RepositoryRow, World } from './world.js'

export interface ServerOptions {
  world: World
  routes: readonly Route[]
  check: OpenApiCheck
  requests: RecordedRequest[]
  fault: () => FaultInjector | null
}

export interface RunningServer {
  url: string
  close(): Promise<void>
}

export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const state: { base?: EmulateBase } = {}
  const server = createServer((incoming, outgoing) => {
    serve(options, state.base as EmulateBase, incoming, outgoing).catch((error: unknown) => {
      send(outgoing, failure(500, `The emulator failed: ${String(error)}`))
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  state.base = await startEmulate(options.world, url)
  return {
    url,
    async close() {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
      await state.base?.close()
    },
  }
}

async function serve(options: ServerOptions, base: EmulateBase, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const text = await readBody(incoming)
  const url = new URL(incoming.url ?? '/', `http://${incoming.headers.host}`)
  const record: RecordedRequest = {
    method: incoming.method ?? 'GET',
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    body: parseJson(text),
    status: null,
    token: /^(?:bearer|token)\s+(.+)$/i.exec(incoming.headers.authorization ?? '')?.[1] ?? null,
  }
  const index = options.requests.push(record) - 1
  options.check.check(record.method, url, record.body)

  const fault: Fault | null = options.fault()?.({ method: record.method, path: record.path, index }) ?? null
  if (fault?.kind === 'refuse') {
    incoming.socket.destroy()
    return
  }
  const answer =
    fault?.kind === 'status' ? statusFault(fault) : await answerOf(options.world, options.routes, base, record, url, text, incoming)
  if (fault?.kind === 'delay') await delay(fault.ms)
  if (fault?.kind === 'lose-answer') {
    incoming.socket.destroy()
    return
  }
  if (fault?.kind === 'break-off') {
    outgoing
      .writeHead(answer.status, { 'content-type': 'application/json', 'content-length': '100' })
      .write('[', () => incoming.socket.destroy())
    return
  }
  record.status = answer.status
  send(outgoing, answer)
}

function statusFault(fault: Extract<Fault, { kind: 'status' }>): Answer {
  const plain = failure(fault.status, `Emulated failure ${fault.status}`)
  return { ...plain, ...(fault.body === undefined ? {} : { body: fault.body }), headers: fault.headers ?? {} }
}

async function answerOf(
  world: World,
  routes: readonly Route[],
  base: EmulateBase,
  record: RecordedRequest,
  url: URL,
  text: string,
  incoming: IncomingMessage,
): Promise<Answer> {
  const actor = record.token === null ? undefined : world.actor(record.token)
  if (actor === undefined) return record.token === null ? failure(401, 'Requires authentication') : badCredentials()
  const repository = repositoryOf(world, url.pathname)
  const refused = refusal(world, actor, record.method, url.pathname, repository)
  if (refused !== null) return refused
  if (text !== '' && record.body === null) return failure(400, 'Problems parsing JSON')

  const found = findRoute(routes, record.method, url.pathname)
  if (found !== undefined) {
    return found.route.handle({
      world,
      actor,
      url,
      // Routes outside /repos/ have no repository and read none.
      repository: repository as RepositoryRow,
      canPush: repository !== undefined && canTriage(world, actor, repository),
      params: found.params,
      body: (record.body ?? {}) as Record<string, unknown>,
      accept: incoming.headers.accept ?? '',
    })
  }
  return base.answer({ method: record.method, pathAndQuery: url.pathname + url.search, body: text }, actor, repository)
}

function repositoryOf(world: World, path: string): RepositoryRow | undefined {
  const [, root, owner, name] = path.split('/')
  return root === 'repos' && owner !== undefined && name !== undefined
    ? world.findRepository(`${decodeURIComponent(owner)}/${decodeURIComponent(name)}`)
    : undefined
}

async function readBody(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

function parseJson(text: string): unknown {
  if (text === '') return null
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null
  }
}

function send(outgoing: ServerResponse, { status, body, headers }: Answer): void {
  const content = body === undefined || body === null ? '' : Buffer.isBuffer(body) ? body : JSON.stringify(body)
  outgoing.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'x-github-media-type': 'github.v3; format=json',
    'x-ratelimit-limit': '5000',
    'x-ratelimit-remaining': '4999',
    'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3600),
    ...headers,
  })
  outgoing.end(content)
}
