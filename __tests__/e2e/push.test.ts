import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { closeWithoutViolations } from './close-without-violations.js'
import { config, note, notePath, repository, startNotesRepository, type NotesRepository } from './notes-repository.js'

let notes: NotesRepository

beforeEach(async () => {
  notes = await startNotesRepository()
})

afterEach(() => closeWithoutViolations(notes.github))

/** What is committed to dist/, in a process of its own, as GitHub starts it; the other runs are of the sources. */
const built = { built: true }

const issues = () => notes.github.issues(repository)

describe('the first push of a note', () => {
  test('opens one issue an item, assigned, labelled and linked back', async () => {
    const run = await notes.push(
      { [notePath]: note('RD: Book the room for the spring workshop.', '', 'AJ/RD: Review the budget sheet.') },
      built,
    )
    expect(run.exitCode, run.stdout).toBe(0)
    expect(issues().map(({ title, assignees, labels, state }) => ({ title, assignees, labels, state }))).toEqual([
      {
        title: 'Book the room for the spring workshop.',
        assignees: ['rosa'],
        labels: ['meeting-notes', 'todo', 'community'],
        state: 'open',
      },
      { title: 'Review the budget sheet.', assignees: ['anders', 'rosa'], labels: ['meeting-notes', 'todo', 'community'], state: 'open' },
    ])
    expect(issues()[0]?.body).toContain(`/blob/`)
    expect(issues()[0]?.body).toContain(`/notes/community/2026-03-05.md?plain=1#L11)`)
    expect(issues()[0]?.author).toBe('github-actions[bot]')
    expect(run.outputs).toMatchObject({ created: '2', updated: '0' })
    expect(JSON.parse(run.outputs['created-issues'] ?? '')).toHaveLength(2)
    expect(run.summary).toContain('**2** opened')
  })

  test('writes nothing when it runs again', async () => {
    await notes.push({ [notePath]: note('RD: Book the room.', '', 'We agreed to meet in April.') }, built)
    const before = issues()
    const run = await notes.again(built)
    expect(run.exitCode, run.stdout).toBe(0)
    expect(notes.writes()).toEqual([])
    expect(issues()).toEqual(before)
  })

  test('records a decision as an issue that is closed at once and nobody’s', async () => {
    await notes.push({ [notePath]: note('We use `arm64` as the name everywhere.') })
    const [decision] = issues()
    expect(decision).toMatchObject({
      state: 'closed',
      stateReason: 'completed',
      assignees: [],
      labels: ['meeting-notes', 'decision', 'community'],
    })
  })

  test('names nobody where the note names nobody', async () => {
    await notes.push({ [notePath]: note('- [ ] Update the release calendar.') })
    expect(issues()[0]).toMatchObject({ assignees: [], labels: ['meeting-notes', 'todo', 'community', 'needs-owner'] })
  })

  test('opens the issue of an owner whom nobody knows, unassigned, with a warning at the line', async () => {
    const run = await notes.push({ [notePath]: note('XY: Write the minutes.') }, built)
    expect(issues()[0]).toMatchObject({ assignees: [], labels: ['meeting-notes', 'todo', 'community', 'unknown-owner'] })
    expect(run.stdout).toMatch(/::warning file=notes\/community\/2026-03-05\.md,line=11::.*XY/)
    expect(run.summary).toContain('1 unknown owner')
  })

  test('proposes the person of the repository whose profile name fits an unknown owner, and assigns nobody', async () => {
    notes.github.seed.user('rosa', 'Xenia Young')
    const run = await notes.push({ [notePath]: note('XY: Write the minutes.', '', 'QQ: Call the hall.') })
    expect(issues().map(({ assignees }) => assignees)).toEqual([[], []])
    expect(run.summary).toContain('  - { name: "Xenia Young", github: rosa, aliases: ["XY"] } # ')
    expect(run.summary).toContain('  - { name: "QQ", github: LOGIN }')
  })

  test('opens the issue of an unknown owner where GitHub does not tell who can be assigned', async () => {
    notes.github.fault = ({ path }) => (path === '/graphql' ? { kind: 'status', status: 502 } : null)
    const run = await notes.push({ [notePath]: note('XY: Write the minutes.') })
    expect([run.exitCode, issues().length]).toEqual([0, 1])
    expect(run.summary).toContain('  - { name: "XY", github: LOGIN }')
  })

  test('names a person whom GitHub will not assign, and mentions nobody', async () => {
    await notes.push({ [notePath]: note('Mia Sorel: Draw the poster.').replace('[Rosa Diaz, Anders Jensen]', '[Mia Sorel]') })
    expect(issues()[0]).toMatchObject({ assignees: [], title: 'Draw the poster.' })
    expect(issues()[0]?.body).toContain('Could not be assigned to mia')
    expect(issues()[0]?.body).not.toContain('@mia')
  })

  test('goes from one owner to the other', async () => {
    await notes.push({ [notePath]: note('RD: Book the room.') }, built)
    const run = await notes.push({ [notePath]: note('AJ: Book the room.') }, built)
    expect(run.exitCode, run.stdout).toBe(0)
    expect(issues().map(({ assignees }) => assignees)).toEqual([['anders']])
  })

  test('gives the label of a group', async () => {
    await notes.push({ [notePath]: note('core: Discuss the roles.') })
    expect(issues()[0]).toMatchObject({ assignees: [], labels: ['meeting-notes', 'todo', 'community', 'team-core'] })
  })

  test('creates the labels that are missing, each once', async () => {
    await notes.push({ [notePath]: note('RD: One thing.', '', 'RD: Another thing.') })
    expect(notes.writes().filter((write) => write.endsWith('/labels'))).toHaveLength(3)
  })

  test('opens nothing for placeholders and for what is done already', async () => {
    await notes.push({ [notePath]: note('- TODO', '- N/A', '- [x] RD: Send the invitations.') })
    expect(issues()).toEqual([])
  })

  test('names lines of a TODO section that are no item', async () => {
    const run = await notes.push({ [notePath]: note('RD: Book the room.', '', 'https://example.org/agenda') })
    expect(run.summary).toContain(`${notePath}:13`)
  })
})

