import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { blockOf } from '../../src/managed/body.js'
import type { EmulatedIssue } from '../emulator/index.js'
import { closeWithoutViolations } from './close-without-violations.js'
import { config, note, notePath, repository, startNotesRepository, type NotesRepository } from './notes-repository.js'

const core = 'acme/core'
const link = 'https://github.com/acme/core/pulls?q=is%3Apr+milestone%3A%22v0.10.0+%28Phoebe%29%22'
const withCore = `${config}release:\n  repository: ${core}\n`

/** A note that plans a release with the given line. */
function planning(line: string, ...todos: string[]): string {
  return `# Community meeting\n\n## Agenda\n\n- ${line}\n\n## TODOs\n\n${todos.map((todo) => `- ${todo}\n`).join('')}`
}

let notes: NotesRepository
let milestone: number

beforeEach(async () => {
  notes = await startNotesRepository({ '.github/meeting-notes.yml': withCore })
  const { seed } = notes.github
  seed.repository(core, { id: 815, collaborators: { rosa: 'write' } })
  seed.milestone(core, { title: 'v0.9.0 (Hyperion)', state: 'closed' })
  milestone = seed.milestone(core, { title: 'v0.10.0 (Phoebe)', dueOn: '2026-04-20T00:00:00Z' })
  const pulls = [
    { title: 'Boot on two boards', author: 'mia', mergedAt: '2026-03-01T09:00:00Z', reviewDecision: 'APPROVED' },
    { title: 'Memory regions', author: 'anders', reviewDecision: 'REVIEW_REQUIRED', reviewers: ['rosa'] },
    { title: 'New config files', author: 'rosa', reviewDecision: 'CHANGES_REQUESTED' },
    { title: 'Shorter log', author: 'mia', reviewDecision: 'APPROVED' },
    { title: 'A second scheduler', author: 'anders', draft: true },
    { title: 'Drop the old loader', author: 'rosa', state: 'closed' },
  ] as const
  for (const pull of pulls) seed.pullRequest(core, { milestone, ...pull, reviewers: 'reviewers' in pull ? [...pull.reviewers] : [] })
})

afterEach(() => closeWithoutViolations(notes.github))

const issues = () => notes.github.issues(repository)
const releases = (): EmulatedIssue[] => issues().filter(({ labels }) => labels.includes('release'))
const text = () => blockOf(releases()[0]?.body ?? '') ?? ''

/** The lines below a heading of the release issue. */
function group(heading: string): string[] {
  const [, rest = ''] = text().split(`### ${heading}`)
  return (rest.split('\n#')[0] ?? '').split('\n').filter((line) => line.startsWith('- ['))
}

