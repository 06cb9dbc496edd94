/** Which commit a push is compared with, and that nothing holds up or doubles the rest. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { blobSha } from '../emulator/git-objects.js'
import { type EmulatedGitHub, type RunSeed, startEmulator } from '../emulator/index.js'
import { config, note, repository } from './notes-repository.js'
import { runPushInProcess } from './run-pipeline.js'

let github: EmulatedGitHub
let tip: string
let before: string

beforeEach(async () => {
  github = await startEmulator()
  github.seed.repository(repository, { id: 4711, collaborators: { rosa: 'write', anders: 'triage', mia: 'triage' } })
  github.seed.token('workflow-token', { login: 'github-actions[bot]', kind: 'installation' })
  github.seed.token('no-runs-token', { login: 'github-actions[bot]', kind: 'installation', permissions: { actions: 'none' } })
  tip = github.commit(repository, { '.github/meeting-notes.yml': config, 'notes/community/2026-03-01.md': text(1, 'RD: An old task.') })
})

afterEach(() => github.close())

function text(day: number, ...lines: string[]): string {
  return note(...lines).replaceAll('2026-03-05', `2026-03-0${day}`)
}

/** Commits a note of its own with one task, or other files. */
function commit(files: Record<string, string | null> | number): string {
  before = tip
  tip = github.commit(
    repository,
    typeof files === 'number' ? { [`notes/community/2026-03-0${files}.md`]: text(files, `RD: Task of day ${files}.`) } : files,
  )
  return tip
}

const ended = (headSha: string, conclusion: RunSeed['conclusion'] = 'success', event = 'push') =>
  github.seed.run(repository, { headSha, conclusion, event, startedAt: new Date(Date.now() - 60_000).toISOString() })
const push = (token = 'workflow-token') => runPushInProcess({ github, repository, token, before })
const titles = () => github.issues(repository).map(({ title }) => title)

describe('the base of a push', () => {
  test('is the commit of the last run that ended well: skipped, failed and cancelled ones lose nothing', async () => {
    ended(tip)
    commit(2)
    ended(commit(3), 'failure')
    ended(commit(4), 'cancelled')
    commit(5)
    await push()
    expect(titles()).toEqual([2, 3, 4, 5].map((day) => `Task of day ${day}.`))
  })

  test.each(['workflow_dispatch', 'schedule'])('is none that a %s dealt with', async (event) => {
    ended(tip)
    ended(commit(2), 'success', event)
    commit(3)
    await push()
    expect(titles()).toEqual(['Task of day 2.', 'Task of day 3.'])
  })

  test('whose commit is gone after a forced push: the run before', async () => {
    ended(tip)
    ended('d'.repeat(40))
    commit(2)
    commit(3)
    await push()
    expect(titles()).toEqual(['Task of day 2.', 'Task of day 3.'])
  })

  test('without the right to read runs: what the event says', async () => {
    ended(tip)
    commit(2)
    commit(3)
    await push('no-runs-token')
    expect(titles()).toEqual(['Task of day 3.'])
  })

  test('of a first installation: only what the push brings', async () => {
    commit(2)
    await push()
    expect(titles()).toEqual(['Task of day 2.'])
  })

  test('of a workflow whose first runs all failed: what was there before the first of them', async () => {
    ended(commit(2), 'failure')
    ended(commit(3), 'failure')
    commit(4)
    await push()
    expect(titles()).toEqual([2, 3, 4].map((day) => `Task of day ${day}.`))
  })

  test('of a first run whose push brought several commits, though the branch has moved on: what the event says', async () => {
    const from = tip
    commit(2)
    ended(commit(3), null)
    const pushed = tip
    commit(4)
    await runPushInProcess({ github, repository, token: 'workflow-token', before: from, pushed })
    expect(titles()).toEqual([2, 3, 4].map((day) => `Task of day ${day}.`))
  })
})

test('a note that GitHub refuses for ever does not hold the others up', async () => {
  ended(tip)
  commit(2)
  const refused = blobSha(text(2, 'RD: Task of day 2.'))
  // The query that asks for several texts does not get this one, either.
  github.fault = ({ path }) => {
    if (path === '/graphql') return { kind: 'status', status: 403, body: { message: 'Resource not accessible by integration' } }
    return path.endsWith(refused) ? { kind: 'status', status: 422 } : null
  }
  commit(3)
  const result = await push()
  expect(titles()).toEqual(['Task of day 3.'])
  expect(result?.plan.diagnostics).toContainEqual(
    expect.objectContaining({ code: 'unreadable-note', path: 'notes/community/2026-03-02.md' }),
  )
})

test('two runs at once leave one open issue an item', async () => {
  ended(tip)
  commit({ 'notes/community/2026-03-02.md': text(2, 'RD: Book the room.', '', 'AJ: Order the badges.', '', 'DECISION: We meet at noon.') })
  await Promise.all([push(), push()])
  const open = github.issues(repository).filter(({ state }) => state === 'open')
  expect(open.map(({ title }) => title).toSorted()).toEqual(['Book the room.', 'Order the badges.'])
  const closed = github.issues(repository).filter(({ title, stateReason }) => title !== 'We meet at noon.' && stateReason !== null)
  expect(closed.every(({ stateReason }) => stateReason === 'duplicate')).toBe(true)

  github.requests.length = 0
  await push()
  expect(github.requests.filter(({ method, path }) => method !== 'GET' && path !== '/graphql')).toEqual([])
  commit({
    'notes/community/2026-03-02.md': text(
      2,
      'RD: Book the room.',
      '',
      'RD: Book the room.',
      '',
      'AJ: Order the badges.',
      '',
      'DECISION: We meet at noon.',
    ),
  })
  await push()
  expect(github.issues(repository).filter(({ title, state }) => title === 'Book the room.' && state === 'open')).toHaveLength(2)
})

test('a roster that learns a person assigns the open issues and opens nothing', async () => {
  ended(tip)
  commit({ 'notes/community/2026-03-02.md': text(2, 'ZM: Book the room.') })
  await push()
  expect(github.issues(repository)[0]).toMatchObject({ assignees: [], labels: expect.arrayContaining(['unknown-owner']) as string[] })
  ended(tip)
  commit({ '.github/meeting-notes.yml': config.replace('Mia Sorel', 'Zoe Marin') })
  await push()
  expect(github.issues(repository)).toHaveLength(1)
  expect(github.issues(repository)[0]).toMatchObject({
    assignees: ['mia'],
    labels: expect.not.arrayContaining(['unknown-owner']) as string[],
  })
})
