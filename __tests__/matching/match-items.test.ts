/** Which issue an item has: what is near it in the notes, in time or in words must not be mistaken for it. */
import { describe, expect, test } from 'vitest'
import { blockOf } from '../../src/managed/body.js'
import type { Note } from '../../src/model/note.js'
import { seriesOfPath } from '../../src/notes/dates/series.js'
import { matchItems } from '../../src/matching/match-items.js'
import { shown } from '../../src/matching/shown.js'
import {
  aManagedIssue,
  aNote,
  anIssueFor,
  anOccurrence,
  aDesiredIssue,
  repositoryId,
  configPath,
  repositoryUrl,
  type GivenItem,
} from '../plan/builders.js'
import { Chain } from '../plan/chain.js'

const matchContext = {
  repositoryId,
  repository: repositoryUrl,
  configPath,
  blocking: [],
  meetingBefore: () => null,
  isBackfill: false,
}
const march5 = 'notes/community/2026-03-05.md'
const march12 = 'notes/community/2026-03-12.md'
const march19 = 'notes/community/2026-03-19.md'
const infra5 = 'notes/infra/2026-03-05.md'
const infra12 = 'notes/infra/2026-03-12.md'
const room = 'Book the room for the spring workshop'
const badges = 'Order the badges for all speakers'
const poster = 'Draw a poster for the entrance hall'

/** A chain whose pushes opened the issues of these notes, one push for each list. */
async function after(...pushes: Note[][]): Promise<Chain> {
  const chain = new Chain()
  for (const notes of pushes) await chain.push(notes)
  return chain
}

/** A chain whose run on these notes did not end well, though all was written. */
async function unfinished(notes: Note[], before: Note[] = []): Promise<Chain> {
  const chain = new Chain()
  if (before.length > 0) await chain.push(before)
  await chain.push(notes, { keepBase: true })
  return chain
}

const occurrences = (chain: Chain, number: number) =>
  chain.managed.find(({ issue }) => issue.number === number)?.marker.occurrences.map(({ note, gone }) => (gone ? `${note} (gone)` : note))
const block = (chain: Chain, number: number) => blockOf(chain.tracker.get(number).body) ?? ''

describe('an item that is gone and another that is new, in one push', () => {
  test('in two notes: the new one is no move of the other', async () => {
    const chain = await after([aNote(march5, [room, badges]), aNote(march12, [])])
    const { opened, changed } = await chain.push([aNote(march5, [badges]), aNote(march12, [poster])])
    expect({ opened, changed }).toEqual({ opened: [3], changed: { 1: ['text'] } })
  })

  test('of two items that leave a note only one moves: the other is gone', async () => {
    const chain = await after([aNote(march5, [badges, room]), aNote(march12, [])])
    const { opened } = await chain.push([aNote(march5, []), aNote(march12, [room])])
    expect({ opened, first: occurrences(chain, 1), second: occurrences(chain, 2) }).toEqual({
      opened: [],
      first: [`${march5} (gone)`],
      second: [march12],
    })
  })
})

describe('equal items of two series have their own issues', () => {
  test('also where one of them moves', async () => {
    const chain = await after([aNote(march5, [room]), aNote(infra5, [room]), aNote(infra12, [])])
    await chain.push([aNote(march5, [room]), aNote(infra5, []), aNote(infra12, [room])])
    expect([occurrences(chain, 1), occurrences(chain, 2)]).toEqual([[march5], [infra12]])
  })

  test('also where one of them goes', async () => {
    const chain = await after([aNote(march5, [room]), aNote(infra5, [room])])
    const { changed } = await chain.push([aNote(march5, [room]), aNote(infra5, [])])
    expect(changed).toEqual({ 2: ['text'] })
  })

  test('also where the other one is new, and of the same day', async () => {
    const chain = await after([aNote(march5, [room])])
    const { opened } = await chain.push([aNote(march5, [room]), aNote(infra5, [room])])
    expect({ opened, occurrences: occurrences(chain, 1) }).toEqual({ opened: [2], occurrences: [march5] })
  })

  test('and a new one has nothing to do with one of the other series that was closed', async () => {
    const chain = await after([aNote(march5, [room])])
    chain.tracker.edit(1, { state: 'completed' })
    await chain.push([aNote(march5, [room]), aNote(infra12, [room])])
    expect(block(chain, 2)).not.toContain('#1')
  })
})

