import { Octokit } from '@octokit/rest'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import Bottleneck from 'bottleneck/light.js'
import type { Send } from '../model/http.js'
import type { Log } from '../model/ports.js'

export type Client = InstanceType<typeof PacedOctokit>

const PacedOctokit = Octokit.plugin(throttling, retry)

let clients = 0

/** Times that a request is sent again after GitHub asked for patience. */
const rateLimitRetries = 3

export interface ClientOptions {
  readonly token: string
  /** Base URL of the REST API, such as `https://api.github.com` or `https://ghe.example/api/v3`. */
  readonly baseUrl: string
  /** Sends one request; the runner's knows about proxies. */
  readonly fetch: Send
  /** Milliseconds that one request may take. */
  readonly timeout: number
  /** Whether there is time to wait this many seconds before a read, where GitHub asks for it. */
  readonly mayWait: (seconds: number) => boolean
  readonly log: Log
}

/**
 * A client that never hangs, and that repeats reads, after the wait that GitHub asks for. Writes it sends once: who asks for
 * them knows what may have changed meanwhile.
 */
export function createClient(options: ClientOptions): Client {
  const { log } = options
  const patience = (kind: string) => (after: number, request: { method: string; url: string }, _: unknown, count: number) => {
    if (isWrite(request)) return false
    const again = count < rateLimitRetries && options.mayWait(after)
    log.warning(
      `GitHub's ${kind} was hit by ${request.method} ${request.url}: ${again ? `waiting ${after} s` : `giving up, for it asks to wait ${after} s`}.`,
    )
    return again
  }
  const client = new PacedOctokit({
    auth: options.token,
    baseUrl: options.baseUrl,
    userAgent: 'meeting-notes-to-issues',
    request: { fetch: wholeAnswers(options.fetch, options.timeout) },
    throttle: {
      // Its limiters are shared by all clients of one id: without its own, a client waits for the requests of every other one.
      id: `client-${++clients}`,
      // Writes are paced by apply, which also keeps the hourly budget.
      write: new Bottleneck.Group({ maxConcurrent: 1, minTime: 0 }),
      notifications: new Bottleneck.Group({ maxConcurrent: 1, minTime: 0 }),
      onRateLimit: patience('rate limit'),
      onSecondaryRateLimit: patience('secondary rate limit'),
    },
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
  })
  client.hook.before('request', (request) => {
    if (isWrite(request)) request.request = { ...request.request, retries: 0 }
  })
  client.hook.after('request', ({ status, url }, { method }) => {
    if (status >= 300) throw Object.assign(new Error('Moved Permanently'), { status, request: { method, url } })
  })
  return client
}

/** A query is sent as writes are, and only reads all the same. */
function isWrite({ method, url }: { readonly method: string; readonly url: string }): boolean {
  return method !== 'GET' && method !== 'HEAD' && !url.endsWith('/graphql')
}

/**
 * Sends requests whose answers have to be there as a whole in time. Octokit takes one that breaks off for an empty one,
 * and a listing for one without issues: all of them would be opened again.
 */
function wholeAnswers(send: Send, milliseconds: number): typeof globalThis.fetch {
  return async (url, init) => {
    const limit = AbortSignal.timeout(milliseconds)
    const request = { ...init, signal: init?.signal ? AbortSignal.any([init.signal, limit]) : limit } as Parameters<Send>[1]
    // What is written to a transferred issue would be written in another repository.
    const redirect = request.method === 'GET' ? 'follow' : 'manual'
    const answer = await send(String(url), { ...request, redirect })
    const body = await answer.arrayBuffer()
    const { status, headers } = answer
    return { status, headers, url: answer.url, arrayBuffer: async () => body, text: async () => new TextDecoder().decode(body) } as Response
  }
}
