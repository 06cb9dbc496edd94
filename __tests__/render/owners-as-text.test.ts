import { expect, test } from 'vitest'
import { rosterSnippet } from '../../src/render/roster-snippet.js'
import { ownersAsText } from '../../src/render/owners-as-text.js'
import { withoutStyles } from '../../src/render/styled.js'
import { aProposedEntry } from '../plan/builders.js'

const places = (count: number) => Array.from({ length: count }, (_, index) => ({ path: 'notes/2026-03-05.md', line: index + 1 }))
const unknown = (name: string, count: number) => ({
  name,
  reason: `“${name}” does not match anyone in the config.`,
  candidates: [],
  places: places(count),
})
const text = (...args: Parameters<typeof ownersAsText>) => withoutStyles(ownersAsText(...args))

test('owners with how often and where, and one entry a person', () => {
  const owners = [
    { ...unknown('XY', 12), entry: aProposedEntry('Xenia Young') },
    { name: 'MS', reason: '“MS” could be mia or marc.', candidates: ['mia', 'marc'], places: places(3) },
    { ...unknown('Xenia', 1), entry: aProposedEntry('Xenia Young') },
  ]
  expect(text(owners)).toMatchInlineSnapshot(`
    "3 unknown owners:
      12 × “XY” does not match anyone in the config.
           notes/2026-03-05.md:1, notes/2026-03-05.md:2, notes/2026-03-05.md:3 and 9 more
       3 × “MS” could be mia or marc.
           notes/2026-03-05.md:1, notes/2026-03-05.md:2, notes/2026-03-05.md:3
       1 × “Xenia” does not match anyone in the config.
           notes/2026-03-05.md:1

    Add this to the config file, and put a login in the place of each LOGIN. Where the file has “people:” or “groups:” already, add the lines below those keys:

    people:
      - { name: "Xenia Young", github: LOGIN }
      # "MS" may be mia or marc: add it to the aliases of the right one, - { github: mia, aliases: ["MS"] }
      # Anyone without a GitHub account goes under “groups:” instead: - { name: "Xenia Young", aliases: ["XY", "Xenia"], members: [], label: outside }
    "
  `)
})

test('one owner is one', () => expect(text([unknown('XY', 1)])).toMatch(/^1 unknown owner:\n/))

test('an entry is filled in where one profile fits, and several are named', () => {
  const [ann, anna] = [
    { login: 'annlee', name: 'Ann Lee' },
    { login: 'al2', name: 'Anna "A" Lind' },
  ]
  expect(
    rosterSnippet([
      { name: 'Ann Lee', candidates: [], proposals: [ann] },
      { name: 'ALi', candidates: [], proposals: [anna] },
      { name: 'AL', candidates: [], proposals: [ann, anna] },
    ]),
  ).toBe(
    [
      'people:',
      '  - { name: "Ann Lee", github: annlee } # by the name on GitHub: make sure that it is this person',
      '  - { name: "Anna \\"A\\" Lind", github: al2, aliases: ["ALi"] } # by the name on GitHub: make sure that it is this person',
      '  # "AL" may be annlee ("Ann Lee") or al2 ("Anna \\"A\\" Lind"): add it to the aliases of the right one',
    ].join('\n'),
  )
})

test('without anybody of whom nothing is known there is nobody who may have no account', () => {
  expect(rosterSnippet([{ name: 'MS', candidates: ['mia', 'marc'] }])).not.toContain('account')
  expect(
    rosterSnippet([{ name: 'Board', candidates: [], entry: aProposedEntry('Board', { kind: 'group', label: 'Board' }) }]),
  ).not.toContain('account')
  expect(rosterSnippet([{ name: 'MS', candidates: [] }])).toContain(': - { name: "MS", members: [], label: outside }')
})

test('a group is proposed once, in whatever letters', () => {
  const groups = ['Alle', 'alle'].map((name) => ({ name, candidates: [], entry: aProposedEntry(name, { kind: 'group', label: name }) }))
  expect(rosterSnippet(groups)).toBe('groups:\n  - { name: "Alle", members: [], label: "Alle" }')
})
