import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { runnerFetch } from '../../src/runner/fetch.js'

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const chunk of request) body += String(chunk)
  return body
}

test.each(['DELETE', 'POST', 'PATCH'])('the server gets the body of a %s as one', async (method) => {
  const seen: string[] = []
  const server = createServer(
    (request, response) => void bodyOf(request).then((body) => response.end(void seen.push(`${request.method} ${body}`))),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const signal = AbortSignal.timeout(10_000)
  await runnerFetch(url, { method, headers: {}, body: '{"assignees":["ä"]}', signal })
  await runnerFetch(url, { method: 'GET', headers: {}, signal })
  server.close()
  expect(seen).toEqual([`${method} {"assignees":["ä"]}`, 'GET '])
})
