import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { config, note, notePath, repository, startNotesRepository, type NotesRepository } from './notes-repository.js'
import type { ActionResult } from './run-action.js'

let notes: NotesRepository
let run: ActionResult

/** A push that opens two issues, updates one and holds one note with two items back. */
beforeAll(async () => {
  notes = await startNotesRepository({ '.github/meeting-notes.yml': `${config}max-new-issues: 2\n` }, { built: true })
  await notes.push({ [notePath]: note('RD: Book the room for the spring workshop.') })
  const later = (day: string, ...lines: string[]) => note(...lines).replaceAll('2026-03-05', day)
  run = await notes.push({
    [notePath]: note('RD: Book the large room for the spring workshop.'),
    'notes/community/2026-03-12.md': later('2026-03-12', 'RD: Order coffee.', '', 'AJ: Send the invitations.'),
    'notes/community/2026-03-19.md': later('2026-03-19', 'RD: Draw the poster.', '', 'AJ: Call the printer.'),
  })
}, 60_000)

afterAll(() => notes.github.close())

const expected: Record<string, (value: string) => void> = {
  created: (value) => expect(value).toBe('2'),
  updated: (value) => expect(value).toBe('1'),
  'created-issues': (value) => {
    expect(JSON.parse(value)).toEqual([2, 3].map((number) => ({ number, url: `https://github.com/${repository}/issues/${number}` })))
  },
  'updated-issues': (value) => expect(JSON.parse(value)).toEqual([{ number: 1, url: `https://github.com/${repository}/issues/1` }]),
  deferred: (value) => expect(value).toBe('2'),
  plan: (value) => {
    expect(value).toMatch(/meeting-notes-[^/]+\/plan\.json$/)
    expect(run.plan).toMatchObject({
      version: 1,
      counts: { create: 2, update: 1 },
      deferredNotes: [{ path: 'notes/community/2026-03-19.md', items: 2 }],
    })
  },
}

test('the outputs are those of action.yml', () => {
  const { outputs } = parse(readFileSync(join(import.meta.dirname, '../../action.yml'), 'utf8')) as { outputs: object }
  expect(Object.keys(run.outputs).sort()).toEqual(Object.keys(outputs).sort())
  expect(Object.keys(expected).sort()).toEqual(Object.keys(outputs).sort())
})

test.each(Object.entries(expected))('output %s', (name, check) => check(run.outputs[name] ?? ''))
