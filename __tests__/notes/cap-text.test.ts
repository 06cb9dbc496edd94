import { expect, test } from 'vitest'
import { defaultReadingOptions } from '../../src/notes/reading-options.js'
import { capText } from '../../src/notes/text/cap-text.js'

const kept = (text: string) => capText('note.md', text, defaultReadingOptions.limits).lines.length

/** The parser's time grows with the square of these; so many lines of them take well under a second. */
test.each([
  ['sections of bold lines, lists and paragraphs', '**Present**\n\n- Ann Lee\n\nIt is late.\n\n', 15_000, 8_000],
  ['quoted headings', '> ## Action items\n\n', 20_000, 4_000],
  ['lists and paragraphs in turn', '- a\n\nb\n\n', 30_000, 6_000],
  ['lists and headings in turn', '- a\n# b\n', 30_000, 4_000],
  ['nested items', '- a\n  - b\n', 30_000, 4_000],
  ['quotes apart', '> a\n\n', 30_000, 4_000],
  ['paragraphs', 'a\n\n', 100_000, 32_000],
  ['headings', '# a\n', 60_000, 16_000],
  ['underlined headings', 'a\n=\n', 15_000, 6_000],
])('%s are cut', (_, unit, times, most) => {
  expect(kept(unit.repeat(times))).toBeLessThan(most)
})

test.each([
  ['sections', '## Topic\n\n**Present**\n\n- Ann Lee\n  - said so\n\nIt is late.\n\n', 200],
  ['underlined sections', 'Topic\n-----\n\nIt is late.\n\n', 400],
  ['a register', '- Ann: write the report\n  - by Friday\n', 500],
  ['a transcript', 'Ann: we should do it.\n\n', 5_000],
  ['quotes', '> It is late.\n\nWe know.\n\n', 500],
])('%s of an honest note, a long one, are read whole', (_, unit, times) => {
  const text = unit.repeat(times)
  expect(kept(text)).toBe(text.split('\n').length)
})