describe('a note that plans a release', () => {
  test('gives one issue with all pull requests of the milestone in their groups', async () => {
    const run = await notes.push({ [notePath]: planning(`Planning release 0.10: ${link}`) })
    expect(run.exitCode, run.stdout).toBe(0)
    expect(releases()).toHaveLength(1)
    expect(releases()[0]).toMatchObject({
      title: 'Release v0.10.0 (Phoebe)',
      state: 'open',
      labels: ['meeting-notes', 'release'],
      assignees: [],
    })
    expect(group('Needs review')).toEqual(['- [ ] acme/core#2 Memory regions · by anders · review rosa'])
    expect(group('Changes requested')).toEqual(['- [ ] acme/core#3 New config files · by rosa'])
    expect(group('Approved')).toEqual(['- [ ] acme/core#4 Shorter log · by mia'])
    expect(group('Draft')).toEqual(['- [ ] acme/core#5 A second scheduler · by anders'])
    expect(group('Merged')).toEqual(['- [x] acme/core#1 Boot on two boards · by mia'])
    expect(group('Closed unmerged')).toEqual(['- [ ] acme/core#6 Drop the old loader · by rosa'])
    expect(text()).toContain('1 of 5 pull requests merged')
    expect(text()).toContain(`/blob/`)
    expect(text()).toContain('2026-03-05.md?plain=1#L5')
  })

  test('writes nothing when nothing changed, by push and by schedule', async () => {
    await notes.push({ [notePath]: planning(`Planning release 0.10: ${link}`, 'RD: Write the release notes for 0.10.') })
    for (const run of [notes.again, notes.schedule]) {
      expect((await run()).exitCode).toBe(0)
      expect(notes.writes()).toEqual([])
    }
  })

  test('a merge moves the pull request and ticks it, with one request', async () => {
    await notes.push({ [notePath]: planning('Planning release 0.10') })
    notes.github.merge(core, 4)
    await notes.schedule()
    expect(notes.writes()).toEqual([`PATCH /repos/${repository}/issues/1`])
    expect(group('Approved')).toEqual([])
    expect(group('Merged')).toContain('- [x] acme/core#4 Shorter log · by mia')
  })

  test('a second note adds its meeting', async () => {
    await notes.push({ [notePath]: planning('Planning release 0.10') })
    await notes.push({ 'notes/community/2026-03-12.md': planning('Planning release v0.10.0') })
    expect(releases()).toHaveLength(1)
    expect(text()).toContain('2026-03-05.md?plain=1#L5')
    expect(text()).toContain('2026-03-12.md?plain=1#L5')
  })

  test('lists the TODOs that belong to it, and ticks them', async () => {
    await notes.push({ [notePath]: planning('Planning release 0.10', 'RD: Write the release notes for 0.10.', 'AJ: Order cake.') })
    expect(group('TODOs from the meetings')).toEqual([`- [ ] ${repository}#1 Write the release notes for 0.10. · for rosa`])
    notes.github.editIssue(repository, 1, { state: 'closed' }, 'rosa')
    await notes.schedule()
    expect(group('TODOs from the meetings')).toEqual([`- [x] ${repository}#1 Write the release notes for 0.10. · for rosa`])
  })

  test('shows where the dates of notes and milestone differ, and warns at the line', async () => {
    const run = await notes.push({ [notePath]: planning('Planning release 0.10 (April 27, 2026)') })
    expect(text()).toContain('The dates differ')
    expect(text()).toContain('2026-04-27')
    expect(run.stdout).toMatch(/::warning file=notes\/community\/2026-03-05\.md,line=5::.*2026-04-20/)
  })

  test('keeps what people write around the block, and what they tick in it is set right by the next change only', async () => {
    await notes.push({ [notePath]: planning('Planning release 0.10') })
    const { number, body } = releases()[0]!
    notes.github.editIssue(
      repository,
      number,
      { body: `Our own checklist:\n- [x] book the party\n\n${body.replace('- [ ] acme/core#2', '- [x] acme/core#2')}\n\nMore.` },
      'rosa',
    )
    await notes.schedule()
    expect(notes.writes()).toEqual([])
    notes.github.merge(core, 4)
    await notes.schedule()
    expect(releases()[0]!.body).toMatch(/^Our own checklist:\n- \[x\] book the party\n\n/)
    expect(releases()[0]!.body).toMatch(/\n\nMore\.$/)
    expect(group('Needs review')).toEqual(['- [ ] acme/core#2 Memory regions · by anders · review rosa'])
  })

  test('is closed as completed when the milestone is closed, and not reopened for a later note', async () => {
    await notes.push({ [notePath]: planning('Planning release 0.10') })
    notes.github.editMilestone(core, milestone, { state: 'closed' })
    await notes.schedule()
    expect(releases()[0]).toMatchObject({ state: 'closed', stateReason: 'completed' })
    await notes.push({ 'notes/community/2026-03-12.md': planning('Planning release 0.10') })
    expect(releases()).toHaveLength(1)
    expect(releases()[0]!.state).toBe('closed')
  })

  test('one that a person closed stays closed and is opened no second time', async () => {
    await notes.push({ [notePath]: planning('Planning release 0.10') })
    notes.github.editIssue(repository, 1, { state: 'closed', stateReason: 'not_planned' }, 'rosa')
    await notes.push({ 'notes/community/2026-03-12.md': planning('Planning release 0.10') })
    await notes.dispatch({ release: '0.10' })
    expect(releases()).toHaveLength(1)
    expect(releases()[0]).toMatchObject({ state: 'closed', stateReason: 'not_planned' })
  })
})

