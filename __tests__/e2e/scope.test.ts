/** Which commit a push is compared with, and that nothing holds up or doubles the rest. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { blobSha } from '../emulator/git-objects.js'
import { type EmulatedGitHub, type StatusSeed, startEmulator } from '../emulator/index.js'
import { refuseQueries } from '../github/emulated-client.js'
import { closeWithoutViolations } from './close-without-violations.js'
import { config, note, repository } from './notes-repository.js'
import { runPushInProcess, type PipelineRun } from './run-pipeline.js'

const context = 'meeting-notes-to-issues/done'
let github: EmulatedGitHub
let tip: string
let before: string

beforeEach(async () => {
  github = await startEmulator()
  github.seed.repository(repository, { id: 4711, collaborators: { rosa: 'write', anders: 'triage', mia: 'triage' } })
  github.seed.token('workflow-token', { login: 'github-actions[bot]', kind: 'installation' })
  const old = { '.github/meeting-notes.yml': config, 'notes/community/2026-03-01.md': text(1, 'RD: An old task.') }
  tip = github.commit(repository, old)
})

afterEach(() => closeWithoutViolations(github))

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

let minute = 0
/** Says of a commit that it has been dealt with, a minute after the last one. */
const done = (sha: string, status: Partial<StatusSeed> = {}) => {
  const createdAt = new Date(Date.now() - 3_600_000 + ++minute * 60_000).toISOString()
  github.seed.label(repository, 'meeting-notes')
  github.seed.status(repository, { sha, context, createdAt, ...status })
}
const knownHere = () => void github.seed.issue(repository, { title: 'Other', author: 'rosa', labels: ['meeting-notes'] })
const push = (run: Partial<PipelineRun> = {}) => runPushInProcess({ github, repository, token: 'workflow-token', before, ...run })
const titles = () =>
  github
    .issues(repository)
    .map(({ title }) => title)
    .filter((title) => title !== 'Other')
const tasks = (...days: number[]) => days.map((day) => `Task of day ${day}.`)
const statuses = () => github.statuses(repository).map(({ sha, description }) => ({ sha, description }))
const writes = () => github.requests.filter(({ method, path }) => method !== 'GET' && path !== '/graphql').map(({ path }) => path)

describe('the base of a push', () => {
  test('is the commit that a run dealt with last: skipped and failed runs lose nothing', async () => {
    done(tip)
    for (const day of [2, 3, 4, 5]) commit(day)
    await push()
    expect(titles()).toEqual(tasks(2, 3, 4, 5))
    expect(statuses().at(-1)).toEqual({ sha: tip, description: '4 opened, 0 updated' })
  })

  test('and nothing more is done for it', async () => {
    done(tip)
    commit(2)
    await push()
    github.requests.length = 0
    github.deleteIssue(repository, 1)
    await push()
    expect(titles()).toEqual([])
    expect(writes()).toEqual([])
  })

  test('is none that a run did not finish', async () => {
    done(tip)
    commit(2)
    await push({ killAfter: 9 })
    commit(3)
    await push()
    expect(titles()).toEqual(tasks(2, 3))
  })

  test('is what the branch said before it was set back: what stood there then is not new again', async () => {
    const old = tip
    done(old)
    const gone = commit(2)
    await push()
    github.resetBranch(repository, old)
    tip = old
    commit({
      'notes/community/2026-03-02.md': text(2, 'RD: Task of day 2.'),
      'notes/community/2026-03-03.md': text(3, 'RD: Task of day 3.'),
    })
    github.deleteIssue(repository, 1)
    await push({ before: gone })
    expect(titles()).toEqual(tasks(3))
  })

  test('is found behind hundreds of commits that no run dealt with', async () => {
    done(tip)
    knownHere()
    commit(2)
    for (let count = 0; count < 130; count++) tip = github.commit(repository, { 'src/main.c': `int x${count};` })
    before = tip
    commit(3)
    await push()
    expect(titles()).toEqual(tasks(2, 3))
  })

  test('that no commit names, though runs were here: what the event says, with a warning', async () => {
    knownHere()
    commit(2)
    commit(3)
    const warnings: string[] = []
    await push({ onWarning: (line) => warnings.push(line) })
    expect(titles()).toEqual(tasks(3))
    expect(warnings).toEqual([expect.stringMatching(/^No commit has the status of an earlier run .* dry-run: false and since:/)])
  })

  test('is told by REST where GitHub takes no query', async () => {
    done(tip)
    commit(2)
    commit(3)
    refuseQueries(github)
    await push()
    expect(titles()).toEqual(tasks(2, 3))
  })

  test('is asked for by REST where the answer to the query is older than the push', async () => {
    done(tip)
    commit(2)
    const pushed = commit(3)
    github.resetBranch(repository, before)
    const scope = { type: 'push', dryRun: false, branch: 'main', before, pushed } as const
    github.fault = ({ path }) => {
      if (path !== '/graphql') github.resetBranch(repository, pushed)
      return null
    }
    await push({ scope })
    expect(titles()).toEqual(tasks(2, 3))
  })
})

