import { expect, test } from 'vitest'
import { parseNote } from '../../src/notes/parse-note.js'
import { defaultReadingOptions } from '../../src/notes/reading-options.js'

/** Lines of the talk of a note, below who took part, that are named for reading like tasks. */
function namedOf(...talk: string[]): number[] {
  const text = ['# Call', '', 'Present: Ann Lee, Bob Ray', '', '## Garden', '', ...talk, ''].join('\n')
  const { items, diagnostics } = parseNote({ path: 'notes/2026-02-03.md', text }, defaultReadingOptions)
  expect(items).toEqual([])
  return diagnostics.flatMap(({ code, line }) => (code === 'task-in-talk' ? [line! - 7] : []))
}

test.each([
  '- Ann to order the seeds',
  '- Ann will order the seeds',
  'The seeds are late. Bob will call the shop.',
  'Bob has heard nothing yet and will call the shop.',
  '- Bob: order the seeds',
  '- **Bob:** order the seeds',
  '- Bob: seeds by Friday',
  '- Ann/Bob: seeds (until 5 Feb)',
  '- @ann to order the seeds',
  '- @cleo-x to order the seeds',
  '- @cleo-x: order the seeds',
  '- Ann Lee and Bob to order the seeds',
  '- Ann wird die Samen bestellen',
  '- Ann orders the seeds',
  '- Ann Lee und Bob bestellen die Samen',
  '- The treasurer agreed to order the seeds',
  'Action items for the members of the new board:',
  'Action whoever is in: the seeds',
  'Decision on the seeds: a talk',
  '- Vice chair will order the seeds',
  'It is dry. The secretary to order the seeds.',
  'It is dry. @ann can you order the seeds today?',
  'Could @cleo-x order the seeds?',
  '@ann please order the seeds',
  'Who has the seeds? @ann orders them this week.',
  'Who orders the seeds? → Ann',
  '- order the seeds → Bob',
  'The seeds are late -> Ann orders them',
  '- seeds? No, drop it. @ann orders the soil',
  '- Ann will host the server',
  '- Ann to attend the fair',
  '- Ann to chair this',
  '- Bob to buy a chair',
])('named: %s', (line) => expect(namedOf(line)).toEqual([0]))

test.each([
  '- Ann will be late',
  'Ann was ill and will be back on Monday.',
  '- Ann will host the next call',
  '- Ann hosts the next weekly',
  'Bob to chair in May.',
  '- @ann will join later',
  '- Ann wird das nächste Treffen leiten',
  'Action plan for the year: see the sheet',
  'The action items for the board: see the sheet',
  '- @cleo-x: it is dry',
  '- @cleo-x disagrees',
  '- Bob: it is dry',
  '- Bob: on leave until Friday',
  '- Bob: the seeds came on 5 Jan',
  '- Bob: order the seeds?',
  '- Cleo to order the seeds',
  '- The shop will call us',
  '- The chair was late',
  '- Ann likes the seeds',
  '- Cleo orders the seeds',
  'Ann orders the seeds each year.',
  'The seeds are late. @ann orders them each year.',
  '@ann can you hear us?',
  'Can @ann see it?',
  'Did @ann order the seeds?',
  '- The chair will be late',
  '- The chair opened the shop',
  '- Ann and Cleo disagree',
  'Draft → review → done',
])('not named: %s', (line) => expect(namedOf(line)).toEqual([]))

test('a box to tick is named whoever it is for, one that is ticked is not', () => {
  expect(
    namedOf('- [ ] order the seeds', '- [x] order the soil', '- [ ] Ann seeds', '- the shop', '  - [ ] call them', '- [ ] Ann: TBD'),
  ).toEqual([0, 2, 4])
})

test('rows of a table of known people and what they do, in a section for anything', () => {
  const table = (...rows: string[]) => ['| What | Who | State |', '|---|---|---|', ...rows]
  expect(namedOf(...table('| order the seeds | Ann | new |', '| the seeds | Bob | late |', '| order the soil | Cleo | |'))).toEqual([2])
})

test('below a heading for what is put off or listed, boxes and points without anybody are not named', () => {
  const lines = ['- Ann will order the seeds', '- the seeds', '- [ ] seeds', '- No, drop it. @ann orders the soil']
  const text = `# Call\n\nPresent: Ann Lee\n\n## Parking lot\n\n${lines.join('\n')}\n`
  const { items, diagnostics } = parseNote({ path: 'notes/2026-02-03.md', text }, defaultReadingOptions)
  expect([items, diagnostics.map(({ code, line }) => [code, line])]).toEqual([
    [],
    [
      ['task-in-talk', 7],
      ['task-in-talk', 10],
    ],
  ])
})

test('each line of a paragraph for itself', () => {
  expect(namedOf('The seeds are late.', 'Ann will order them.', 'It is dry.', 'Bob to water them.')).toEqual([1, 3])
})

test('beside a decision that is only a part of the paragraph', () => {
  const text =
    '# Call\n\nPresent: Ann Lee\n\n## Garden\n\nWe agreed to buy seeds. Ann will order them.\n\nIt was agreed to mow.\nAnn mows.\n'
  const { items, diagnostics } = parseNote({ path: 'notes/2026-02-03.md', text }, defaultReadingOptions)
  expect(items.map(({ text: said }) => said)).toEqual(['We agreed to buy seeds.', 'It was agreed to mow.'])
  expect(diagnostics.map(({ code, line }) => [code, line])).toEqual([['task-in-talk', 7]])
})

test('what is an item, or nested below one, is not named besides', () => {
  const text =
    '# Call\n\nPresent: Ann Lee\n\n## Garden\n\n- TODO: Ann to order the seeds\n  - Ann to call first\n\n## Actions\n\n- Ann to mow\n'
  const { items, diagnostics } = parseNote({ path: 'notes/2026-02-03.md', text }, defaultReadingOptions)
  expect([items.length, diagnostics]).toEqual([2, []])
})

test('an undated file does not look like a note for it', () => {
  const text = '# Garden\n\nPresent: Ann Lee\n\nAnn will water it.\n'
  const { date, diagnostics } = parseNote({ path: 'garden.md', text }, defaultReadingOptions)
  expect([date, diagnostics.map(({ code }) => code)]).toEqual([null, ['task-in-talk']])
})
