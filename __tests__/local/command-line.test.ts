import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parseConfig } from '../../src/config/parse-config.js'
import { runCommandLine } from '../../src/local/command-line.js'
import { usage, usageOf } from '../../src/local/usage.js'
import { parseRoster } from '../../src/people/parse-roster.js'

let folder: string
/** What is on standard input. */
let input = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'command-line-'))
  mkdirSync(join(folder, '.git'))
  write(
    'minutes/2026-02-03.md',
    '# Team call\n\nAttendees: Ines Roth @inesroth, Paul Lindt, Vera Koch\n\n## Actions\n\n- IR: Write the report\n- Paul: Call the printer\n- PL: Order paper\n- [ ] XY: Ask around\n',
  )
  write(
    'minutes/2026-02-10.md',
    '# Team call\n\nAttendees: Ines Roth, Paul Lindt\n\n## Actions\n\n- XY: Ask again\n- Vera Koch: Book the room\n',
  )
  write('docs/guide.md', '# No note\n')
})

afterEach(() => rmSync(folder, { recursive: true }))

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

async function run(...args: string[]): Promise<{ code: number; out: string; err: string; progress: string[] }> {
  let [out, err] = ['', '']
  const progress: string[] = []
  const code = await runCommandLine(
    args.map((arg) => arg.replace('FOLDER', folder)),
    {
      print: (text) => void (out += text),
      complain: (text) => void (err += text),
      progress: (text) => void progress.push(text),
      readInput: async () => input,
    },
  )
  const clean = (text: string) => text.replaceAll(folder, 'FOLDER')
  return { code, out: clean(out), err: clean(err), progress }
}

describe('init', () => {
  test('writes a config from what the notes say, the most frequent owners first', async () => {
    const { code, out } = await run('init', 'FOLDER')
    expect(code).toBe(0)
    expect(out).toContain('# yaml-language-server: $schema=https://')
    expect(out).toContain('notes: ["minutes/**/*.md"]')
    expect(out).toContain('\npages: true\n')
    expect(out).toContain('Written from 2 notes with 6 items, 2026-02-03 to 2026-02-10.')
    expect(out.match(/^.*github:.*items?.*$/gm)).toEqual([
      '  # - { name: "Paul Lindt", github: LOGIN }  # 2 items; also as Paul, PL',
      '  # - { name: "XY", github: LOGIN }  # 2 items',
      '  - { name: "Ines Roth", github: inesroth }  # 1 item; also as IR; login from the notes',
      '  # - { name: "Vera Koch", github: LOGIN }  # 1 item',
    ])
  })

  test('takes what chats call everybody for a group', async () => {
    write('minutes/2026-02-17.md', '# Team call\n\n## Actions\n\n- @here: Fill in the board\n')
    const { out } = await run('init', 'FOLDER')
    expect(out).toContain('  - { name: "here", members: [], label: "here" }  # 1 item')
    expect(out).not.toContain('{ name: "here", github')
  })

  test('what it writes is a valid config', async () => {
    const { out } = await run('init', 'FOLDER')
    expect([...parseConfig(out, '').diagnostics, ...parseRoster('', out).diagnostics]).toEqual([])
    expect(parseRoster('', out).roster.people).toEqual([{ login: 'inesroth', name: 'Ines Roth', aliases: [] }])
    const filled = out.replaceAll(
      /^ {2}# (- .*?)LOGIN(.*?item.*)$/gm,
      (_, start: string, end: string) => `  ${start}someone-${start.length}${end}`,
    )
    expect(parseRoster('', filled).diagnostics).toEqual([])
  })

  test('gives globs that fit endings in capitals, and says from where they count without git', async () => {
    write('calls/2026-02-17.MD', '# Call\n')
    expect(await run('init', 'FOLDER')).toMatchObject({ err: '', out: expect.stringContaining('notes: ["calls/**/*.md", ') as string })
    rmSync(join(folder, '.git'), { recursive: true })
    expect((await run('init', 'FOLDER')).err).toBe('There is no git repository around these notes; the globs count from FOLDER.\n')
  })

  test('names a series by what is in its path, each part once', async () => {
    write('weekly/2026-02-17-weekly.md', '# Weekly\n')
    expect((await run('init', 'FOLDER')).out).toContain('  - { name: "weekly", paths: ["weekly/**"] }')
  })

  test('names the repositories whose milestones the notes link', async () => {
    write(
      'minutes/2026-02-17.md',
      '# Call\n\n## Planning release 0.4\n\nPRs: https://github.com/acme/core/pulls?q=is%3Apr+milestone%3A%22v0.4%22\n',
    )
    expect((await run('init', 'FOLDER')).out).toContain('  repositories: ["acme/core"]')
  })

  test('is valid, too, for names that mean something in YAML, and in a folder without notes', async () => {
    write('minutes/2026-02-17.md', '# Call\n\n## Actions\n\n- "O\'Hara # {x}": Do it\n- @ines: Do that\n')
    for (const path of ['FOLDER', 'FOLDER/docs']) expect(parseConfig((await run('init', path)).out, '').diagnostics).toEqual([])
  })

  test('writes a file, and never over one that is there', async () => {
    const output = join(folder, '.github/meeting-notes.yml')
    expect(await run('init', 'FOLDER', '--output', output)).toMatchObject({
      code: 0,
      out: expect.stringContaining('from 2 notes.') as string,
    })
    writeFileSync(output, 'mine: yes\n')
    const again = await run('init', 'FOLDER/minutes', '--output', output)
    expect(again.code).toBe(1)
    expect(readFileSync(output, 'utf8')).toBe('mine: yes\n')
  })

  test('takes the logins of a page at the root of the repository, wherever the notes are', async () => {
    write('README.md', '| Initials | Who | GitHub |\n|---|---|---|\n| PL | Paul Lindt | @plindt |\n')
    const { out } = await run('init', 'FOLDER/minutes')
    expect(out).toContain('  - { name: "Paul Lindt", github: plindt }  # 2 items; also as Paul, PL; login from README.md')
  })

  test('says that a config is a link, which a run does not follow', async () => {
    write('shared.yml', 'people: []\n')
    mkdirSync(join(folder, '.github'), { recursive: true })
    symlinkSync('../shared.yml', join(folder, '.github/meeting-notes.yml'))
    expect((await run('check', 'FOLDER')).err).toContain(
      'FOLDER/.github/meeting-notes.yml:1: error: This file is a symbolic link to ../shared.yml',
    )
  })

  test('prints what a config that is there lacks', async () => {
    write('.github/meeting-notes.yml', 'people:\n  - { name: Paul Lindt, github: plindt }\n')
    const { out } = await run('init', 'FOLDER', '--output', join(folder, '.github/meeting-notes.yml'))
    expect(out).toContain('\n  - { name: "Ines Roth", github: inesroth }')
    expect(out).not.toContain('Paul Lindt')
  })

  test('says that a config lacks nothing, and that printing one takes nothing from it', async () => {
    const people = ['Paul Lindt', 'Ines Roth', 'Vera Koch', 'XY'].map((name, at) => `  - { name: ${name}, github: login${at} }\n`)
    write('.github/meeting-notes.yml', `people:\n${people.join('')}`)
    const config = join(folder, '.github/meeting-notes.yml')
    const { code, out } = await run('init', 'FOLDER', '--output', config)
    expect([code, out]).toEqual([
      0,
      'FOLDER/.github/meeting-notes.yml exists already and was not changed. It lacks nothing: it has everybody whom the notes name.\n',
    ])
    expect((await run('init', 'FOLDER')).err).toContain(
      'meeting-notes.yml exists already. What follows is a new config that takes nothing from it;',
    )
  })

  test('says that a file is there already', async () => {
    write('out.yml', '')
    const { code, out, err } = await run('init', 'FOLDER', '--output', join(folder, 'out.yml'))
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^FOLDER\/out\.yml exists already and was not changed\. It lacks these, whom the notes name; put the lines below /)
  })
})

