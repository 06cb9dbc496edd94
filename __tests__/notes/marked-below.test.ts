/** A line with a marker of its own is an item of its own, whatever stands above it. */
import { expect, test } from 'vitest'
import { parseNote } from '../../src/notes/parse-note.js'
import { defaultReadingOptions } from '../../src/notes/reading-options.js'

/** Each item as "line owners: text", with its state where it is not open. */
const itemsOf = (...lines: string[]) =>
  parseNote({ path: 'notes/2026-03-05.md', text: lines.join('\n') }, defaultReadingOptions).items.map(
    ({ line, owners, text, state }) =>
      `${[line, ...owners.map(({ written }) => written)].join(' ')}: ${text}${state === 'open' ? '' : ` (${state})`}`,
  )

test.each([
  ['The pump is old. TODO: order another', '2: order another'],
  ['TODO: order another', '2: order another'],
  ['Mia, TODO(Jon): order another', '2 Jon: order another'],
])('in the list below “%s”', (paragraph, first) => {
  expect(itemsOf('## Talk', paragraph, '- TODO: Mia calls the shop', '- it is closed on Mondays', '- ACTION: Jon: find the bill')).toEqual([
    first,
    '3: Mia calls the shop',
    '5 Jon: find the bill',
  ])
})

test('below somebody’s task, of whoever it names itself', () => {
  expect(
    itemsOf('## Actions', '- Mia: order the pump', '  - TODO: ask the price', '  - TODO Jon: find the bill', '  - the blue one'),
  ).toEqual(['2 Mia: order the pump', '3: ask the price', '4 Jon: find the bill'])
})

test('below a task that is done it is done, too', () => {
  expect(itemsOf('## Actions', '- [x] Mia: order the pump', '  - TODO: ask the price')).toEqual([
    '2 Mia: order the pump (done)',
    '3: ask the price (done)',
  ])
})

test('where the marker stands further inside the line, and where a box has an owner', () => {
  expect(
    itemsOf(
      '## Talk',
      'It is old. TODO: order another',
      '- the shop is closed, TODO(Jon): find the bill',
      '- [ ] @mia-k calls',
      '- [ ] a bell',
    ),
  ).toEqual(['2: order another', '3 Jon: find the bill', '4 mia-k: @mia-k calls'])
})

test('on adjacent lines of one paragraph', () => {
  expect(
    itemsOf(
      '## Talk',
      'The pump is old. TODO: Mia orders another',
      'The door is open. **Action:** Jon to close it',
      'today. Nothing else is',
      'broken. DECISION: we meet in May',
      'TODO: send the bill',
      'It is late. AGREED that we go',
    ),
  ).toEqual([
    '2: Mia orders another',
    '3 Jon: Jon to close it today. Nothing else is',
    '5: we meet in May',
    '6: send the bill',
    '7: AGREED that we go',
  ])
})

test('in a paragraph below “Actions”, too', () => {
  expect(itemsOf('## Actions', 'The pump is old, TODO: order another', 'The door is open, TODO: close it')).toEqual([
    '2: order another',
    '3: close it',
  ])
})

test('among decisions it is the work that it says', () => {
  expect(itemsOf('## Decisions', '- The pump stays', '- The pump is old. TODO: Jon to order another')).toEqual([
    '2: The pump stays',
    '3 Jon: Jon to order another',
  ])
})