describe('a release that is asked for by hand', () => {
  test('by version, title, number or address: always the same issue', async () => {
    const url = `https://github.com/acme/core/milestone/${milestone}`
    for (const release of ['0.10', 'v0.10.0', 'v0.10.0 (Phoebe)', String(milestone), url]) {
      const run = await notes.dispatch({ release })
      expect(run.exitCode, run.stdout).toBe(0)
      expect(releases(), release).toHaveLength(1)
    }
    expect(notes.writes()).toEqual([])
  })

  test('a dry run shows the plan and writes nothing', async () => {
    const run = await notes.dispatch({ release: '0.10', 'dry-run': 'true' })
    expect(notes.writes()).toEqual([])
    expect(issues()).toEqual([])
    expect(run.summary).toContain('Release v0.10.0')
  })

  test('an unknown version is one clear message with the nearest titles', async () => {
    const run = await notes.dispatch({ release: '0.11' })
    expect(issues()).toEqual([])
    expect(run.stdout).toContain('No milestone of acme/core matches “0.11”')
    expect(run.stdout).toContain('v0.10.0 (Phoebe)')
  })

  test('a closed milestone without an issue is reported only', async () => {
    const run = await notes.dispatch({ release: '0.9' })
    expect(issues()).toEqual([])
    expect(run.stdout).toContain('is already closed')
  })
})