describe('check', () => {
  test('names owners who stand for nobody, the most frequent first, with YAML that mends it', async () => {
    write('.github/meeting-notes.yml', 'people:\n  - { name: Paul Lindt, github: plindt }\n  - { name: Ines Roth, github: inesroth }\n')
    const { code, out, err } = await run('check', 'FOLDER')
    expect([code, err]).toEqual([1, ''])
    expect(out).toMatchInlineSnapshot(`
      "FOLDER/.github/meeting-notes.yml: valid.
      2 notes, 6 items (6 todos, 0 decisions); in the config: 2 people, 0 groups
      Skipped 1 Markdown file without a date: docs/guide.md. Put YYYY-MM-DD in the file name, or a line “Date: YYYY-MM-DD” below the title.
      2 unknown owners:
        2 × “XY” does not match anyone in the config.
            minutes/2026-02-03.md:10, minutes/2026-02-10.md:7
        1 × “Vera Koch” does not match anyone in the config.
            minutes/2026-02-10.md:8

      Add this to the config file, and put a login in the place of each LOGIN. Where the file has “people:” or “groups:” already, add the lines below those keys:

      people:
        - { name: "XY", github: LOGIN }
        - { name: "Vera Koch", github: LOGIN }
        # Anyone without a GitHub account goes under “groups:” instead: - { name: "XY", members: [], label: outside }
      "
    `)
  })

  test('ends well where who has no account is entered as it says', async () => {
    const people = 'people:\n  - { name: Vera Koch, github: vera, aliases: [XY] }\n  - { name: Ines Roth, github: inesroth }\n'
    write('.github/meeting-notes.yml', people)
    const { code, out } = await run('check', 'FOLDER')
    expect(code).toBe(1)
    const [, entry] = /under “groups:” instead: (- .*)$/m.exec(out) ?? []
    expect(entry).toContain('Paul Lindt')
    write('.github/meeting-notes.yml', `${people}groups:\n  ${entry}\n`)
    expect(await run('check', 'FOLDER')).toMatchObject({ code: 0, err: '' })
    expect((await run('plan', 'FOLDER')).out).toContain(
      'Order paper\n         minutes/2026-02-03.md:9 · for nobody · meeting-notes, todo, outside · ',
    )
  })

  test('points to the comments of a first config instead of listing its people again', async () => {
    const config = join(folder, '.github/meeting-notes.yml')
    await run('init', 'FOLDER', '--output', config)
    const text = readFileSync(config, 'utf8')
    const lineOf = (name: string) => text.split('\n').findIndex((line) => line.includes(`# - { name: "${name}"`)) + 1
    const places = ['Paul Lindt', 'XY', 'Vera Koch'].map(lineOf).join(', ')
    const all = (await run('check', 'FOLDER')).out
    expect(all).toContain(
      `The config file has entries for all of them in comments, in lines ${places}: fill in the logins there, and remove the “#” in front.\n`,
    )
    expect(all).not.toContain('Add this')
    write('minutes/2026-02-17.md', '# Team call\n\n## Actions\n\n- QZ: Ask again\n')
    const { out } = await run('plan', 'FOLDER')
    expect(out).toContain('entries for 4 of them in comments')
    expect(out).toMatch(/Add this also to the config file.*\n\npeople:\n {2}- \{ name: "QZ", github: LOGIN \}\n {2}# Anyone/)
    writeFileSync(
      config,
      text.replaceAll(/^ {2}# (- .*)LOGIN(.* items?[;\n])/gm, (_, start: string, end: string) => `  ${start}a${start.length}${end}`),
    )
    expect((await run('check', 'FOLDER')).out).not.toContain('in comments')
  })

  test('says what of the notes was not read', async () => {
    write('minutes/2026-02-17.md', '---\ntitle: [\n---\n# Call\n\n## Actions\n\n- IR: Sweep\n')
    write('minutes/2026-02-24.md', '# Call of 25 February 2026\n\n## Actions\n\n- IR: Sweep\n')
    const said = [/^minutes\/2026-02-17\.md:\d+.*: warning: .*front matter/m, /^minutes\/2026-02-24\.md: warning: The file name dates/m]
    const [check, init] = [await run('check', 'FOLDER'), await run('init', 'FOLDER')]
    for (const text of said) {
      expect(check.out).toMatch(text)
      expect(init.err).toMatch(text)
    }
  })

  test('says one thing of many files without a date', async () => {
    for (const page of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) write(`docs/${page}.md`, '# Page\n\n## TODO\n\n- XY: Draw a picture\n')
    const { out } = await run('check', 'FOLDER')
    expect(out).toContain('Not read as meeting notes: 7 files look like parts of meeting notes, but have no date: docs/a.md, ')
    expect(out.match(/docs\/\w\.md, /g)).toHaveLength(4)
    expect(out).toContain('Skipped 1 Markdown file without a date: docs/guide.md.')
  })

  test('ends well where everybody is known', async () => {
    write(
      '.github/meeting-notes.yml',
      'people:\n  - { name: Paul Lindt, github: plindt, aliases: [XY] }\n  - { name: Ines Roth, github: inesroth }\n  - { name: Vera Koch, github: vera }\n',
    )
    const { code, out } = await run('check', 'FOLDER')
    expect(code, out).toBe(0)
    expect(out).toMatch(/^All owners of the (?:\d+ todos that were|todo that was) read are known\.$/m)
  })

  test('names all faults of the config with their places', async () => {
    write('own.yml', 'peple: []\nmax-age: old\n')
    const { code, err } = await run('check', '--config', 'FOLDER/own.yml', 'FOLDER')
    expect(code).toBe(1)
    expect(err.split('\n')).toEqual([
      expect.stringMatching(/^FOLDER\/own\.yml:1:1: error: .*Did you mean “people”/),
      expect.stringMatching(/^FOLDER\/own\.yml:2:10: error: max-age/),
      '',
    ])
  })

  test('does not sound finished while lines are unread that may be tasks', async () => {
    write(
      'minutes/2026-02-17.md',
      '# Call\n\nPresent: Vera Koch\n\n## Roof\n\n- Vera to measure it\n\n## Actions\n\n- Vera: Sweep\n\nWe had tea.\n',
    )
    write('.github/meeting-notes.yml', 'people:\n  - { name: Vera Koch, github: vera }\n')
    const only = 'FOLDER/minutes/2026-02-17.md'
    expect((await run('check', only)).out).toMatch(
      /\nAll owners of the todo that was read are known\.\nBut 2 lines that may be tasks are not read; they are listed above\.\n$/,
    )
    write('minutes/2026-02-17.md', '# Call\n\n## Actions\n\n- Vera: Sweep\n')
    expect((await run('check', only)).out).toMatch(/\nAll owners of the todo that was read are known\.\n$/)
  })

  test('reads the files that the config calls notes, and no others', async () => {
    write('.github/meeting-notes.yml', 'notes: ["minutes/2026-02-10.md"]\n')
    expect((await run('check', 'FOLDER')).out).toContain('1 note, 2 items (2 todos, 0 decisions)')
  })
})

test.each(['text', 'markdown', 'json'])('plan as %s says that planned releases need GitHub, once', async (format) => {
  for (const day of [17, 24]) write(`minutes/2026-02-${day}.md`, `# Call\n\n## Planning release 0.${day}\n\n## Planning release 0.4\n`)
  const { code, out } = await run('plan', '--format', format, 'FOLDER')
  expect(code).toBe(0)
  expect(out.match(/Planned releases are not part of this plan.*: 0\.17, 0\.4, 0\.24\./g)).toHaveLength(1)
  rmSync(join(folder, 'minutes/2026-02-17.md'))
  rmSync(join(folder, 'minutes/2026-02-24.md'))
  expect((await run('plan', '--format', format, 'FOLDER')).out).not.toContain('Planned releases')
})

describe('--server', () => {
  beforeEach(() => {
    write(
      'minutes/2026-02-03.md',
      '# Team call\n\nAttendees: [Ines Roth](https://ghe.example/inesroth), [Paul Lindt](https://github.com/plindt)\n\n## Actions\n\n- IR: Write the report\n- PL: Order paper\n',
    )
    write('people.yml', '- { name: Vera Koch, github: https://ghe.example/vkoch }\n')
  })
  const owners = async (...options: string[]) =>
    [...(await run('extract', 'FOLDER/minutes', '--format', 'json', ...options)).out.matchAll(/"login": (.*),/g)].map(([, login]) => login)

  test('says whose profiles the logins of notes and rosters are', async () => {
    expect(await owners()).toEqual(['null', '"plindt"', 'null', 'null'])
    expect(await owners('--server', 'https://ghe.example/', '--roster', join(folder, 'people.yml'))).toEqual([
      '"inesroth"',
      'null',
      'null',
      '"vkoch"',
    ])
  })
  test('is where the plan links to', async () => {
    expect((await run('plan', 'FOLDER/minutes', '--format', 'json', '--server', 'https://ghe.example')).out).toContain(
      'https://ghe.example/OWNER/REPOSITORY/blob/HEAD/minutes/2026-02-03.md',
    )
  })
  test('gives init its logins', async () => {
    expect((await run('init', 'FOLDER', '--server', 'https://ghe.example')).out).toContain('name: "Ines Roth", github: inesroth')
  })
  test.each(['ghe.example', 'ghe.example:443', 'ftp://ghe.example', 'https://'])('takes no “%s”', async (address) => {
    expect(await run('check', 'FOLDER', '--server', address)).toMatchObject({
      code: 2,
      err: `meeting-notes-to-issues: option '--server <ADDRESS>' argument '${address}' is invalid. It must be an address such as https://ghe.example. (--help shows the usage)\n`,
    })
  })
})

test.each(['init', 'check', 'extract', 'plan'])('a path with a line break makes no line of its own: %s', async (command) => {
  write('minutes/a\nforged: error 2026-03-05.md', '# Call\n\n## TODOs\n\n- The weather was fine.\n- QZ: Book it.\n')
  const { out, err } = await run(command, 'FOLDER')
  expect(out).toContain('forged: error')
  expect(`${out}${err}`).not.toMatch(/^forged/m)
})

describe('no text steers the terminal', () => {
  const escape = '\u001b]0;x\u0007\u001b[2J\u009b31m\u007f'
  const controls = /(?![\n\t])\p{Cc}/u

  beforeEach(() => {
    const name = `${escape}x`
    write(
      `minutes/${name} 2026-03-05.md`,
      `---\ntitle: Call ${name}\nx: [\n---\n# Call ${name}\n\nAttendees: Ann ${name} @ann\n\n## Planning release 0.4 ${name}\n\nhttps://github.com/acme/core/milestone/3\n\n## Actions ${name}\n\n- QZ${name}: Say ${name}\n- ${name}: Do ${name}\n- DECISION: Use ${name}\n\n| ${name} |\n`,
    )
  })

  test.each([
    ...['init', 'check', 'extract', 'plan'].map((command) => [command, 'FOLDER']),
    ...['extract', 'plan'].flatMap((command) => ['markdown', 'json'].map((format) => [command, '--format', format, 'FOLDER'])),
    ['check', '--config', `FOLDER/${escape}none.yml`, 'FOLDER'],
    ['extract', `FOLDER/${escape}`],
    [escape],
    ['plan', `--${escape}`, 'FOLDER'],
    ['extract', '--format', escape, 'FOLDER'],
    ['init', '--output', `FOLDER/docs/guide.md/${escape}`, 'FOLDER'],
  ])('%j', async (...args) => {
    const { out, err, progress } = await run(...args)
    expect(`${out}${err}`).not.toBe('')
    expect([out, err, ...progress].join('')).not.toMatch(controls)
  })

  test('in a config', async () => {
    write(
      'own.yml',
      `"${escape.replace('\u007f', '').replaceAll(/\p{Cc}/gu, (sign) => `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)}": 1\n`,
    )
    const { code, err } = await run('check', '--config', 'FOLDER/own.yml', 'FOLDER')
    expect([code, err]).toEqual([1, expect.stringContaining('Unknown key “')])
    expect(err).not.toMatch(controls)
  })
})