describe('a task that is written down again', () => {
  test('as it stood in an older note, though a newer one words it otherwise: its occurrence is added', async () => {
    const chain = await after(
      [aNote(march5, [room])],
      [aNote(march5, [room]), aNote(march12, [room])],
      [aNote(march5, [room]), aNote(march12, [`${room}s`])],
    )
    const { opened } = await chain.push([aNote(march5, [room]), aNote(march12, [`${room}s`]), aNote(march19, [room])])
    expect({ opened, occurrences: occurrences(chain, 1) }).toEqual({ opened: [], occurrences: [march5, march12, march19] })
  })

  test('a second time in a note that has it: an issue of its own', async () => {
    const chain = await after([aNote(march5, [room])], [aNote(march5, [room]), aNote(march12, [room])])
    const { opened } = await chain.push([aNote(march5, [room]), aNote(march12, [room, room])])
    expect(opened).toEqual([2])
  })

  test('moved and copied in one push, its issue closed by a person: the copy is reported', async () => {
    const chain = await after([aNote(march5, [room]), aNote(march12, [])])
    chain.tracker.edit(1, { state: 'completed' })
    const { opened, says } = await chain.push([aNote(march5, []), aNote(march12, [room]), aNote(march19, [room])])
    expect({ opened, says, first: occurrences(chain, 1) }).toEqual({ opened: [], says: ['closed-before'], first: [march12, march19] })
  })

  test('a decision that a person closed otherwise than we did: its occurrence is added', async () => {
    const decision: GivenItem = { kind: 'decision', text: 'We meet every second Thursday at noon', owners: [] }
    const chain = await after([aNote(march5, [decision])])
    chain.tracker.edit(1, { state: 'not_planned' })
    const { opened } = await chain.push([aNote(march5, [decision]), aNote(march12, [decision])])
    expect({ opened, state: chain.tracker.get(1).state, occurrences: occurrences(chain, 1) }).toEqual({
      opened: [],
      state: 'not_planned',
      occurrences: [march5, march12],
    })
  })
})

describe('the latest meeting has the last word, whatever the paths and the order of reading', () => {
  test('about what the issue shows', async () => {
    const [early, late] = ['notes/community/b.md', 'notes/community/a.md']
    const notes = (...days: (string | null)[]) => [
      aNote(late, [{ text: room, due: days[0] ?? null }], { date: '2026-03-12', series: 'community' }),
      aNote(early, [{ text: room, due: days[1] ?? null }], { date: '2026-03-05', series: 'community' }),
    ]
    const chain = await after(notes())
    expect(occurrences(chain, 1)).toEqual([early, late])
    await chain.push(notes('2026-05-02', '2026-05-01'))
    expect(block(chain, 1)).toContain('Due: 2026-05-02')
  })

  test('also where an older one is added in the same push', async () => {
    const chain = await after([aNote(march12, [room])])
    await chain.push([aNote(march12, [{ text: room, due: '2026-05-02', state: 'done' }]), aNote(march5, [room])])
    expect(block(chain, 1)).toContain('Due: 2026-05-02')
    expect(chain.tracker.get(1).state).toBe('completed')
  })
})

describe('notes that are renamed', () => {
  const renamed = 'minutes/community/2026-03-12.md'
  test('out of a series in which the task stands elsewhere: its issue stays in the series', async () => {
    const chain = await after([aNote(march5, [room]), aNote(march12, [room])])
    const { opened } = await chain.push([aNote(march5, [room]), aNote(renamed, [room]), aNote(march19, [room])])
    expect(opened).toEqual([])
    expect(occurrences(chain, 1)).toEqual([march5, renamed, march19])
  })

  test('out of a series in which the task is gone elsewhere: its issue follows', async () => {
    const chain = await after([aNote(march5, [room, badges]), aNote(march12, [room])], [aNote(march5, [badges]), aNote(march12, [room])])
    await chain.push([aNote(march5, [badges]), aNote(renamed, [room])])
    const { opened } = await chain.push([aNote(march5, [badges]), aNote(renamed, [room]), aNote('minutes/community/2026-03-26.md', [room])])
    expect(opened).toEqual([])
  })

  test('to another day with less than half of their items: the others are gone', async () => {
    const chain = await after([aNote(march5, [room, badges, poster])])
    const { opened } = await chain.push([aNote(march12, [room, 'Rent a van for the chairs'])])
    expect({ opened, occurrences: [1, 2, 3].map((number) => occurrences(chain, number)) }).toEqual({
      opened: [4],
      occurrences: [[march12], [`${march12} (gone)`], [`${march12} (gone)`]],
    })
  })

  test('after an unfinished run that saw the new path, and edited since: the issue follows', async () => {
    const chain = await unfinished([aNote(renamed, [room])], [aNote(march12, [room])])
    const { opened, says } = await chain.push([aNote(renamed, [`${room}s`])])
    expect({ opened, says, title: chain.tracker.get(1).title }).toEqual({ opened: [], says: [], title: `${room}s` })
  })
})

