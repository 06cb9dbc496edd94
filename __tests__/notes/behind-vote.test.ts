import { expect, test } from 'vitest'
import { parseNote } from '../../src/notes/parse-note.js'
import { defaultReadingOptions } from '../../src/notes/reading-options.js'

function read(...lines: string[]) {
  const text = ['# Board', '', 'Present: Ann Lee, Bob Ray', '', '## Shed', '', ...lines, ''].join('\n')
  const { items, diagnostics } = parseNote({ path: 'notes/2026-02-03.md', text }, defaultReadingOptions)
  return {
    items: items.map((item) => [item.text, item.due]),
    named: diagnostics.flatMap(({ code, line }) => (code === 'task-in-talk' ? [line! - 7] : [])),
  }
}

test.each([
  [['Motion to paint the shed. Carried 4–1.', 'Bob to send Ann the bill by Monday.'], 1],
  [['Motion to paint the shed.', '**Carried 4-1.**', 'Bob to send Ann the bill by Monday.'], 2],
  [['- Motion to paint the shed. Carried.', '  Bob to send Ann the bill by Monday.'], 1],
])('the line behind the end of a vote is not of what was decided: %j', (lines, behind) => {
  const { items, named } = read(...lines)
  expect(items).toEqual([[expect.stringMatching(/^Motion to paint the shed\.[^B]*$/), null]])
  expect(named).toEqual([behind])
})

test.each([
  [['Motion to paint the shed. Carried 4-1.', 'In favour: Ann, Bob.']],
  [['Motion to paint the shed. Seconded.', 'Motion carried.']],
  [['Motion to paint the shed. Carried', 'by all, Bob to see to it.']],
])('what goes on with the vote is: %j', (lines) => {
  expect(read(...lines).items).toEqual([[lines.join(' '), null]])
})
