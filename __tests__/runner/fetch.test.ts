import type { RequestListener } from 'node:http'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { runnerFetch } from '../../src/runner/fetch.js'
import { startHttpServer } from './http-server.js'

const get = (url: string, signal = AbortSignal.timeout(10_000)) =>
  runnerFetch(url, { method: 'GET', headers: { authorization: 'token a-token' }, signal })
const textOf = async (answer: Awaited<ReturnType<typeof get>>) => new TextDecoder().decode(await answer.arrayBuffer())

test('a request arrives as it was given, and its answer comes back', async () => {
  const url = await startHttpServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += String(chunk)
    response
      .writeHead(201, {
        'x-seen': `${request.method} ${request.url} ${request.headers['content-length']} ${request.headers['content-type']}`,
      })
      .end(body)
  })
  const headers = { 'content-type': 'application/json' }
  const answer = await runnerFetch(`${url}/issues?page=2`, {
    method: 'POST',
    headers,
    body: '{"title":"Café"}',
    signal: AbortSignal.timeout(10_000),
  })
  expect(answer).toMatchObject({ status: 201, url: `${url}/issues?page=2` })
  expect(answer.headers.get('x-seen')).toBe('POST /issues?page=2 17 application/json')
  expect(await textOf(answer)).toBe('{"title":"Café"}')
})

test.each<[string, Buffer, string]>([
  ['text', gzipSync('[{"number":1}]'), '[{"number":1}]'],
  ['nothing', Buffer.alloc(0), ''],
])('a compressed answer of %s is unpacked', async (_, packed, plain) => {
  const url = await startHttpServer((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(packed))
  expect(await textOf(await get(url))).toBe(plain)
})

test('a redirect is followed, but the token does not go to another host', async () => {
  const seen: (string | undefined)[] = []
  const other = await startHttpServer((request, response) => {
    seen.push(request.headers.authorization)
    response.end('there')
  })
  const url = await startHttpServer((request, response) => {
    if (request.url === '/new') response.end(request.headers.authorization)
    else response.writeHead(301, { location: request.url === '/renamed' ? '/new' : other }).end()
  })
  expect(await textOf(await get(`${url}/renamed`))).toBe('token a-token')
  expect(await textOf(await get(`${url}/elsewhere`))).toBe('there')
  expect(seen).toEqual([undefined])
})

test.each<[string, RequestListener]>([
  ['never comes', () => {}],
  ['stops in its middle', (_, response) => void response.write('half')],
])('an answer that %s ends with the time that it has', async (_, answer) => {
  await expect(get(await startHttpServer(answer), AbortSignal.timeout(50))).rejects.toMatchObject({ name: 'TimeoutError' })
})

test('an answer that breaks off is no answer', async () => {
  const url = await startHttpServer(
    (_, response) => void response.writeHead(200, { 'content-length': '20' }).write('half', () => response.destroy()),
  )
  await expect(get(url)).rejects.toMatchObject({ code: 'ECONNRESET' })
})