test('a file in the place of the output folder is one line and exit code 1', async () => {
  const { code, out, err } = await run('init', '--output', 'FOLDER/docs/guide.md/x.yml', 'FOLDER')
  expect([code, out, err]).toEqual([1, '', 'meeting-notes-to-issues: FOLDER/docs/guide.md/x.yml: cannot be written (ENOTDIR).\n'])
})

test('a folder in the place of the config is one line and exit code 1', async () => {
  expect(await run('check', '--config', 'FOLDER/docs', 'FOLDER')).toMatchObject({
    code: 1,
    out: '',
    err: 'meeting-notes-to-issues: FOLDER/docs: is a folder, not a file.\n',
  })
})

test.each(['init', 'check', 'extract', 'plan', 'agenda'])('%s says why there is no note', async (command) => {
  write('.github/meeting-notes.yml', 'notes: ["docs/**"]\n')
  const { code, out, err } = await run(command, 'FOLDER')
  expect(out).not.toContain(': valid.')
  expect([code, err]).toEqual([
    command === 'init' ? 0 : 1,
    command === 'init'
      ? expect.stringMatching(/^FOLDER\/\.github\/meeting-notes\.yml exists already\. .*\n$/)
      : 'No notes found: 1 Markdown file without a date, 2 files left out by “notes” and “exclude” in the config (minutes/2026-02-03.md, minutes/2026-02-10.md). Put YYYY-MM-DD in the file name, or a line “Date: YYYY-MM-DD” below the title. Globs are relative to the root of the repository, here FOLDER; an example is notes/**/*.md.\n',
  ])
})

