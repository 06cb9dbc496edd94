/** What GitHub refuses, what is gone, and what fails that is only nice to have: nothing of it costs an item, or is silent. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Fault, FaultInjector } from '../emulator/index.js'
import { config, note, notePath, repository, startNotesRepository, type NotesRepository } from './notes-repository.js'
import { pushEvent } from './run-action.js'

/** The run that a test is about goes through dist/, where a fault would cost most; those before it need not. */
const built = { built: true }
const configFiles = { '.github/meeting-notes.yml': config }
const issuesPath = `/repos/${repository}/issues`
const laterPath = 'notes/community/2026-03-12.md'
const later = (...lines: string[]) => note(...lines).replaceAll('2026-03-05', '2026-03-12')
let notes: NotesRepository

beforeEach(async () => {
  notes = await startNotesRepository(configFiles)
})

afterEach(() => notes.github.close())

const issues = () => notes.github.issues(repository)
const titles = () => issues().map(({ title }) => title)
const lastStatus = () => notes.github.statuses(repository).at(-1)?.description

function refused(field: string, value: string): Fault {
  const body = { message: 'Validation Failed', errors: [{ resource: 'Issue', field, code: 'invalid', value }] }
  return { kind: 'status', status: 422, body }
}

/** Faults of the requests that one method sends to an address, while what it sends fits. */
const refusing =
  (method: string, path: RegExp, fault: Fault, fits: (body: Record<string, unknown>) => boolean = () => true): FaultInjector =>
  (request) => {
    const body = (notes.github.requests[request.index]?.body ?? {}) as Record<string, unknown>
    return request.method === method && path.test(request.path) && fits(body) ? fault : null
  }

const refuseToBook = () => {
  notes.github.fault = refusing('POST', /\/issues$/, refused('title', 'Book'), ({ title }) => String(title).startsWith('Book'))
}

describe('what GitHub refuses of a new issue', () => {
  test.each([
    ['an assignee', 'assignees', 'rosa', (body: Record<string, unknown>) => (body['assignees'] as string[]).includes('rosa')],
    ['its labels', 'labels', 'todo', (body: Record<string, unknown>) => (body['labels'] as string[]).includes('todo')],
  ])('%s: it is opened without, and the run says so', async (_, field, value, fits) => {
    notes.github.fault = refusing('POST', /\/issues$/, refused(field, value), fits)
    const run = await notes.push({ [notePath]: note('RD: Book the room.', '', 'AJ: Order the badges.') }, { built: field === 'assignees' })
    expect({ exitCode: run.exitCode, titles: titles() }).toEqual({ exitCode: 0, titles: ['Book the room.', 'Order the badges.'] })
    expect(run.stdout).toMatch(/GitHub refused the (?:assignee|labels) /)
    expect(issues()[1]?.assignees).toEqual(['anders'])
  })

  test('all of it: the run is red once, and the others and the next push are not held up', async () => {
    refuseToBook()
    const run = await notes.push({ [notePath]: note('RD: Book the room.', '', 'AJ: Order the badges.') }, built)
    expect({ exitCode: run.exitCode, titles: titles(), status: lastStatus() }).toEqual({
      exitCode: 1,
      titles: ['Order the badges.'],
      status: `1 opened, 0 updated, 1 refused: ${notePath}:11`,
    })
    expect(run.stdout).toMatch(/^::error::GitHub refused 1 of \d+ operations\. Each later run tries them again/m)
    const next = await notes.push({ [laterPath]: later('RD: Draw the poster.') })
    expect({ exitCode: next.exitCode, titles: titles() }).toEqual({ exitCode: 0, titles: ['Order the badges.', 'Draw the poster.'] })
  })

  test('all of it: each later run says so, whatever started it, and opens it once GitHub takes it', async () => {
    const file = (text: string) => ({ [notePath]: note(text, '', 'AJ: Order the badges.') })
    refuseToBook()
    await notes.push(file('RD: Book the room.'))
    notes.github.deleteIssue(repository, 1)
    const saysSo = new RegExp(`^::warning file=${notePath},line=11::GitHub refuses this item, as in an earlier run`, 'm')
    for (const run of [
      await notes.schedule(),
      await notes.push({ 'src/main.c': 'int main;' }),
      await notes.again(),
      await notes.schedule(),
    ]) {
      expect({ exitCode: run.exitCode, titles: titles(), status: lastStatus() }).toEqual({
        exitCode: 0,
        titles: [],
        status: expect.stringMatching(/ refused: \S+:11$/) as string,
      })
      expect(run.stdout).toMatch(saysSo)
    }
    notes.github.fault = null
    const opens = await notes.push({ 'src/main.c': 'int main();' }, built)
    // What a person deleted stays deleted: only what was refused is tried again.
    expect({ exitCode: opens.exitCode, titles: titles(), status: lastStatus() }).toEqual({
      exitCode: 0,
      titles: ['Book the room.'],
      status: '1 opened, 0 updated',
    })
    notes.github.deleteIssue(repository, 2)
    await notes.push({ 'src/main.c': 'int main(void);' })
    expect(titles()).toEqual([])
  })

  test('all of it: a person who rewords the line has it opened, and one who deletes it is left in peace', async () => {
    refuseToBook()
    await notes.push({ [notePath]: note('RD: Book the room.', '', 'RD: Book the hall.') })
    const run = await notes.push({ [notePath]: note('RD: Reserve the room.') })
    expect({ exitCode: run.exitCode, titles: titles(), status: lastStatus() }).toEqual({
      exitCode: 0,
      titles: ['Reserve the room.'],
      status: '1 opened, 0 updated',
    })
  })

  test('all of so many that no status can name them: the next run begins from the same commit', async () => {
    refuseToBook()
    const files = Object.fromEntries(
      Array.from({ length: 5 }, (_, index) => [`notes/community/2026-03-05-meeting-${index}.md`, note(`RD: Book room ${index}.`)]),
    )
    const run = await notes.push(files)
    expect({ exitCode: run.exitCode, status: lastStatus() }).toEqual({ exitCode: 1, status: 'starting point' })
    notes.github.fault = null
    await notes.push({ 'src/main.c': 'int main;' })
    expect(titles()).toHaveLength(5)
  })
})

