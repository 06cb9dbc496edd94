import { expect, test } from 'vitest'
import { keptOccurrences } from '../../src/managed/kept-occurrences.js'
import { aNote, anItem, anOccurrence } from '../plan/builders.js'

const occurrences = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const note = aNote(`notes/2026-${index}.md`, ['Book the room'])
    const { givesOwner, ...later } = anOccurrence(note, note.items[0] ?? anItem())
    return index === 0 ? { ...later, ...(givesOwner && { givesOwner }) } : later
  })

test('a few occurrences are all kept', () => {
  const few = occurrences(30)
  expect(keptOccurrences(few)).toEqual(few)
  expect(keptOccurrences([])).toEqual([])
})

test('of one more than those, the second is dropped', () => {
  const many = occurrences(31)
  expect(keptOccurrences(many)).toEqual([many[0], ...many.slice(2)])
})

test('of very many the first and the latest are kept, in order', () => {
  const kept = keptOccurrences(occurrences(100)).map(({ note }) => note)
  expect(kept).toHaveLength(30)
  expect(kept[0]).toBe('notes/2026-0.md')
  expect(kept[1]).toBe('notes/2026-71.md')
  expect(kept.at(-1)).toBe('notes/2026-99.md')
})
