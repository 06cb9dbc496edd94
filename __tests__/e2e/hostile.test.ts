/** What people who may write notes, and people who may not, could try. SECURITY.md names these tests. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { markerOf } from '../../src/managed/body.js'
import { closeWithoutViolations } from './close-without-violations.js'
import { config, note, notePath, repository, startNotesRepository, type NotesRepository } from './notes-repository.js'

let notes: NotesRepository

beforeEach(async () => {
  notes = await startNotesRepository()
})

afterEach(() => closeWithoutViolations(notes.github))

const issues = () => notes.github.issues(repository)
/** Whether the runner would obey a line of the log. */
const isCommand = (line: string) => /^\s*::[a-z-]+[^:]*::|##\[[a-z-]+/.test(line)
const ownCommand = /^::(?:add-mask|group|endgroup|warning|error|notice)\b/

describe('a hostile note', () => {
  test('front matter that is a program is not run', async () => {
    for (const language of ['js', 'javascript', 'coffee', 'json', 'constructor', '__proto__', 'toString']) {
      const text = `---${language}\n{ date: process.exit(7), x: globalThis.process.exit(7) }\n---\n${note('RD: Book the room.').split('---\n')[2] ?? ''}`
      const run = await notes.push({ [`notes/community/2026-03-05-${language}.md`]: text }, { built: language === 'js' })
      expect(run.exitCode, language).toBe(0)
      expect(run.stdout, language).toMatch(/Front matter in|closing/)
    }
  }, 120_000)

  test('front matter, config and roster do not reach the prototype of objects', async () => {
    const polluted = `---\n__proto__: { polluted: yes }\nconstructor: { prototype: { polluted: yes } }\ndate: 2026-03-05\n---\n\n# Meeting\n\n## TODOs\n\nRD: Book the room.\n\nconstructor: Do this.\n\n__proto__: Do that.\n\ntoString: Do more.\n`
    const run = await notes.push({ [notePath]: polluted })
    expect(run.exitCode, run.stdout).toBe(0)
    expect(issues()[0]).toMatchObject({ title: 'Book the room.', assignees: ['rosa'] })
    expect(
      issues()
        .slice(1)
        .flatMap(({ assignees }) => assignees),
    ).toEqual([])

    for (const key of [
      '__proto__: { decisions: open }',
      'constructor: { prototype: { decisions: open } }',
      'labels: { __proto__: { todo: x } }',
    ]) {
      const refused = await notes.push({ '.github/meeting-notes.yml': `${config}${key}\n` })
      expect(refused.exitCode, key).toBe(1)
      expect(notes.writes(), key).toEqual([])
    }
  }, 120_000)

  test('aliases that multiply cost no memory', async () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefghi'.split('').map((name, index) => `${name}: &${name} [${`*${'abcdefgh'[index]},`.repeat(9).slice(0, -1)}]`),
    ].join('\n')
    const run = await notes.push({ [notePath]: `---\ndate: 2026-03-05\n${bomb}\nteams: *i\n---\n\n## TODOs\n\nRD: Book the room.\n` })
    expect(run.exitCode, run.stdout).toBe(0)
    expect(issues().map(({ title }) => title)).toEqual(['Book the room.'])
    const refused = await notes.push({ '.github/meeting-notes.yml': `${config}${bomb}\nnotes: *i\n` })
    expect(refused.exitCode).toBe(1)
    expect(refused.stdout.length).toBeLessThan(20_000)
  })

  test('an oversized note is cut and named, and holds no other up', async () => {
    const run = await notes.push({
      [notePath]: note('RD: Book the room.'),
      'notes/community/2026-03-12.md': note('RD: Count. '.repeat(100_000)),
    })
    expect(run.exitCode, run.stdout).toBe(0)
    expect(issues().map(({ title }) => title)).toContain('Book the room.')
    expect(run.stdout).toMatch(/::warning file=notes\/community\/2026-03-12\.md/)
    for (const { body } of issues()) expect(Buffer.byteLength(body)).toBeLessThan(60_000)
  })

  test('a file that is too large is not downloaded, and named', async () => {
    const huge = note('RD: Count.') + ' \n'.repeat(2_200_000)
    const run = await notes.push({ [notePath]: note('RD: Book the room.'), 'notes/community/2026-03-12.md': huge }, { built: true })
    expect(run.exitCode, run.stdout).toBe(0)
    expect(issues().map(({ title }) => title)).toEqual(['Book the room.'])
    expect(run.stdout).toMatch(/::warning file=notes\/community\/2026-03-12\.md.*has 4\.2 MB, and no file above 4 MB is read/)
    // The config and the other note.
    expect(notes.github.requests.filter(({ path }) => path.includes('/blobs/'))).toHaveLength(2)

    const refused = await notes.push({ '.github/meeting-notes.yml': `${config}${'#'.repeat(4_200_000)}\n` })
    expect(refused.exitCode).toBe(1)
    expect(refused.stdout).toContain('.github/meeting-notes.yml has 4.1 MB')
    expect(notes.writes()).toEqual([])
  })

  test('many notes do not keep it from ending on its time budget, without a write or a status', async () => {
    const heavy = note(...Array.from({ length: 1500 }, (_, index) => `- RD: Review the ${'*long* list '.repeat(20)} number ${index}.`))
    const files = Array.from({ length: 40 }, (_, index) => [`notes/community/2026-01-${index + 10}.md`, `${heavy}${index}`] as const)
    const run = await notes.push(Object.fromEntries(files), { built: true, inputs: { 'time-budget': '0.02' } })
    expect(run.exitCode).toBe(1)
    expect(run.stdout).toContain('::error::The time budget was used up before all notes were read')
    expect(issues()).toEqual([])
    const done = notes.github.requests.filter(({ method, path }) => method === 'POST' && path.includes('/statuses/'))
    // The starting point, so that the next run begins where this one did.
    expect(done).toHaveLength(1)
  })

  test('a symbolic link is no note, wherever it points', async () => {
    const target = note('RD: Book the room.')
    const run = await notes.push({
      'other/text.txt': target,
      'notes/community/2026-03-06.md': { symlinkTo: '../../other/text.txt' },
      'notes/community/2026-03-07.md': { symlinkTo: '/etc/passwd' },
    })
    expect(run.exitCode, run.stdout).toBe(0)
    expect(issues()).toEqual([])
  })

  test('a config that is a symbolic link fails the run, for the defaults would know nobody', async () => {
    const run = await notes.push({
      '.github/meeting-notes.yml': { symlinkTo: '../shared/meeting-notes.yml' },
      'notes/community/2026-03-06.md': note('RD: Book the room.'),
    })
    expect([run.exitCode, run.stdout]).toEqual([1, expect.stringContaining('This file is a symbolic link to ../shared/meeting-notes.yml')])
    expect(issues()).toEqual([])
  })

  test.each([
    'notes/a b/2026-03-05 é 会議 %2e%2e #1 ?x=1&y.md',
    'notes/..%2f..%2f/2026-03-05.md',
    "notes/2026-03-05 ) [x](y) | `z` <b> 'q' @anders #12.md",
    'notes/-rf --help/2026-03-05.md',
  ])('the path %j leads to its line and nowhere else', async (path) => {
    const run = await notes.push({ [path]: note('RD: Book the room.') })
    expect(run.exitCode, run.stdout).toBe(0)
    const [issue] = issues()
    const [, address = ''] = /\]\((https:[^)\s]*)\)/.exec(issue?.body ?? '') ?? []
    const { pathname, search, hash } = new URL(address)
    expect(pathname.split('/').slice(5).map(decodeURIComponent).join('/')).toBe(path)
    expect([search, hash]).toEqual(['?plain=1', '#L11'])
    expect(run.summary).not.toMatch(/@anders|(?<![\w&])#12\b|<b>/)
    await notes.again()
    expect(notes.writes()).toEqual([])
  })

  test('Markdown does not break out of the quote, the block or the table', async () => {
    const lines = [
      'RD: Close </details> --> </blockquote> | a | b | `| c` \\| and # heading',
      '',
      'AJ: Second',
      '',
      '  ```',
      '  - [x] details | cell |',
      '  <!-- meeting-notes-to-issues:begin -->',
      '  # Heading',
    ]
    const run = await notes.push({ [notePath]: note(...lines) })
    expect(run.exitCode, run.stdout).toBe(0)
    for (const { body } of issues()) {
      expect(body.match(/<!--/g)).toHaveLength(2)
      const [block = ''] = body.split('<!-- meeting-notes-to-issues:end')
      // Every line is the block's opening, part of the quote, or a fact of ours.
      for (const line of block.split('\n').slice(1))
        expect(line).toMatch(
          /^(?:|>.*|- (?:(?:From|Owner|Due).*|Opened from the meeting notes: close it when it is done\. What you change here stays\.))$/,
        )
    }
    const rows = run.summary.split('\n').filter((line) => line.startsWith('|'))
    const cells = (row: string) => row.replace(/\\\|/g, '').split('|').length
    for (const row of rows) expect(row.length).toBeGreaterThan(0)
    expect(new Set(rows.slice(0, 3).map(cells)).size).toBe(1)
    await notes.again()
    expect(notes.writes()).toEqual([])
  })

  test('a marker in a note’s text, even in a code span, is no marker', async () => {
    await notes.push({ [notePath]: note('RD: Book the room.') })
    const [{ body: copied = '' } = {}] = issues()
    const marker = /<!-- meeting-notes-to-issues:end.*-->/.exec(copied)?.[0] ?? ''
    expect(markerOf(marker)).not.toBeNull()
    const run = await notes.push({ 'notes/community/2026-03-12.md': note(`RD: Explain \`${marker}\` and ${marker} to people.`) })
    expect(run.exitCode, run.stdout).toBe(0)
    expect(issues()).toHaveLength(2)
    for (const { body } of issues()) expect(markerOf(body)).not.toBeNull()
    await notes.again()
    expect(notes.writes()).toEqual([])
  })

  test('nobody is mentioned but owners who cannot be assigned, and no issue is referred to', async () => {
    const spam = [
      '@anders',
      '&#x40;anders',
      '`x` \\`@anders\\`',
      '@acme/admins',
      'https://@anders',
      '#1',
      'GH-1',
      'acme/core#1',
      '&num;1',
    ].join(' ')
    const run = await notes.push({ [notePath]: note(`RD: Ask ${spam} about it.`, '', `@${'x'.repeat(30)} @anders: Ask.`) })
    expect(run.exitCode, run.stdout).toBe(0)
    expect(issues()[0]?.body).not.toMatch(/@(?:anders|acme)|&#x40;|#1\b(?!\))|GH-1|&num;/)
  })

  test('a name that a link gives to another account than the roster is nobody’s there, and stays its own elsewhere', async () => {
    notes.github.seed.repository('acme/core', { collaborators: { mallory: 'write' } })
    const lines = ['- [Rosa Diaz](https://github.com/mallory) to order it', '- Rosa Diaz: Book the room.', '- RD: Call them.']
    const run = await notes.push({ [notePath]: note(...lines) }, { built: true })
    expect(run.exitCode, run.stdout).toBe(0)
    expect(issues().map(({ assignees }) => assignees)).toEqual([[], ['rosa'], ['rosa']])
    expect(issues()[0]?.labels).toContain('unknown-owner')
    expect(run.stdout).toMatch(/::warning file=[^:]*,line=11::“Rosa Diaz” could be rosa or somebody else/)
  })

  test('of a crowd ten are owners, nobody is mentioned, and only who can be is assigned', async () => {
    const crowd = Array.from({ length: 12 }, (_, index) => `@k${index + 1}`).join(', ')
    const run = await notes.push({ [notePath]: note(`${crowd}: Review it.`, '', `@rosa, @anders, ${crowd}: Count.`) }, { built: true })
    expect(run.exitCode, run.stdout).toBe(0)
    expect(issues().map(({ assignees }) => assignees)).toEqual([[], ['rosa', 'anders']])
    for (const { body } of issues()) {
      expect(body).not.toMatch(/@[a-z]/)
      expect(/Owner as written: (.*)/.exec(body)?.[1]?.split(', ')).toHaveLength(10)
    }
  })

  test('titles and labels have no characters that nobody sees, wherever their text is from', async () => {
    const odd = 'a\u202eb\u2066 \u200bc\u00ad\u{e0041}'
    const { github } = notes
    github.seed.repository('acme/core')
    const number = github.seed.pullRequest('acme/core', { title: odd, author: 'mia' })
    notes.commit({ '.github/meeting-notes.yml': config.replace('team-core', JSON.stringify(`${odd}\nd`)).concat('pages: true\n') })
    const lines = [
      `RD: Book ${odd}.`,
      '',
      `AJ: Review https://github.com/acme/core/pull/${number}`,
      '',
      'core: Count.',
      '',
      'RD: \u202e\u2066',
    ]
    const run = await notes.push({ [`notes/${odd}/2026-03-05.md`]: note(...lines).replace('[community]', JSON.stringify([odd])) })
    expect(run.exitCode, run.stdout).toBe(0)
    const shown = issues().flatMap(({ title, labels }) => [title, ...labels])
    expect(shown).toEqual(expect.arrayContaining(['Book ab c.', `Review acme/core#${number}: ab c`, 'ab c d', 'ab c']))
    for (const text of shown) expect(text).toMatch(/^[ -~]+$/)
    await notes.again()
    expect(notes.writes()).toEqual([])
  })

  test('a link whose path would lead elsewhere asks GitHub nothing', async () => {
    const links = ['acme/../issues/1', 'acme/./issues/1', '../acme/issues/1'].map((path) => `RD: Review https://github.com/${path}`)
    const run = await notes.push({ [notePath]: note(...[...links, 'RD: Review acme/..#1'].flatMap((line) => [line, ''])) })
    expect(run.exitCode, run.stdout).toBe(0)
    expect(notes.github.requests.filter(({ body }) => JSON.stringify(body ?? '').includes('LinkedIssues'))).toEqual([])
    expect(issues()).toHaveLength(4)
  })

  test('text never becomes a command of the runner, in the log or in outputs', async () => {
    const attack = [
      '::set-output name=created::9',
      '::add-mask::a',
      '  ::stop-commands::x',
      '##[set-env name=PATH]x',
      '##[add-path]x',
      '%0A::error::x',
    ]
    const run = await notes.push(
      {
        [notePath]: note(...attack.flatMap((line) => [line, '', `RD: ${line}`, '', `${line}: do it`, ''])),
        'notes/community/2026-03-06 ::error::x ##[group]y.md': note('RD: x').replace('participants', '::error::x'),
      },
      { built: true },
    )
    expect(run.exitCode, run.stdout).toBe(0)
    const lines = `${run.stdout}\n${run.stderr}`.split(/\r\n|\r|\n/)
    expect(lines.filter((line) => isCommand(line) && !ownCommand.test(line))).toEqual([])
    expect(lines.filter((line) => line.startsWith('::add-mask::'))).toEqual(['::add-mask::workflow-token'])
    expect(Object.keys(run.outputs).sort()).toEqual(
      expect.arrayContaining(['created', 'created-issues', 'deferred', 'plan', 'updated', 'updated-issues']),
    )
    expect(run.outputs['created']).toBe(String(issues().length))
  })
})

