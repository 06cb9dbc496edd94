import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Operation, Outcome } from '../../src/model/plan.js'
import { isRefusedPlace, readRefused, refusedPlaces, withoutLines, writeRefused } from '../../src/scope/refused-places.js'
import { aNote } from '../plan/builders.js'

const refused = (path: string, line: number): Outcome => ({
  status: 'refused',
  operation: { type: 'create-issue', origin: { path, line } } as Operation,
  error: 'GitHub refused the content.',
})

test('places of a status are found again, whatever the paths', () => {
  const places = fc.array(fc.tuple(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat()), { minLength: 1 })
  fc.assert(
    fc.property(places, (all) => {
      const written = writeRefused(refusedPlaces(all.map(([path, line]) => refused(path, line))))
      const found = readRefused(`1 opened, 0 updated, ${all.length} ${written}`)
      for (const [path, line] of all) expect(isRefusedPlace(found, { path, line })).toBe(true)
      expect([...found.values()].reduce((sum, lines) => sum + lines.size, 0)).toBe(
        new Set(all.map(([path, line]) => JSON.stringify([path, line]))).size,
      )
    }),
  )
})

test('what a status says reads well', () => {
  const outcomes = [refused('notes/b.md', 12), refused('notes/a, b: c.md', 3), refused('notes/b.md', 4)]
  expect(writeRefused(refusedPlaces(outcomes))).toBe('refused: notes/a%2C%20b%3A%20c.md:3, notes/b.md:4+12')
})

test.each([null, '', '1 opened, 0 updated', '1 opened, 0 updated, 1 refused', 'starting point', 'refused: a.md:x', 'refused: %:1, b'])(
  '%j names no place of a note',
  (description) => {
    expect(isRefusedPlace(readRefused(description), { path: 'a.md', line: 1 })).toBe(false)
    expect(isRefusedPlace(readRefused(description), null)).toBe(false)
  },
)

test('what a note says in these lines, and nothing else, counts as new', () => {
  const note = aNote('notes/2026-03-05.md', ['Book the room', 'Order the badges'])
  const [first] = note.items
  expect(withoutLines(note, new Set([first?.line ?? 0])).items.map(({ text }) => text)).toEqual(['Order the badges'])
})
