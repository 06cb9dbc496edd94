import { createClient, type Client } from '../../src/github/client.js'
import type { EmulatedGitHub } from '../emulator/index.js'

/** A client of the emulated GitHub that waits for nothing. */
export function emulatedClient(github: EmulatedGitHub, token: string): Client {
  const log = { info: () => {}, warning: () => {}, step: <T>(_: string, run: () => Promise<T>) => run() }
  return createClient({ token, baseUrl: github.url, fetch, timeout: 30_000, mayWait: () => true, log })
}

/** Lets GitHub answer no query, as a token without the rights for it meets it. */
export function refuseQueries(github: EmulatedGitHub): void {
  github.fault = ({ path }) =>
    path === '/graphql' ? { kind: 'status', status: 403, body: { message: 'Resource not accessible by integration' } } : null
}
