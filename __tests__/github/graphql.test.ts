import { expect, test } from 'vitest'
import { askGraphql, sendQuery } from '../../src/github/graphql.js'

/** A client whose queries fail so. */
function failing(error: object): Parameters<typeof askGraphql>[0] {
  const graphql = () => Promise.reject(Object.assign(new Error('failed'), error))
  return { graphql } as unknown as Parameters<typeof askGraphql>[0]
}

const ask = (error: object) => askGraphql(failing(error), 'query', {})
const half = { one: null, two: 2 }

test.each<[string, object, unknown]>([
  ['what does not exist is null in the answer', { errors: [{ type: 'NOT_FOUND' }], data: half }, half],
  ['a token without the right', { status: 403, message: 'Resource not accessible by integration' }, null],
  ['a server without GraphQL', { status: 404 }, null],
  ['a right that is missing for a part', { errors: [{ type: 'NOT_FOUND' }, { type: 'FORBIDDEN' }], data: half }, null],
  ['a field that an older server does not know', { errors: [{ extensions: { code: 'undefinedField' } }] }, null],
])('%s', async (_, error, desired) => {
  expect(await ask(error)).toEqual(desired)
})

test.each<[string, object]>([
  ['a rate limit', { status: 403, message: 'You have exceeded a secondary rate limit.' }],
  ['a rate limit within an answer', { errors: [{ type: 'RATE_LIMITED' }], data: half }],
])('%s is no reason to ask otherwise', async (_, error) => {
  await expect(ask(error)).rejects.toMatchObject(error)
})

test.each<[string, object]>([
  ['a server that failed', { status: 502 }],
  ['a query that took too long', { errors: [{ message: 'Something went wrong while executing your query.' }], data: half }],
  ['a query that is too large', { errors: [{ type: 'RESOURCE_LIMITS_EXCEEDED' }], data: half }],
  ['a lost connection', {}],
])('%s is no answer: REST may give one, and nothing takes it for one', async (_, error) => {
  expect(await ask(error)).toBeNull()
  await expect(sendQuery(failing(error), 'query', {})).rejects.toMatchObject(error)
})
