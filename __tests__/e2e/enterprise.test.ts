import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { blockOf } from '../../src/managed/body.js'
import { closeWithoutViolations } from './close-without-violations.js'
import { config, note, notePath, repository, startNotesRepository, type NotesRepository } from './notes-repository.js'

const core = 'acme/core'
const server = 'https://ghe.example'

let notes: NotesRepository
let enterprise: Awaited<ReturnType<typeof startEnterpriseServer>>

/** GitHub Enterprise Server before the emulator: REST below /api/v3, GraphQL at /api/graphql, all else is not there. */
async function startEnterpriseServer(emulator: string) {
  const paths: string[] = []
  const front = createServer((asked, answer) => {
    const path = asked.url ?? ''
    paths.push(path)
    const inside = path === '/api/graphql' ? '/graphql' : /^\/api\/v3(\/.*)$/.exec(path)?.[1]
    if (inside === undefined) return void answer.writeHead(404).end('{"message":"Not Found"}')
    const { host: _, ...headers } = asked.headers
    const passed = request(`${emulator}${inside}`, { method: asked.method ?? 'GET', headers }, (result) => {
      const link = result.headers.link === undefined ? undefined : String(result.headers.link).replaceAll(emulator, `${url()}/api/v3`)
      answer.writeHead(result.statusCode ?? 500, { ...result.headers, ...(link === undefined ? {} : { link }) })
      result.pipe(answer)
    })
    passed.on('error', () => answer.destroy())
    asked.pipe(passed)
  })
  const url = () => `http://127.0.0.1:${(front.address() as AddressInfo).port}`
  await new Promise<void>((listening) => front.listen(0, '127.0.0.1', listening))
  const env = { GITHUB_API_URL: `${url()}/api/v3`, GITHUB_GRAPHQL_URL: `${url()}/api/graphql`, GITHUB_SERVER_URL: server }
  return { env, paths, close: () => front.close() }
}

beforeEach(async () => {
  notes = await startNotesRepository({ '.github/meeting-notes.yml': `${config}release:\n  repository: ${core}\n` })
  enterprise = await startEnterpriseServer(notes.github.url)
})

afterEach(async () => {
  enterprise.close()
  await closeWithoutViolations(notes.github)
})

const issues = () => notes.github.issues(repository)

/** A milestone of the core repository with so many pull requests. */
function seedMilestone(count: number): void {
  notes.github.seed.repository(core, { id: 815, collaborators: { rosa: 'write' } })
  const milestone = notes.github.seed.milestone(core, { title: 'v0.10.0 (Phoebe)' })
  for (let at = 1; at <= count; at++)
    notes.github.seed.pullRequest(core, { title: `Change ${at}`, author: 'mia', milestone, reviewers: [], reviewDecision: 'APPROVED' })
}

