import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Code, Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { toString } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { keepsWords } from '../src/matching/similarity.js'
import { noteReader } from '../src/fetch/note-reader.js'
import { settingsOf } from '../src/fetch/config.js'
import { publicServer } from '../src/model/server.js'

const page = fromMarkdown(readFileSync(join(import.meta.dirname, '../docs/questions.md'), 'utf8'))

/** The config and the note of a recipe. */
function recipe(title: string): { config: string; note: string } {
  const from = page.children.findIndex((node) => node.type === 'heading' && toString(node) === title)
  const below = page.children.slice(from + 1)
  const end = below.findIndex(({ type }) => type === 'heading')
  const codeIn = (lang: string) =>
    below.slice(0, end).find((node: Nodes): node is Code => node.type === 'code' && node.lang === lang)?.value
  return { config: codeIn('yaml') ?? '', note: codeIn('markdown') ?? '' }
}

/** A note of 10 March 2026 as a config has it read. */
async function read(config: string | null, text: string) {
  const settings = await settingsOf(
    'meeting-notes.yml',
    config,
    publicServer,
    async () => [],
    async () => '',
  )
  return noteReader(settings)({ path: 'notes/2026-03-10.md', text })
}

/** What a recipe's config makes of its note, and what it leaves unread. */
async function readRecipe(title: string): Promise<string[]> {
  const { config, note } = recipe(title)
  const { items, reported, diagnostics } = await read(config, note)
  return [
    ...items.map(({ kind, owners, text }) => `${kind} ${owners.map(({ written, login }) => login ?? written).join('+')}: ${text}`),
    ...reported.map(({ text, state }) => `${state} before: ${text}`),
    ...diagnostics.filter(({ code }) => code !== 'dates-disagree').map(({ line, message }) => `${line}: ${message}`),
  ]
}

test.each([
  [
    'A daily stand-up',
    ['todo annlee: test the valve', 'todo bobray: paint the gate', 'todo bobray: order the paint', 'todo annlee: write the manual'],
  ],
  [
    'A board',
    [
      'decision : That the fee be raised to 30.',
      'todo bobray: Bob to chase the unpaid fees by 20 March.',
      'todo carlamarx: tell the members',
      'todo bobray: pay the roofer',
      'todo All: read the accounts',
      'done before: renew the insurance',
      'open before: ask for a second quote',
      '16: Not recorded as a decision: this motion was lost.',
    ],
  ],
  [
    'Initials, guests and “all”',
    [
      'todo annlee: label the cores',
      'todo bobray+annlee: repeat the runs',
      'todo EH: send the calibration sheet',
      'todo all: back up the disks',
    ],
  ],
])('the recipe “%s” reads its note so', async (title, expected) => expect(await readRecipe(title)).toEqual(expected))

test('the stand-up’s words are what makes its labels and its column read', async () => {
  const { note } = recipe('A daily stand-up')
  expect((await read(null, note)).items).toEqual([])
})

test('the words that go with a number in the stand-up are near those of its task', () => {
  const text = toString(page)
  expect(text).toContain('“paint the gate”')
  expect(text).toContain('next: paint the gate a second time (#12)')
  expect(keepsWords('paint the gate', 'paint the gate a second time')).toBe(true)
  expect(keepsWords('paint the gate', 'go on painting the gate')).toBe(false)
})
