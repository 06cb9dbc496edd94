import { expect, test } from 'vitest'
import { ownersAsText } from '../../src/render/owners-as-text.js'

const places = (count: number) => Array.from({ length: count }, (_, index) => ({ path: 'notes/2026-03-05.md', line: index + 1 }))
const unknown = (name: string, count: number) => ({
  name,
  reason: `“${name}” fits nobody in the roster.`,
  candidates: [],
  places: places(count),
})
const asWritten = (sign: string) => sign

test('owners with how often and where, and one entry a person', () => {
  const owners = [
    unknown('XY', 12),
    { name: 'MS', reason: '“MS” fits mia and marc.', candidates: ['mia', 'marc'], places: places(3) },
    unknown('Xenia', 1),
  ]
  expect(ownersAsText(owners, (sign) => ({ XY: 'Xenia Young', Xenia: 'Xenia Young', MS: 'Mia Sand' })[sign] ?? sign))
    .toMatchInlineSnapshot(`
    "3 owners could not be found:
      12 × “XY” fits nobody in the roster.
           notes/2026-03-05.md:1, notes/2026-03-05.md:2, notes/2026-03-05.md:3 and 9 more
       3 × “MS” fits mia and marc.
           notes/2026-03-05.md:1, notes/2026-03-05.md:2, notes/2026-03-05.md:3
       1 × “Xenia” fits nobody in the roster.
           notes/2026-03-05.md:1

    Fill in the logins and add this to the config file:

    people:
      - { name: "Xenia Young", github: LOGIN }
      # "MS" may be mia or marc: add it to the aliases of the right one, - { github: mia, aliases: ["MS"] }
    "
  `)
})

test('one owner is one', () => expect(ownersAsText([unknown('XY', 1)], asWritten)).toMatch(/^1 owner could not be found:\n/))

test('nobody is left', () => expect(ownersAsText([], asWritten)).toBe('Every owner in the notes is somebody.\n'))