test('check names files with a date that the globs of the config miss', async () => {
  write('.github/meeting-notes.yml', 'notes: ["minutes/**"]\nexclude: ["archive/**"]\n')
  write('board/2026-02-10.md', '# Board\n')
  write('board/2026/02-17 call.md', '# Board\n')
  write('archive/2026-02-10.md', '# Board\n')
  write('guide.md', '# Guide\n')
  const { out } = await run('check', 'FOLDER')
  expect(out).toContain(
    '“notes” in the config does not match 2 files with a date in their path: board/2026/02-17 call.md, board/2026-02-10.md.\n',
  )
  expect((await run('check', 'FOLDER/minutes')).out).not.toContain('does not match 2 files')
})

describe('tasks of known people outside of the sections for tasks', () => {
  const said = 'in sections that are not for tasks look like tasks'
  const howTo =
    'To make one an item, begin it with “TODO:” (as a list item or paragraph of its own), or put a line “Actions:” above its list (of lines that begin with “- ”) or table:'
  beforeEach(() => {
    const talk = [
      '- It rains in. Paul will call the roofer.',
      '- Vera to measure it',
      '- Paul: order the tiles',
      '- Vera: it is dry now',
      '- ~~Vera: order the cake~~',
    ]
    write('minutes/2026-02-17.md', `# Call\n\nPresent: Paul Lindt, Vera Koch\n\n## Roof\n\n${talk.join('\n')}\n`)
  })

  test('check and plan count them and show what they say', async () => {
    const texts = ['- It rains in. Paul will call the roofer.', '- Vera to measure it', '- Paul: order the tiles']
    const places = texts.map((text, at) => `  minutes/2026-02-17.md:${at + 7}: ${text}\n`).join('')
    expect((await run('check', 'FOLDER')).out).toContain(`3 lines ${said}. ${howTo}\n${places}`)
    const { out } = await run('plan', 'FOLDER')
    expect(out).toContain(`3 lines ${said}. ${howTo}\n${places}`)
    expect(out).not.toContain('Not read as an item')
  })

  test('of many ten, and of a long one its beginning', async () => {
    const tasks = ['up', 'down', 'up', 'down', 'up', 'down', 'up', 'down', `up ${'and up '.repeat(20)}`]
    write('minutes/2026-02-16.md', `# Call\n\nPresent: Vera Koch\n\n## Roof\n\n${tasks.map((way) => `- Vera to climb ${way}\n`).join('')}`)
    const { out } = await run('plan', 'FOLDER')
    expect(out).toMatch(/^12 lines in sections (?:.*\n)(?: {2}minutes.*\n){10} {2}and 2 more; check lists all of them\n/m)
    expect(out).toMatch(/^ {2}minutes\/2026-02-16\.md:15: - Vera to climb up (?:and up ){8}and …$/m)
    const { out: all } = await run('check', 'FOLDER')
    expect(all).toMatch(/^ {2}minutes\/2026-02-16\.md\n(?: {4}\d+: - Vera to climb .*\n){9} {2}minutes\/2026-02-17\.md\n {4}7: - It rains/m)
    expect(all).toContain('\n12 lines that look like tasks are below the heading “Roof”. ')
    expect(all).toContain('words: { action-headings: [roof] }')
  })

  test('check shows the lines of lists of todos that are not items', async () => {
    write('minutes/2026-02-24.md', '# Call\n\n## Actions\n\n- Paul: Sweep\n\nWe had tea afterwards.\n')
    expect((await run('check', 'FOLDER')).out).toContain(
      '1 line in lists of todos was not read as an item; “extract --explain FILE” says why:\n  minutes/2026-02-24.md:7: We had tea afterwards.\n',
    )
  })

  test('as Markdown and JSON each at its line', async () => {
    expect((await run('plan', '--format', 'markdown', 'FOLDER')).out).toContain(
      'Needs attention: 4 unknown owners, 3 lines not read as items.',
    )
    const { diagnostics } = JSON.parse((await run('plan', '--format', 'json', 'FOLDER')).out) as {
      diagnostics: { code: string; line: number }[]
    }
    expect(diagnostics.flatMap(({ code, line }) => (code === 'task-in-talk' ? [line] : []))).toEqual([7, 8, 9])
  })
})

describe('notes of which nothing is an item', () => {
  beforeEach(() => write('minutes/2026-02-17.md', '# Call\n\nIt rained. We will see.\n'))
  const only = 'FOLDER/minutes/2026-02-17.md'
  const hint =
    'No todo and no decision was found in it. They are the lines below a heading such as “Action items” or “Decisions”, and those that begin with “TODO:” or “DECISION:”; for other words see “words” in docs/configuration.md.'

  test.each(['check', 'plan'])('%s says how an item is written', async (command) => {
    const { code, out } = await run(command, only)
    expect([code, out]).toEqual([0, expect.stringContaining(hint)])
    expect(out).not.toContain('All owners')
    expect(out).not.toContain('would be opened')
    write('minutes/2026-02-24.md', '# Call\n')
    expect((await run(command, only, 'FOLDER/minutes/2026-02-24.md')).out).toContain('was found in these notes.')
    expect((await run(command, 'FOLDER')).out).not.toContain('No todo')
  })

  test('plan of no note at all does not say what it would open', async () => {
    expect((await run('plan', 'FOLDER/docs')).out).toBe('0 notes, 0 items: 0 to open\n')
  })

  test('a file that is no Markdown is said to be none', async () => {
    write('notes.txt', 'TODO: Sweep\n')
    expect((await run('check', 'FOLDER/notes.txt')).out).toContain(
      'notes.txt: warning: Not read as meeting notes: a note is a Markdown file, whose name ends in .md or .markdown.\n',
    )
  })
})

