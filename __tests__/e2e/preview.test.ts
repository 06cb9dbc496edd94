import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { closeWithoutViolations } from './close-without-violations.js'
import { executeInProcess } from './in-process.js'
import { config, note, notePath, repository, startNotesRepository, type NotesRepository } from './notes-repository.js'
import { runAction, type ActionResult } from './run-action.js'

let notes: NotesRepository

beforeEach(async () => {
  notes = await startNotesRepository()
})

afterEach(() => closeWithoutViolations(notes.github))

interface PreviewOptions {
  readonly name?: string
  readonly built?: boolean
  /** Whether the branch has no commit in common with the one it is to be merged into. */
  readonly unrelated?: boolean
  /** Whether the branch is in the repository itself; by default it is a fork's. */
  readonly isOwnBranch?: boolean
  /** What others push to the base branch meanwhile. */
  readonly meanwhile?: Record<string, string>
}

/** Runs the action for a pull request that changes files, with a fork's token: its sources, unless `built` asks for dist/. */
function preview(
  files: Record<string, string | null>,
  { name = 'pull_request', built = false, unrelated = false, isOwnBranch = false, meanwhile = {} }: PreviewOptions = {},
): Promise<ActionResult> {
  const { github } = notes
  const base = notes.commit({ 'docs/other.md': 'Meanwhile on main.' })
  const head = github.commit(repository, files, { branch: 'proposal', parent: unrelated ? null : base })
  if (Object.keys(meanwhile).length > 0) notes.commit(meanwhile)
  github.requests.length = 0
  const repo = { id: github.repository(repository).id }
  return runAction({
    github,
    repository,
    token: 'read-only-token',
    ...(built ? {} : { execute: executeInProcess }),
    sha: 'f'.repeat(40),
    ref: 'refs/pull/5/merge',
    event: {
      name,
      payload: {
        number: 5,
        pull_request: {
          number: 5,
          base: { sha: base, ref: 'main', repo },
          head: { sha: head, ref: 'proposal', repo: isOwnBranch ? repo : { id: repo.id + 1 } },
        },
      },
    },
  })
}

