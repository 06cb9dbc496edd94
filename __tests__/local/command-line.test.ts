import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCommandLine } from '../../src/local/command-line.js'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'command-line-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Writes a file below the folder and gives its path. */
function write(path: string, ...lines: string[]): string {
  const full = join(folder, path)
  mkdirSync(dirname(full), { recursive: true })
  writeFileSync(full, lines.join('\n'))
  return full
}

async function run(...args: string[]): Promise<{ code: number; printed: string; complained: string }> {
  let printed = ''
  let complained = ''
  const code = await runCommandLine(args, { print: (text) => (printed += text), complain: (text) => (complained += text) })
  return { code, printed, complained }
}

interface Extraction {
  readonly notes: readonly { readonly series: string; readonly items: readonly { readonly text: string; readonly owners: readonly { readonly login: string | null }[] }[] }[]
}

async function extract(...args: string[]): Promise<Extraction & { complained: string }> {
  const { code, printed, complained } = await run('extract', '--format', 'json', ...args)
  expect(code, complained).toBe(0)
  return { ...(JSON.parse(printed) as Extraction), complained }
}

describe('the settings of the command line', () => {
  it('name words, series and people by paths from the root of the config’s repository', async () => {
    const config = write('.github/notes.yml', 'words: { action-headings: [Zadania] }', 'series: [{ name: call, paths: ["notes/**"] }]', 'roster: ["people/*.yml"]')
    write('people/rosa.yml', 'name: Rosa Diaz', 'github: rosa')
    write('people/README.md', 'name: nobody')
    const note = write('notes/2026/2026-03-05.md', '## Zadania', 'RD: Book the room.')
    const { notes } = await extract('--config', config, note)
    expect(notes.map(({ series, items }) => [series, items.map(({ text, owners }) => [text, owners[0]?.login])])).toEqual([['call', [['Book the room.', 'rosa']]]])
  })
  it('read one more file of people', async () => {
    const roster = write('people.yml', 'members:', '  - { name: Rosa Diaz, github: rosa }', '  - { name: Bo Ek }')
    const { notes, complained } = await extract('--roster', roster, write('2026-03-05.md', '## TODO', 'RD: Book the room.'))
    expect(notes[0]?.items[0]?.owners[0]?.login).toBe('rosa')
    expect(complained).toBe(`${roster}:3:5: warning: This person has no login in \`github\`, so nobody can be assigned for the name.\n`)
  })
  it.each([
    ['--config', 'series: [{ name: x }]\ndecisions: maybe\n', 'c.yml:1:10: error: series.0.paths: must be a list.\nc.yml:2:12: error: decisions: must be one of open, closed, off.\n'],
    ['--config', 'a: "b\n', expect.stringMatching(/^c\.yml:2:1: error: This is not valid YAML: [^\n]+\n$/)],
    ['--config', 'roster: [none/*.yml]\npeople:\n  - name: X\n', 'c.yml:3:5: error: This person has no login; add a line "github: …".\nc.yml: warning: roster: no file fits none/*.yml, so nobody was read from it; globs are relative to the root of the repository.\n'],
    ['--roster', '- "a', expect.stringMatching(/^c\.yml:1:5: error: This is not valid YAML: [^\n]+\n$/)],
  ])('end with every fault named: %s %j', async (option, text, complaint) => {
    const file = write('c.yml', text)
    const { code, complained } = await run('extract', option, file, write('2026-03-05.md', '## TODO'))
    expect(code).toBe(1)
    expect(complained.replaceAll(`${folder}/`, '')).toEqual(complaint)
  })
  it.each([['--config'], ['--roster']])('end where the file of %s is not there', async (option) => {
    const { code, complained } = await run('extract', option, join(folder, 'none.yml'), write('2026-03-05.md', ''))
    expect([code, complained]).toEqual([1, `meeting-notes-to-issues: ${join(folder, 'none.yml')}: there is no such file.\n`])
  })
})
