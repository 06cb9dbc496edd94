import { expect, test } from 'vitest'
import { keptPlaces } from '../../src/managed/kept-places.js'
import { aNote, anItem, aPlace } from '../plan/builders.js'

const places = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const note = aNote(`notes/2026-${index}.md`, ['Book the room'])
    return aPlace(note, note.items[0] ?? anItem())
  })

test('a few places are all kept', () => {
  const few = places(30)
  expect(keptPlaces(few)).toEqual(few)
  expect(keptPlaces([])).toEqual([])
})

test('of one more than those, the second is dropped', () => {
  const many = places(31)
  expect(keptPlaces(many)).toEqual([many[0], ...many.slice(2)])
})

test('of very many the first and the latest are kept, in order', () => {
  const kept = keptPlaces(places(100)).map(({ note }) => note)
  expect(kept).toHaveLength(30)
  expect(kept[0]).toBe('notes/2026-0.md')
  expect(kept[1]).toBe('notes/2026-71.md')
  expect(kept.at(-1)).toBe('notes/2026-99.md')
})