describe('a later push', () => {
  test('updates the issue of an edited line with one request', async () => {
    await notes.push({ [notePath]: note('RD: Book the room for the spring workshop.') })
    const run = await notes.push({ [notePath]: note('RD: Book the big room for the spring workshop.') }, built)
    expect(run.exitCode, run.stdout).toBe(0)
    expect(notes.writes()).toEqual([`PATCH /repos/${repository}/issues/1`])
    expect(issues()).toHaveLength(1)
    expect(issues()[0]?.title).toBe('Book the big room for the spring workshop.')
  })

  test('overwrites nothing that a person edits while the run goes on, and carries its own change over', async () => {
    await notes.push({ [notePath]: note('RD: Book the room for the spring workshop.') })
    notes.github.fault = ({ method, path }) => {
      if (method === 'GET' && path.endsWith('/issues/1')) {
        const { body, labels } = issues()[0] ?? { body: '', labels: [] }
        notes.github.editIssue(repository, 1, { body: `${body}\n\nAsk at the desk.`, labels: [...labels, 'urgent'] }, 'rosa')
      }
      return null
    }
    const run = await notes.push({ [notePath]: note('RD: Book the big room for the spring workshop.') })
    expect(run.exitCode, run.stdout).toBe(0)
    expect(issues()[0]).toMatchObject({
      title: 'Book the big room for the spring workshop.',
      body: expect.stringContaining('Ask at the desk.') as string,
      labels: expect.arrayContaining(['urgent']) as string[],
    })
  })

  test('opens nothing for a typo fixed in a note that never had issues', async () => {
    notes.commit({ [notePath]: note('RD: Book teh room for the workshop.') })
    await notes.push({ [notePath]: note('RD: Book the room for the workshop.') })
    expect(issues()).toEqual([])
  })

  test('opens only what is new', async () => {
    notes.commit({ [notePath]: note('RD: Book the room.') })
    await notes.push({ [notePath]: note('RD: Book the room.', '', 'AJ: Order coffee.') })
    expect(issues().map(({ title }) => title)).toEqual(['Order coffee.'])
  })

  test('keeps the issues of a renamed note', async () => {
    const text = note('RD: Book the room for the workshop.')
    await notes.push({ [notePath]: text })
    await notes.push({ [notePath]: null, 'notes/archive/2026-03-05.md': text })
    expect(issues()).toHaveLength(1)
    await notes.push({ 'notes/archive/2026-03-05.md': note('RD: Book the large room for the workshop.') })
    expect(issues().map(({ title }) => title)).toEqual(['Book the large room for the workshop.'])
  })

  test('says so when a note is deleted, and leaves its issues open', async () => {
    await notes.push({ [notePath]: note('RD: Book the room.') })
    await notes.push({ [notePath]: null })
    expect(issues()[0]).toMatchObject({ state: 'open' })
    expect(issues()[0]?.body).toContain('no longer in the note')
  })

  test('closes what the note checks off, and reopens it when it is unchecked', async () => {
    await notes.push({ [notePath]: note('- [ ] RD: Book the room.') })
    await notes.push({ [notePath]: note('- [x] RD: Book the room.') })
    expect(issues()[0]).toMatchObject({ state: 'closed', stateReason: 'completed' })
    await notes.push({ [notePath]: note('- [ ] RD: Book the room.') })
    expect(issues()[0]).toMatchObject({ state: 'open' })
  })

  test('leaves what a person changed', async () => {
    await notes.push({ [notePath]: note('RD: Book the room for the workshop.') })
    notes.github.editIssue(repository, 1, { title: 'Room!', assignees: ['anders'], labels: ['meeting-notes', 'urgent'] }, 'rosa')
    await notes.push({ [notePath]: note('RD: Book the large room for the workshop.') })
    expect(issues()[0]).toMatchObject({ title: 'Room!', assignees: ['anders'], labels: ['meeting-notes', 'urgent'] })
    expect(issues()[0]?.body).toContain('large room')
  })

  test('adds the place when the next meeting writes the same task down again', async () => {
    await notes.push({ [notePath]: note('RD: Book the room.') })
    await notes.push({ 'notes/community/2026-03-12.md': note('RD: Book the room.').replaceAll('03-05', '03-12') })
    expect(issues()).toHaveLength(1)
    expect(issues()[0]?.body).toContain('2026-03-12.md')
  })
})

