import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runCommandLine } from '../../src/local/command-line.js'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'agenda-'))
  mkdirSync(join(folder, '.git'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

const minutes = (...lines: string[]) =>
  `---\nparticipants: [Rosa Diaz, Anders Jensen]\n---\n# Community meeting\n\n## Agenda\n\n## TODOs\n\n${lines.map((line) => `- ${line}\n`).join('')}`

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), text)
}

/** Runs `agenda` on the folder. */
async function agenda(...args: string[]) {
  const written = { out: '', err: '' }
  const code = await runCommandLine(['agenda', ...args, folder], {
    print: (text) => (written.out += text),
    complain: (text) => (written.err += text),
  })
  return { code, ...written }
}

test('prints what is open of each series, with its places, and says what it cannot know', async () => {
  write('notes/community/2026-02-19.md', minutes('Rosa Diaz: Kick off the school.', 'Anders Jensen: Order the cables.', 'Find a host.'))
  write('notes/community/2026-03-05.md', minutes('[x] Anders Jensen: Order the cables.', 'DECISION: We meet at noon.'))
  expect(await agenda()).toEqual({
    code: 0,
    err: '',
    out: `Open items: community
2 open; last meeting: Community meeting, 2026-03-05, notes/community/2026-03-05.md

Rosa Diaz (1)
  Kick off the school. · since 2026-02-19, 2 meetings · notes/community/2026-02-19.md:10

Without an owner (1)
  Find a host. · since 2026-02-19, 2 meetings · notes/community/2026-02-19.md:12

Decided at the last meeting (1)
  We meet at noon. · notes/community/2026-03-05.md:11

From the notes alone: whether an issue was closed on GitHub is not known here.
`,
  })
})

test('prints the next note of one series', async () => {
  write('notes/community/2026-03-05.md', minutes('Rosa Diaz: Kick off the school.'))
  const { code, out } = await agenda('--next')
  expect(code).toBe(0)
  expect(out).toBe(`---
participants: [Rosa Diaz, Anders Jensen]
---

# Community meeting

## Agenda

## TODOs

- [ ] Rosa Diaz: Kick off the school.
`)
})

test('there is no next note of several series, and none where nothing is open', async () => {
  expect(await agenda('--next')).toMatchObject({ code: 1, out: '' })
  write('notes/community/2026-03-05.md', minutes('Rosa Diaz: Kick off the school.'))
  write('notes/board/2026-03-05.md', minutes('Rosa Diaz: Call the bank.'))
  const { code, out, err } = await agenda('--next')
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toContain('several series (board, community)')
})

test('more items than a run opens are all listed', async () => {
  write('.github/meeting-notes.yml', 'max-new-issues: 2\nmax-age: 1\n')
  write('notes/community/2026-03-05.md', minutes('Rosa Diaz: Task one.', 'Rosa Diaz: Task two.', 'Rosa Diaz: Task three.'))
  expect((await agenda()).out).toContain('3 open')
})

test('the next note leaves the day of its date line open, names who had a role, and stands apart from the notice', async () => {
  const note = (day: string, task: string) =>
    `# Board\n\nDate: ${day}\n\nPresent: Rosa Diaz (Chair), Anders Jensen (Treasurer)\n\n## Action items\n\n- ${task}\n`
  write('.github/meeting-notes.yml', 'people:\n  - { name: Rosa Diaz, github: rosad }\n  - { name: Anders Jensen, github: ajensen }\n')
  write('board/march.md', note('Thursday, March 5, 2026', 'Chair: Sign the lease.'))
  const { out, err } = await agenda('--next')
  expect(out).toBe('# Board\n\nDate: YYYY-MM-DD\n\n## Action items\n\n- [ ] Rosa Diaz: Sign the lease.\n')
  expect(err).toMatch(/^\nFrom the notes alone/)
  write('board/next.md', out)
  const { out: checked } = await runCheck()
  expect(checked).toContain(
    'board/next.md:7: warning: Not read as meeting notes. Line 7 looks like part of meeting notes, but the file has no date.',
  )
})

async function runCheck() {
  const written = { out: '' }
  await runCommandLine(['check', folder], { print: (text) => (written.out += text), complain: () => {} })
  return written
}