test('a series that the config gives another name: what is written down again adds its occurrence', async () => {
  const chain = await after([aNote(march5, [room])])
  const { opened } = await chain.push([march5, march12].map((path) => aNote(path, [room], { series: 'weekly' })))
  expect({ opened, occurrences: occurrences(chain, 1) }).toEqual({ opened: [], occurrences: [march5, march12] })
})

describe('after an unfinished run', () => {
  const hall = (letter: string) => `Book the room for the spring workshop in hall ${letter}`

  test('that opened an edited copy, which alone is left and renamed: the copy keeps its own issue', async () => {
    const chain = await unfinished([aNote(march5, [`${room}s`, room])], [aNote(march5, [room])])
    const { opened, changed } = await chain.push([aNote('notes/community/2026-03-05-spring.md', [`${room}s`])])
    expect({ opened, changed }).toEqual({ opened: [], changed: { 1: ['text'], 2: [] } })
  })

  test('a new wording that fits two of its issues: it is opened, and both are named', async () => {
    const chain = await unfinished([aNote(march5, [hall('A'), hall('B')])])
    const { plan, opened } = await chain.push([aNote(march5, [hall('C')])])
    expect(opened).toEqual([3])
    expect(plan.diagnostics).toEqual(
      [1, 2].map((number) => ({
        severity: 'info',
        code: 'may-repeat',
        message: `“${hall('C')}” may repeat #${number}; close one of the two if it does.`,
        path: march5,
        line: 10,
      })),
    )
  })

  test('a wording that fits one of its issues clearly: no other is named', async () => {
    const chain = await unfinished([aNote(march5, ['Book the rooms for a workshop in Aarhus', `${room} in Aarhus`])])
    const { opened, says } = await chain.push([aNote(march5, [`${room} in Aarhuus`])])
    expect({ opened, says, title: chain.tracker.get(2).title }).toEqual({ opened: [], says: [], title: `${room} in Aarhuus` })
  })

  test('a note that is renamed: items that are much alike keep their issues', async () => {
    const chain = await unfinished([aNote(march5, [hall('A'), hall('B')])])
    const path = 'notes/community/2026-03-05-spring.md'
    const { opened, says } = await chain.push([aNote(path, [hall('A'), hall('B')])])
    expect({ opened, says, occurrences: [occurrences(chain, 1), occurrences(chain, 2)] }).toEqual({
      opened: [],
      says: [],
      occurrences: [[path], [path]],
    })
  })

  test.each([room, `${room}s`])('a note of another day and series is none that was renamed: “%s” is opened', async (text) => {
    const chain = await unfinished([aNote(march5, [room])])
    expect((await chain.push([aNote(infra12, [text])])).opened).toEqual([2])
  })

  test('words that are alike in another note are no edit', async () => {
    const chain = await unfinished([aNote(march5, [room])])
    const { opened } = await chain.push([aNote(march5, []), aNote(march12, [`${room}s`])])
    expect({ opened, occurrences: [occurrences(chain, 1), occurrences(chain, 2)] }).toEqual({
      opened: [2],
      occurrences: [[`${march5} (gone)`], [march12]],
    })
  })

  test('words that are alike in a note of another day are not those of a note that was renamed', async () => {
    const chain = await unfinished([aNote(march5, [room])])
    const { opened } = await chain.push([aNote('notes/community/2026-03-05-spring.md', [badges]), aNote(infra12, [`${room}s`])])
    expect({ opened, occurrences: occurrences(chain, 1) }).toEqual({ opened: [2, 3], occurrences: [`${march5} (gone)`] })
  })

  test.each([
    ['an edited copy', `${room}s`],
    ['an equal item', room],
  ])('%s that it opened is taken out again, or the first one is: one of the two issues says so', async (_, copy) => {
    for (const left of [room, copy]) {
      const chain = await unfinished([aNote(march5, [room, copy])], [aNote(march5, [room])])
      const { opened } = await chain.push([aNote(march5, [left])])
      expect({ opened, occurrences: [occurrences(chain, 1), occurrences(chain, 2)].flat().toSorted() }).toEqual({
        opened: [],
        occurrences: [march5, `${march5} (gone)`],
      })
    }
  })

  test('an item that it opened beside others is taken out again: its issue says so', async () => {
    const chain = await unfinished([aNote(march5, [room, badges, poster])], [aNote(march5, [room, badges])])
    const { changed } = await chain.push([aNote(march5, [room, badges])])
    expect({ changed, occurrences: occurrences(chain, 3) }).toEqual({ changed: { 3: ['text'] }, occurrences: [`${march5} (gone)`] })
  })
})

