import { expect, test } from 'vitest'
import { createClient } from '../../src/github/client.js'

const hour = 3_600_000
const log = { info: () => {}, warning: () => {}, step: <T>(_: string, run: () => Promise<T>) => run() }

test('queries do not keep the distance of writes', async () => {
  const sent: string[] = []
  const answer: typeof fetch = async (input) => {
    sent.push(String(input))
    return Response.json({ data: { sent: sent.length } })
  }
  const client = createClient({ token: 'token', baseUrl: 'https://ghe.example/api/v3', fetch: answer, timeout: hour, millisecondsBetweenWrites: hour, log })
  expect(await client.graphql('query { one }')).toEqual({ sent: 1 })
  expect(await client.graphql('query { two }')).toEqual({ sent: 2 })
  await client.rest.issues.createLabel({ owner: 'acme', repo: 'notes', name: 'todo' })
  expect(sent).toEqual(['https://ghe.example/api/graphql', 'https://ghe.example/api/graphql', 'https://ghe.example/api/v3/repos/acme/notes/labels'])
})