describe('a status', () => {
  test('of somebody without the right to write does not count, and hides none that does', async () => {
    done(tip)
    commit(2)
    done(tip, { creator: 'stranger' })
    done(before, { creator: 'stranger' })
    commit(3)
    await push()
    expect(titles()).toEqual(tasks(2, 3))
  })

  test('of a person who may write, and of a bot that the config allows, counts', async () => {
    commit({ '.github/meeting-notes.yml': `${config}trusted-bots: ["acme[bot]"]\n` })
    done(commit(2), { creator: 'rosa' })
    commit(3)
    await push()
    done(commit(4), { creator: 'acme[bot]', createdAt: new Date(Date.now() + 60_000).toISOString() })
    commit(5)
    await push()
    expect(titles()).toEqual(tasks(3, 5))
  })

  test.each(['pending', 'failure', 'error'] as const)('that says %s does not count', async (state) => {
    done(tip)
    done(commit(2), { state })
    commit(3)
    await push()
    expect(titles()).toEqual(tasks(2, 3))
  })
})

describe('the first run', () => {
  test('deals with what the push brings, and says where it began before it writes anything else', async () => {
    const began = commit(2)
    commit(3)
    await push()
    expect(titles()).toEqual(tasks(3))
    expect(writes().slice(0, 2)).toEqual([`/repos/${repository}/statuses/${began}`, `/repos/${repository}/labels`])
    expect(statuses()).toEqual([
      { sha: began, description: 'starting point' },
      { sha: tip, description: '1 opened, 0 updated' },
    ])
  })

  test.each([4, 5, 6, 7, 8, 10])('that is killed after %i requests is made up for', async (killAfter) => {
    commit(2)
    await push({ killAfter })
    commit(3)
    await push()
    // Killed before it said where it began, the first run never was.
    expect(titles()).toEqual(killAfter === 4 ? tasks(3) : tasks(2, 3))
  })

  test('on a root commit opens nothing, and the next push only what is new', async () => {
    before = '0'.repeat(40)
    const warnings: string[] = []
    await push({ before: null, onWarning: (line) => warnings.push(line) })
    expect(titles()).toEqual([])
    expect(statuses()).toEqual([{ sha: tip, description: 'starting point' }])
    expect(warnings).toEqual([expect.stringMatching(/is the first commit .* run this workflow by hand/)])
    commit(2)
    await push()
    expect(titles()).toEqual(tasks(2))
  })
})

describe('a run that may not say how far it came', () => {
  beforeEach(() =>
    github.seed.token('workflow-token', { login: 'github-actions[bot]', kind: 'installation', permissions: { statuses: 'read' } }),
  )

  test('writes nothing where it is the first', async () => {
    commit(2)
    await expect(push()).rejects.toThrow('Resource not accessible by integration')
    expect(titles()).toEqual([])
  })

  test('writes nothing later, either, and the next one begins from the same commit', async () => {
    done(tip)
    commit(2)
    await expect(push()).rejects.toThrow('Resource not accessible by integration')
    expect({ titles: titles(), writes: writes().filter((path) => !path.includes('/statuses/')) }).toEqual({ titles: [], writes: [] })
    github.seed.token('workflow-token', { login: 'github-actions[bot]', kind: 'installation' })
    commit(3)
    await push()
    expect(titles()).toEqual(tasks(2, 3))
  })
})

describe('an answer that fails is never the same as no status', () => {
  const answers: Record<string, object> = {
    'no history': { data: { repository: { isFork: false, ref: { target: { oid: 'a'.repeat(40) } } } } },
    'no branch': { data: { repository: { isFork: false, ref: null } } },
    'no repository': { data: { repository: null } },
  }
  test.each(Object.entries(answers))('%s', async (_, body) => {
    done(tip)
    commit(2)
    github.fault = ({ path }) => (path === '/graphql' ? { kind: 'status', status: 200, body } : null)
    await expect(push()).rejects.toThrow()
    expect(titles()).toEqual([])
    github.fault = null
    await push()
    expect(titles()).toEqual(tasks(2))
  })
})

