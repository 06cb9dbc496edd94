import { Octokit } from '@octokit/rest'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import Bottleneck from 'bottleneck/light.js'
import type { Log } from '../model/ports.js'

export type Client = InstanceType<typeof PacedOctokit>

const PacedOctokit = Octokit.plugin(throttling, retry)

/** Times that a request is sent again after GitHub asked for patience. */
const rateLimitRetries = 3

export interface ClientOptions {
  readonly token: string
  /** Base URL of the REST API, such as `https://api.github.com` or `https://ghe.example/api/v3`. */
  readonly baseUrl: string
  /** Sends one request; the runner's knows about proxies. */
  readonly fetch: typeof globalThis.fetch
  /** Milliseconds that one request may take. */
  readonly timeout: number
  /** Milliseconds between two writes. */
  readonly millisecondsBetweenWrites: number
  readonly log: Log
}

/** A client that waits when GitHub asks for it, repeats what is safe to repeat, and never hangs. */
export function createClient(options: ClientOptions): Client {
  const { log } = options
  const patience = (kind: string) => (after: number, request: { method: string; url: string }, _: unknown, count: number) => {
    const again = count < rateLimitRetries
    log.warning(`GitHub's ${kind} was hit by ${request.method} ${request.url}: ${again ? `waiting ${after} s` : 'giving up'}.`)
    return again
  }
  const clientWith = (millisecondsBetweenWrites: number) => new PacedOctokit({
    auth: options.token,
    baseUrl: options.baseUrl,
    userAgent: 'meeting-notes-to-issues',
    request: { fetch: withTimeout(options.fetch, options.timeout) },
    throttle: {
      write: new Bottleneck.Group({ maxConcurrent: 1, minTime: millisecondsBetweenWrites }),
      // Creations are paced by apply, which also keeps the hourly budget.
      notifications: new Bottleneck.Group({ maxConcurrent: 1, minTime: 0 }),
      onRateLimit: patience('rate limit'),
      onSecondaryRateLimit: patience('secondary rate limit'),
    },
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
  })
  // A query is sent as writes are, and reads all the same: it need not keep their distance.
  return Object.assign(clientWith(options.millisecondsBetweenWrites), { graphql: clientWith(0).graphql })
}

function withTimeout(send: typeof globalThis.fetch, milliseconds: number): typeof globalThis.fetch {
  return (input, init) => {
    const limit = AbortSignal.timeout(milliseconds)
    const signal = init?.signal ? AbortSignal.any([init.signal, limit]) : limit
    return send(input, { ...init, signal })
  }
}
