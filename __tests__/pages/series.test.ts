import { expect, test } from 'vitest'
import { seriesName, seriesOfIssue } from '../../src/pages/series.js'
import { aMarker } from '../plan/builders.js'
import { anIssueAfter } from './builders.js'

const rule = (name: string) => ({ name, paths: ['**'], repository: null })

test.each([
  ['notes/community', ['notes/community', 'notes/board'], 'community'],
  ['teams/core/notes', ['teams/core/notes', 'teams/docs/notes'], 'core/notes'],
  ['core', ['core', 'old/core'], 'core'],
  ['notes/community', ['notes/community'], 'meeting-notes'],
  ['', ['', 'notes/board'], 'meeting-notes'],
])('the series “%s” among %j is called %s', (series, all, name) => expect(seriesName(series, all, [], 'meeting-notes')).toBe(name))

test('a note of the series shows its capitals', () => {
  const all = ['notes/tsc', 'notes/board']
  expect(seriesName('notes/tsc', all, [], 'meeting-notes', 'Notes/TSC/2026-03-05.md')).toBe('TSC')
  expect(seriesName('notes/tsc', all, [], 'meeting-notes', 'archive/2026-03-05.md')).toBe('tsc')
})

test('a name that the config gives counts, also for the only series', () => {
  expect(seriesName('Core team', ['Core team'], [rule('Core team')], 'meeting-notes')).toBe('Core team')
})

test('an issue is of the series of the note that it was found in last', () => {
  const seriesOf = (note: string) => (note.includes('02-19') ? 'old' : 'new')
  expect(seriesOfIssue(anIssueAfter({ days: ['2026-02-19', '2026-03-05'] }).marker, seriesOf)).toBe('new')
  expect(seriesOfIssue(aMarker({ series: 'kept', occurrences: [] }), seriesOf)).toBe('kept')
})

test('a page is of the series of its last meeting', () => {
  const page = { note: '2026-02-19.md', date: '2026-02-19', open: [], closed: [], isDormant: false }
  expect(seriesOfIssue(aMarker({ series: 'before', page }), () => 'now')).toBe('now')
})
