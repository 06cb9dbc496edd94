import { describe, expect, test } from 'vitest'
import { parseNote } from '../../src/notes/parse-note.js'
import { defaultReadingOptions } from '../../src/notes/reading-options.js'

const people = 'Attendees: Ann Lee, Bob Ray, Cleo Winter'

/** "owners: text" of each item in a table below a heading; a state other than open behind it. */
function itemsOf(heading: string, table: readonly string[]): string[] {
  const [header = '', ...rows] = table
  const rule = header.replaceAll(/[^|]+/gu, '---')
  const text = ['# Weekly', '', people, '', `## ${heading}`, '', header, rule, ...rows].join('\n')
  const { items } = parseNote({ path: '2026-03-03.md', text }, defaultReadingOptions)
  return items.map(
    ({ owners, text, state }) => `${owners.map(({ written }) => written).join('+')}: ${text}${state === 'open' ? '' : ` (${state})`}`,
  )
}

describe('the column of the owner', () => {
  test.each([
    ['Ann → Bob', 'Bob: Order the lamps'],
    ['Ann/Bob', 'Ann+Bob: Order the lamps'],
    ['Ann (Bob helps)', 'Ann: Order the lamps'],
    ['Ann, with Bob’s help', 'Ann: Order the lamps'],
    ['Ann & co', 'Ann: Order the lamps'],
    ['Ann (cc Bob)', 'Ann: Order the lamps'],
    ['Ann, cc Bob', 'Ann: Order the lamps'],
    ['Ann; Bob to help', 'Ann: Order the lamps'],
    ['Ann instead of Bob', 'Ann: Order the lamps'],
    ['not Ann', ': Order the lamps'],
    ['Ann → nobody', ': Order the lamps'],
    ['Ann or Bob', ': Order the lamps (Ann or Bob)'],
    ['Ann?', ': Order the lamps (Ann?)'],
    ['TBD', ': Order the lamps'],
    ['', ': Order the lamps'],
  ])('%s', (cell, item) => {
    expect(itemsOf('Action items', ['| Task | Owner |', `| Order the lamps | ${cell} |`])).toEqual([item])
  })

  test('repeats the cell above with a ditto mark', () => {
    const rows = ['| Order the lamps | Ann |', '| Hang them | " |', '| Switch them on | |']
    expect(itemsOf('Action items', ['| Task | Owner |', ...rows])).toEqual(['Ann: Order the lamps', 'Ann: Hang them', ': Switch them on'])
  })

  test('may be called an action, where it has nothing but people', () => {
    const rows = ['| 3.1 | The lamps are to be ordered | CW |', '| 3.2 | Nothing else | |']
    expect(itemsOf('Lamps', ['| No | Minute | Action |', ...rows])).toEqual(['CW: The lamps are to be ordered'])
    expect(itemsOf('Lamps', ['| No | Minute | Action |', '| 3.1 | The lamps are old | Order lamps |'])).toEqual([': Order lamps'])
  })
})

describe('the column of the task', () => {
  test.each([
    ['Nr | Wat | Wie | Wanneer', '1 | Lampen bestellen | Ann | 1-4-2026', 'Ann: Lampen bestellen'],
    ['Ação | Responsável | Prazo', 'Pedir as lâmpadas | Ann | 01/04/2026', 'Ann: Pedir as lâmpadas'],
    ['# | Topic | Undertaking | Owner | Due', '1 | Lamps | Order ten | Ann | 1 April', 'Ann: Order ten'],
    ['Undertaking | Owner | Status', 'Order ten | Ann | blocked', 'Ann: Order ten'],
    ['Undertaking | Owner | Status', 'Order ten | Ann | 50 %', 'Ann: Order ten'],
    ['Undertaking | Owner | Status', 'Order ten | Ann | Done 3 March', 'Ann: Order ten (done)'],
    ['Undertaking | Owner | Status', 'Order ten | Ann | half done 3 March', 'Ann: Order ten'],
    ['Was | Wer | Erledigt', 'Lampen bestellen | Ann | ja', 'Ann: Lampen bestellen (done)'],
    ['Was | Wer | Erledigt', 'Lampen bestellen | Ann | nein', 'Ann: Lampen bestellen'],
  ])('%s', (header, row, item) => {
    expect(itemsOf('Action items', [`| ${header} |`, `| ${row} |`])).toEqual([item])
  })

  test('is not guessed in a table of anything else', () => {
    expect(itemsOf('Action items', ['| Place | Owner |', '| Cellar | Ann |'])).toEqual([])
    expect(itemsOf('Talks', ['| Talk | Who | When |', '| Lamps | Ann | 1 April |'])).toEqual([])
  })
})

test.each([
  ['~~Order the two lamps~~ done on the call', 'Ann: Order the two lamps done on the call (done)'],
  ['~~Order the two lamps~~ no longer needed', 'Ann: Order the two lamps no longer needed (struck)'],
  ['~~Order the two lamps~~ Order three lamps', 'Ann: Order three lamps'],
  ['Order the lamps (done)', 'Ann: Order the lamps (done)'],
])('the cell %s says what became of its task', (cell, item) => {
  expect(itemsOf('Action items', ['| Task | Owner | Due |', `| ${cell} | Ann | |`])).toEqual([item])
})

describe('a column for what each row is', () => {
  test.each([
    ['| Type | Text | Who | By |', ['| A | Order the lamps | Ann | |', '| D | We keep the lamps | | |', '| I | It is dark | Bob | |']],
    ['| Kind | Point | Owner |', ['| Action | Order the lamps | Ann |', '| Decision | We keep the lamps | |', '| Info | It is dark | |']],
    ['| Art | Inhalt | Wer |', ['| Aufgabe | Order the lamps | Ann |', '| B | We keep the lamps | |', '| Info | It is dark | Bob |']],
  ])('%s', (header, rows) => {
    expect(itemsOf('Lamps', [header, ...rows])).toEqual(['Ann: Order the lamps', ': We keep the lamps'])
  })

  test('says nothing where it is about something else, and below a heading for tasks only of what is nobody’s', () => {
    const rows = ['| bug | Mend the lamps | Ann |', '| note | Write to the shop | Bob |', '| note | It is dark | |']
    expect(itemsOf('Action items', ['| Type | Task | Owner |', ...rows])).toEqual(['Ann: Mend the lamps', 'Bob: Write to the shop'])
  })
})
