/** design.md, "Identity: never twice, never lost": the table of what happens to an issue, row by row and column by column. */
import { describe, expect, test } from 'vitest'
import { blockOf } from '../../src/managed/body.js'
import type { Config } from '../../src/model/config.js'
import type { Note } from '../../src/model/note.js'
import { aNote, type GivenItem } from './builders.js'
import { Chain, type Pushed } from './chain.js'

const path = 'notes/community/2026-03-05.md'
const other: GivenItem = { text: 'Order the badges for all speakers', owners: ['AJ'] }
const todo: GivenItem = { text: 'Book the room for the spring workshop', owners: ['RD'] }
const decision: GivenItem = { kind: 'decision', text: 'We meet every second Thursday at noon', owners: [], section: 'Decisions' }

/** The note before and behind a row's change; `item` is the todo or the decision that the row is about. */
interface Row {
  readonly name: string
  /** Pushes before the change is looked at. */
  readonly before?: (item: GivenItem) => Note[]
  readonly after: (item: GivenItem) => Note[]
}

const first = (item: GivenItem) => [aNote(path, [item, other])]
const rows: Record<string, Row> = {
  unchanged: { name: 'unchanged', after: (item) => [aNote(path, [item, other, 'Write the minutes of the meeting down'])] },
  moved: { name: 'moved within the note', after: (item) => [aNote(path, [other, { ...item, line: 40, endLine: 41 }])] },
  renamed: { name: 'renamed', after: (item) => [aNote('notes/community/2026-03-05-spring.md', [item, other])] },
  text: { name: 'text edited', after: (item) => [aNote(path, [{ ...item, text: `${item.text} in Aarhus` }, other])] },
  owner: { name: 'owner edited', after: (item) => [aNote(path, [{ ...item, owners: ['MS'] }, other])] },
  date: { name: 'due date edited', after: (item) => [aNote(path, [{ ...item, due: '2026-03-20' }, other])] },
  unchecked: {
    name: 'unchecked again',
    before: (item) => [aNote(path, [{ ...item, state: 'done' }, other])],
    after: (item) => [aNote(path, [item, other])],
  },
  back: { name: 'back after being gone', before: () => [aNote(path, [other])], after: (item) => [aNote(path, [item, other])] },
  done: { name: '[x]', after: (item) => [aNote(path, [{ ...item, state: 'done' }, other])] },
  struck: { name: 'struck through', after: (item) => [aNote(path, [{ ...item, state: 'struck' }, other])] },
  gone: { name: 'gone', after: () => [aNote(path, [other])] },
  noteGone: { name: 'gone with its note', after: () => [] },
  again: {
    name: 'new in another note of the series',
    after: (item) => [...first(item), aNote('notes/community/2026-03-12.md', [item])],
  },
  earlier: {
    name: 'new in an earlier note of the series',
    after: (item) => [...first(item), aNote('notes/community/2026-02-26.md', [item])],
  },
}

/** Opens the issues of `first`, lets a person act, and pushes the row's change. Issue #1 is the one that is looked at. */
async function run(
  row: Row,
  item: GivenItem,
  person: (chain: Chain) => void = () => {},
  config: Partial<Config> = {},
): Promise<Pushed & { chain: Chain }> {
  const chain = new Chain(config)
  await chain.push(first(item))
  if (row.before) await chain.push(row.before(item))
  person(chain)
  const notes = row.after(item)
  const pushed = await chain.push(notes)
  expect((await chain.plan(notes)).operations, 'planning again gives no operation').toEqual([])
  return { ...pushed, chain }
}

const issue = ({ chain }: { chain: Chain }) => chain.tracker.get(1)
const block = (pushed: { chain: Chain }) => blockOf(issue(pushed).body) ?? ''
const occurrences = ({ chain }: { chain: Chain }) =>
  chain.managed.find(({ issue: { number } }) => number === 1)?.marker.occurrences.map(({ note }) => note)

