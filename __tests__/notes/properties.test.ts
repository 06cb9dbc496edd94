import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseNote } from '../../src/notes/parse-note.js'
import { plainLines } from '../../src/notes/text/plain-lines.js'
import { defaultReadingOptions } from '../../src/notes/reading-options.js'
import { runs } from '../runs.js'
import { anyText } from '../any-text.js'

/** Pieces that notes are made of, so that random texts reach the rules. */
const piece = fc.constantFrom(
  '---',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '## TODOs\n',
  '### Decisions\n',
  '- ',
  '  - ',
  '> ',
  '| a | Action |\n|---|---|\n| ',
  '[ ] ',
  '[x] ',
  'RD: ',
  'RD/AJ: ',
  '@ann ',
  'Ann to ',
  'TODO: ',
  'TODO',
  '**ACTION 7**: ',
  'AI: ',
  '~~',
  '`',
  '(owner: ',
  ')',
  'https://github.com/a/b/milestone/3',
  'release v0.10 (July 25, 2024) ',
  'by Thursday',
  '[name=x]',
  '[a](b)',
  'Attendees:\n',
  '\u0000',
  '\uFEFF',
  '🎯',
  ':dart:',
  'participants: [A]\n',
  '\t',
  '```\n',
  '1. ',
)
/** Bytes of any kind, as the readers of files and blobs decode them. */
const bytes = fc.uint8Array({ maxLength: 400 }).map((given) => new TextDecoder().decode(given))
const text = fc.oneof(
  bytes,
  anyText(),
  fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }).map((pieces) => pieces.join('')),
)

describe('any text', () => {
  it('is read without a throw, with lines inside the file and the text of an item at its line', () => {
    fc.assert(
      fc.property(text, (given) => {
        const note = parseNote({ path: 'meetings/2024-03-04.md', text: given }, defaultReadingOptions)
        const lines = plainLines(given.split(given.includes('\n') ? /\r\n|\n/ : /\r/))
        for (const item of note.items) {
          expect(item.line).toBeGreaterThanOrEqual(1)
          expect(item.endLine).toBeGreaterThanOrEqual(item.line)
          expect(item.endLine).toBeLessThanOrEqual(lines.length)
          const [word = ''] = item.text.split(/\s/u)
          expect(lines.slice(item.line - 1, item.endLine).join(' ')).toContain(word)
        }
        for (const { line } of [...note.diagnostics, ...note.releases]) {
          expect(line ?? 1).toBeGreaterThanOrEqual(1)
          expect(line ?? 1).toBeLessThanOrEqual(lines.length)
        }
      }),
      { numRuns: runs(40) },
    )
  })
})

// How long they take is measured by the bench; here a hang would end in the runner's timeout.
describe('hostile text is cut down and named', () => {
  const cases: Record<string, string> = {
    'one line of 1 MB': 'a'.repeat(1 << 20),
    'a paragraph of 20 KB': 'a line of words\n'.repeat(1300),
    '200 KB of emphasis': 'a**b_'.repeat(40_000),
    'emphasis in many paragraphs': `${'a**b_'.repeat(3200)}\n\n`.repeat(32),
    '10,000 nested quotes': `${'>'.repeat(10_000)}x`,
    '10,000 nested lists': `${'- '.repeat(10_000)}x`,
    '1,000 lists nested by indentation': Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(2 * depth)}- a`).join('\n'),
  }
  for (const [name, given] of Object.entries(cases)) {
    it(
      name,
      () => {
        const note = parseNote({ path: '2024-03-04.md', text: given }, defaultReadingOptions)
        expect(note.diagnostics[0]?.message).toMatch(/split|move|break/)
      },
      60_000,
    )
  }

  it('ten times what is read of a note', () => {
    const limits = { ...defaultReadingOptions.limits, note: 4 * 1024 }
    const text = `## TODO\n${'- RD: do a thing\n'.repeat(2_500)}`
    const note = parseNote({ path: '2024-03-04.md', text }, { ...defaultReadingOptions, limits })
    expect(note.diagnostics[0]?.message).toMatch(/split/)
  })
})
