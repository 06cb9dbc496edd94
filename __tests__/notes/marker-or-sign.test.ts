import { expect, test } from 'vitest'
import { parseNote } from '../../src/notes/parse-note.js'
import { defaultReadingOptions, type ReadingOptions } from '../../src/notes/reading-options.js'

/** "owners: text" of each item of a note with these lines. */
function itemsOf(lines: readonly string[], options: Partial<ReadingOptions> = {}): string[] {
  const text = ['# Reef lab', '', ...lines].join('\n')
  const { items } = parseNote({ path: 'notes/2026-02-03.md', text }, { ...defaultReadingOptions, ...options })
  return items.map(({ owners, text }) => `${owners.map(({ written }) => written).join('+')}: ${text}`)
}
const task = ['## Actions', '', '- AP(SO): count the shells']

test('letters that the attendance lists are a person, others a marker', () => {
  expect(itemsOf(['Present: AP, SO', '', ...task])).toEqual(['AP+SO: count the shells'])
  expect(itemsOf(['Present: Ada, SO', '', ...task])).toEqual(['SO: count the shells (SO)'])
  expect(itemsOf(['Present: AP, SO', '', '- AP: count the shells', '- AR: SO – count them'])).toEqual(['SO: count them'])
})

test('a config that takes a marker away takes it away in each form', () => {
  const withoutWords = { actionMarkers: ['ap'] }
  expect(itemsOf(['- AP: Ada – count the shells'], { withoutWords })).toEqual([])
  expect(itemsOf(['## Actions', '', '- AP-12 Ada: count the shells'], { withoutWords })[0]).toContain('AP-12')
})