describe('the issue is open', () => {
  test.each([rows['unchanged'], rows['moved'], rows['renamed']] as Row[])('$name: nothing that a person sees changes', async (row) => {
    const pushed = await run(row, todo)
    expect(pushed.changed[1] ?? []).toEqual([])
    expect(pushed.opened).toHaveLength(row.name === 'unchanged' ? 1 : 0)
  })

  test('renamed: the path follows', async () => {
    const pushed = await run(rows['renamed'] as Row, todo)
    expect(occurrences(pushed)).toEqual(['notes/community/2026-03-05-spring.md'])
  })

  test.each([
    { ...rows['text'], fields: ['title', 'text'] },
    { ...rows['owner'], fields: ['assignees', 'text'] },
    { ...rows['date'], fields: ['text'] },
  ] as (Row & { fields: string[] })[])('$name: updated', async ({ fields, ...row }) => {
    const pushed = await run(row, todo)
    expect(pushed).toMatchObject({ opened: [], changed: { 1: fields } })
  })

  test('[x]: closed as completed', async () => {
    const pushed = await run(rows['done'] as Row, todo)
    expect(pushed.changed[1]).toContain('state')
    expect(issue(pushed).state).toBe('completed')
  })

  test('struck through: closed as not planned', async () => {
    expect(issue(await run(rows['struck'] as Row, todo)).state).toBe('not_planned')
  })

  test.each([rows['gone'], rows['noteGone']] as Row[])('$name: the block says so, and the issue stays open', async (row) => {
    const pushed = await run(row, todo)
    expect(pushed.changed[1]).toEqual(['text'])
    expect(issue(pushed).state).toBe('open')
    expect(block(pushed)).toContain('no longer in the note')
    expect(block(pushed)).toContain(todo.text)
  })

  test('gone, where the config closes: closed as not planned', async () => {
    const pushed = await run(rows['gone'] as Row, todo, () => {}, { removedItems: 'close' })
    expect(issue(pushed).state).toBe('not_planned')
    expect(block(pushed)).toContain('no longer in the note')
  })

  test('back after being gone: the block says so', async () => {
    const pushed = await run(rows['back'] as Row, todo)
    expect(pushed).toMatchObject({ opened: [], changed: { 1: ['text'] } })
    expect(block(pushed)).not.toContain('no longer in the note')
  })

  test('back after being gone, closed by us for that: reopened', async () => {
    const pushed = await run(rows['back'] as Row, todo, () => {}, { removedItems: 'close' })
    expect(pushed.opened).toEqual([])
    expect(issue(pushed).state).toBe('open')
  })

  test('unchecked again, closed by us for that: reopened', async () => {
    const pushed = await run(rows['unchecked'] as Row, todo)
    expect(issue(pushed).state).toBe('open')
  })

  test.each([rows['again'], rows['earlier']] as Row[])('$name: the occurrence is added', async (row) => {
    const pushed = await run(row, todo)
    expect(pushed).toMatchObject({ opened: [], changed: { 1: ['text'] } })
    expect(block(pushed).match(/\?plain=1/g)).toHaveLength(2)
    expect(occurrences(pushed)).toHaveLength(2)
  })

  test('new in another note with other owners: an issue of its own', async () => {
    const chain = new Chain()
    await chain.push(first(todo))
    const pushed = await chain.push([...first(todo), aNote('notes/community/2026-03-12.md', [{ ...todo, owners: ['MS'] }])])
    expect(pushed.opened).toHaveLength(1)
  })

  test('new in a note of another series: an issue of its own', async () => {
    const chain = new Chain()
    await chain.push(first(todo))
    const pushed = await chain.push([...first(todo), aNote('notes/infra/2026-03-12.md', [todo])])
    expect(pushed.opened).toHaveLength(1)
  })

  test('written down in two notes, ticked in one and edited in the other: stays closed', async () => {
    const chain = new Chain()
    const later = 'notes/community/2026-03-12.md'
    await chain.push(first(todo))
    await chain.push([...first(todo), aNote(later, [todo])])
    await chain.push([...first(todo), aNote(later, [{ ...todo, state: 'done' }])])
    expect(chain.tracker.get(1).state).toBe('completed')
    await chain.push([aNote(path, [{ ...todo, due: '2026-03-30' }, other]), aNote(later, [{ ...todo, state: 'done' }])])
    expect(chain.tracker.get(1).state).toBe('completed')
  })
})

describe('a person closed the issue', () => {
  const states = ['completed', 'not_planned', 'duplicate'] as const
  const close = (state: (typeof states)[number]) => (chain: Chain) => chain.tracker.edit(1, { state })

  describe.each(states)('as %s', (state) => {
    test.each([rows['unchanged'], rows['moved'], rows['renamed'], rows['done'], rows['struck'], rows['gone'], rows['noteGone']] as Row[])(
      '$name: nothing happens',
      async (row) => {
        const pushed = await run(row, todo, close(state))
        expect(pushed.changed[1] ?? []).toEqual([])
        expect(pushed.says).toEqual(row === rows['noteGone'] ? ['no-notes'] : [])
        expect(issue(pushed).state).toBe(state)
      },
    )

    test.each([rows['text'], rows['owner']] as Row[])('$name: reported, not touched', async (row) => {
      const pushed = await run(row, todo, close(state))
      expect(pushed.changed[1] ?? []).toEqual([])
      expect(pushed.opened).toEqual([])
      expect(pushed.says).toContain('closed-by-a-person')
    })

    test('due date edited: reported, not touched', async () => {
      const pushed = await run(rows['date'] as Row, todo, close(state))
      expect(pushed).toMatchObject({ opened: [] })
      expect(pushed.changed[1] ?? []).toEqual([])
      expect(pushed.says).toContain('closed-by-a-person')
    })

    test.each([rows['again'], rows['earlier']] as Row[])('$name: reported, nothing is opened', async (row) => {
      const pushed = await run(row, todo, close(state))
      expect(pushed).toMatchObject({ opened: [], says: ['closed-before'] })
      expect(pushed.changed[1]).toEqual([])
      expect(issue(pushed).state).toBe(state)
    })
  })

  test('unchecked again: reported, stays closed', async () => {
    const chain = new Chain()
    await chain.push(first(todo))
    chain.tracker.edit(1, { state: 'completed' })
    await chain.push([aNote(path, [{ ...todo, state: 'done' }, other])])
    const pushed = await chain.push(first(todo))
    expect(chain.tracker.get(1).state).toBe('completed')
    expect(pushed.says).toContain('closed-by-a-person')
  })

  test('back after being gone: reported, stays closed', async () => {
    const pushed = await run(rows['back'] as Row, todo, close('completed'))
    expect(issue(pushed).state).toBe('completed')
    expect(pushed.says).toContain('closed-by-a-person')
  })

  test('a state that a person gave back stays: reopened after [x]', async () => {
    const chain = new Chain()
    await chain.push(first(todo))
    const done = [aNote(path, [{ ...todo, state: 'done' }, other])]
    await chain.push(done)
    chain.tracker.edit(1, { state: 'open' })
    await chain.push([aNote(path, [{ ...todo, state: 'done', due: '2026-04-01' }, other])])
    expect(chain.tracker.get(1).state).toBe('open')
  })
})