test('an update that GitHub refuses for good is red once, and does not hold the others up', async () => {
  await notes.push({ [notePath]: note('RD: Book the room.', '', 'AJ: Order the badges.') })
  notes.github.fault = refusing('PATCH', /\/issues\/1$/, refused('title', 'Book'))
  const run = await notes.push({ [notePath]: note('RD: Book the large room.', '', 'AJ: Order the new badges.') })
  expect({ exitCode: run.exitCode, titles: titles(), status: lastStatus() }).toEqual({
    exitCode: 1,
    titles: ['Book the room.', 'Order the new badges.'],
    status: `0 opened, 1 updated, 1 refused: ${notePath}:11`,
  })
  notes.github.fault = null
  const next = await notes.push({ 'src/main.c': 'int main;' })
  expect({ exitCode: next.exitCode, titles: titles() }).toEqual({ exitCode: 0, titles: ['Book the large room.', 'Order the new badges.'] })
})

describe('a person who edits an issue while its update waits', () => {
  const inASecond = () => String(Math.floor(Date.now() / 1000) + 1)
  const secondary = { message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.' }
  const used = { message: 'API rate limit exceeded for installation ID 1.' }
  const waits: Record<string, () => Fault> = {
    'a secondary limit': () => ({ kind: 'status', status: 403, headers: { 'retry-after': '1' }, body: secondary }),
    'too many requests': () => ({ kind: 'status', status: 429, headers: { 'retry-after': '1' } }),
    'the primary limit': () => ({
      kind: 'status',
      status: 403,
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inASecond() },
      body: used,
    }),
    'a bad gateway': () => ({ kind: 'status', status: 502 }),
  }

  test.each(Object.entries(waits))('for %s, finds all of it kept, beside what the note changed', async (wait, fault) => {
    await notes.push({ [notePath]: note('RD: Book the room for the workshop.') })
    let isEdited = false
    notes.github.fault = ({ method, path }) => {
      if (isEdited || method !== 'PATCH' || path !== `${issuesPath}/1`) return null
      isEdited = true
      const { body, labels } = issues()[0]!
      const edit = {
        body: `${body}\n\nAsk at the desk.`,
        labels: [...labels, 'urgent'],
        assignees: ['rosa', 'mia'],
        state: 'closed' as const,
      }
      notes.github.editIssue(repository, 1, edit, 'rosa')
      return fault()
    }
    const text = note('RD: Book the large room for the workshop.')
    const run = await notes.push({ [notePath]: text }, { built: wait === 'too many requests' })
    expect({ exitCode: run.exitCode, isEdited }).toEqual({ exitCode: 0, isEdited: true })
    expect(issues()[0]).toMatchObject({
      title: 'Book the large room for the workshop.',
      body: expect.stringContaining('Ask at the desk.') as string,
      labels: expect.arrayContaining(['urgent']) as string[],
      assignees: ['rosa', 'mia'],
      state: 'closed',
    })
  })

  test('and one who edits a decision before it is closed loses nothing', async () => {
    notes.github.fault = ({ method, path }) => {
      if (method !== 'PATCH' || path !== `${issuesPath}/1` || issues()[0]?.title === 'Mine') return null
      notes.github.editIssue(repository, 1, { title: 'Mine', body: `${issues()[0]?.body}\n\nAsk at the desk.` }, 'rosa')
      return null
    }
    await notes.push({ [notePath]: note('DECISION: We meet at noon.') }, built)
    const body = expect.stringContaining('Ask at the desk.') as string
    expect(issues()).toEqual([expect.objectContaining({ title: 'Mine', body, state: 'closed', stateReason: 'completed' })])
  })
})