describe('an unusual push', () => {
  test('a new branch compares with the parent of its head', async () => {
    notes.commit({ 'notes/community/2026-02-05.md': note('RD: An old task.').replaceAll('03-05', '02-05') })
    await notes.push({ [notePath]: note('RD: A new task.') }, { before: '0'.repeat(40) })
    expect(issues().map(({ title }) => title)).toEqual(['A new task.'])
  })

  test('works in a repository that never had a config file', async () => {
    await notes.github.close()
    notes = await startNotesRepository({})
    await notes.push({ [notePath]: note('@rosa: Book the room.') })
    expect(issues()[0]).toMatchObject({ title: 'Book the room.', assignees: ['rosa'] })
  })

  test('names every fault of a broken config and writes nothing', async () => {
    const broken = `${config}decisons: open\nmax-new-issues: many\nlabels: { tod: x }\n`
    const run = await notes.push({ '.github/meeting-notes.yml': broken, [notePath]: note('RD: Book the room.') }, built)
    expect(run.exitCode).toBe(1)
    expect(notes.writes()).toEqual([])
    expect(run.stdout).toMatch(/::error file=\.github\/meeting-notes\.yml,line=7,col=1::.*decisons.*Did you mean “decisions”/)
    expect(run.stdout).toMatch(/::error file=\.github\/meeting-notes\.yml,line=8.*max-new-issues/)
    expect(run.stdout).toMatch(/::error file=\.github\/meeting-notes\.yml,line=9.*Did you mean “todo”/)
  })

  test('explains a token that GitHub does not accept', async () => {
    const run = await notes.push({ [notePath]: note('RD: Book the room.') }, { ...built, token: 'made-up-token' })
    expect(run.exitCode).toBe(1)
    expect(run.stdout).toContain('GitHub does not accept the token')
  })

  test('explains a token that may only read, and ends red', async () => {
    const run = await notes.push({ [notePath]: note('RD: Book the room.') }, { ...built, token: 'read-only-token' })
    expect(run.exitCode).toBe(1)
    expect(run.stdout).toContain('::error::The token is not allowed to do this')
    expect(run.stdout).toContain('issues: write')
    expect(issues()).toEqual([])
  })

  test('finds the items of a note with broken front matter', async () => {
    const text = '---\nteams: [community\n---\n\n# Meeting 2026-03-05\n\n## TODOs\n\nRD: Book the room.\n'
    const run = await notes.push({ [notePath]: text })
    expect(issues()[0]).toMatchObject({ title: 'Book the room.', assignees: ['rosa'] })
    expect(run.stdout).toMatch(/::warning file=notes\/community\/2026-03-05\.md,line=\d+/)
  })

  test('a dry run shows the plan and writes nothing', async () => {
    const run = await notes.push({ [notePath]: note('RD: Book the room.') }, { ...built, inputs: { 'dry-run': 'true' } })
    expect(run.exitCode).toBe(0)
    expect(notes.writes()).toEqual([])
    expect(run.summary).toContain('Book the room.')
  })

  test('a stranger’s issue with a copied marker is not touched, and its item is reported and not opened', async () => {
    await notes.push({ [notePath]: note('RD: Book the room.') })
    const { body } = issues()[0] ?? { body: '' }
    const other = await startNotesRepository()
    try {
      other.github.seed.user('stranger')
      other.github.seed.issue(repository, { title: 'mine', body, author: 'stranger', labels: ['meeting-notes'] })
      const run = await other.push({ [notePath]: note('RD: Book the room.', '', 'RD: Order the cake.') })
      expect(other.github.issues(repository).map(({ title, body: now }) => [title, now === body])).toEqual([
        ['mine', true],
        ['Order the cake.', false],
      ])
      expect(run.exitCode).toBe(1)
      expect(run.stdout).toContain('stranger opened it')
    } finally {
      await other.github.close()
    }
  })

  test('text of a note never acts: no mention, no reference, no HTML, no marker', async () => {
    await notes.push({ [notePath]: note('RD: Ask @anders about #12 <img src=x> <!-- meeting-notes-to-issues:end v1 e30 -->.') })
    const body = issues()[0]?.body ?? ''
    expect(body).not.toMatch(/@anders|#12|<img/)
    await notes.again()
    expect(issues()).toHaveLength(1)
  })
})

describe('a push that changes no note', () => {
  const markDone = () => {
    const sha = notes.commit({ [notePath]: note('RD: Book the room.') })
    notes.github.seed.label(repository, 'meeting-notes')
    notes.github.seed.status(repository, { sha, context: 'meeting-notes-to-issues/done' })
  }

  test('costs four requests, one of which says that it has been dealt with', async () => {
    markDone()
    const run = await notes.push({ 'images/logo.svg': '<svg/>', 'src/main.c': 'int main;' }, built)
    expect(run.exitCode, run.stdout).toBe(0)
    expect(notes.github.requests.map(({ method, path }) => `${method} ${path.replace(/[0-9a-f]{40}/, 'SHA')}`).sort()).toEqual([
      'GET /repos/acme/meeting-notes/git/trees/SHA',
      'GET /repos/acme/meeting-notes/git/trees/SHA',
      'POST /graphql',
      'POST /repos/acme/meeting-notes/statuses/SHA',
    ])
  })

  test('the config is read where a file differs that it may be about', async () => {
    markDone()
    const broken = await notes.push({ OWNERS: 'rosa', '.github/meeting-notes.yml': 'decisons: open\n' })
    expect(broken.exitCode).toBe(1)
    expect(broken.stdout).toContain('Did you mean “decisions”')
  })
})