describe('a decision, closed by us', () => {
  test('it is opened and closed as completed at once, with nobody assigned', async () => {
    const chain = new Chain()
    await chain.push(first(decision))
    expect(chain.tracker.get(1)).toMatchObject({ state: 'completed', assignees: [], labels: ['meeting-notes', 'decision'] })
  })

  test.each([rows['unchanged'], rows['moved'], rows['renamed'], rows['done']] as Row[])('$name: nothing happens', async (row) => {
    const pushed = await run(row, decision)
    expect(pushed.changed[1] ?? []).toEqual([])
    expect(issue(pushed).state).toBe('completed')
  })

  test.each([
    { ...rows['text'], fields: ['title', 'text'] },
    { ...rows['owner'], fields: ['text'] },
    { ...rows['date'], fields: ['text'] },
  ] as (Row & { fields: string[] })[])('$name: updated in occurrence', async ({ fields, ...row }) => {
    const pushed = await run(row, decision)
    expect(pushed).toMatchObject({ opened: [], changed: { 1: fields } })
    expect(issue(pushed).state).toBe('completed')
  })

  test.each([
    { ...rows['struck'], words: /[Ss]truck/ },
    { ...rows['gone'], words: /no longer in the note/ },
    { ...rows['noteGone'], words: /no longer in the note/ },
  ] as (Row & { words: RegExp })[])('$name: the block says so', async ({ words, ...row }) => {
    const pushed = await run(row, decision)
    expect(pushed.changed[1]).toEqual(['text'])
    expect(block(pushed)).toMatch(words)
    expect(issue(pushed).state).toBe('completed')
  })

  test.each([
    ['text', { text: `${decision.text} sharp` }, ['title', 'text']],
    ['due date', { due: '2026-03-20' }, ['text']],
    ['section', { section: 'Decided' }, ['text']],
  ])('its %s edited and [x] in one push: updated in occurrence', async (_, edit, fields) => {
    const edited: GivenItem = { ...decision, ...edit, state: 'done' }
    const pushed = await run({ name: 'both', after: () => [aNote(path, [edited, other])] }, decision)
    expect(pushed).toMatchObject({ opened: [], changed: { 1: fields } })
    expect(issue(pushed).state).toBe('completed')
  })

  test('back after being gone: updated', async () => {
    const pushed = await run(rows['back'] as Row, decision)
    expect(pushed).toMatchObject({ opened: [], changed: { 1: ['text'] } })
    expect(block(pushed)).not.toMatch(/no longer/)
  })

  test.each([rows['again'], rows['earlier']] as Row[])('$name: the occurrence is added', async (row) => {
    const pushed = await run(row, decision)
    expect(pushed).toMatchObject({ opened: [], changed: { 1: ['text'] } })
    expect(occurrences(pushed)).toHaveLength(2)
  })

  test('one that a person reopened stays open through an edit', async () => {
    const pushed = await run(rows['text'] as Row, decision, (chain) => chain.tracker.edit(1, { state: 'open' }))
    expect(issue(pushed).state).toBe('open')
    expect(pushed.changed[1]).toContain('title')
  })

  test('config decisions open: it stays open', async () => {
    const chain = new Chain({ decisions: 'open' })
    await chain.push(first(decision))
    expect(chain.tracker.get(1).state).toBe('open')
  })

  test('config decisions off: none is opened', async () => {
    const chain = new Chain({ decisions: 'off' })
    await chain.push(first(decision))
    expect(chain.titles).toEqual([other.text])
  })

  test('a run that died between opening and closing: the next one closes it', async () => {
    const chain = new Chain()
    chain.tracker.failure = (write) => (chain.tracker.writes[write - 1]?.startsWith('open We meet') ? 'before' : null)
    await chain.push(first(decision), { keepBase: true })
    expect(chain.tracker.get(1).state).toBe('open')
    chain.tracker.failure = () => null
    await chain.push(first(decision))
    expect(chain.tracker.get(1).state).toBe('completed')
    expect(chain.managed).toHaveLength(2)
  })
})