describe('an issue that goes between the listing and the write', () => {
  const goingBefore = (go: () => void): FaultInjector => {
    let isGone = false
    return ({ method, path }) => {
      if (!isGone && method === 'GET' && path === `${issuesPath}/1`) {
        isGone = true
        go()
      }
      return null
    }
  }

  test.each(['reading', 'write'] as const)(
    'is left where it was transferred just before its %s: nothing is written elsewhere',
    async (moment) => {
      const { github } = notes
      github.seed.repository('acme/other')
      await notes.push({ [notePath]: note('RD: Book the room.') })
      const transfer = () => void github.transferIssue(repository, 1, 'acme/other')
      github.fault =
        moment === 'reading'
          ? goingBefore(transfer)
          : ({ method, path }) => {
              if (method === 'PATCH' && path === `${issuesPath}/1`) transfer()
              return null
            }
      const run = await notes.push({ [notePath]: note('RD: Book the large room.') }, { built: moment === 'write' })
      expect({ exitCode: run.exitCode, here: titles(), there: github.issues('acme/other').map(({ title }) => title) }).toEqual({
        exitCode: 0,
        here: [],
        there: ['Book the room.'],
      })
      expect(run.stdout).toContain('it was deleted or transferred')
      expect(github.requests.filter(({ method, path }) => method !== 'GET' && path.startsWith('/repos/acme/other'))).toEqual([])
    },
  )

  test('is left where it was deleted', async () => {
    const { github } = notes
    await notes.push({ [notePath]: note('RD: Book the room.') })
    github.fault = goingBefore(() => github.deleteIssue(repository, 1))
    const run = await notes.push({ [notePath]: note('RD: Book the large room.') })
    expect({ exitCode: run.exitCode, titles: titles() }).toEqual({ exitCode: 0, titles: [] })
    expect(run.stdout).toContain('it was deleted or transferred')
  })
})

describe('an issue that a person reopens after the open ones were listed, and before the closed ones are', () => {
  const reopenBetween = () => {
    notes.github.fault = ({ index, method, path }) => {
      const isClosedListing = method === 'GET' && path === issuesPath && notes.github.requests[index]?.query['state'] === 'closed'
      if (isClosedListing && issues()[0]?.state === 'closed') notes.github.editIssue(repository, 1, { state: 'open' }, 'rosa')
      return null
    }
  }
  const open = () => issues().filter(({ state }) => state === 'open')

  test.each([
    ['whose item is unticked', { [notePath]: note('- [ ] RD: Book the room.') }],
    ['whose task the next meeting has, too', { [laterPath]: later('RD: Book the room.') }],
  ])('%s: one issue is open in the end', async (_, files) => {
    await notes.push({ [notePath]: note('- [ ] RD: Book the room.') })
    await notes.push({ [notePath]: note('- [x] RD: Book the room.') })
    expect(open()).toEqual([])
    reopenBetween()
    const run = await notes.push(files)
    expect({ exitCode: run.exitCode, open: open().map(({ number }) => number) }).toEqual({ exitCode: 0, open: [1] })
    await notes.push({ 'src/main.c': 'int main;' })
    expect(open().map(({ number }) => number)).toEqual([1])
  })
})

test('repositories without issues say so once, and nothing else is tried', async () => {
  notes.github.fault = ({ path }) =>
    /\/(?:issues|labels)$/.test(path) ? { kind: 'status', status: 410, body: { message: 'Issues are disabled for this repo' } } : null
  const run = await notes.push({ [notePath]: note('RD: Book the room.', '', 'AJ: Order the badges.') })
  expect(run.exitCode).toBe(1)
  expect(run.stdout.match(/^::error::.*Issues are switched off/gm)).toHaveLength(1)
})