describe('on GitHub Enterprise Server', () => {
  test('issues are opened below /api/v3 and link to the server, and a second run writes nothing', async () => {
    const run = await notes.push({ [notePath]: note('RD: Book the room.', '', 'AJ: Order cake.') }, { built: true, env: enterprise.env })
    expect(run.exitCode, run.stdout).toBe(0)
    expect(issues().map(({ title, assignees }) => [title, assignees])).toEqual([
      ['Book the room.', ['rosa']],
      ['Order cake.', ['anders']],
    ])
    expect(enterprise.paths.length).toBe(notes.github.requests.length)
    expect(enterprise.paths.filter((path) => !path.startsWith('/api/v3/') && path !== '/api/graphql')).toEqual([])
    for (const { body } of issues()) {
      expect(blockOf(body)).toContain(`(${server}/${repository}/blob/`)
      expect(body).not.toContain('https://github.com')
    }
    expect(run.summary).toContain(`${server}/${repository}/blob/`)

    const again = await notes.again({ env: enterprise.env })
    expect(again.exitCode, again.stdout).toBe(0)
    expect(notes.writes()).toEqual([])
  })

  test('a link to a pull request of the server is a pull-request item, one to github.com is not', async () => {
    notes.github.seed.repository(core, { id: 815, collaborators: { rosa: 'write' } })
    const number = notes.github.seed.pullRequest(core, { title: 'Fix the loader', author: 'mia', reviewers: [], reviewDecision: null })
    const run = await notes.push(
      {
        [notePath]: note(
          `RD: ${server}/${core}/pull/${number}`,
          '',
          `AJ: [the loader](${server}/${core}/pull/${number}/files)`,
          '',
          `AJ: https://github.com/${core}/pull/${number}`,
          '',
          `RD: Review ${server}/${core}/pull/${number}`,
        ),
      },
      { env: enterprise.env },
    )
    expect(run.exitCode, run.stdout).toBe(0)
    expect(issues().map(({ title, assignees }) => [title, assignees])).toEqual([
      [`${core}#${number}: Fix the loader`, ['rosa', 'anders']],
      [`https://github.com/${core}/pull/${number}`, ['anders']],
      [`Review ${core}#${number}: Fix the loader`, ['rosa']],
    ])
  })

  test('a profile of the server is the login of whom it names, one of github.com is not, in notes and rosters', async () => {
    for (const login of ['zyoung', 'kvale', 'boek', 'dorr']) notes.github.seed.user(login)
    notes.github.seed.repository(repository, {
      id: 4711,
      collaborators: { rosa: 'write', mia: 'triage', zyoung: 'triage', kvale: 'triage', boek: 'triage', dorr: 'triage' },
    })
    notes.commit({ 'README.md': '# Notes\n' })
    const people = [`- { name: Kim Vale, github: ${server}/kvale }`, '- { name: Di Orr, github: https://github.com/dorr }', ''].join('\n')
    const text = note(
      'Zoe Young: Book the room.',
      '',
      'Bo Ek: Order cake.',
      '',
      'Kim Vale: Draw the poster.',
      '',
      'Di Orr: Water the plants.',
      '',
      `[Ola](${server}/rosa): Sweep the floor.`,
      '',
      '[Pia](https://github.com/mia): Ask around.',
    )
    const run = await notes.push(
      {
        '.github/meeting-notes.yml': 'roster: ["people.yml"]\n',
        'people.yml': people,
        [notePath]: `${text}\n## Attendees\n\n- [Zoe Young](${server}/zyoung)\n- [Bo Ek](https://github.com/boek)\n`,
      },
      { env: enterprise.env },
    )
    expect(run.exitCode, run.stdout).toBe(0)
    expect(issues().map(({ title, assignees }) => [title, assignees])).toEqual([
      ['Book the room.', ['zyoung']],
      ['Order cake.', []],
      ['Draw the poster.', ['kvale']],
      ['Water the plants.', []],
      ['Sweep the floor.', ['rosa']],
      ['Ask around.', []],
    ])
    expect(run.stdout).toContain(`"https://github.com/dorr" can't be a login on ${server}`)
  })

  test('a release asks /api/graphql for reviews, follows the pages, and takes milestone links of the server', async () => {
    seedMilestone(120)
    const link = `${server}/${core}/pulls?q=is%3Apr+milestone%3A%22v0.10.0+%28Phoebe%29%22`
    const run = await notes.push({ [notePath]: note(`RD: Plan the next release: ${link}`) }, { env: enterprise.env })
    expect(run.exitCode, run.stdout).toBe(0)
    const release = issues().find(({ labels }) => labels.includes('release'))
    expect(release?.title).toBe('Release v0.10.0 (Phoebe)')
    expect(release?.body).toContain('### Approved')
    expect(release?.body).toContain('0 of 120 pull requests merged')
    expect(release?.body).toContain(`${server}/${repository}/blob/`)
    expect(enterprise.paths).toContain('/api/graphql')
    expect(enterprise.paths.filter((path) => !path.startsWith('/api/'))).toEqual([])
  })
})

test('on ghe.com REST is at the root of the API, GraphQL at /graphql, and links name the tenant', async () => {
  seedMilestone(2)
  const tenant = 'https://acme.ghe.com'
  const run = await notes.push({ [notePath]: note('RD: Planning release 0.10') }, { env: { GITHUB_SERVER_URL: tenant } })
  expect(run.exitCode, run.stdout).toBe(0)
  const paths = notes.github.requests.map(({ path }) => path)
  expect(paths).toContain('/graphql')
  expect(paths.filter((path) => path !== '/graphql' && !path.startsWith('/repos/'))).toEqual([])
  expect(issues().length).toBeGreaterThan(0)
  for (const { body } of issues()) expect(body).toContain(`${tenant}/${repository}/blob/`)
})
