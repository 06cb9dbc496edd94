import { describe, expect, it, test } from 'vitest'
import { buildVocabulary } from '../../src/notes/languages/vocabulary.js'
import { KnownNames } from '../../src/notes/names/known-names.js'
import { readOutline } from '../../src/notes/outline/outline.js'
import { parseNote } from '../../src/notes/parse-note.js'
import { defaultReadingOptions } from '../../src/notes/reading-options.js'
import { plainLines } from '../../src/notes/text/plain-lines.js'
import { publicServer } from '../../src/model/server.js'

const sense = { words: buildVocabulary(defaultReadingOptions.words), known: new KnownNames([], []), server: publicServer }

/** First line of each block, with the heading and the kind of its section. */
const placesOf = (text: string) =>
  readOutline(plainLines(text.split('\n')), sense).flatMap((part) =>
    'block' in part ? [`${part.block.line} ${part.section.heading?.text ?? '–'}: ${part.section.kind}`] : [],
  )

const read = (text: string) => parseNote({ path: 'notes/2026-03-05.md', text }, defaultReadingOptions)

describe('a numbered line in bold right above its text', () => {
  const point = '**TOP 2: The roof**\nIt leaks.'
  test.each([
    ['**Actions from last meeting**\n\n- Ann: row', ['3 Actions from last meeting: review', '6 TOP 2: The roof: talk']],
    ['**Regrets**\n\n- Ann', ['3 Regrets: absence', '6 TOP 2: The roof: talk']],
    // Below a heading, and in a list of tasks, it is a part of the section.
    ['## Actions from last meeting\n\n- Ann: row', ['3 Actions from last meeting: review', '5 Actions from last meeting: review']],
    ['**Actions**\n\n- Ann: row', ['3 Actions: actions', '5 Actions: actions']],
  ])('%j', (text, places) => expect(placesOf(`${text}\n\n${point}`)).toEqual(places))
})

describe('a heading announces what it says, whatever stands around its words', () => {
  test.each([
    ['## TODO’s', 'actions'],
    ["## To-do's", 'actions'],
    ['## Action items<a id="todo"></a>', 'actions'],
    ['## <span style="color:red">Next steps</span>', 'actions'],
    ['## Decisions [^1]', 'decisions'],
    ['## 3. Action items for May', 'actions'],
    ['## 2.1 Decisions', 'decisions'],
    ['## IV) Next steps', 'actions'],
    ['## 4. Action items from last meeting', 'review'],
    ['## 2. Actions carried over from the last meeting', 'review'],
    ['## Carried-over actions', 'review'],
    ['## What we agreed', 'decisions'],
    ['## What we decided today', 'decisions'],
    ['## Decided today', 'decisions'],
    ['## 🤝 We agreed', 'decisions'],
    ['## Decision log', 'decisions'],
    ["## Who's doing what", 'actions'],
    ['## Still to do', 'actions'],
    ['## Who is bringing what by when', 'actions'],
    ['## Wer bringt was mit', 'actions'],
    ['## Qui apporte quoi ?', 'actions'],
    ['## To sort before Saturday 14th', 'actions'],
    ['## To buy', 'actions'],
    ['## To discuss on Monday', 'talk'],
    ['## To Ann and Bob', 'talk'],
    ['## Homework for next week', 'actions'],
    ['## Who knows', 'talk'],
    ['## Was wir beschlossen haben', 'decisions'],
    ['## Ce qui a été décidé', 'decisions'],
    ['## What we agreed last time', 'review'],
    ['## Recap of last week’s action items', 'review'],
    ['## Recap of the action items', 'actions'],
    ['## What we talked about', 'talk'],
    ['## Agreed next date', 'talk'],
    ['## 1.0 is out', 'talk'],
    ['## 10 people', 'talk'],
    ['> ## Action items', 'actions'],
    ['<summary>Action items</summary>', 'actions'],
    ['<details><summary><b>Action items</b></summary>', 'actions'],
    ['**Action items**', 'actions'],
    ['__Decisions:__', 'decisions'],
    ['**Agenda**', 'checklist'],
    ['**Present**', 'attendance'],
    ['**Regrets**', 'absence'],
    ['**Website**', 'talk'],
  ])('%s', (heading, kind) => {
    expect(placesOf(`${heading}\n\n- one`).at(-1)).toMatch(new RegExp(`^3 .*: ${kind}$`))
  })
})

