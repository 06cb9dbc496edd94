import { expect, test } from 'vitest'
import { parseNote } from '../../src/notes/parse-note.js'
import { defaultReadingOptions } from '../../src/notes/reading-options.js'

/** Lines of the items that are read. */
const linesOf = (...lines: string[]) =>
  parseNote({ path: '2026-03-05.md', text: ['Present: Ann Lee', '', ...lines].join('\n') }, defaultReadingOptions).items.map(
    ({ line }) => line,
  )

test.each([
  ['of the same task', 'ACTION: Ann to order the lamps', '- Ann to order the lamps', [3]],
  ['with a bot’s remark', 'ACTION: Ann to order the lamps (ben, 15:12:40)', '- Ann to order the lamps', [3]],
  ['of a decision', 'RESOLVED: we keep the old lamps', '- we keep the old lamps', [3]],
  ['whose owner is left out there', 'ACTION: Core to order the new lamps', '- [ ] order the new lamps', [3]],
  ['in the same words, though nobody is named there', 'ACTION: Team contact to order the lamps', '- Team contact to order the lamps', [3]],
  ['with an owner that was missing', 'ACTION: order the new lamps', '- Ann: order the new lamps', [3, 7]],
  ['of somebody else', 'ACTION: Ann: order the new lamps', '- Ben: order the new lamps', [3, 7]],
  ['of few words', 'ACTION: Ann: call them', '- call them', [3, 7]],
])('the list at the end says it again: %s', (_, marked, listed, lines) =>
  expect(
    linesOf(marked, '', marked.startsWith('RESOLVED') ? '## Summary of resolutions' : '## Summary of action items', '', listed),
  ).toEqual(lines),
)