test('a file that is given by name and left out by the config is counted', async () => {
  write('.github/meeting-notes.yml', 'notes: ["docs/**"]\n')
  write('minutes/2026-03-10.md', '# Call\n')
  expect((await run('plan', 'FOLDER/minutes/2026-03-10.md')).err).toContain(
    'No notes found: 1 file left out by “notes” and “exclude” in the config (minutes/2026-03-10.md).',
  )
})

test('check does not praise a folder in which it read nothing', async () => {
  mkdirSync(join(folder, 'empty'))
  const { out, err } = await run('check', 'FOLDER/empty')
  expect(err).toBe('No notes found: there is no Markdown file.\n')
  expect(out).not.toContain('All owners')
})

test('check names a file without a date that looks like notes once', async () => {
  write('minutes/ideas.md', '# Ideas\n\n## TODOs\n\n- Vera Koch: Ask the band\n')
  const { out } = await run('check', 'FOLDER')
  expect(out.match(/minutes\/ideas\.md/g)).toHaveLength(1)
})

test('-h shows the usage, behind a command that of the command', async () => {
  expect(await run('-h')).toMatchObject({ code: 0, out: usage(), err: '' })
  const { code, out, err } = await run('init', '--help')
  expect([code, out, err]).toEqual([0, usageOf('init'), ''])
  expect(out).toContain('--output FILE')
  expect(out).not.toContain('--since')
})

test('plan names each note by its path in the repository, and what is deferred once', async () => {
  write('.github/meeting-notes.yml', 'max-new-issues: 1\n')
  write('minutes/2026-02-17.md', '# Call of 18 February 2026\n\n## Actions\n\n- Vera Koch: Book the room\n')
  const { out } = await run('plan', 'FOLDER')
  expect(out).toMatch(/^minutes\/2026-02-17\.md: warning: The file name dates/m)
  expect(out).not.toContain('FOLDER')
  expect(out.match(/^deferred .*$/gm)).toEqual(expect.arrayContaining([expect.stringContaining('minutes/2026-02-17.md: 1 item; ')]))
})

test.each([
  ['twice', ['FOLDER/minutes', 'FOLDER/minutes']],
  ['with its folder', ['FOLDER', 'FOLDER/minutes/2026-02-03.md']],
])('a file that is named %s is one note', async (_, paths) => {
  expect((await run('plan', ...paths)).out).toContain('2 notes, 6 items: 6 to open')
})

test('tells how far it is, and takes that away again', async () => {
  expect((await run('check', 'FOLDER')).progress).toEqual(['reading: 0 of 3 files', ''])
})

test.each([
  [[], 'say what to do'],
  [['delete', 'x'], "unknown command 'delete'"],
  [['chekc', 'x'], "unknown command 'chekc' (Did you mean check?)"],
  [['plan', '--sinse', '2026-02-03', 'x'], "unknown option '--sinse' (Did you mean --since?)"],
  [['plan', '--since', 'May', 'x'], 'It must be a day as YYYY-MM-DD.'],
  [['check'], 'name at least one file or folder'],
  [['check', '--format', 'json', 'FOLDER'], "unknown option '--format'"],
  [['plan', '--output', 'x', 'FOLDER'], "unknown option '--output'"],
  [['plan', '--format', 'xml', 'FOLDER'], "argument 'xml' is invalid. Allowed choices are text, json, markdown."],
  [['plan', '--colour', 'FOLDER'], "unknown option '--colour'"],
])('wrong usage %j is one line and exit code 2', async (args, message) => {
  const { code, out, err } = await run(...args)
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(message)
  expect(err.trim().split('\n')).toHaveLength(1)
})

test.each([
  ['a path that is not there', ['plan', 'FOLDER/none']],
  ['a config that is not there', ['check', '--config', 'FOLDER/none.yml', 'FOLDER']],
])('%s is one line and exit code 1', async (_, args) => {
  const { code, err } = await run(...args)
  expect(code).toBe(1)
  expect(err).toMatch(/^meeting-notes-to-issues: FOLDER\/none.*there is no such file/)
})

describe('a config outside of the repository', () => {
  const config = 'notes: ["minutes/**"]\nseries: [{ name: team, paths: ["minutes/*"] }]\nroster: [people/*.yml]\n'
  let elsewhere: string
  beforeEach(() => {
    elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'))
    writeFileSync(join(elsewhere, 'x.yml'), config)
    write('people/all.yml', '- { name: Vera Koch, github: vera }\n')
  })
  afterEach(() => rmSync(elsewhere, { recursive: true }))

  test('has globs of notes, series and people that count from the root of the notes’ repository', async () => {
    const { out, err } = await run('check', '--config', join(elsewhere, 'x.yml'), 'FOLDER/minutes')
    expect(err).toBe('')
    expect(out).toContain('x.yml: valid.\n2 notes, 6 items')
    expect(out).toContain('in the config: 1 person')
    const { notes } = JSON.parse((await run('extract', '--format', 'json', '--config', join(elsewhere, 'x.yml'), 'FOLDER')).out) as {
      notes: { series: string }[]
    }
    expect(notes.map(({ series }) => series)).toEqual(['team', 'team'])
  })

  test('is also what init writes there', async () => {
    const output = join(elsewhere, 'new.yml')
    expect(await run('init', 'FOLDER', '--output', output)).toMatchObject({ code: 0, err: '' })
    expect(readFileSync(output, 'utf8')).toContain('notes: ["minutes/**/*.md"]')
    expect(await run('check', '--config', output, 'FOLDER')).toMatchObject({ err: '', out: expect.stringContaining('2 notes') as string })
  })

  test('of notes without git counts from their folder, unless it is in the .github of a folder around them', async () => {
    rmSync(join(folder, '.git'), { recursive: true })
    expect((await run('check', '--config', join(elsewhere, 'x.yml'), 'FOLDER')).out).toContain('2 notes, 6 items')
    write('.github/own.yml', config)
    expect((await run('check', '--config', 'FOLDER/.github/own.yml', 'FOLDER/minutes')).out).toContain('2 notes, 6 items')
  })
})