describe('what is only nice to have', () => {
  const failures: Record<string, object> = {
    'a query that is too large': { errors: [{ type: 'RESOURCE_LIMITS_EXCEEDED', message: 'Resource limits for this query exceeded.' }] },
    'a query that fails without a reason': { errors: [{ message: 'Something went wrong while executing your query.' }] },
  }
  const isAbout = (text: string, index: number) => JSON.stringify(notes.github.requests[index]?.body ?? '').includes(text)

  test.each(Object.entries(failures))('titles, by %s: the TODO is opened', async (_, body) => {
    notes.github.fault = ({ path, index }) => {
      if (path === '/graphql' && isAbout('LinkedIssues', index)) return { kind: 'status', status: 200, body }
      return path.startsWith('/repos/acme/core') ? { kind: 'status', status: 502 } : null
    }
    const text = note('RD: Review https://github.com/acme/core/pull/7', '', 'AJ: Order the badges.')
    const run = await notes.push({ [notePath]: text })
    expect({ exitCode: run.exitCode, titles: titles() }).toEqual({ exitCode: 0, titles: ['Review acme/core#7', 'Order the badges.'] })
    expect(run.stdout).toMatch(/^::warning::Titles of pull requests are left out/m)
  })

  test.each(Object.entries(failures))('reviews, by %s: the TODO and the release issue are opened', async (failure, body) => {
    const milestone = notes.github.seed.milestone(repository, { title: 'v0.10.0' })
    notes.github.seed.pullRequest(repository, { title: 'A second scheduler', author: 'mia', milestone })
    notes.github.fault = ({ path, index }) =>
      path === '/graphql' && isAbout('reviewDecision', index) ? { kind: 'status', status: 200, body } : null
    const planning = note('RD: Book the room.').replace('## TODOs', '## Agenda\n\n- Planning release 0.10 (April 20, 2026)\n\n## TODOs')
    const run = await notes.push({ [notePath]: planning }, { built: failure.includes('too large') })
    expect({ exitCode: run.exitCode, titles: titles() }).toEqual({ exitCode: 0, titles: ['Book the room.', 'Release v0.10.0'] })
  })
})

describe('where a run begins', () => {
  test('a first push that is one root commit with 72 old items opens none of them, and says how', async () => {
    const days = Array.from({ length: 12 }, (_, index) => `2026-01-${String(index + 10)}`)
    const old = days.map((day) => [
      `notes/community/${day}.md`,
      note(...Array.from({ length: 6 }, (_, index) => `- RD: Check machine ${index + 1} of ${day}.`)).replaceAll('2026-03-05', day),
    ])
    const fresh = await startNotesRepository({ ...configFiles, ...(Object.fromEntries(old) as Record<string, string>) })
    try {
      const run = await fresh.again({ ...built, before: '0'.repeat(40) })
      expect({ exitCode: run.exitCode, issues: fresh.github.issues(repository), writes: fresh.writes() }).toEqual({
        exitCode: 0,
        issues: [],
        writes: [`POST /repos/${repository}/labels`],
      })
      expect(run.stdout).toMatch(/^::warning::.* is the first commit .* run this workflow by hand with dry-run: false/m)
    } finally {
      await fresh.github.close()
    }
  })

  test('a renamed workflow, a cancelled run and one that only showed lose nothing; no history of runs is asked for', async () => {
    await notes.push({ [notePath]: note('RD: Book the room.') })
    await notes.push({ [laterPath]: later('RD: Draw the poster.') }, { inputs: { 'dry-run': 'true' } })
    notes.commit({ 'notes/community/2026-03-19.md': note('RD: Order the tea.').replaceAll('2026-03-05', '2026-03-19') })
    notes.github.deleteIssue(repository, 1)
    const env = { GITHUB_WORKFLOW: 'Renamed', GITHUB_WORKFLOW_REF: `${repository}/.github/workflows/renamed.yml@refs/heads/main` }
    const run = await notes.push({ 'src/main.c': 'int main;' }, { ...built, env })
    // What a person deleted stays deleted.
    expect({ exitCode: run.exitCode, titles: titles() }).toEqual({ exitCode: 0, titles: ['Draw the poster.', 'Order the tea.'] })
    expect(notes.github.requests.filter(({ path }) => path.includes('/actions/'))).toEqual([])
  })

  test('an empty answer about the commits is an error, and nothing is written', async () => {
    notes.github.fault = ({ path }) => (path === '/graphql' ? { kind: 'status', status: 200, body: { data: { repository: null } } } : null)
    const run = await notes.push({ [notePath]: note('RD: Book the room.') }, built)
    expect({ exitCode: run.exitCode, titles: titles(), writes: notes.writes() }).toEqual({ exitCode: 1, titles: [], writes: [] })
  })
})

