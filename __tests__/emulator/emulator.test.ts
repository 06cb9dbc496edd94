import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type EmulatedGitHub, startEmulator } from './index.js'

const NOTES = 'acme/notes'
const BOT = 'bot-token'
let github: EmulatedGitHub
let minutes = 0

beforeEach(async () => {
  github = await startEmulator(() => new Date(Date.now() + minutes * 60_000))
  github.seed.repository(NOTES, { id: 77, collaborators: { ana: 'write', ben: 'read' } })
  github.seed.user('stranger')
  github.seed.token(BOT, { login: 'github-actions', kind: 'installation', repositories: [NOTES] })
})

afterEach(() => github.close())

async function call(method: string, path: string, body?: object, token: string | null = BOT) {
  const response = await fetch(github.url + path, {
    method,
    headers: { 'content-type': 'application/json', ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, link: response.headers.get('link'), json: text === '' ? null : JSON.parse(text) }
}

const inNotes = (path: string): string => `/repos/${NOTES}${path}`

describe('accounts and rights', () => {
  test('an unknown token is refused with 401', async () => {
    expect(await call('GET', inNotes(''), undefined, 'nobody')).toMatchObject({ status: 401, json: { message: 'Bad credentials' } })
    expect((await call('GET', inNotes(''), undefined, null)).status).toBe(401)
  })

  test('an installation has no user and opens issues as a bot', async () => {
    expect((await call('GET', '/user')).status).toBe(403)
    const { json } = await call('POST', inNotes('/issues'), { title: 'Kick off' })
    expect(json).toMatchObject({ number: 1, user: { login: 'github-actions[bot]', type: 'Bot' } })
  })

  test('a read-only token writes nothing', async () => {
    github.seed.token('reader', { login: 'github-actions', kind: 'installation', permissions: { issues: 'read' } })
    const { status, json } = await call('POST', inNotes('/issues'), { title: 'Kick off' }, 'reader')
    expect([status, json.message]).toEqual([403, 'Resource not accessible by integration'])
    expect(github.issues(NOTES)).toEqual([])
  })

  test('a private repository needs a right of its own', async () => {
    github.seed.repository('acme/secret', { private: true })
    expect((await call('GET', '/repos/acme/secret')).status).toBe(404)
  })

  test('who is no collaborator has labels and assignees dropped without a word', async () => {
    github.seed.token('stranger', { login: 'stranger' })
    const { status, json } = await call('POST', inNotes('/issues'), { title: 'Mine', labels: ['todo'], assignees: ['ana'] }, 'stranger')
    expect([status, json.labels, json.assignees]).toEqual([201, [], []])
    expect((await call('PATCH', inNotes('/issues/1'), { title: 'Yours' }, 'stranger')).status).toBe(200)
    expect((await call('POST', inNotes('/labels'), { name: 'mine' }, 'stranger')).status).toBe(403)
  })

  test('permission of a collaborator and the assignee check', async () => {
    expect((await call('GET', inNotes('/collaborators/ana/permission'))).json.permission).toBe('write')
    expect((await call('GET', inNotes('/collaborators/stranger/permission'))).json.permission).toBe('read')
    expect((await call('GET', inNotes('/assignees/ANA'))).status).toBe(204)
    expect((await call('GET', inNotes('/assignees/stranger'))).status).toBe(404)
  })
})

describe('issues', () => {
  test('one assignee too many or unknown, and what is too long, refuse the issue as a whole', async () => {
    const refused = async (body: object) => {
      const { status, json } = await call('POST', inNotes('/issues'), { title: 'Fine', ...body })
      return [status, json.message, ...json.errors.map((error: { field: string; code: string }) => `${error.field} ${error.code}`)]
    }
    expect(await refused({ assignees: ['stranger'] })).toEqual([422, 'Validation Failed', 'assignees invalid'])
    expect(await refused({ title: 'x'.repeat(257) })).toEqual([422, 'Validation Failed', 'title custom'])
    expect(await refused({ body: 'x'.repeat(65_537) })).toEqual([422, 'Validation Failed', 'body custom'])
    expect(await refused({ assignees: Array.from({ length: 11 }, () => 'ana') })).toContain('assignees custom')
    expect(await refused({ milestone: 4 })).toEqual([422, 'Validation Failed', 'milestone invalid'])
    expect(github.issues(NOTES)).toEqual([])
  })

  test('are listed with pull requests, filtered and paged', async () => {
    const milestone = github.seed.milestone(NOTES, { title: 'v1' })
    github.seed.issue(NOTES, { title: 'one', author: 'ana', labels: ['todo'] })
    github.seed.pullRequest(NOTES, { title: 'two', author: 'ben', milestone, draft: true })
    github.seed.issue(NOTES, { title: 'three', author: 'ben', labels: ['Todo', 'x'], state: 'closed' })
    const titles = async (query: string) =>
      (await call('GET', inNotes(`/issues?${query}`))).json.map((issue: { title: string }) => issue.title)

    expect(await titles('')).toEqual(['two', 'one'])
    expect(await titles('state=all&labels=todo&sort=created&direction=asc')).toEqual(['one', 'three'])
    expect(await titles(`milestone=${milestone}&state=all`)).toEqual(['two'])
    expect(await titles('creator=ben&state=all')).toEqual(['three', 'two'])
    expect(await titles('since=2999-01-01T00:00:00Z&state=all')).toEqual([])
    const first = await call('GET', inNotes('/issues?state=all&per_page=2'))
    expect(first.link).toMatch(/[?&]page=2>; rel="next"/)
    expect((await call('GET', inNotes('/issues?milestone=1'))).json[0]).toMatchObject({ draft: true, pull_request: { merged_at: null } })
  })

  test('state_reason counts only where the state changes', async () => {
    const number = github.seed.issue(NOTES, { title: 'one', author: 'ana' })
    await call('PATCH', inNotes(`/issues/${number}`), { state_reason: 'not_planned' })
    expect(github.issues(NOTES)[0]).toMatchObject({ state: 'open', stateReason: null })
    await call('PATCH', inNotes(`/issues/${number}`), { state: 'closed', state_reason: 'not_planned', labels: ['a', 'A'] })
    expect(github.issues(NOTES)[0]).toMatchObject({ state: 'closed', stateReason: 'not_planned', labels: ['a'] })
  })

  test('a label that exists answers already_exists', async () => {
    const label = { name: 'todo', color: '0e8a16', description: 'From the notes' }
    expect((await call('POST', inNotes('/labels'), label)).status).toBe(201)
    expect((await call('POST', inNotes('/labels'), { ...label, name: 'TODO' })).json.errors).toEqual([
      { resource: 'Label', field: 'name', code: 'already_exists' },
    ])
  })

  test('labels are added to an issue, and taken off one by one', async () => {
    github.seed.issue(NOTES, { title: 'one', author: 'ana', labels: ['early'] })
    expect((await call('POST', inNotes('/issues/1/labels'), { labels: ['late'] })).json).toHaveLength(2)
    expect((await call('DELETE', inNotes('/issues/1/labels/Early'))).status).toBe(200)
    expect((await call('DELETE', inNotes('/issues/1/labels/early'))).json.message).toBe('Label does not exist')
    expect(github.issues(NOTES)[0]?.labels).toEqual(['late'])
  })

  test('a transferred issue leads to what it became, a deleted one is gone', async () => {
    github.seed.repository('acme/other')
    for (const title of ['one', 'two']) github.seed.issue(NOTES, { title, author: 'ana' })
    const moved = github.transferIssue(NOTES, 1, 'acme/other')
    github.deleteIssue(NOTES, 2)
    const statusOf = async (method: string, number: number) =>
      (await fetch(github.url + inNotes(`/issues/${number}`), { method, redirect: 'manual', headers: { authorization: `Bearer ${BOT}` } }))
        .status
    expect([await statusOf('PATCH', 1), await statusOf('PATCH', 2), await statusOf('GET', 3)]).toEqual([301, 410, 404])
    expect((await call('GET', inNotes('/issues/1'))).json).toMatchObject({
      number: moved,
      repository_url: `${github.url}/repos/acme/other`,
    })
  })

  test('more than the limit allows are refused until time has passed', async () => {
    github.limits = { perMinute: 2, perHour: 3 }
    const open = async () => (await call('POST', inNotes('/issues'), { title: 'one' })).status
    expect([await open(), await open(), await open()]).toEqual([201, 201, 403])
    minutes += 2
    expect([await open(), await open()]).toEqual([201, 403])
    minutes += 60
    expect(await open()).toBe(201)
  })

  test('emulate answers what needs no change: comments', async () => {
    github.seed.issue(NOTES, { title: 'one', author: 'ana' })
    expect((await call('POST', inNotes('/issues/1/comments'), { body: 'Done' })).json.user.login).toBe('github-actions[bot]')
    expect((await call('GET', inNotes('/issues/1/comments'))).json).toHaveLength(1)
  })
})

describe('git', () => {
  test('trees and blobs have the names git gives them, at each commit', async () => {
    const first = github.commit(NOTES, { 'b.md': 'old\n', 'a/c.md': 'text\n', link: { symlinkTo: 'b.md' } })
    const second = github.commit(NOTES, { 'b.md': 'new\n', 'a/c.md': null })
    const tree = async (sha: string) =>
      (await call('GET', inNotes(`/git/trees/${sha}?recursive=1`))).json.tree.map(
        (entry: { mode: string; path: string }) => `${entry.mode} ${entry.path}`,
      )

    expect(await tree(first)).toEqual(['040000 a', '100644 a/c.md', '100644 b.md', '120000 link'])
    expect(await tree(second)).toEqual(['100644 b.md', '120000 link'])
    const sha = createHash('sha1').update('blob 4\0new\n').digest('hex')
    const blob = await call('GET', inNotes(`/git/blobs/${sha}`))
    expect(Buffer.from(blob.json.content, 'base64').toString()).toBe('new\n')
    expect((await call('GET', inNotes(`/contents/b.md?ref=${first}`))).json.size).toBe(4)
    expect((await call('GET', inNotes('/commits/main'))).json.sha).toBe(second)
    expect((await call('GET', inNotes(`/compare/${first}...${second}`))).json).toMatchObject({ status: 'ahead', ahead_by: 1 })
    expect((await call('GET', inNotes(`/git/commits/${'0'.repeat(40)}`))).status).toBe(404)
  })
})

describe('statuses of commits', () => {
  const status = { context: 'notes/done', state: 'success', description: '2 opened' }
  const query = `query ($owner: String!, $name: String!, $branch: String!) { repository(owner: $owner, name: $name) { isFork
    ref(qualifiedName: $branch) { target { ... on Commit { oid history(first: 100) { nodes {
      oid status { context(name: "notes/done") { state description createdAt creator { __typename login } } } } } } } } } }`

  test('stand with the commit, the newest first by REST, and the one set last by GraphQL', async () => {
    const first = github.commit(NOTES, { 'a.md': 'a' })
    const second = github.commit(NOTES, { 'a.md': 'b' })
    await call('POST', inNotes(`/statuses/${first}`), { ...status, state: 'pending' })
    expect((await call('POST', inNotes(`/statuses/${first}`), status)).status).toBe(201)
    const listed = (await call('GET', inNotes(`/commits/${first}/statuses`))).json
    expect(listed.map(({ state }: { state: string }) => state)).toEqual(['success', 'pending'])
    expect((await call('GET', inNotes('/commits?sha=main'))).json.map(({ sha }: { sha: string }) => sha)).toEqual([second, first])
    const { json } = await call('POST', '/graphql', { query, variables: { owner: 'acme', name: 'notes', branch: 'refs/heads/main' } })
    const creator = { __typename: 'Bot', login: 'github-actions' }
    expect(json.data.repository).toMatchObject({
      isFork: false,
      ref: {
        target: {
          history: {
            nodes: [
              { oid: second, status: null },
              { oid: first, status: { context: { state: 'SUCCESS', description: '2 opened', creator } } },
            ],
          },
        },
      },
    })
  })

  test('need a right of their own, a commit that exists and a short description', async () => {
    const sha = github.commit(NOTES, { 'a.md': 'a' })
    github.seed.token('no-statuses', { login: 'github-actions', kind: 'installation', permissions: { statuses: 'none' } })
    expect((await call('POST', inNotes(`/statuses/${sha}`), status, 'no-statuses')).status).toBe(403)
    expect((await call('POST', inNotes(`/statuses/${'0'.repeat(40)}`), status)).status).toBe(422)
    expect((await call('POST', inNotes(`/statuses/${sha}`), { ...status, description: 'x'.repeat(141) })).status).toBe(422)
  })
})

test('a merge shows in the listing and in the milestone', async () => {
  const milestone = github.seed.milestone(NOTES, { title: 'v1', dueOn: '2030-01-01T00:00:00Z' })
  const number = github.seed.pullRequest(NOTES, { title: 'two', author: 'ben', milestone })
  github.merge(NOTES, number)
  expect((await call('GET', inNotes(`/pulls/${number}`))).json).toMatchObject({ merged: true, state: 'closed' })
  expect((await call('GET', inNotes('/milestones?state=all'))).json[0]).toMatchObject({ open_issues: 0, closed_issues: 1 })
})

describe('GraphQL', () => {
  const query = `query ($owner: String!, $name: String!, $number: Int!, $after: String) {
    repository(owner: $owner, name: $name) { milestone(number: $number) { title pullRequests(first: 2, after: $after) {
      nodes { number isDraft mergedAt reviewDecision author { login } reviewRequests(first: 5) { nodes { requestedReviewer { ... on User { login } } } } }
      pageInfo { hasNextPage endCursor }
    } } }
  }`

  test('pages through the pull requests of a milestone', async () => {
    const number = github.seed.milestone(NOTES, { title: 'v1' })
    for (const title of ['a', 'b', 'c']) {
      github.seed.pullRequest(NOTES, { title, author: 'ben', milestone: number, reviewDecision: 'REVIEW_REQUIRED', reviewers: ['ana'] })
    }
    const variables = { owner: 'acme', name: 'notes', number }
    const first = await call('POST', '/graphql', { query, variables })
    const { nodes, pageInfo } = first.json.data.repository.milestone.pullRequests
    expect(nodes[0]).toEqual({
      number: 1,
      isDraft: false,
      mergedAt: null,
      reviewDecision: 'REVIEW_REQUIRED',
      author: { login: 'ben' },
      reviewRequests: { nodes: [{ requestedReviewer: { login: 'ana' } }] },
    })
    const second = await call('POST', '/graphql', { query, variables: { ...variables, after: pageInfo.endCursor } })
    expect(second.json.data.repository.milestone.pullRequests).toMatchObject({ nodes: [{ number: 3 }], pageInfo: { hasNextPage: false } })
    expect(github.violations).toEqual([])
  })

  test('a field that GitHub does not have is a violation', async () => {
    await call('POST', '/graphql', { query: '{ viewer { shoeSize } }' })
    expect(github.violations).toEqual(['POST /graphql: Cannot query field "shoeSize" on type "User".'])
  })
})

describe('faults', () => {
  test('refuse has no effect, lose-answer has, status and delay answer', async () => {
    const create = () => call('POST', inNotes('/issues'), { title: 'Kick off' })
    github.fault = () => ({ kind: 'refuse' })
    await expect(create()).rejects.toThrow()
    expect(github.issues(NOTES)).toHaveLength(0)
    github.fault = () => ({ kind: 'lose-answer' })
    await expect(create()).rejects.toThrow()
    expect(github.issues(NOTES)).toHaveLength(1)
    github.fault = () => ({ kind: 'status', status: 429, headers: { 'retry-after': '1' } })
    expect((await create()).status).toBe(429)
    github.fault = ({ index }) => (index === 3 ? { kind: 'delay', ms: 5 } : null)
    expect((await create()).status).toBe(201)
    expect(github.requests.map(({ status }) => status)).toEqual([null, null, 429, 201])
  })
})

describe('the OpenAPI description', () => {
  test('requests that fit it leave no trace', async () => {
    await call('GET', inNotes('/issues?state=all&per_page=100&page=1&labels=a,b'))
    await call('POST', inNotes('/issues'), { title: 'x', body: 'text', labels: ['a'], assignees: [], milestone: null })
    expect(github.violations).toEqual([])
  })

  test('unknown operations, parameters, fields and types are violations', async () => {
    await call('GET', inNotes('/nonsense'))
    await call('GET', inNotes('/issues?per-page=3'))
    await call('POST', inNotes('/issues'), { title: 'x', assigned: 'ana' })
    await call('PATCH', inNotes('/issues/1'), { state: 'shut' })
    expect(github.violations).toHaveLength(4)
  })
})
