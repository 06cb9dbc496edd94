import type { RequestListener } from 'node:http'
import { expect, test, vi } from 'vitest'
import { createClient, type Client } from '../../src/github/client.js'
import { explainError, classifyError } from '../../src/github/explain-error.js'
import { createProgressTracker } from '../../src/github/progress.js'
import type { Send } from '../../src/model/http.js'
import { runnerFetch } from '../../src/runner/fetch.js'
import { startHttpServer } from '../runner/http-server.js'

/** A client of a server that answers as it is told. */
async function aClientOf(answer: RequestListener, timeout = 30_000): Promise<Client> {
  return aClient(runnerFetch, timeout, await startHttpServer(answer))
}

function aClient(send: Send, timeout = 30_000, baseUrl = 'http://github.test'): Client {
  const log = { info: () => {}, warning: () => {}, step: <T>(_: string, run: () => Promise<T>) => run() }
  return createClient({
    token: 'a-token',
    baseUrl,
    fetch: send,
    timeout,
    mayWait: (seconds) => seconds < 60,
    log,
  })
}

test('a client does not wait for the requests of another one', async () => {
  let sent = 0
  const stuck = aClient(() => {
    sent++
    return new Promise<Response>(() => {})
  })
  for (let count = 0; count < 20; count++) void stuck.request('GET /zen')
  await vi.waitUntil(() => sent === 10)
  const answered = aClient(async () => Response.json({ login: 'rosa' }))
  expect(await answered.request('GET /user')).toMatchObject({ data: { login: 'rosa' } })
})

test.each<{ what: string; answer: RequestListener }>([
  { what: 'never comes', answer: () => {} },
  {
    what: 'stops in its middle',
    answer: (_, response) => void response.writeHead(200, { 'content-type': 'application/json' }).write('[{"number": 1'),
  },
])('a request whose answer $what ends in an error', async ({ answer }) => {
  const client = await aClientOf(answer, 50)
  const error = await client.request('GET /user', { request: { retries: 0 } }).catch((thrown: unknown) => thrown)
  expect(explainError(error)).toBe(
    'GitHub did not answer in time (GET /user). Raise the input “request-timeout”, or run the workflow again.',
  )
  expect(classifyError(error).kind).toBe('unclear')
})

test('a host that is not there is named', async () => {
  const client = aClient(runnerFetch, 1000, 'http://127.0.0.1:1')
  const error = await client.request('GET /user', { request: { retries: 0 } }).catch((thrown: unknown) => thrown)
  expect(explainError(error)).toBe(
    'GitHub could not be reached (GET /user): connect ECONNREFUSED 127.0.0.1:1. Run the workflow again; nothing is lost.',
  )
})

test('a listing that breaks off is no empty listing: it is asked for again', async () => {
  let asked = 0
  const client = await aClientOf((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '15' })
    if (asked++ > 0) response.end('[{"number": 1}]')
    else response.write('[{"number"', () => response.destroy())
  })
  expect(await client.paginate('GET /repos/{owner}/{repo}/issues', { owner: 'acme', repo: 'notes' })).toEqual([{ number: 1 }])
})

test('a wait that there is no time for is not begun, and no limit passes for a lack of rights', async () => {
  const client = await aClientOf((_, response) => {
    response.writeHead(403, { 'content-type': 'application/json', 'retry-after': '3600' })
    response.end(JSON.stringify({ message: 'You have exceeded a secondary rate limit.' }))
  })
  const label = { configPath: '.github/meeting-notes.yml', runUrl: null }
  const tip = createProgressTracker(client, { owner: 'acme', repo: 'notes' }, label).tip('main', null, null)
  const error = await tip.catch((thrown: unknown) => thrown)
  expect(error).toMatchObject({ status: 403 })
  expect(classifyError(error)).toMatchObject({ kind: 'failed', stops: true })
})

test('an issue that GitHub takes for sent too fast is no content that it refuses for good', async () => {
  const client = await aClientOf((_, response) => {
    response.writeHead(422, { 'content-type': 'application/json' })
    response.end(
      JSON.stringify({
        message: 'Validation Failed',
        errors: [{ resource: 'Issue', code: 'unprocessable', field: 'data', message: 'was submitted too quickly' }],
      }),
    )
  })
  const error = await client.rest.issues.create({ owner: 'acme', repo: 'notes', title: 'Book the room' }).catch((thrown: unknown) => thrown)
  expect(classifyError(error)).toMatchObject({ kind: 'failed', stops: true, message: expect.stringContaining('rate limit') as string })
})

const hour = 3_600_000

test('queries do not keep the distance of writes', async () => {
  const sent: string[] = []
  const answer: Send = async (url) => {
    sent.push(url)
    return Response.json({ data: { sent: sent.length } })
  }
  const client = aClient(answer, hour, 'https://ghe.example/api/v3')
  expect(await client.graphql('query { one }')).toEqual({ sent: 1 })
  expect(await client.graphql('query { two }')).toEqual({ sent: 2 })
  await client.rest.issues.createLabel({ owner: 'acme', repo: 'notes', name: 'todo' })
  expect(sent).toEqual([
    'https://ghe.example/api/graphql',
    'https://ghe.example/api/graphql',
    'https://ghe.example/api/v3/repos/acme/notes/labels',
  ])
})

test.each([
  [429, {}, 'Too Many Requests', { kind: 'failed', wait: { atLeast: 60 } }],
  [429, { 'retry-after': '7' }, '', { kind: 'failed', wait: { seconds: 7 } }],
  [
    403,
    { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1700000000' },
    'API rate limit exceeded',
    { wait: { until: 1_700_000_000_000 } },
  ],
  [403, {}, 'Resource not accessible by integration', { kind: 'failed', stops: true }],
  [413, {}, 'Payload too large', { kind: 'refused' }],
  [410, {}, 'This issue was deleted', { kind: 'gone' }],
  [301, { location: 'http://github.test/repos/acme/other/issues/1' }, 'Moved Permanently', { kind: 'gone' }],
])('an answer %i to a write, with %j, means what it says and is not repeated', async (status, headers, message, meaning) => {
  let asked = 0
  const client = await aClientOf((_, response) => {
    asked++
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify({ message }))
  })
  const write = client.rest.issues.update({ owner: 'acme', repo: 'notes', issue_number: 1, title: 'Book the room' })
  const error = await write.catch((thrown: unknown) => thrown)
  expect(classifyError(error)).toMatchObject(meaning)
  expect(asked).toBe(1)
})