test('a config whose globs fit no note says so', async () => {
  const run = await notes.push(
    { '.github/meeting-notes.yml': `${config}notes: ["minuts/**"]\n`, [notePath]: note('RD: Book the room.') },
    built,
  )
  expect({ exitCode: run.exitCode, titles: titles() }).toEqual({ exitCode: 0, titles: [] })
  expect(run.stdout).toMatch(/^::warning file=\.github\/meeting-notes\.yml::The globs in this config match no Markdown file .* minuts\/\*\*/m)
})

describe('events', () => {
  test('a merge queue is a notice, and asks GitHub nothing', async () => {
    notes.commit({ [notePath]: note('RD: Book the room.') })
    const payload = { action: 'checks_requested', merge_group: { head_sha: 'a'.repeat(40) } }
    const run = await notes.deliver({ name: 'merge_group', payload }, built)
    expect({ exitCode: run.exitCode, requests: notes.github.requests.length }).toEqual({ exitCode: 0, requests: 0 })
    expect(run.stdout).toMatch(/^::notice::A merge queue is at work/m)
  })

  test.each(['refs/heads/draft', 'refs/tags/v1.0.0'])('a push to %s is a notice', async (ref) => {
    const tip = notes.commit({ [notePath]: note('RD: Book the room.') })
    const payload = { ...pushEvent(repository, '0'.repeat(40), tip), ref }
    const run = await notes.deliver({ name: 'push', payload }, { env: { GITHUB_REF: ref } })
    expect({ exitCode: run.exitCode, titles: titles() }).toEqual({ exitCode: 0, titles: [] })
    expect(run.stdout).toMatch(/^::notice::/m)
  })

  test.each([
    ['writes nothing', config, []],
    ['is a repository like any other where its config says so', `${config}forks: true\n`, ['Book the room.']],
  ])('a fork %s', async (_, text, opened) => {
    const fork = await startNotesRepository({ '.github/meeting-notes.yml': text }, {}, { fork: true })
    try {
      const run = await fork.push({ [notePath]: note('RD: Book the room.') }, { built: opened.length === 0 })
      expect({ exitCode: run.exitCode, titles: fork.github.issues(repository).map(({ title }) => title) }).toEqual({
        exitCode: 0,
        titles: opened,
      })
      if (opened.length === 0)
        expect({ writes: fork.writes(), statuses: fork.github.statuses(repository) }).toEqual({ writes: [], statuses: [] })
    } finally {
      await fork.github.close()
    }
  })
})

test('two steps of one job, each with a config of its own, leave each other’s issues and plans alone', async () => {
  const temp = mkdtempSync(join(tmpdir(), 'two-steps-'))
  try {
    const other = config.replace('Rosa Diaz', 'Rita Dahl')
    const files = {
      '.github/one.yml': `${config}notes: ["notes/community/**"]\n`,
      '.github/two.yml': `${other}notes: ["notes/board/**"]\n`,
    }
    const steps = await startNotesRepository({ ...files, 'docs/a.md': 'a\n' }, { env: { RUNNER_TEMP: temp } })
    await notes.github.close()
    notes = steps
    const both = { [notePath]: note('RD: Book the room.'), 'notes/board/2026-03-05.md': note('RD: Draw the plan.') }
    const first = await steps.push(both, { inputs: { config: '.github/one.yml' } })
    const second = await steps.again({ ...built, inputs: { config: '.github/two.yml' } })
    expect({ exits: [first.exitCode, second.exitCode], titles: titles() }).toEqual({
      exits: [0, 0],
      titles: ['Book the room.', 'Draw the plan.'],
    })
    const plans = [first, second].map(({ outputs }) => JSON.parse(readFileSync(outputs['plan'] ?? '', 'utf8')) as { counts: object })
    expect(plans.map(({ counts }) => counts)).toEqual([expect.objectContaining({ create: 1 }), expect.objectContaining({ create: 1 })])
    expect(first.outputs['plan']).not.toBe(second.outputs['plan'])
    const contexts = steps.github.statuses(repository).map(({ context }) => context)
    expect(new Set(contexts)).toEqual(
      new Set(['meeting-notes-to-issues/done (.github/one.yml)', 'meeting-notes-to-issues/done (.github/two.yml)']),
    )
  } finally {
    rmSync(temp, { recursive: true, force: true })
  }
})