describe('a pull request', () => {
  test('shows what its merge would do, at the lines of the note, with a token that may only read', async () => {
    const text = note('RD: Book the room.', '', 'XY: Draw the poster.', '', 'We use one name for the platform everywhere.')
    const run = await preview({ [notePath]: text }, { built: true })
    expect(run.exitCode, run.stdout).toBe(0)
    expect(notes.writes()).toEqual([])
    expect(notes.github.issues(repository)).toEqual([])
    expect(run.stdout).toContain(`::notice file=${notePath},line=11::Opens an issue for rosa: “Book the room.”`)
    expect(run.stdout).toContain(`::notice file=${notePath},line=13::Opens an issue, assigned to nobody: “Draw the poster.”`)
    expect(run.stdout).toMatch(new RegExp(`::warning file=${notePath},line=13::.*XY.* does not match anyone`))
    expect(run.stdout).toContain(`::notice file=${notePath},line=15::Records the decision`)
    expect(run.summary).toContain('– preview')
    expect(run.summary).toContain('Nothing has been written.')
    expect(run.outputs).toMatchObject({ created: '0', updated: '0' })
    expect(run.plan).toMatchObject({ version: 1, counts: { create: 3 } })
  })

  test('names the two people whom a sign fits', async () => {
    notes.commit({ '.github/meeting-notes.yml': `${config.replace('groups:', '  - { name: Marc Sand, github: marc }\ngroups:')}` })
    const run = await preview({ [notePath]: note('MS: Draw the poster.').replace('[Rosa Diaz, Anders Jensen]', '[]') })
    expect(run.stdout).toMatch(new RegExp(`::warning file=${notePath},line=11::.*MS.* could be mia or marc`))
    expect(run.summary).toContain('"MS" may be mia or marc')
  })

  test('is judged by the config of the base branch, whatever it changes itself', async () => {
    const taken = config.replace('rosa', 'mallory')
    const run = await preview({ '.github/meeting-notes.yml': taken, [notePath]: note('RD: Book the room.') })
    expect(run.stdout).toContain('Opens an issue for rosa')
    expect(JSON.stringify(run.plan)).not.toContain('mallory')
    expect(run.summary).toContain('goes by the config of the base branch, because the branch is in a fork')
  })

  test('that brings the config from a branch of the repository shows what it would be after the merge', async () => {
    notes.commit({ '.github/meeting-notes.yml': null })
    const files = { '.github/meeting-notes.yml': config, [notePath]: note('RD: Book the room.') }
    const run = await preview(files, { isOwnBranch: true })
    expect(run.exitCode, run.stdout).toBe(0)
    expect(run.stdout).toContain('Opens an issue for rosa')
    expect(run.summary).toContain('It counts only after the merge; this preview shows what would be then')
    expect(notes.writes()).toEqual([])
  })

  test.each([['release: { repository: acme/secret }'], ['series: [{ name: community, paths: ["notes/**"], repository: acme/secret }]']])(
    'takes the repositories that may be read from the base branch alone: %s',
    async (lists) => {
      const listed = `${config}${lists}\n`
      const run = await preview(
        { '.github/meeting-notes.yml': listed, [notePath]: note('## Planning release 0.10') },
        { isOwnBranch: true },
      )
      expect(run.exitCode, run.stdout).toBe(0)
      expect(notes.github.requests.filter(({ path, body }) => /secret/.test(path + JSON.stringify(body)))).toEqual([])
    },
  )

  test('with a config that is not valid fails, with its place', async () => {
    const run = await preview({ '.github/meeting-notes.yml': 'people: 7\n' }, { isOwnBranch: true })
    expect(run.exitCode).toBe(1)
    expect(run.stdout).toMatch(/::error file=\.github\/meeting-notes\.yml,line=1/)
  })

  describe('while the base branch has a broken config', () => {
    beforeEach(() => {
      notes.commit({ '.github/meeting-notes.yml': `${config}peple: []\n` })
    })

    test('shows what would be after the merge, where it repairs it', async () => {
      const files = { '.github/meeting-notes.yml': `${config}decisions: off\n`, [notePath]: note('RD: Book the room.') }
      const run = await preview(files, { isOwnBranch: true })
      expect(run.exitCode, run.stdout).toBe(0)
      expect(run.stdout).toContain('Opens an issue for rosa')
      expect(run.stdout).not.toContain('::error')
      expect(run.summary).toContain('this preview shows what would be then')
    })

    test('fails by its own error, where it makes another', async () => {
      const run = await preview({ '.github/meeting-notes.yml': 'people: 7\n' }, { isOwnBranch: true })
      expect(run.exitCode).toBe(1)
      expect(run.stdout).not.toContain('peple')
      expect(run.stdout).toMatch(/::error file=\.github\/meeting-notes\.yml,line=1/)
      expect(run.stdout).toContain('::error::The config file has errors, so there is no preview of this pull request.')
    })

    test('fails where it leaves the config as it is, also from an older state of the branch', async () => {
      const run = await preview({ [notePath]: note('RD: Book the room.') }, { isOwnBranch: true })
      expect(run.exitCode).toBe(1)
      expect(run.stdout).toMatch(/::error file=\.github\/meeting-notes\.yml,line=7.*peple/)
      notes.commit({ '.github/meeting-notes.yml': config })
      const broken = { '.github/meeting-notes.yml': `${config}peple: []\n` }
      const older = await preview({ [notePath]: note('RD: Book the room.') }, { isOwnBranch: true, meanwhile: broken })
      expect(older.exitCode).toBe(1)
      expect(older.stdout).toContain('peple')
    })

    test('from a fork fails, and says where the error is', async () => {
      const run = await preview({ '.github/meeting-notes.yml': config })
      expect(run.exitCode).toBe(1)
      expect(run.stdout).toContain('On the base branch: Unknown key “peple”')
    })
  })

  test.each([
    ['one that changed since', {}],
    ['one without a commit in common', { unrelated: true }],
  ])('is judged by the config at the tip of the base branch, %s', async (_, options) => {
    const mallory = config.replace('rosa', 'mallory')
    const changed = {
      ...options,
      built: true,
      meanwhile: { '.github/meeting-notes.yml': config.replace('github: rosa', 'github: anders').replace('[rosa, anders]', '[mia]') },
    }
    const run = await preview({ '.github/meeting-notes.yml': mallory, [notePath]: note('RD: Book the room.') }, changed)
    expect(run.exitCode, run.stdout).toBe(0)
    expect(run.stdout).toContain('Opens an issue for anders')
    expect(JSON.stringify(run.plan)).not.toMatch(/mallory|rosa"/)
  })

  test('is judged by what the base branch does not have any more, too', async () => {
    notes.commit({ 'people/rosa.yml': 'name: Rosa Diaz\ngithub: rosa\n', '.github/meeting-notes.yml': 'roster: [people/*.yml]\n' })
    const meanwhile = { '.github/meeting-notes.yml': 'decisions: open\n' }
    const run = await preview({ [notePath]: note('RD: Book the room.') }, { meanwhile })
    expect(run.stdout).toContain('Opens an issue, assigned to nobody')
  })

  test('is not stopped by a broken config that it brings along', async () => {
    const run = await preview({ '.github/meeting-notes.yml': 'people: [', [notePath]: note('RD: Book the room.') })
    expect(run.exitCode, run.stdout).toBe(0)
    expect(run.stdout).toContain('Opens an issue for rosa')
  })

  test('shows at most ten annotations of a kind, the last of which counts the rest', async () => {
    const lines = Array.from({ length: 30 }, (_, index) => [`RD: Do the task number ${index + 1}.`, '']).flat()
    const run = await preview({ [notePath]: note(...lines) })
    expect(run.stdout.match(/^::notice /gm)).toHaveLength(9)
    expect(run.stdout).toMatch(/^::notice::21 more are in the log of this step/m)
    const inLog = /^::group::21 more$(.*?)^::endgroup::$/ms.exec(run.stdout)?.[1]?.trim().split('\n')
    expect(inLog).toHaveLength(21)
    expect(inLog?.at(-1)).toBe(
      `${notePath}:69: notice: Opens an issue for rosa: “Do the task number 30.” (meeting-notes, todo, community).`,
    )
  })

  test('plans what a push of the same files then does', async () => {
    const text = note('RD: Book the room.', '', '- [ ] AJ: Order coffee.')
    const { plan } = await preview({ [notePath]: text })
    await notes.push({ [notePath]: text })
    const planned = (plan as { operations: { type: string; title?: string; assignees?: string[] }[] }).operations.filter(
      ({ type }) => type === 'create-issue',
    )
    expect(planned.map(({ title, assignees }) => ({ title, assignees }))).toEqual(
      notes.github.issues(repository).map(({ title, assignees }) => ({ title, assignees })),
    )
  })
})

test('pull_request_target is refused before anything is asked of GitHub', async () => {
  const run = await preview({ [notePath]: note('RD: Book the room.') }, { name: 'pull_request_target' })
  expect(run.exitCode).toBe(1)
  expect(run.stdout).toMatch(/^::error::pull_request_target gives notes from a fork a token that may write\. Use the event pull_request/m)
  expect(notes.github.requests).toEqual([])
})
