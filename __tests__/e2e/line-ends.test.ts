import { afterEach, beforeEach, expect, test } from 'vitest'
import { blockOf } from '../../src/managed/body.js'
import { config, note, notePath, repository, startNotesRepository, type NotesRepository } from './notes-repository.js'

let notes: NotesRepository

beforeEach(async () => {
  notes = await startNotesRepository({ '.github/meeting-notes.yml': withCarriageReturns(config) })
})

afterEach(() => notes.github.close())

const withCarriageReturns = (text: string) => text.replaceAll('\n', '\r\n')
const issues = () => notes.github.issues(repository)

const text = note('- RD: Book the room', '  - for twelve people', '', '- [ ] AJ: Order cake', '', '~~RD: Nothing to do~~')

test('a note and a config with CRLF give what they give with LF: items, owners, lines; a second run writes nothing', async () => {
  const run = await notes.push({ [notePath]: withCarriageReturns(text) })
  expect(run.exitCode, run.stdout).toBe(0)
  expect(issues().map(({ title, assignees }) => [title, assignees])).toEqual([
    ['Book the room', ['rosa']],
    ['Order cake', ['anders']],
  ])
  const blocks = issues().map(({ body }) => blockOf(body) ?? '')
  expect(blocks[0]).toContain('2026-03-05.md?plain=1#L11)')
  expect(blocks[1]).toContain('2026-03-05.md?plain=1#L14')
  expect(blocks[0]).toContain('for twelve people')
  for (const block of blocks) {
    expect(block).toContain('Community meeting')
    expect(block).toContain('2026-03-05')
    expect(block).not.toContain('\r')
  }
  for (const { labels } of issues()) expect(labels).toContain('community')

  await notes.again()
  expect(notes.writes()).toEqual([])
})

test.each([
  ['CRLF to LF', withCarriageReturns, (same: string) => same],
  ['LF to CRLF', (same: string) => same, withCarriageReturns],
])('a note that goes from %s writes nothing', async (_, before, after) => {
  await notes.push({ [notePath]: before(text) })
  expect(issues()).toHaveLength(2)
  const run = await notes.push({ [notePath]: after(text) })
  expect(run.exitCode, run.stdout).toBe(0)
  expect(notes.writes()).toEqual([])
})