describe('init writes what check takes', () => {
  const initThenCheck = async (paths: readonly string[], output: string) => {
    const init = await run('init', ...paths, '--output', join(folder, output))
    const check = await run('check', '--config', `FOLDER/${output}`, ...paths)
    return { init, check, text: readFileSync(join(folder, output), 'utf8') }
  }

  test('without git around the notes', async () => {
    rmSync(join(folder, '.git'), { recursive: true })
    const { check, text } = await initThenCheck(['FOLDER'], '.github/meeting-notes.yml')
    expect(check).toMatchObject({
      err: '',
      out: expect.stringContaining('meeting-notes.yml: valid.\n2 notes, 6 items (6 todos, 0 decisions)') as string,
    })
    expect(text).toContain('notes: ["minutes/**/*.md"]')
    expect((await run('init', 'FOLDER')).out).toBe(text)
  })

  test('with notes outside of the repository, which it leaves out', async () => {
    write('other/.git/HEAD', '')
    const { init, check, text } = await initThenCheck(['FOLDER/minutes'], 'other/.github/meeting-notes.yml')
    expect(init.err).toBe('Left out 2 notes outside of FOLDER/other: the config is about notes in its own repository.\n')
    expect(text).not.toContain('..')
    expect(check.err).toBe('')
  })

  test('with two spellings of one login', async () => {
    write('minutes/2026-02-17.md', '# Call\n\nAttendees: Nessie @inesroth\n\n## Actions\n\n- Nessie: Write it again\n')
    const { check, text } = await initThenCheck(['FOLDER'], '.github/meeting-notes.yml')
    expect(text).toContain('{ name: "Ines Roth", github: inesroth, aliases: ["Nessie"] }')
    expect(check.err).toBe('')
  })

  test('whatever is in a config that is there already', async () => {
    write('.github/meeting-notes.yml', 'people: [\n')
    const { code, err } = await run('init', 'FOLDER')
    expect([code, err]).toEqual([0, expect.stringMatching(/^FOLDER\/\.github\/meeting-notes\.yml exists already\. .*\n$/)])
  })
})

test('check doubts what is implausible', async () => {
  for (const day of [11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22]) write(`minutes/2026-02-${day}.md`, '# Call\n\nWe talked.\n')
  write('.github/meeting-notes.yml', 'groups:\n  - { name: core, members: [], assign: true }\n')
  const { out } = await run('check', 'FOLDER')
  expect(out).toContain(
    'Only 6 todos in 14 notes: is that all? 12 of them have neither todos nor decisions, such as minutes/2026-02-11.md, ',
  )
  expect(out).toContain('The group “core” has “assign: true” but no members')
  expect((await run('check', 'FOLDER/minutes/2026-02-03.md')).out).not.toContain('is that all')
})

test('check doubts a name that two people could be, though the attendance tells them apart', async () => {
  write('minutes/2026-02-17.md', '# Call\n\nAttendees: Paul Lindt, Vera Koch\n\n## Actions\n\n- PL: Order ink\n- VK: Fetch it\n')
  const people = (lindt: string) =>
    `people:\n  - { name: Paul Lindt, github: plindt${lindt} }\n  - { name: Petra Lang, github: petral }\n  - { name: Vera Koch, github: vkoch }\n`
  write('.github/meeting-notes.yml', people(''))
  const doubt =
    '“PL” could be plindt or petral; the attendance of each note decides which (1 item, minutes/2026-02-17.md:7). If only one of them is called so, add “PL” to the aliases of that person.\n'
  const { out } = await run('check', 'FOLDER/minutes/2026-02-17.md')
  expect(out).toContain(doubt)
  expect(out).toMatch(/^All owners of the (?:\d+ todos that were|todo that was) read are known\.$/m)
  expect(out).not.toContain('“VK” could be')
  write('.github/meeting-notes.yml', people(', aliases: [PL]'))
  expect((await run('check', 'FOLDER/minutes/2026-02-17.md')).out).not.toContain('could be')
})

