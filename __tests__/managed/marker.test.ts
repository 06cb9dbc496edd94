import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readMarker, writeMarker } from '../../src/managed/marker.js'
import type { Marker, Place } from '../../src/model/issue.js'
import { aMarker } from '../plan/builders.js'

const text = fc.string({ unit: 'binary', maxLength: 40 })
const texts = fc.array(text, { maxLength: 3 })
const state = fc.constantFrom('open', 'completed', 'not_planned', 'duplicate')
const day = fc.option(fc.constantFrom('2026-03-05', '1999-12-31'))
const place: fc.Arbitrary<Place> = fc.record({
  note: text, date: day, meeting: text, section: fc.option(text), commit: text, line: fc.nat(), endLine: fc.nat(),
  key: text, hard: text, soft: text, owners: texts, gone: fc.boolean(),
})
const marker = fc.record({
  version: fc.constant(1 as const), repository: fc.nat(), id: text, subject: fc.constantFrom('todo', 'decision', 'pull-request', 'release'),
  series: text, places: fc.array(place, { maxLength: 3 }),
  applied: fc.record({ title: text, block: text, labels: texts, assignees: texts, milestone: fc.option(fc.nat()), state }),
}) as fc.Arbitrary<Marker>

describe('a marker', () => {
  test('is read as it was written, whatever stands around it', () => {
    fc.assert(
      fc.property(marker, text, text, (written, before, behind) => {
        expect(readMarker(`${before}\n${writeMarker(written)}\n${behind}`)).toEqual(written)
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
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (body) => void readMarker(body)))
    fc.assert(
      fc.property(fc.base64String(), (payload) => {
        expect(() => readMarker(`<!-- meeting-notes-to-issues:end v1 ${payload} -->`)).not.toThrow()
      }),
    )
  })

  test('any JSON in its place is no marker, or a whole one', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const body = `<!-- meeting-notes-to-issues:end v1 ${Buffer.from(JSON.stringify(value)).toString('base64url')} -->`
        expect(readMarker(body)).toBeNull()
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
    expect(readMarker(harm(writeMarker(aMarker())))).toBeNull()
  })

  test.each(['places', 'applied', 'repository', 'id', 'series', 'subject'] as const)('without %s: does not count', (field) => {
    const { [field]: _, ...rest } = aMarker()
    expect(readMarker(writeMarker(rest as Marker))).toBeNull()
  })
})
