import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markerOf } from '../../src/managed/body.js'
import { writeMarker } from '../../src/managed/marker.js'
import type { Marker, Occurrence } from '../../src/model/issue.js'
import { aMarker, anItem, aNote, anOccurrence } from '../plan/builders.js'
import { anyText } from '../any-text.js'

const text = anyText({ maxLength: 40 })
const hex = fc.stringMatching(/^[0-9a-f]{1,40}$/)
const number = fc.integer({ min: 1, max: 2 ** 31 - 1 })
const texts = fc.array(text, { maxLength: 3 })
const state = fc.constantFrom('open', 'completed', 'not_planned', 'duplicate')
const day = fc.option(fc.constantFrom('2026-03-05', '1999-12-31'))
const occurrence: fc.Arbitrary<Occurrence> = fc.record({
  note: text.filter((path) => path !== ''),
  date: day,
  meeting: text,
  section: fc.option(text),
  commit: hex,
  line: number,
  endLine: number,
  key: text,
  content: text,
  hard: text,
  soft: text,
  owners: texts,
  people: texts,
  gone: fc.boolean(),
})
const marker = fc.record({
  version: fc.constant(1 as const),
  repository: fc.nat(),
  id: text,
  subject: fc.constantFrom('todo', 'decision', 'pull-request', 'release'),
  config: text,
  series: text,
  occurrences: fc.array(occurrence, { maxLength: 3 }),
  applied: fc.record({ title: text, block: text, labels: texts, assignees: texts, milestone: fc.option(number), state }),
}) as fc.Arbitrary<Marker>