describe('plan', () => {
  test('shows the newest meeting first, and says that it is no threat', async () => {
    const { out } = await run('plan', 'FOLDER')
    const opened = [...out.matchAll(/^ {9}(minutes\/\S+) /gm)].map(([, place]) => place)
    expect(opened).toEqual([
      ...[7, 8].map((line) => `minutes/2026-02-10.md:${line}`),
      ...[7, 8, 9, 10].map((line) => `minutes/2026-02-03.md:${line}`),
    ])
    expect(out).toContain('This is what would be opened if all these notes were new; nothing was written.')
    expect(out).toContain('Installing the action opens nothing')
    rmSync(join(folder, '.git'), { recursive: true })
    expect((await run('plan', 'FOLDER')).out).not.toContain('Installing')
  })

  test('takes the meetings of a day and later, and says which it left out if there are none', async () => {
    expect((await run('plan', '--since', '2026-02-10', 'FOLDER')).out).toContain('1 note, 2 items: 2 to open')
    expect((await run('plan', '--since', '2026-03-01', 'FOLDER/minutes')).err).toBe('No notes found: 2 notes before 2026-03-01.\n')
  })

  test('shows by when the notes want a task done', async () => {
    write('minutes/2026-02-17.md', '# Call\n\n## Actions\n\n- Vera Koch: Book the room by 2026-03-06\n- Vera Koch: Sweep it\n')
    const { out } = await run('plan', 'FOLDER/minutes/2026-02-17.md')
    expect(out).toContain('minutes/2026-02-17.md:5 · for nobody · due 2026-03-06 · ')
    expect(out).toContain('minutes/2026-02-17.md:6 · for nobody · meeting-notes')
    const { operations } = JSON.parse((await run('plan', '--format', 'json', 'FOLDER/minutes/2026-02-17.md')).out) as {
      operations: { type: string; due?: string }[]
    }
    expect(operations.flatMap(({ type, due }) => (type === 'create-issue' ? [due] : []))).toEqual(['2026-03-06', undefined])
  })

  test('closes what a later meeting goes through as done, and says what of a review only GitHub knows', async () => {
    write(
      'minutes/2026-02-17.md',
      '# Call\n\n## Action items from last meeting\n\n- [x] Vera Koch: Book the room\n- Paul: Feed the cat\n- [x] Paul: Mow the lawn\n',
    )
    const { out } = await run('plan', 'FOLDER')
    expect(out).toMatch(/^open {5}Book the room\n.*; closed at once, as it is done in minutes\/2026-02-17\.md$/m)
    expect(out).not.toContain('no issue matches')
    expect(out).toContain(
      'minutes/2026-02-17.md:6: info: 2 lines are about tasks of earlier meetings, and no task of these notes has their words: minutes/2026-02-17.md:6, minutes/2026-02-17.md:7. They open no issues. A run on GitHub looks for the issues of these tasks, and closes those whose line is checked off.',
    )
    expect((await run('agenda', 'FOLDER')).out).not.toContain('Book the room')
  })

  test('counts apart what is recorded, what is closed at once, and pages', async () => {
    write('.github/meeting-notes.yml', 'pages: true\n')
    write('minutes/2026-02-17.md', '# Team call\n\n## Actions\n\n- [x] XY: Ask again\n- DECISION: We meet at noon\n- IR: Buy ink\n')
    const { out } = await run('plan', 'FOLDER')
    expect(out).toContain('3 notes, 9 items: 6 to open, 1 decision to record, 1 to open and close at once, 1 page of open items\n')
    expect(out).toContain('label    open-items\n')
    expect(out).toContain('open     Open items: minutes\n         meeting-notes, open-items · the open items of minutes: 6\n')
    expect((await run('plan', '--format', 'markdown', 'FOLDER')).out).toContain(
      '**6** to open, 1 decision to record, 1 to open and close at once, 1 page of open items, **0** to update',
    )
    write('.github/meeting-notes.yml', '')
    expect((await run('plan', 'FOLDER')).out).not.toContain('Open items')
  })

  test('has one block of YAML for all owners who are not known', async () => {
    write('minutes/2026-02-17.md', '# Call\n\n## Actions\n\n- Everyone: Read it\n- QZ: Ask\n')
    const { out } = await run('plan', 'FOLDER')
    expect(
      out.match(/^people:\n(?: {2}[-#] .*\n)+groups:\n {2}- \{ name: "Everyone", members: \[\], label: "Everyone" \}\n/gm),
    ).toHaveLength(1)
    // Paul and PL are one person.
    expect(out.match(/^ {2}- \{ name: .* github: LOGIN \}$/gm)).toEqual(
      ['XY', 'Paul Lindt', 'Vera Koch', 'QZ'].map((name) => `  - { name: "${name}", github: LOGIN }`),
    )
  })
})

test('a hyphen is standard input, which needs no date', async () => {
  input = '# Call\n\n## Actions\n\n- [ ] @ines: Book the room\n'
  const { code, out } = await run('extract', '-')
  expect([code, out]).toEqual([0, expect.stringContaining('5  todo      ines (ines): Book the room')])
})

test.each(['--version', '-V'])('%s is that of package.json', async (option) => {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as { version: string }
  expect(await run(option)).toMatchObject({ code: 0, out: `${version}\n`, err: '' })
})

test('a terminal that shows colours gets them, and no others than ours', async () => {
  write('minutes/2026-02-17.md', '# Call\n\n## Actions\n\n- [ ] \u001b[35mBook\u001b[0m the room\n')
  let out = ''
  await runCommandLine(['extract', join(folder, 'minutes/2026-02-17.md')], {
    print: (text) => void (out += text),
    complain: () => {},
    colours: { print: true, complain: false },
  })
  expect(out).toContain('\u001b[32mtodo    \u001b[39m')
  expect(out).not.toContain('\u001b[35m')
})

describe('files that are not notes', () => {
  const tasks = '# Call\n\n## Actions\n\n- Vera Koch: Book the room\n'

  test('extract shows what is in one that is given by name, and says that a run passes it over', async () => {
    write('docs/call.md', tasks)
    const { code, out, err } = await run('extract', 'FOLDER/docs/call.md')
    expect([code, out]).toEqual([0, expect.stringContaining('Book the room')])
    expect(err).toBe(
      'FOLDER/docs/call.md:5: warning: Read here because it is named; a run of the action does not read it as meeting notes. Line 5 looks like part of meeting notes, but the file has no date. Give its day in a line `Date: YYYY-MM-DD` below its title, or put the date into the file name. If it is not a note, add it to `exclude` in the config.\n',
    )
  })

  test.each([
    ['docs/call.md', tasks, 'the file has no date'],
    ['docs/03-04-2024.md', tasks, 'its name may mean 2024-04-03 or 2024-03-04'],
    ['docs/text.md', '# Guide\n', 'Give its day in a line'],
    ['minutes/template-2026-02-24.md', tasks, '`notes` or `exclude`'],
    ['minutes/README.md', `Date: 2026-02-24\n\n${tasks}`, '`notes` or `exclude`'],
  ])('plan judges %s as a run does, though it is given by name', async (path, text, reason) => {
    write(path, text)
    const { out } = await run('plan', `FOLDER/${path}`)
    expect(out).toContain(`${path}`)
    expect(out).toContain(reason)
    expect(out).toContain('0 notes, 0 items')
  })

  test.each(['plan', 'check', 'init', 'extract'])('%s of a folder names the one that reads like a note', async (command) => {
    write('docs/call.md', tasks)
    const { out, err } = await run(command, 'FOLDER')
    expect(`${out}${err}`).toContain('docs/call.md:5: warning: Not read as meeting notes.')
    expect(`${out}${err}`).not.toContain('guide.md: warning')
  })

  test('a README is one in a folder with a date, an ending in capitals and UTF-16 with a mark are read', async () => {
    write('minutes/2026-02-24/README.md', tasks)
    write('minutes/2026-03-03.MD', tasks)
    writeFileSync(join(folder, 'minutes/2026-03-10.md'), Buffer.from(`\uFEFF${tasks}`, 'utf16le'))
    const { out } = await run('plan', 'FOLDER')
    expect(out).toContain('5 notes, ')
    // Of one series, so that the three make one issue.
    expect(out.match(/Book the room/g)).toHaveLength(1)
  })

  test('one in Latin-1 is named', async () => {
    writeFileSync(join(folder, 'minutes/2026-02-24.md'), Buffer.from('# Call\n\n## Actions\n\n- Vera Koch: Gerät für den Saal\n', 'latin1'))
    expect((await run('plan', 'FOLDER')).out).toContain('minutes/2026-02-24.md:5: warning: This line has characters that are not UTF-8')
  })

  test('one in UTF-16 without a mark is named', async () => {
    writeFileSync(join(folder, 'minutes/2026-02-24.md'), Buffer.from(tasks, 'utf16le'))
    expect((await run('plan', 'FOLDER')).out).toContain('minutes/2026-02-24.md:1: warning: This line has NUL characters')
  })
})

test('a config that ends in .yaml is read, and refused beside one that ends in .yml', async () => {
  write('.github/meeting-notes.yaml', 'exclude: ["**"]\n')
  expect((await run('plan', 'FOLDER')).err).toContain('No notes found: 3 files left out')
  write('.github/meeting-notes.yml', 'max-age: 3\n')
  expect(await run('plan', 'FOLDER')).toMatchObject({
    code: 1,
    err: '.github/meeting-notes.yaml: error: There is also .github/meeting-notes.yml. Keep one of the two files.\n',
  })
})

describe('what is proposed for unknown owners', () => {
  const config = '.github/meeting-notes.yml'
  /** The lines of `people` or `groups` in a block of YAML. */
  const linesOf = (out: string, key: string) => (new RegExp(`^${key}:\n((?: {2}[-#] .*\n?)+)`, 'm').exec(out)?.[1] ?? '').trimEnd()
  const proposed = (out: string) => ({ people: linesOf(out, 'people'), groups: linesOf(out, 'groups') })

  test('is the same in text and Markdown, for all notes and for some', async () => {
    write('minutes/2026-02-17.md', '# Call\n\n## Actions\n\n- PL: Sweep\n- @here: Read\n')
    const outputs = [
      await run('check', 'FOLDER/minutes'),
      await run('plan', 'FOLDER/minutes'),
      await run('plan', '--format', 'markdown', 'FOLDER/minutes'),
    ].map(({ out }) => proposed(out))
    for (const { people, groups } of outputs) {
      expect(people).toContain('  - { name: "Paul Lindt", github: LOGIN }')
      expect(people).not.toContain('"PL", github')
      expect(groups).toBe('  - { name: "here", members: [], label: "here" }')
    }
    const { out } = await run('plan', '--since', '2026-02-17', '--format', 'markdown', 'FOLDER/minutes')
    expect(proposed(out).people).toContain('  - { name: "Paul Lindt", github: LOGIN }')
    const { out: json } = await run('plan', '--since', '2026-02-17', '--format', 'json', 'FOLDER/minutes')
    const { diagnostics } = JSON.parse(json) as { diagnostics: { code: string; message: string }[] }
    expect(diagnostics.filter(({ code }) => code === 'unknown-owner').map(({ message }) => message)).toEqual([
      expect.stringContaining('- { name: "Paul Lindt", github: LOGIN }'),
      expect.stringContaining('- { name: "here", members: [], label: "here" }'),
    ])
  })

  test.each([
    ['a person', 'people:\n  - { name: Vera Koch, github: vera, aliases: [XY] }\n', '- PL: Sweep'],
    ['a surname of somebody who was not there', '', '- Lindt: Sweep'],
    ['a role whose holder is new', '', '- Treasurer: Pay'],
    ['a role whose holder is in the config', 'people:\n  - { name: Ole Berg, github: oleberg, aliases: [OB1] }\n', '- Treasurer: Pay'],
    ['several people', '', '- @here: Read\n- All members: Pay'],
    ['another name of a group', 'groups:\n  - { name: Paul Lindt, members: [], label: away }\n', '- PL: Sweep'],
  ])('makes check end well: %s', async (_, roster, tasks) => {
    write('minutes/2026-01-06.md', '# Call\n\nPresent: Ole Berg (Treasurer), Paul Lindt\n\n## Actions\n\n- Ole Berg: Count\n')
    write('minutes/2026-02-17.md', `# Call\n\n## Actions\n\n${tasks}\n`)
    write(config, roster)
    const { code, out } = await run('check', 'FOLDER')
    expect(code).toBe(1)
    const { people, groups } = proposed(out)
    const filled = people.split('\n').map((line, at) => line.replace('LOGIN', `someone-${at}`))
    // Where it says so, the line takes the place of the one that is there.
    const isReplaced = (line: string) => [...filled, groups].some((entry) => entry.includes('# instead of') && sameName(entry, line))
    const kept = (key: string) =>
      linesOf(roster, key)
        .split('\n')
        .filter((line) => !isReplaced(line))
    write(config, ['people:', ...kept('people'), ...filled, 'groups:', ...kept('groups'), groups, ''].join('\n'))
    expect(await run('check', 'FOLDER')).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringMatching(/^All owners of the .* are known\.$/m),
    })
  })

  const sameName = (one: string, other: string) => nameOf(one) !== undefined && nameOf(one) === nameOf(other)
  const nameOf = (line: string) => /name: "?([^",]+)/.exec(line)?.[1]

  test('is the entry that is there with one more alias, where a role is that of somebody known', async () => {
    write('minutes/2026-01-06.md', '# Call\n\nPresent: Ole Berg (Treasurer)\n')
    write('minutes/2026-02-17.md', '# Call\n\n## Actions\n\n- Treasurer: Pay\n')
    write(config, 'people:\n  - { name: Ole Berg, github: oleberg, aliases: [OB1] }\n')
    const entry = '  - { name: "Ole Berg", github: oleberg, aliases: ["OB1", "Treasurer"] } # instead of the entry that is there'
    expect(linesOf((await run('check', 'FOLDER')).out, 'people').split('\n')).toContain(entry)
    const { out } = await run('plan', '--since', '2026-02-17', 'FOLDER')
    expect(linesOf(out, 'people')).toBe(entry)
    const { out: first } = await run('init', 'FOLDER')
    expect(first).toContain('# - { name: "Ole Berg", github: LOGIN, aliases: ["Treasurer"] }')
  })

  test('is nobody for a role that two people had', async () => {
    write('minutes/2026-01-06.md', '# Call\n\nPresent: Ole Berg (Treasurer)\n')
    write('minutes/2026-01-13.md', '# Call\n\nPresent: Vera Koch (Treasurer)\n')
    write('minutes/2026-02-17.md', '# Call\n\n## Actions\n\n- Treasurer: Pay\n')
    const entries = linesOf((await run('check', 'FOLDER')).out, 'people')
    expect(entries).toContain('  # "Treasurer": an office, not a person. Say in each note who holds it, “Treasurer: Full Name”;')
    expect(entries).not.toContain('name: "Treasurer"')
  })
})