test('each new item that is like two others names those, and no others', async () => {
  const cake = 'Bake a cake for the summer party'
  const chain = await after([aNote(march5, [`${room} in Aarhus`, `${room} in Odense`, `${cake} in Aarhus`, `${cake} in Odense`])])
  const { plan, opened } = await chain.push([aNote(march5, [room, cake])])
  expect(opened).toEqual([5, 6])
  const named = plan.diagnostics
    .filter(({ code }) => code === 'may-repeat')
    .map(({ message }) => `${/“(\w+)/.exec(message)?.[1]} ${/#\d/.exec(message)?.[0]}`)
  expect(named).toEqual(['Book #1', 'Book #2', 'Bake #3', 'Bake #4'])
})

const halls = ['Book the room for the workshop in hall A', 'Book the room for the workshop in hall B']
test.each<[string, Note[][], Note[], string[]]>([
  [
    'which another series has, too',
    [[aNote(infra5, halls)], [aNote(infra5, halls), aNote(march5, halls)]],
    [aNote(infra5, halls), aNote(march5, ['Book the room for the workshop in hall C'])],
    ['#3', '#4'],
  ],
  [
    'which stand in an older note, too',
    [[aNote(march5, halls)], [aNote(march5, halls), aNote(march12, halls)]],
    [aNote(march5, halls), aNote(march12, ['Book the room for the workshop in hall C'])],
    ['#1', '#2'],
  ],
])('a new item that is like two others %s, names those of its own note', async (_, pushes, notes, named) => {
  const { plan } = await (await after(...pushes)).push(notes)
  expect(plan.diagnostics.map(({ code, message }) => [code, /#\d/.exec(message)?.[0]])).toEqual(
    named.map((number) => ['may-repeat', number]),
  )
})

test('the backlink moves with an edit of the text', async () => {
  const chain = await after([aNote(march5, [room])])
  await chain.push([aNote(march5, [badges, `${room}s`])])
  expect(block(chain, 1)).toContain(`/blob/${'2'.padStart(40, '0')}/${march5}?plain=1#L11`)
})

describe('an unchanged note that is planned again', () => {
  const note = aNote(march5, [room])
  const item = note.items[0]!
  const opened = anIssueFor(note, item)
  const occurrence = anOccurrence(note, item, { shown: shown({ item, note }), state: 'open' })
  const managed = { ...opened, marker: { ...opened.marker, occurrences: [occurrence] } }
  const matched = (head: Note, replan: boolean) =>
    matchItems({
      changes: [{ base: head, head, replan }],
      issues: [managed],
      ...matchContext,
      head: 'd'.repeat(40),
      exists: () => true,
      seriesOf: seriesOfPath,
    }).tracked

  test('because the config or the roster changed: its item says what its issue shows', () => {
    expect(matched(note, true)).toMatchObject([
      { textFrom: { item: { text: room } }, stateFrom: null, reasons: ['the config or the roster changed'] },
    ])
    expect(matched(note, false)).toMatchObject([{ textFrom: null, stateFrom: null, reasons: [] }])
  })

  test('because the config gives its series another name: its issue is of that series', () => {
    expect(matched({ ...note, series: 'weekly' }, true)).toMatchObject([{ series: 'weekly' }])
  })
})

test('of two closed issues for one item the first follows it', () => {
  const note = aNote(march5, [room])
  const closed = [1, 2].map((number) =>
    aManagedIssue(aDesiredIssue(), { number, state: 'completed' }, { occurrences: [anOccurrence(note, note.items[0]!)] }),
  )
  const { tracked } = matchItems({
    changes: [{ base: note, head: note }],
    issues: closed,
    ...matchContext,
    head: 'd'.repeat(40),
    exists: () => true,
    seriesOf: seriesOfPath,
  })
  expect(tracked.map(({ managed }) => managed?.issue.number)).toEqual([1])
})