describe('lines without marks of a list below what announces them', () => {
  const itemsOf = (...lines: string[]) => read(lines.join('\n')).items.map(({ line, kind, text }) => `${line} ${kind}: ${text}`)

  it.each([
    [
      ['ACTIONS', 'AL - order the lamps', 'all - sweep the shed', 'cables!!'],
      ['2 todo: order the lamps', '3 todo: sweep the shed', '4 todo: cables!!'],
    ],
    [
      ['Next steps', 'Order the lamps', 'Sweep the shed'],
      ['2 todo: Order the lamps', '3 todo: Sweep the shed'],
    ],
    [
      ['To-dos', '[ ] Order the lamps', '[x] Sweep the shed'],
      ['2 todo: Order the lamps', '3 todo: Sweep the shed'],
    ],
    [
      ['We met.', 'DECISIONS', 'the lamps stay', 'no cables on the floor'],
      ['3 decision: the lamps stay', '4 decision: no cables on the floor'],
    ],
    [
      ['*Actions:*', 'order the lamps', 'TASKS', 'sweep the shed', 'count the cables'],
      ['2 todo: order the lamps', '4 todo: sweep the shed', '5 todo: count the cables'],
    ],
    [
      ['Actions:', 'Order the lamps of which we spoke at the last meeting, with their', 'cables and sockets', '', 'The shed is dry.'],
      ['2 todo: Order the lamps of which we spoke at the last meeting, with their cables and sockets'],
    ],
    [['Tasks', 'are what we like.'], []],
    [
      ['*Who brings what:*', '• Ann – lamps', '• Bob – cables'],
      ['2 todo: lamps', '3 todo: cables'],
    ],
    [
      ['To sort before Friday 17th:', '', '* Ann: lamps', '* Bob: cables'],
      ['3 todo: lamps', '4 todo: cables'],
    ],
  ])('%j', (lines, items) => expect(itemsOf(...lines)).toEqual(items))
})

it('a register says by its numbers which of its lines were decided, on one line, too', () => {
  const text = '# Actions and decisions\n\n**D1** The lamps stay.\n**D2** No cables.\n\n**A1** Lamps for the shed. **A2** Sweep it.'
  expect(read(text).items.map((item) => `${item.kind}: ${item.text}`)).toEqual([
    'decision: The lamps stay.',
    'decision: No cables.',
    'todo: Lamps for the shed.',
    'todo: Sweep it.',
  ])
})

it.each([['Warmest wishes,\nAnn'], ['On 8 Feb 2026, at 18:02, Bob Ray wrote:'], ['-----Original Message-----']])(
  'what stands below %j belongs to no section of the mail',
  (end) => {
    const text = `Actions:\n\n1. Ann to order lamps\n\n${end}\n\nHead of Lamps | Please think before you print\n\nCan Bob take the keys?`
    expect(read(text).items.map((item) => item.text)).toEqual(['Ann to order lamps'])
  },
)

it('what an export writes around words is not read', () => {
  const text =
    '## Actions\n\n- <span class="todo TODO">TODO</span> Ann to order <u>lamps</u>\n- <span class="done DONE">DONE</span> Bob to pay &lt;2026-03-06 Fri&gt;'
  expect(read(text).items.map(({ text, state }) => `${state}: ${text}`)).toEqual([
    'open: Ann to order lamps',
    'done: Bob to pay <2026-03-06 Fri>',
  ])
})