describe('a marker', () => {
  test('is read as it was written, whatever stands around it', () => {
    fc.assert(
      fc.property(marker, text, text, (written, before, behind) => {
        expect(markerOf(`${before}\n${writeMarker(written)}\n${behind}`)).toEqual(written)
      }),
    )
  })

  test('is one HTML comment: no text of a note can end it', () => {
    fc.assert(
      fc.property(marker, (written) => {
        const comment = writeMarker(written)
        expect(comment.startsWith('<!--')).toBe(true)
        expect(comment.indexOf('-->')).toBe(comment.length - 3)
        expect(comment).toMatch(/^[\x20-\x7e]+$/)
      }),
    )
  })

  test('any text is read without an exception', () => {
    fc.assert(fc.property(anyText(), (body) => void markerOf(body)))
    fc.assert(
      fc.property(fc.base64String(), (payload) => {
        expect(() => markerOf(`<!-- meeting-notes-to-issues:end v1 ${payload} -->`)).not.toThrow()
      }),
    )
  })

  test('any JSON in its place is no marker, or a whole one', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const body = `<!-- meeting-notes-to-issues:end v1 ${Buffer.from(JSON.stringify(value)).toString('base64url')} -->`
        expect(markerOf(body)).toBeNull()
      }),
    )
  })

  const damage: [string, (comment: string) => string][] = [
    ['cut', (comment) => comment.slice(0, -10)],
    ['of another version', (comment) => comment.replace('end v1', 'end v2')],
    ['there twice', (comment) => `${comment}\n${comment}`],
    ['with a letter changed', (comment) => comment.replace(/v1 .{8}/, 'v1 AAAAAAAA')],
    ['without its closing', (comment) => comment.replace(' -->', '')],
  ]
  test.each(damage)('%s: does not count', (_, harm) => {
    expect(markerOf(harm(writeMarker(aMarker())))).toBeNull()
  })

  test.each(['occurrences', 'applied', 'repository', 'id', 'series', 'subject'] as const)('without %s: does not count', (field) => {
    const { [field]: _, ...rest } = aMarker()
    expect(markerOf(writeMarker(rest as Marker))).toBeNull()
  })

  const whole = aMarker({
    occurrences: [anOccurrence(aNote('notes/2026-03-05.md', []), anItem(), { shown: 'a digest', state: 'open' })],
    references: ['acme/core#12'],
    todos: [
      { number: 3, title: 'Book the room', isDone: false, assignees: ['rosa'] },
      { number: 4, title: 'Order the badges', isDone: true, assignees: [] },
    ],
    written: { head: 'c'.repeat(40), at: '2026-03-05T12:00:00Z' },
  })
  test.each([
    ['version', 2],
    ['repository', '4711'],
    ['id', 1],
    ['series', null],
    ['subject', 'epic'],
    ['references', 'acme/core#12'],
    ['references.0', 12],
    ['todos', {}],
    ['todos.0', null],
    ['todos.0', 'Book the room'],
    ['todos.0.number', '3'],
    ['todos.0.title', null],
    ['todos.0.isDone', 1],
    ['todos.0.assignees', 'rosa'],
    ['todos.0.assignees.0', 1],
    ['todos.1', null],
    ['written', null],
    ['written', 'now'],
    ['written.head', 1],
    ['written.at', null],
    ['occurrences', {}],
    ['occurrences.0', null],
    ['occurrences.0', 'notes/2026-03-05.md'],
    ['occurrences.0.note', 1],
    ['occurrences.0.key', null],
    ['occurrences.0.commit', 1],
    ['occurrences.0.line', '10'],
    ['occurrences.0.soft', 1],
    ['occurrences.0.hard', null],
    ['occurrences.0.owners', 'RD'],
    ['occurrences.0.owners.0', 1],
    ['occurrences.0.shown', 1],
    ['occurrences.0.state', 'late'],
    ['applied', null],
    ['applied', 'all'],
    ['applied.title', 1],
    ['applied.block', null],
    ['applied.labels', 'todo'],
    ['applied.assignees.0', 1],
    ['applied.state', 1],
    // Nothing that any code could stumble over, or that would lead elsewhere.
    ['repository', 1.5],
    ['series', '\ud800'],
    ['earlier', 0],
    ['earlier', 'twelve'],
    ['text', 12],
    ['progress', { pullRequests: { done: -1, total: 2 }, issues: { done: 0, total: 0 } }],
    ['page', { note: null, date: '2026-02-30', open: [], closed: [], isDormant: false }],
    ['page', { note: null, date: null, open: [1e300], closed: [], isDormant: false }],
    ['todos.0.number', 1e12],
    ['written.head', '../../../mallory'],
    ['written.at', 'soon'],
    ['occurrences.0.note', ''],
    ['occurrences.0.note', 'notes/\udfff.md'],
    ['occurrences.0.date', 'tomorrow'],
    ['occurrences.0.date', '2026-13-01'],
    ['occurrences.0.meeting', null],
    ['occurrences.0.section', 4],
    ['occurrences.0.commit', 'main/../../..'],
    ['occurrences.0.line', 0],
    ['occurrences.0.line', 10.5],
    ['occurrences.0.endLine', '12'],
    ['occurrences.0.content', undefined],
    ['occurrences.0.gone', 'no'],
    ['occurrences.0.givesOwner', false],
    ['occurrences.0.due', 'never'],
    ['applied.milestone', '3'],
    ['applied.milestone', undefined],
    ['applied.ticks', '012'],
    ['applied.state', 'late'],
    ['applied.labels.0', null],
  ])('with %s being %j: does not count', (path, value) => {
    expect(markerOf(writeMarker(whole))).toEqual(whole)
    expect(markerOf(writeMarker(withValue(whole, path.split('.'), value)))).toBeNull()
  })

  test('holds no more than it is known to', () => {
    const more = { ...whole, then: 'more', occurrences: [{ ...whole.occurrences[0]!, __proto__: null, toString: 'x' }] }
    expect(markerOf(writeMarker(more as unknown as Marker))).toEqual(whole)
  })

  test.each(['open', 'done', 'struck', undefined])('whose occurrence is %s: counts', (state) => {
    const marker = withValue(whole, ['occurrences', '0', 'state'], state)
    expect(markerOf(writeMarker(marker))).toEqual(marker)
  })

  test.each([
    'version',
    'occurrences.0.note',
    'occurrences.0.owners',
    'applied.title',
    'applied.assignees',
    'applied.state',
    'written.head',
    'todos.0.title',
  ])('without %s: does not count', (path) => {
    expect(markerOf(writeMarker(withValue(whole, path.split('.'), undefined)))).toBeNull()
  })
})

/** The marker with one value of it replaced, however deep it stands. */
function withValue(marker: Marker, path: readonly string[], value: unknown): Marker {
  const changed = structuredClone(marker)
  const parent = path.slice(0, -1).reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], changed)
  ;(parent as Record<string, unknown>)[path.at(-1) ?? ''] = value
  return changed
}
