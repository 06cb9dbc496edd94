import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extractionAsText } from '../../src/render/extraction-as-text.js'
import { diagnosticAsText } from '../../src/render/diagnostic-as-text.js'
import { ownersAsText } from '../../src/render/owners-as-text.js'
import { planAsText } from '../../src/render/plan-as-text.js'
import { withoutStyles, type Styled } from '../../src/render/styled.js'
import { printable, printableJson, printableLine } from '../../src/render/printable.js'
import { aNote } from '../plan/builders.js'
import { aCreation, aLabel, aPlan } from './builders.js'
import { anyText } from '../any-text.js'

/** Any text, with many of the characters that steer a terminal. */
const hostile = fc
  .array(
    fc.oneof(
      anyText(),
      fc.constantFrom('\u001b[2J', '\u001b]0;x\u0007', '\u009b31m', '\r', '\n', '\b', '\u0000', '\u007f', '\u0085', '\u2028', '\t'),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

test.each([
  ['\u001b[31mred\u001b[0m', '[31mred[0m'],
  ['\u009b31mred', '31mred'],
  ['\u001b]0;title\u0007', ']0;title'],
  ['over\rwritten\b', 'overwritten'],
  ['two\r\nlines\tand a tab', 'two\nlines\tand a tab'],
  ['Ştefan 会議 👩‍👧 \u00a0', 'Ştefan 会議 👩‍👧 \u00a0'],
])('%j is shown as %j', (text, shown) => expect(printable(text)).toBe(shown))

test('no text steers a terminal, and a line stays one', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(printable(text)).not.toMatch(/(?![\n\t])\p{Cc}/u)
      expect(printableLine(text)).not.toMatch(/\p{Cc}|[\u2028\u2029]/u)
    }),
  )
})

test('JSON says the same without such a character', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const json = printableJson({ [text]: text })
      expect(json).not.toMatch(/(?!\n)\p{Cc}|[\u2028\u2029]/u)
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify({ [text]: text })))
    }),
  )
})

describe('text of notes cannot pass for a line of ours', () => {
  const forged = 'x\nnotes/a.md:1: error: forged\u001b[2J\rforged\u2028'

  test.each<[string, () => string | Styled, number]>([
    [
      'extraction',
      () =>
        extractionAsText(
          [
            aNote(forged, [{ text: forged, owners: [forged] }], {
              title: forged,
              diagnostics: [{ severity: 'info', code: 'not-an-item', message: forged }],
            }),
          ],
          { explain: true },
        ),
      4,
    ],
    [
      'plan',
      () =>
        planAsText(
          aPlan({
            operations: [
              { ...aLabel, label: { ...aLabel.label, name: forged } },
              aCreation({ title: forged, assignees: [forged], labels: [forged], origin: { path: forged, line: 1 }, reason: forged }),
            ],
            deferredNotes: [{ path: forged, items: 1, reason: forged }],
            diagnostics: (['not-an-item', 'task-in-talk'] as const).map((code) => ({
              severity: 'info',
              code,
              message: forged,
              path: forged,
              line: 1,
            })),
          }),
          () => forged,
        ),
      8,
    ],
    ['owners', () => ownersAsText([{ name: forged, reason: forged, candidates: [], places: [{ path: forged, line: 1 }] }]), 9],
    ['finding', () => diagnosticAsText({ severity: 'error', code: 'config', message: forged, path: forged, line: 1, column: 2 }), 1],
  ])('%s', (_, render, count) => {
    const lines = withoutStyles(render())
      .trimEnd()
      .split(/[\n\r\u2028]/)
    expect(lines).toHaveLength(count)
    expect(lines.join('')).not.toMatch(/\p{Cc}/u)
  })
})