describe('boxes and lists of other editors', () => {
  test('the title of a box is its heading', () => {
    expect(placesOf('> [!success] Decision\n> We use tabs\n\nMore')).toEqual(['2 Decision: decisions', '4 –: talk'])
    expect(placesOf('> [!todo]- Action items\n> - [ ] Ann: one')).toEqual(['2 Action items: actions'])
    expect(placesOf('> [!question] Open\n> Do we use tabs?')).toEqual(['1 –: talk'])
  })

  test('the signs of a pad count how deep an entry is', () => {
    const note = read('* Lamps\n** they are dim\n** TODO Ann: buy lamps\n*** three\n** AGREED: no candles\n\n** bold **\n')
    expect(note.items.map(({ kind, line, text, details }) => [kind, line, text, details])).toEqual([
      ['todo', 3, 'buy lamps', ['* three']],
      ['decision', 5, 'no candles', []],
    ])
  })

  test('a tick in front of a decision decorates it', () => {
    const note = read('✅ **DECISION** we use tabs\n\n✅ **TODO** Ann: buy lamps')
    expect(note.items.map(({ kind, state }) => [kind, state])).toEqual([
      ['decision', 'open'],
      ['todo', 'done'],
    ])
  })
})

describe('a section ends', () => {
  test.each([
    ['with its quote', '> ## Decisions\n>\n> - one\n\n- two', ['3 Decisions: decisions', '5 –: talk']],
    ['not with a quote that is only its heading', '> ## Decisions\n\n- one', ['3 Decisions: decisions']],
    ['with its box', '<details>\n<summary>TODOs</summary>\n\n- one\n\n</details>\n\n- two', ['4 TODOs: actions', '8 –: talk']],
    ['at a break', '## TODOs\n\n- one\n\n---\n\n- two', ['3 TODOs: actions', '7 TODOs: talk']],
    ['not at a break that decorates the heading', '**TODOs**\n\n---\n\n- one', ['5 TODOs: actions']],
    ['at a break above a line that leads to something else', '## TODOs\n\n---\n\nBefore you go:\n\n- one', ['5 TODOs: talk']],
    ['behind the list of a label', 'Actions:\n- one\n\nMore talk', ['2 Actions:: actions', '4 –: talk']],
    ['behind the names below a bold line', '**Present**\n\n- Ann\n\nWe began', ['3 Present: attendance', '5 –: talk']],
    ['behind the paragraph of a label', '## Talk\n\nDecisions:\nwe use tabs\n\nMore', ['4 Decisions:: decisions', '6 Talk: talk']],
  ])('%s', (_, text, places) => expect(placesOf(text)).toEqual(places))
})

describe('a bold heading is a heading for all readers', () => {
  const parts = [
    'Agenda\n\n- v0.22.0\n- mmap (Marc, Zoe)',
    'Present\n\nAnn Lee, Bob Ray',
    'Regrets\n\n- Cleo Marsh',
    'TODOs\n\n- CM: order lamps',
  ]
  const written = (before: string, after: string) =>
    read(`# Call\n\n${parts.map((part) => before + part.replace('\n', `${after}\n`)).join('\n\n')}`)

  it.each([
    ['**', '**'],
    ['__', '__'],
    ['**', ':**'],
    ['**', '**:'],
  ])('%sAgenda%s', (before, after) => {
    const { items, ...bold } = written(before, after)
    const { items: expected, ...plain } = written('## ', '')
    expect(bold).toEqual(plain)
    expect(items.map(({ text, owners }) => [text, owners])).toEqual(expected.map(({ text, owners }) => [text, owners]))
  })

  it('reads them', () => {
    expect(written('**', '**')).toMatchObject({
      participants: ['Ann Lee', 'Bob Ray'],
      agendaNames: ['Marc', 'Zoe'],
      releases: [{ version: '0.22.0' }],
      items: [{ owners: [{ written: 'CM', login: null }], section: 'TODOs' }],
    })
  })
})

test('a heading with a mark from a list or a box names what it cannot read', () => {
  const { items, diagnostics } = read(
    '<details><summary>TODOs</summary>\nAnn: order lamps\n</details>\n\n- ### Action items:\n  - Bob: sweep',
  )
  expect(items.map(({ line, owners }) => [line, owners.map(({ written }) => written)])).toEqual([[6, ['Bob']]])
  expect(diagnostics.map(({ line }) => line)).toEqual([2])
})