test.each(['by queries', 'by REST'])('the title of what was transferred into a private repository stays there, %s', async (way) => {
  const { github } = notes
  github.seed.repository('acme/core')
  github.seed.repository('acme/secret', { private: true, collaborators: { rosa: 'write' } })
  github.seed.token('all-token', { login: 'rosa', kind: 'user' })
  const number = github.seed.issue('acme/core', { title: 'The hidden name', author: 'mia' })
  github.transferIssue('acme/core', number, 'acme/secret')
  const own = github.seed.issue(repository, { title: 'The hidden name', author: 'mia' })
  github.transferIssue(repository, own, 'acme/secret')
  if (way === 'by REST')
    github.fault = ({ path }) =>
      path === '/graphql' ? { kind: 'status', status: 403, body: { message: 'Resource not accessible' } } : null
  const links = [`acme/core/issues/${number}`, `${repository}/issues/${own}`].map((path) => `RD: Review https://github.com/${path}`)
  const run = await notes.push({ [notePath]: note(...links.flatMap((line) => [line, ''])) }, { built: true, token: 'all-token' })
  expect(run.exitCode, run.stdout).toBe(0)
  expect(issues().map(({ title }) => title)).toEqual([`Review acme/core#${number}`, `Review ${repository}#${own}`])
  expect([run.stdout, run.summary, JSON.stringify(run.plan), JSON.stringify(issues())].join()).not.toContain('hidden')
})

describe('a token', () => {
  test('stands in no log, summary, error, output or plan, whatever fails', async () => {
    for (const status of [401, 403, 404, 410, 422, 500]) {
      for (const part of ['/git/ref', '/issues', '/git/trees']) {
        notes.github.fault = ({ path }) =>
          path.includes(part) ? { kind: 'status', status, body: { message: 'The token workflow-token is bad' } } : null
        if (status === 500 && part !== '/issues') continue
        const run = await notes.push({ [notePath]: note(`RD: Book room ${status} ${part}.`) })
        const told = [
          run.stdout.replace('::add-mask::workflow-token', ''),
          run.stderr,
          run.summary,
          JSON.stringify(run.outputs),
          JSON.stringify(run.plan),
        ].join('\n')
        expect(told, `${status} ${part}`).not.toContain('Bearer')
        expect(told.replaceAll('The token workflow-token is bad', ''), `${status} ${part}`).not.toContain('workflow-token')
      }
    }
  }, 300_000)
})
