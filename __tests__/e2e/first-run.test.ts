/** A first run that fails is made up for as any other: whatever it failed for, it has said where it began. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { closeWithoutViolations } from './close-without-violations.js'
import {
  config,
  note,
  noteOf,
  notePath,
  repository,
  startNotesRepository,
  type NotesRepository,
  type PushOptions,
} from './notes-repository.js'

let notes: NotesRepository

beforeEach(async () => {
  notes = await startNotesRepository()
})
afterEach(() => closeWithoutViolations(notes.github))

const titles = () => notes.github.issues(repository).map(({ title }) => title)
const statuses = () => notes.github.statuses(repository).map(({ description }) => description)
const errors = (stdout: string) => stdout.split('\n').filter((line) => line.startsWith('::error'))
const settings = '.github/meeting-notes.yml'
const first = { [notePath]: note('- RD: Paint the fence') }
const second = { 'notes/community/2026-03-12.md': noteOf('2026-03-12', 'community', ['- AJ: Oil the gate']) }

const failures: [string, Record<string, string>, PushOptions][] = [
  ['the config', { [settings]: `${config}nots: ["**"]\n` }, {}],
  ['the YAML of the config', { [settings]: 'people: [' }, {}],
  ['a file of the roster', { [settings]: 'roster: [crew.yml]\n', 'crew.yml': 'people: {a: [' }, {}],
  ['an input', {}, { inputs: { 'time-budget': 'long' } }],
  ['how an input is written', {}, { inputs: { 'dry-run': 'False' } }],
]

describe.each(failures)('where the fault is in %s', (_, files, options) => {
  test('the items of its push are opened by the next one', async () => {
    const failed = await notes.push({ ...first, ...files }, options)
    expect({ exitCode: failed.exitCode, titles: titles(), statuses: statuses() }).toEqual({
      exitCode: 1,
      titles: [],
      statuses: ['starting point'],
    })
    expect(failed.summary).toMatch(/^## Meeting notes to issues – failed\n\n❌ (?:The config file has errors|The input “)/)
    await notes.push({ [settings]: config, ...second })
    expect(titles()).toEqual(['Paint the fence', 'Oil the gate'])
  })

  test('nothing but the one error is said where no status may be set', async () => {
    const permissions = { contents: 'read', issues: 'write', statuses: 'read' } as const
    notes.github.seed.token('no-status', { login: 'github-actions[bot]', kind: 'installation', permissions })
    const failed = await notes.push({ ...first, ...files }, { ...options, token: 'no-status' })
    expect({ exitCode: failed.exitCode, statuses: statuses(), titles: titles() }).toEqual({ exitCode: 1, statuses: [], titles: [] })
    expect(errors(failed.stdout)).toEqual([expect.stringContaining('statuses: write')])
  })

  test('a dry run sets no status', async () => {
    await notes.push({ ...first, ...files }, { inputs: { ...options.inputs, 'dry-run': 'True' } })
    await notes.push({ ...first, ...files }, { inputs: { ...options.inputs, 'dry-run': 'true' } })
    expect({ statuses: statuses(), writes: notes.writes() }).toEqual({ statuses: [], writes: [] })
  })
})

test('a config with errors is shown in the summary with their places', async () => {
  const failed = await notes.push({ [settings]: `${config}nots: ["**"]\nmax-age: old\n` })
  expect(failed.summary).toContain('| error | .github/meeting-notes.yml:7 | Unknown key “nots”. Did you mean “notes”? |')
  expect(failed.summary).toContain('| error | .github/meeting-notes.yml:8 | max-age: must be an integer. |')
})

test('the summary of a first run says where it begins, and how older notes are taken in', async () => {
  const starting =
    /This is the first run with this config, and its starting point is [0-9a-f]{7}: .* run this workflow by hand with dry\\?-run: false and paths or since\./
  const run = await notes.push(first)
  expect(run.summary).toMatch(starting)
  expect(run.stdout).not.toContain('::warning')
  expect((await notes.push(second)).summary).not.toMatch(starting)
})

test('so does that of the run that makes up for a first one that failed', async () => {
  await notes.push({ ...first, [settings]: 'people: [' })
  expect((await notes.push({ [settings]: config })).summary).toContain('its starting point is')
})

test('by the schedule, and mended: what the last push brought is opened', async () => {
  notes.commit({ ...first, [settings]: 'people: [' })
  expect((await notes.schedule()).exitCode).toBe(1)
  expect(statuses()).toEqual(['starting point'])
  notes.commit({ [settings]: config })
  expect((await notes.schedule()).exitCode).toBe(0)
  expect(titles()).toEqual(['Paint the fence'])
})

test('where the label was there before any run, the run that finds it says where it began, too', async () => {
  notes.github.seed.label(repository, 'meeting-notes')
  expect((await notes.push({ ...first, 'README.md': '# Notes' }, { inputs: { 'time-budget': 'long' } })).exitCode).toBe(1)
  expect(statuses()).toEqual(['starting point after a gap'])
  await notes.push(second)
  expect(titles()).toEqual(['Paint the fence', 'Oil the gate'])
})

test('where older runs are known, a broken config starts nothing anew', async () => {
  await notes.push(first)
  await notes.push({ [settings]: 'people: [' })
  expect(statuses()).toEqual(['starting point', '1 opened, 0 updated'])
})

test('of a second config is one, too: what the first has opened is no gap', async () => {
  const board = '.github/board.yml'
  notes.commit({ [settings]: `${config}notes: ["notes/**"]\n`, [board]: `${config}notes: ["board/**"]\n` })
  await notes.push({ ...first, 'board/2026-03-05.md': note('- AJ: Sign the lease') })
  const run = await notes.again({ inputs: { config: board } })
  expect(run.stdout).not.toContain('::warning')
  expect(run.summary).toContain('This is the first run with this config')
  expect(titles()).toEqual(['Paint the fence', 'Sign the lease'])
  expect(statuses()).toContain('starting point')
})

test('a dry run that would be the first says that it records nothing', async () => {
  const shown = await notes.push(first, { inputs: { 'dry-run': 'true' } })
  expect({ exitCode: shown.exitCode, statuses: statuses() }).toEqual({ exitCode: 0, statuses: [] })
  expect(shown.summary).toMatch(/This dry run records nothing: .* dry\\?-run: false and paths or since/)
  await notes.push(second)
  const later = await notes.push(first, { inputs: { 'dry-run': 'true' } })
  expect(later.summary).not.toContain('records nothing')
})

test('the built action makes up for a first run with a broken config', async () => {
  expect((await notes.push({ ...first, [settings]: 'people: [' }, { built: true })).exitCode).toBe(1)
  await notes.push({ ...second, [settings]: config }, { built: true })
  expect(titles()).toEqual(['Paint the fence', 'Oil the gate'])
})