describe('handles that the config does not have', () => {
  const only = 'FOLDER/minutes/2026-02-17.md'
  const taken =
    'Items for these handles will be assigned to the GitHub accounts of the same names: @zed (2 items), @vera-k (1 item). Is one only a handle of your chat? Add it to “aliases” of its person in the config: { name: Full Name, github: LOGIN, aliases: [zed] }.\n'
  beforeEach(() => {
    write('.github/meeting-notes.yml', 'people:\n  - { name: Vera Koch, github: vkoch, aliases: [vera] }\n')
    write('minutes/2026-02-17.md', '# Call\n\n## Actions\n\n- Sweep (@vera)\n- @zed: Mow\n- Paint the door @Zed\n- @vera-k: Dig\n')
  })

  test('are listed by check, behind the known owners', async () => {
    const { code, out } = await run('check', only)
    expect(code).toBe(0)
    expect(out.endsWith(`\nAll owners of the 4 todos that were read are known.\n${taken}`), out).toBe(true)
  })

  test('are listed by check in front of the owners who are not known', async () => {
    write('minutes/2026-02-17.md', `${readFileSync(join(folder, 'minutes/2026-02-17.md'), 'utf8')}- Olle: Rake\n`)
    expect((await run('check', only)).out).toContain(`${taken}1 unknown owner:\n`)
  })

  test('are listed by plan', async () => {
    const { out } = await run('plan', only)
    expect(out).toContain(`to open\n${taken}`)
    expect(out).toContain(' · for vkoch · ')
  })

  test('are no more where the config has them, as a login or an alias', async () => {
    write(
      '.github/meeting-notes.yml',
      'people:\n  - { name: Vera Koch, github: vkoch, aliases: [vera, vera-k] }\n  - { name: Zoe Dahl, github: zed }\n',
    )
    expect((await run('check', only)).out).toMatch(/\nAll owners of the 4 todos that were read are known\.\n$/)
    expect((await run('plan', only)).out).not.toContain('these handles')
  })
})