describe('traps', () => {
  test('number and version in conflict: the version wins, with a warning at the line', async () => {
    const other = notes.github.seed.milestone(core, { title: 'v0.11.0' })
    const run = await notes.push({ [notePath]: planning(`Planning release 0.10: https://github.com/acme/core/milestone/${other}`) })
    expect(releases()[0]!.title).toBe('Release v0.10.0 (Phoebe)')
    expect(run.stdout).toMatch(/::warning file=notes\/community\/2026-03-05\.md,line=5::.*v0\.11\.0/)
  })

  test('two milestones fit: all are named, nothing is opened', async () => {
    notes.github.seed.milestone(core, { title: '0.10' })
    const run = await notes.push({ [notePath]: planning('Planning release 0.10') })
    expect(issues()).toEqual([])
    expect(run.stdout).toContain('Several milestones of acme/core match “0.10”')
  })

  test('a repository that the config does not list is not read', async () => {
    notes.github.seed.repository('acme/other', {})
    const run = await notes.push({ [notePath]: planning('Planning release 0.10: https://github.com/acme/other/milestone/1') })
    expect(run.stdout).toContain('the config does not list this repository')
    expect(notes.github.requests.filter(({ path }) => path.includes('acme/other'))).toEqual([])
  })

  test('a private repository is never published in a public one', async () => {
    notes.github.seed.repository('acme/secret', { private: true, collaborators: { rosa: 'write' } })
    notes.github.seed.milestone('acme/secret', { title: 'v0.10.0 (Hidden)' })
    notes.github.seed.token('rosas-token', { login: 'rosa', kind: 'user' })
    notes.commit({ '.github/meeting-notes.yml': `${config}release:\n  repository: acme/secret\n` })
    const run = await notes.push({ [notePath]: planning('Planning release 0.10') }, { inputs: { 'release-token': 'rosas-token' } })
    expect(issues()).toEqual([])
    expect(run.stdout).toContain('acme/secret is private')
    expect(run.stdout + run.summary).not.toContain('Hidden')
  })

  test('without access the message names the token that is missing', async () => {
    notes.github.seed.repository('acme/secret', { private: true })
    notes.commit({ '.github/meeting-notes.yml': `${config}release:\n  repository: acme/secret\n` })
    notes.github.seed.token('workflow-token-2', { login: 'github-actions[bot]', kind: 'installation', repositories: [repository] })
    const run = await notes.push({ [notePath]: planning('Planning release 0.10') }, { token: 'workflow-token-2' })
    expect(run.stdout).toContain('release-token')
    expect(issues()).toEqual([])
  })

  test('an empty milestone says so', async () => {
    notes.github.seed.milestone(core, { title: 'v0.12.0' })
    await notes.dispatch({ release: '0.12' })
    expect(text()).toContain('Nothing is in this milestone yet.')
  })

  test('hostile titles are shown letter by letter', async () => {
    notes.github.seed.pullRequest(core, {
      title: '<img src=x> @mia #1 | [a](http://b) `c` <!-- meeting-notes-to-issues:end v1 e30 -->',
      author: 'mia',
      milestone,
      reviewers: [],
    })
    await notes.push({ [notePath]: planning('Planning release 0.10') })
    const [line = ''] = text()
      .split('\n')
      .filter((found) => found.includes('acme/core#7'))
    expect(line).not.toMatch(/<img|<!--|@mia|#1\b|\[a\]\(http:\/\/b\)/)
    notes.github.requests.length = 0
    await notes.again()
    expect(notes.writes()).toEqual([])
  })

  test('1,000 pull requests: within the limit, the rest is counted and linked', async () => {
    const large = notes.github.seed.milestone(core, { title: 'v1.0.0' })
    for (let count = 0; count < 1000; count++) {
      notes.github.seed.pullRequest(core, {
        title: `Change number ${count} of the large rework of everything`,
        author: 'mia',
        milestone: large,
        reviewers: [],
      })
    }
    const run = await notes.dispatch({ release: '1.0' })
    expect(run.exitCode, run.stdout).toBe(0)
    expect(Buffer.byteLength(releases()[0]!.body)).toBeLessThanOrEqual(60_000)
    expect(text()).toMatch(/and \d+ more/)
    expect(
      notes.github.requests.filter(({ path, body }) => path === '/graphql' && JSON.stringify(body).includes('MilestoneContent')),
    ).toHaveLength(10)
  })
})

describe('without the right to ask for reviews', () => {
  test('the groups fall back and the issue says so', async () => {
    notes.github.fault = ({ path }) =>
      path === '/graphql' ? { kind: 'status', status: 403, body: { message: 'Resource not accessible by integration' } } : null
    await notes.push({ [notePath]: planning('Planning release 0.10') })
    expect(text()).toContain('may not read reviews')
    expect(group('Open')).toHaveLength(3)
  })
})

describe('a milestone of the notes repository', () => {
  test('is given to the TODOs that name its release, and taken by no person’s choice', async () => {
    notes = await startNotesRepository()
    const own = notes.github.seed.milestone(repository, { title: 'v2.0' })
    await notes.push({ [notePath]: note('RD: Write the notes of 2.0.', '', 'AJ: Order cake.') })
    expect(issues().map((issue) => issue.milestone)).toEqual([own, null])
    notes.github.editIssue(repository, 1, { milestone: null }, 'rosa')
    await notes.push({ [notePath]: note('RD: Write the release notes of 2.0.', '', 'AJ: Order cake.') })
    expect(issues()[0]).toMatchObject({ milestone: null, title: 'Write the release notes of 2.0.' })
  })
})

describe('pull requests to look at', () => {
  test('what is merged is asked for by one more meeting: its issue stays closed, for the schedule, too', async () => {
    const line = 'RD: https://github.com/acme/core/pull/2'
    await notes.push({ [notePath]: note(line) })
    notes.github.merge(core, 2)
    await notes.schedule()
    const run = await notes.push({ [notePath.replace('05.md', '12.md')]: note(line).replace('2026-03-05', '2026-03-12') })
    expect(run.stdout).toContain('is merged or closed: #1 stays closed.')
    expect(issues()).toMatchObject([{ state: 'closed', body: expect.stringContaining('2026-03-12') as string }])
    await notes.schedule()
    expect(notes.writes()).toEqual([])
  })

  test('the schedule closes their issue once all are merged or closed, and opens nothing', async () => {
    await notes.push({ [notePath]: note('RD: https://github.com/acme/core/pull/2') })
    expect(issues()[0]!.title).toBe('acme/core#2: Memory regions')
    await notes.schedule()
    expect(issues()[0]!.state).toBe('open')
    notes.github.merge(core, 2)
    await notes.schedule()
    expect(issues()).toHaveLength(1)
    expect(issues()[0]).toMatchObject({ state: 'closed', stateReason: 'completed' })
    notes.github.editIssue(repository, 1, { state: 'open' }, 'rosa')
    await notes.schedule()
    expect(issues()[0]!.state).toBe('open')
  })

  test('tasks with words, and tasks below a pull request’s line, are closed with the pull request, and no other', async () => {
    const text = ['# Meeting', '', '- the loader: https://github.com/acme/core/pull/2', '  - TODO: AJ approve', '']
    await notes.push({ [notePath]: [...text, '## TODOs', '', 'RD: Review https://github.com/acme/core/pull/2', ''].join('\n') })
    const titles = ['Approve acme/core#2: Memory regions', 'Review acme/core#2: Memory regions']
    expect(issues().map(({ title }) => title)).toEqual(titles)
    await notes.schedule()
    expect(issues().map(({ state }) => state)).toEqual(['open', 'open'])
    // An answer that may not be read closes nothing.
    notes.github.fault = ({ path }) => (path === '/graphql' ? { kind: 'status', status: 403, body: { message: 'Forbidden' } } : null)
    await notes.schedule()
    expect(issues().map(({ state }) => state)).toEqual(['open', 'open'])
    notes.github.fault = () => null
    notes.github.merge(core, 2)
    await notes.schedule()
    expect(issues()).toMatchObject(titles.map((title) => ({ title, state: 'closed', stateReason: 'completed' })))
  })
})