test.each<[string, object]>([
  ['is too large', { errors: [{ type: 'RESOURCE_LIMITS_EXCEEDED', message: 'Resource limits for this query exceeded.' }] }],
  ['fails without a reason', { errors: [{ message: 'Timeout on validation of query' }] }],
])('a query that %s is asked by REST', async (_, body) => {
  done(tip)
  commit(2)
  commit(3)
  github.fault = ({ path }) => (path === '/graphql' ? { kind: 'status', status: 200, body } : null)
  await push()
  expect(titles()).toEqual(tasks(2, 3))
})

describe('what a push left undone is made up for', () => {
  test.each(['refresh', 'release'] as const)('by a %s', async (type) => {
    done(tip)
    commit(2)
    commit(3)
    await push({ scope: { type, dryRun: false, branch: 'main', release: '0.10' } })
    expect(titles()).toEqual(tasks(2, 3))
    expect(statuses().at(-1)?.sha).toBe(tip)
  })

  test('but not by one that only shows', async () => {
    done(tip)
    commit(2)
    await push({ scope: { type: 'refresh', dryRun: true, branch: 'main' } })
    expect(writes()).toEqual([])
  })
})

test('a push that only shows what it would do is dealt with by the next one', async () => {
  done(tip)
  commit(2)
  await push({ scope: { type: 'push', dryRun: true, branch: 'main', before, pushed: tip } })
  expect(writes()).toEqual([])
  commit(3)
  await push()
  expect(titles()).toEqual(tasks(2, 3))
})

test('a note that GitHub refuses for ever does not hold the others up', async () => {
  done(tip)
  commit(2)
  const refused = blobSha(text(2, 'RD: Task of day 2.'))
  // The query that asks for several texts does not get this one, either.
  github.fault = ({ path }) => {
    if (path === '/graphql') return { kind: 'status', status: 403, body: { message: 'Resource not accessible by integration' } }
    return path.endsWith(refused) ? { kind: 'status', status: 422 } : null
  }
  commit(3)
  const result = await push()
  expect(titles()).toEqual(tasks(3))
  expect(result?.plan.diagnostics).toContainEqual(
    expect.objectContaining({ code: 'unreadable-note', path: 'notes/community/2026-03-02.md' }),
  )
})

test('two runs at once leave one open issue an item', async () => {
  done(tip)
  const path = 'notes/community/2026-03-02.md'
  commit({ [path]: text(2, 'RD: Book the room.', '', 'AJ: Order the badges.', '', 'DECISION: We meet at noon.') })
  await Promise.all([push(), push()])
  const open = github.issues(repository).filter(({ state }) => state === 'open')
  expect(open.map(({ title }) => title).toSorted()).toEqual(['Book the room.', 'Order the badges.'])
  const closed = github.issues(repository).filter(({ title, stateReason }) => title !== 'We meet at noon.' && stateReason !== null)
  expect(closed.every(({ stateReason }) => stateReason === 'duplicate')).toBe(true)

  github.requests.length = 0
  await push()
  expect(writes()).toEqual([])
  const twice = ['RD: Book the room.', '', 'RD: Book the room.', '', 'AJ: Order the badges.', '', 'DECISION: We meet at noon.']
  commit({ [path]: text(2, ...twice) })
  await push()
  expect(github.issues(repository).filter(({ title, state }) => title === 'Book the room.' && state === 'open')).toHaveLength(2)
})

test('a roster that learns a person assigns the open issues and opens nothing', async () => {
  done(tip)
  commit({ 'notes/community/2026-03-02.md': text(2, 'ZM: Book the room.') })
  await push()
  expect(github.issues(repository)[0]).toMatchObject({ assignees: [], labels: expect.arrayContaining(['unknown-owner']) as string[] })
  commit({ '.github/meeting-notes.yml': config.replace('Mia Sorel', 'Zoe Marin') })
  await push()
  expect(github.issues(repository)).toHaveLength(1)
  expect(github.issues(repository)[0]).toMatchObject({
    assignees: ['mia'],
    labels: expect.not.arrayContaining(['unknown-owner']) as string[],
  })
})
