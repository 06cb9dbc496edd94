/** What happens to notes in real repositories, one story a test: nothing is opened twice, nothing is lost. */
import { describe, expect, test } from 'vitest'
import { blockOf } from '../../src/managed/body.js'
import type { CurrentIssue } from '../../src/model/issue.js'
import type { ItemState } from '../../src/model/item.js'
import type { Note } from '../../src/model/note.js'
import { aNote, aReport, type GivenItem } from './builders.js'
import { Chain } from './chain.js'

const march5 = 'notes/community/2026-03-05.md'
const march12 = 'notes/community/2026-03-12.md'
const march19 = 'notes/community/2026-03-19.md'
const tasks = [
  'Book the room for the spring workshop',
  'Order the badges for all speakers',
  'Send the invitations to every sponsor',
  'Draw a poster for the entrance hall',
]

/** A chain whose first push opened the issues of these notes. */
async function opened(...notes: ReturnType<typeof aNote>[]): Promise<Chain> {
  const chain = new Chain()
  await chain.push(notes)
  return chain
}
const open = (chain: Chain) => chain.managed.filter(({ issue }) => issue.state === 'open').length
const notesOf = (chain: Chain, number: number) =>
  chain.managed
    .find(({ issue }) => issue.number === number)
    ?.marker.occurrences.filter(({ gone }) => !gone)
    .map(({ note }) => note)

describe('renames and moves', () => {
  test('thirty notes renamed in one commit: nothing is opened, nothing that a person sees changes', async () => {
    const days = Array.from(
      { length: 30 },
      (_, index) =>
        `2025-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + index)
          .padStart(2, '0')
          .slice(-2)}`,
    )
    const notes = (folder: string) =>
      days.map((day, index) => aNote(`${folder}/${day}.md`, [`Task number ${index} of the series`, `${tasks[index % 4]} on day ${index}`]))
    const chain = await opened(...notes('notes'))
    expect(chain.managed).toHaveLength(60)
    const pushed = await chain.push(notes('archive/meetings'))
    expect(pushed.opened).toEqual([])
    expect(Object.values(pushed.changed).flat()).toEqual([])
    expect(chain.managed.every(({ marker }) => marker.occurrences.every(({ note }) => note.startsWith('archive/')))).toBe(true)
  })

  test('renamed and edited in one push: the issue of the edited item is updated', async () => {
    const chain = await opened(aNote(march5, tasks))
    const pushed = await chain.push([aNote('notes/community/2026-03-05-spring.md', [`${tasks[0]} in Aarhus`, ...tasks.slice(1)])])
    expect(pushed.opened).toEqual([])
    expect(pushed.changed).toMatchObject({ 1: ['title', 'text'], 2: [], 3: [], 4: [] })
  })

  test('renamed to another date: nothing is opened', async () => {
    const chain = await opened(aNote(march5, tasks))
    const pushed = await chain.push([aNote(march12, tasks)])
    expect(pushed.opened).toEqual([])
    expect(notesOf(chain, 1)).toEqual([march12])
  })

  test('renamed to another date with a typo mended in the same push: nothing is opened', async () => {
    const chain = await opened(aNote(march5, tasks))
    const pushed = await chain.push([aNote(march12, [`${tasks[0]}s`, ...tasks.slice(1)])])
    expect(pushed.opened).toEqual([])
    expect(chain.tracker.get(1).title).toBe(`${tasks[0]}s`)
  })

  test('two notes swap their paths', async () => {
    const chain = await opened(aNote(march5, tasks.slice(0, 2)), aNote(march12, tasks.slice(2)))
    const pushed = await chain.push([aNote(march12, tasks.slice(0, 2)), aNote(march5, tasks.slice(2))])
    expect(pushed.opened).toEqual([])
    expect(chain.managed.every(({ issue }) => !blockOf(issue.body)?.includes('no longer'))).toBe(true)
  })

  test('an item moved to another note: its issue follows', async () => {
    const chain = await opened(aNote(march5, tasks.slice(0, 2)), aNote(march12, tasks.slice(2, 3)))
    const pushed = await chain.push([aNote(march5, tasks.slice(1, 2)), aNote(march12, [tasks[2] ?? '', tasks[0] ?? ''])])
    expect(pushed.opened).toEqual([])
    expect(notesOf(chain, 1)).toEqual([march12])
  })

  test('an item moved beside one that it is much like, and that is edited in the same push: both keep their issues', async () => {
    const chain = await opened(aNote(march5, ['Book the room for the spring workshops']), aNote(march12, [tasks[0] ?? '', tasks[1] ?? '']))
    const pushed = await chain.push([
      aNote(march5, ['Book the rooms for the spring workshops', tasks[0] ?? '']),
      aNote(march12, [tasks[1] ?? '']),
    ])
    expect({ opened: pushed.opened, titles: chain.titles }).toEqual({
      opened: [],
      titles: ['Book the rooms for the spring workshops', tasks[0], tasks[1]],
    })
    expect(notesOf(chain, 2)).toEqual([march5])
  })

  test('an item moved to a note that is new in the same push, of another series', async () => {
    const chain = await opened(aNote(march5, tasks))
    const pushed = await chain.push([aNote(march5, tasks.slice(1)), aNote('notes/infra/2026-03-06.md', tasks.slice(0, 1))])
    expect(pushed.opened).toEqual([])
    expect(notesOf(chain, 1)).toEqual(['notes/infra/2026-03-06.md'])
  })

  test('a note split in two and one merged from two', async () => {
    const chain = await opened(aNote(march5, tasks))
    const split = await chain.push([aNote(march5, tasks.slice(0, 2)), aNote(march12, tasks.slice(2))])
    expect(split.opened).toEqual([])
    const merged = await chain.push([aNote(march5, tasks)])
    expect(merged.opened).toEqual([])
    expect([1, 2, 3, 4].map((number) => notesOf(chain, number))).toEqual(Array(4).fill([march5]))
  })
})

describe('edits in a note', () => {
  test('reordered items: nothing that a person sees changes', async () => {
    const chain = await opened(aNote(march5, tasks))
    const pushed = await chain.push([aNote(march5, tasks.toReversed())])
    expect({ opened: pushed.opened, seen: Object.values(pushed.changed).flat() }).toEqual({ opened: [], seen: [] })
  })

  test('a typo in every item', async () => {
    const chain = await opened(aNote(march5, tasks))
    const pushed = await chain.push([
      aNote(
        march5,
        tasks.map((text) => text.replace('e', 'ee')),
      ),
    ])
    expect(pushed.opened).toEqual([])
    expect(chain.titles).toEqual(tasks.map((text) => text.replace('e', 'ee')))
  })

  test('owners added to items that had none', async () => {
    const chain = await opened(
      aNote(
        march5,
        tasks.map((text) => ({ text, owners: [] })),
      ),
    )
    expect(chain.tracker.get(1)).toMatchObject({ assignees: [], labels: ['meeting-notes', 'todo', 'needs-owner'] })
    const pushed = await chain.push([
      aNote(
        march5,
        tasks.map((text) => ({ text, owners: ['RD', 'AJ'] })),
      ),
    ])
    expect(pushed.opened).toEqual([])
    expect(chain.tracker.get(1)).toMatchObject({ assignees: ['rosa', 'anders'], labels: ['meeting-notes', 'todo'] })
  })

  test('an owner added and the text edited at once', async () => {
    const chain = await opened(aNote(march5, [{ text: tasks[0] ?? '', owners: [] }, ...tasks.slice(1)]))
    const pushed = await chain.push([aNote(march5, [{ text: `${tasks[0]} in Aarhus`, owners: ['RD'] }, ...tasks.slice(1)])])
    expect(pushed.opened).toEqual([])
    expect(chain.tracker.get(1).assignees).toEqual(['rosa'])
  })

  test('two equal items in one note: two issues, and one of them can go', async () => {
    const chain = await opened(aNote(march5, [tasks[0] ?? '', tasks[0] ?? '']))
    expect(chain.titles).toEqual([tasks[0], tasks[0]])
    expect(new Set(chain.managed.map(({ marker }) => marker.id)).size).toBe(2)
    const pushed = await chain.push([aNote(march5, [tasks[0] ?? ''])])
    expect(pushed.opened).toEqual([])
    expect(chain.managed.filter(({ marker }) => marker.occurrences.some(({ gone }) => gone))).toHaveLength(1)
    const third = await chain.push([aNote(march5, [tasks[0] ?? '', tasks[0] ?? '', tasks[0] ?? ''])])
    expect(third.opened).toHaveLength(1)
    expect(new Set(chain.managed.map(({ marker }) => marker.id)).size).toBe(3)
  })

  const similar = Array.from({ length: 10 }, (_, index) => `Review https://github.com/acme/core/pull/${191 + index} before Thursday`)

  test('ten similar items: ten issues, and an edit of one touches only that', async () => {
    const chain = await opened(aNote(march5, similar))
    expect(chain.managed).toHaveLength(10)
    const pushed = await chain.push([
      aNote(
        march5,
        similar.map((text, index) => (index === 4 ? text.replace('Thursday', 'Friday') : text)),
      ),
    ])
    expect({ opened: pushed.opened, changed: pushed.changed }).toEqual({ opened: [], changed: { 5: ['title', 'text'] } })
  })

  test('of ten similar items one goes and an eleventh comes: one issue more', async () => {
    const chain = await opened(aNote(march5, similar))
    const pushed = await chain.push([aNote(march5, [...similar.slice(1), 'Review https://github.com/acme/core/pull/999 before Thursday'])])
    expect(pushed.opened).toEqual([11])
    expect(pushed.changed).toEqual({ 1: ['text'] })
  })

  test('ten similar items that all change alike keep their issues', async () => {
    const chain = await opened(aNote(march5, similar))
    const pushed = await chain.push([
      aNote(
        march5,
        similar.map((text) => text.replace('before', 'not later than')),
      ),
    ])
    expect(pushed.opened).toEqual([])
    expect(chain.titles[3]).toContain('core#194 not later than')
  })

  test('a todo becomes a decision: one is gone, the other is new', async () => {
    const chain = await opened(aNote(march5, tasks))
    const pushed = await chain.push([aNote(march5, [{ kind: 'decision', text: tasks[0] ?? '', owners: [] }, ...tasks.slice(1)])])
    expect(pushed.opened).toEqual([5])
    expect(chain.tracker.get(1).state).toBe('open')
  })
})

describe('notes that take over from others', () => {
  test('a note overwritten by another meeting’s text: its issues stay, the new items are opened', async () => {
    const path = 'notes/next.md'
    const chain = await opened(aNote(path, tasks, { date: '2026-03-05' }))
    const pushed = await chain.push([aNote(path, ['Ask the city for a permit', 'Rent a van for the chairs'], { date: '2026-03-12' })])
    expect(pushed.opened).toEqual([5, 6])
    expect(pushed.changed).toEqual({})
    expect(open(chain)).toBe(6)
  })

  test('a note copied from the last one with its TODOs: the occurrences are added', async () => {
    const chain = await opened(aNote(march5, tasks))
    const pushed = await chain.push([aNote(march5, tasks), aNote(march12, [...tasks, 'Ask the city for a permit'])])
    expect(pushed.opened).toEqual([5])
    expect(notesOf(chain, 1)).toEqual([march5, march12])
    expect(chain.titles.at(-1)).toBe('Ask the city for a permit')
  })

  test('a copy, edited a push later: the issue takes the newer text and stays one', async () => {
    const chain = await opened(aNote(march5, tasks))
    await chain.push([aNote(march5, tasks), aNote(march12, tasks)])
    const pushed = await chain.push([aNote(march5, tasks), aNote(march12, [`${tasks[0]} in Aarhus`, ...tasks.slice(1)])])
    expect(pushed.opened).toEqual([])
    expect(chain.tracker.get(1).title).toBe(`${tasks[0]} in Aarhus`)
  })

  test('a copy, where an old note with a task that had no issue goes in the same push: the copy adds its occurrence', async () => {
    const chain = new Chain().start([aNote(march5, tasks.slice(0, 1))])
    await chain.push([aNote(march5, tasks.slice(0, 1)), aNote(march12, tasks.slice(0, 1))])
    expect(notesOf(chain, 1)).toEqual([march12])
    const pushed = await chain.push([aNote(march12, tasks.slice(0, 1)), aNote(march19, tasks.slice(0, 1))])
    expect({ opened: pushed.opened, says: pushed.says, notes: notesOf(chain, 1) }).toEqual({
      opened: [],
      says: [],
      notes: [march12, march19],
    })
  })

  test('a copy, with what is done ticked off: the issue is closed', async () => {
    const chain = await opened(aNote(march5, tasks))
    await chain.push([aNote(march5, tasks), aNote(march12, [{ text: tasks[0] ?? '', state: 'done' }, ...tasks.slice(1)])])
    expect(chain.managed).toHaveLength(4)
    expect(chain.tracker.get(1).state).toBe('completed')
  })

  test('unticked, and written down again in the same push: the issue is open again and stays one', async () => {
    const [task = ''] = tasks
    const chain = await opened(aNote(march5, [task]))
    await chain.push([aNote(march5, [{ text: task, state: 'done' }])])
    expect(chain.tracker.get(1).state).toBe('completed')
    const pushed = await chain.push([aNote(march5, [task]), aNote(march12, [task])])
    expect({ opened: pushed.opened, state: chain.tracker.get(1).state, notes: notesOf(chain, 1) }).toEqual({
      opened: [],
      state: 'open',
      notes: [march5, march12],
    })
  })

  test('a run dies after an item moved, and the item is put back: it stands in its old note, too', async () => {
    const [task = '', other = ''] = tasks
    const chain = await opened(aNote(march5, [task, other]))
    await chain.push([aNote(march5, [other]), aNote(march12, [task])], { keepBase: true })
    expect(notesOf(chain, 1)).toEqual([march12])
    const pushed = await chain.push([aNote(march5, [other, task]), aNote(march12, [task])])
    expect({ opened: pushed.opened, notes: notesOf(chain, 1) }).toEqual({ opened: [], notes: [march12, march5] })
  })

  test('written down in two notes and edited in one, then the other note follows while the first goes on: one issue', async () => {
    const texts = (text: string) => [text, tasks[1] ?? '']
    const [first, second, third] = [tasks[0] ?? '', `${tasks[0]} in May`, `${tasks[0]} in May, please`]
    const chain = await opened(aNote(march5, texts(first)), aNote(march12, texts(first)))
    await chain.push([aNote(march5, texts(second)), aNote(march12, texts(first))])
    const pushed = await chain.push([aNote(march5, texts(third)), aNote(march12, texts(second))])
    expect({ opened: pushed.opened, notes: notesOf(chain, 1) }).toEqual({ opened: [], notes: [march5, march12] })
  })

  test('back in the note, beside one that it is much like, and that is edited in the same push: both keep their issues', async () => {
    const chain = await opened(aNote(march5, ['Book the room for the spring workshops', tasks[0] ?? '']))
    await chain.push([aNote(march5, ['Book the room for the spring workshops'])])
    const pushed = await chain.push([aNote(march5, ['Book the rooms for the spring workshops', tasks[0] ?? ''])])
    expect({ opened: pushed.opened, titles: chain.titles }).toEqual({
      opened: [],
      titles: ['Book the rooms for the spring workshops', tasks[0]],
    })
  })

  test('three notes of one series in one push: each task once, each note an occurrence', async () => {
    const chain = await opened(aNote(march5, tasks.slice(0, 2)), aNote(march12, tasks.slice(0, 3)), aNote(march19, tasks))
    expect(chain.titles).toEqual(tasks)
    expect(notesOf(chain, 1)).toEqual([march5, march12, march19])
    expect(notesOf(chain, 4)).toEqual([march19])
  })

  test('notes late and out of order: the older one adds its occurrence', async () => {
    const chain = await opened(aNote(march19, tasks.slice(0, 2)))
    const pushed = await chain.push([aNote(march19, tasks.slice(0, 2)), aNote(march5, tasks.slice(1, 3))])
    expect(pushed.opened).toEqual([3])
    expect(notesOf(chain, 2)).toEqual([march19, march5])
  })

  test('the agenda first, full of placeholders, the summary days later', async () => {
    const chain = await opened(aNote(march5, []))
    expect(chain.managed).toEqual([])
    const pushed = await chain.push([aNote(march5, tasks)])
    expect(pushed.opened).toHaveLength(4)
  })

  test.each([
    ['in the front matter, mended', { date: '2062-03-05' }, { date: '2026-03-05' }],
    ['taken away', { date: '2026-03-05' }, { date: null }],
  ])('a date that lies, %s: nothing is opened', async (_, was, is) => {
    const chain = await opened(aNote('notes/spring.md', tasks, was))
    const pushed = await chain.push([aNote('notes/spring.md', tasks, is)])
    expect({ opened: pushed.opened, open: open(chain) }).toEqual({ opened: [], open: 4 })
  })

  test('a date that lies, mended with an edit of one item: nothing is opened', async () => {
    const chain = await opened(aNote('notes/spring.md', tasks, { date: '2062-03-05' }))
    const pushed = await chain.push([aNote('notes/spring.md', [`${tasks[0]} soon`, ...tasks.slice(1)], { date: '2026-03-05' })])
    expect(pushed.opened).toEqual([])
  })
})

describe('repositories that did not begin with this action', () => {
  const old = Array.from({ length: 300 }, (_, index) => {
    const day = new Date(Date.UTC(2020, 0, 1 + index * 7)).toISOString().slice(0, 10)
    return aNote(`notes/${day.slice(0, 4)}/${day}.md`, [`${tasks[index % 4]} of week ${index}`, `Write the minutes of week ${index}`])
  })

  test('first installation on 300 notes: a typo, a rename and a reorder open nothing, a new note its items', async () => {
    const chain = new Chain().start(old)
    const [first, second, third, ...rest] = old
    if (!first || !second || !third) throw new Error('There are 300 notes.')
    const edited = aNote(
      first.path,
      first.items.map(({ text }) => `${text}, please`),
    )
    const renamed = { ...second, path: second.path.replace('.md', '-weekly.md') }
    const reordered = aNote(third.path, third.items.map(({ text }) => text).toReversed())
    const pushed = await chain.push([edited, renamed, reordered, ...rest])
    expect(pushed.opened).toEqual([])
    expect(pushed.says).toContain('no-issue-known')
    const next = await chain.push([edited, renamed, reordered, ...rest, aNote(march5, tasks)])
    expect(next.opened).toHaveLength(4)
  })

  test('a new item in an old note is opened alone', async () => {
    const chain = new Chain().start(old)
    const [first, ...rest] = old
    const pushed = await chain.push([aNote(first?.path ?? '', [...(first?.items ?? []), tasks[0] ?? '']), ...rest])
    expect(chain.titles).toEqual([tasks[0]])
    expect(pushed.opened).toHaveLength(1)
  })

  test('an issue deleted or transferred is not opened again by an edit, a rename or an unchanged copy of the note', async () => {
    const chain = await opened(aNote(march5, tasks))
    chain.tracker.remove(1)
    const edited = await chain.push([aNote(march5, [`${tasks[0]} in Aarhus`, ...tasks.slice(1)])])
    expect({ opened: edited.opened, says: edited.says }).toEqual({ opened: [], says: ['no-issue-known'] })
    const renamed = await chain.push([aNote('notes/community/2026-03-05-spring.md', [`${tasks[0]} in Aarhus`, ...tasks.slice(1)])])
    expect(renamed.opened).toEqual([])
  })

  test('an issue whose label was taken off is let go', async () => {
    const chain = await opened(aNote(march5, tasks))
    chain.tracker.edit(1, { labels: ['todo'] })
    const pushed = await chain.push([aNote(march5, [{ text: tasks[0] ?? '', state: 'done' }, ...tasks.slice(1)])])
    expect({ opened: pushed.opened, changed: pushed.changed }).toEqual({ opened: [], changed: {} })
  })

  test('a stranger’s issue with a copied marker is never touched and is not opened a second time', async () => {
    const chain = await opened(aNote(march5, tasks.slice(0, 1)))
    const copy = new Chain()
    copy.tracker.open({ ...chain.tracker.get(1), author: 'stranger' })
    const pushed = await copy.push([aNote(march5, tasks.slice(0, 1))])
    expect({ opened: pushed.opened, changed: pushed.changed }).toEqual({ opened: [], changed: {} })
    expect(pushed.says).toEqual(['blocked-issue'])
  })

  const [first = '', ...others] = tasks
  const review = aNote(march12, [], { reported: [aReport(first, 'done')] })
  test.each<[string, Note[]]>([
    ['edited', [aNote(march5, [`${first} and the hall`, ...others])]],
    ['ticked', [aNote(march5, [{ text: first, state: 'done' }, ...others])]],
    ['struck through and edited', [aNote(march5, [{ text: `${first} and the hall`, state: 'struck' }, ...others])]],
    ['moved', [aNote(march5, others), aNote(march12, [first])]],
    ['moved and ticked', [aNote(march5, others), aNote(march12, [{ text: first, state: 'done' }])]],
    ['done in a review', [aNote(march5, tasks), review]],
  ])('an item that is %s while the marker of its issue is damaged, or its author does not count, is reported', async (_, next) => {
    const damages: Partial<CurrentIssue>[] = [{ body: 'Its marker was taken away.' }, { author: 'stranger' }]
    for (const damage of damages) {
      const chain = await opened(aNote(march5, tasks))
      const whole = chain.tracker.get(1)
      chain.tracker.edit(1, damage)
      const pushed = await chain.push(next, { keepBase: true })
      expect({ opened: pushed.opened, changed: pushed.changed, says: pushed.says }).toEqual({
        opened: [],
        changed: {},
        says: ['blocked-issue'],
      })
      chain.tracker.edit(1, { body: whole.body, author: whole.author })
      const again = await chain.push(next)
      expect({ opened: again.opened, changed: Object.keys(again.changed), says: again.says }).toEqual({
        opened: [],
        changed: ['1'],
        says: [],
      })
    }
  })

  test('an item that is as it was is no reason to name its damaged issue', async () => {
    const chain = await opened(aNote(march5, tasks))
    chain.tracker.edit(1, { body: 'Its marker was taken away.' })
    const pushed = await chain.push([aNote(march5, [...tasks.slice(0, -1), `${tasks.at(-1)} again`])])
    expect(pushed.says).toEqual([])
  })

  test('an unchecked and edited item of a damaged issue opens no second one', async () => {
    const chain = await opened(aNote(march5, [first]))
    await chain.push([aNote(march5, [{ text: first, state: 'done' }])])
    chain.tracker.edit(1, { body: 'Its marker was taken away.' })
    const pushed = await chain.push([aNote(march5, [`${first} and the hall`])])
    expect({ opened: pushed.opened, says: pushed.says }).toEqual({ opened: [], says: ['blocked-issue'] })
  })
})

describe('found by random histories', () => {
  test('an item out of its note while the note is renamed, then put back: its issue is known', async () => {
    const chain = await opened(aNote(march5, tasks))
    await chain.push([aNote(march5, tasks.slice(1))])
    const renamed = 'archive/community/2026-03-05.md'
    await chain.push([aNote(renamed, tasks.slice(1))])
    const pushed = await chain.push([aNote(renamed, tasks)])
    expect({ opened: pushed.opened, changed: pushed.changed }).toEqual({ opened: [], changed: { 1: ['text'] } })
  })

  test('a folder renamed, and a note copied in it a push later: the occurrences are added', async () => {
    const chain = await opened(aNote(march5, tasks))
    await chain.push([aNote('archive/2026-03-05.md', tasks)])
    const pushed = await chain.push([aNote('archive/2026-03-05.md', tasks), aNote('archive/2026-03-12.md', tasks)])
    expect(pushed.opened).toEqual([])
  })

  test('two equal items, each edited its own way in one push: two issues as before', async () => {
    const chain = await opened(aNote(march5, [tasks[0] ?? '', tasks[0] ?? '']))
    const pushed = await chain.push([aNote(march5, [`${tasks[0]} in Aarhus`, `${tasks[0]} in Odense`])])
    expect(pushed.opened).toEqual([])
    expect(chain.titles).toEqual([`${tasks[0]} in Aarhus`, `${tasks[0]} in Odense`])
  })

  test('of two equal items one has lost its issue and is edited: the other keeps the issue that is left', async () => {
    const chain = await opened(aNote(march5, [tasks[0] ?? '', tasks[0] ?? '']))
    chain.tracker.remove(1)
    const pushed = await chain.push([aNote(march5, [`${tasks[0]} in Aarhus`, tasks[0] ?? ''])])
    expect({ opened: pushed.opened, title: chain.tracker.get(2).title, says: pushed.says }).toEqual({
      opened: [],
      title: tasks[0],
      says: ['no-issue-known'],
    })
  })

  test('of two equal items one is edited, the run dies, and the other one moves: both keep their issues', async () => {
    const chain = await opened(aNote(march5, [tasks[0] ?? '', tasks[0] ?? '']), aNote(march12, [tasks[1] ?? '']))
    await chain.push([aNote(march5, [`${tasks[0]}s`, tasks[0] ?? '']), aNote(march12, [tasks[1] ?? ''])], { keepBase: true })
    const pushed = await chain.push([aNote(march5, [`${tasks[0]}s`]), aNote(march12, [tasks[1] ?? '', tasks[0] ?? ''])])
    expect(pushed.opened).toEqual([])
    expect([1, 2].map((number) => notesOf(chain, number)).sort()).toEqual([[march12], [march5]].sort())
  })

  test('a run dies on a note that is written anew and renamed before the next run: what it opened is not opened again', async () => {
    const chain = await opened(aNote(march5, tasks.slice(0, 1)))
    await chain.push([aNote(march5, tasks.slice(1, 3))], { keepBase: true })
    const pushed = await chain.push([aNote('archive/community/2026-03-05.md', tasks.slice(1, 3))])
    expect(pushed.opened).toEqual([])
    expect([2, 3].map((number) => notesOf(chain, number))).toEqual([
      ['archive/community/2026-03-05.md'],
      ['archive/community/2026-03-05.md'],
    ])
  })

  test('one of two notes with an item is renamed out of their series: a third of the series adds its occurrence', async () => {
    const chain = await opened(aNote(march5, tasks.slice(0, 1)), aNote(march12, tasks.slice(0, 1)))
    const renamed = aNote('notes/community/2026-03-12-spring.md', tasks.slice(0, 1))
    const pushed = await chain.push([aNote(march5, tasks.slice(0, 2)), renamed, aNote(march19, tasks.slice(0, 1))])
    expect(pushed.opened).toEqual([2])
    expect(notesOf(chain, 1)).toEqual([march5, renamed.path, march19])
  })

  test('a run dies on a note that repeats a struck item, and the older note goes: the item keeps the issue that it was given', async () => {
    const struck: GivenItem[] = [{ text: tasks[0] ?? '', state: 'struck' }, { text: tasks[1] ?? '' }]
    const chain = await opened(aNote(march5, tasks.slice(0, 2)))
    await chain.push([aNote(march5, struck)])
    const next = aNote(march12, [tasks[0] ?? '', tasks[2] ?? ''])
    await chain.push([aNote(march5, struck), next], { keepBase: true })
    const pushed = await chain.push([next])
    expect(pushed.opened).toEqual([])
    expect([1, 2, 3].filter((number) => notesOf(chain, number)?.includes(march12))).toEqual([1, 3])
    expect(chain.tracker.get(1).state).toBe('open')
    expect((await chain.push([next])).changed).toEqual({})
  })

  test('a run dies after an item moved, and another note is copied before the next run: the copy adds its occurrence', async () => {
    const chain = await opened(aNote(march5, tasks.slice(0, 1)), aNote(march12, tasks.slice(0, 1)), aNote(march19, tasks.slice(1, 2)))
    const moved = [aNote(march5, []), aNote(march12, tasks.slice(0, 1)), aNote(march19, [tasks[1] ?? '', tasks[0] ?? ''])]
    await chain.push(moved, { keepBase: true })
    const copy = aNote('notes/community/2026-03-26.md', tasks.slice(0, 1))
    const pushed = await chain.push([...moved, copy])
    expect(pushed.opened).toEqual([])
    expect(notesOf(chain, 1)).toContain(copy.path)
  })

  test('an item goes and its note is renamed out of the series in one push, then the item is put back: its issue is known', async () => {
    const chain = await opened(aNote(march5, tasks))
    const path = 'minutes/community/2026-03-05.md'
    await chain.push([aNote(path, tasks.slice(1))])
    const pushed = await chain.push([aNote(path, tasks)])
    expect(pushed.opened).toEqual([])
    expect(notesOf(chain, 1)).toEqual([path])
  })

  test('an item moved out of a note that is overwritten in the same push: its issue follows', async () => {
    const chain = await opened(aNote('notes/next.md', tasks, { date: '2026-03-05' }), aNote(march12, []))
    const pushed = await chain.push([
      aNote('notes/next.md', ['Ask the city for a permit'], { date: '2026-03-19' }),
      aNote(march12, tasks.slice(0, 1)),
    ])
    expect({ opened: pushed.opened, first: notesOf(chain, 1) }).toEqual({ opened: [5], first: [march12] })
  })

  test('an item that moves without a known issue opens none', async () => {
    const chain = new Chain().start([aNote(march5, tasks), aNote(march12, [])])
    const pushed = await chain.push([aNote(march5, tasks.slice(1)), aNote(march12, tasks.slice(0, 1))])
    expect({ opened: pushed.opened, says: pushed.says }).toEqual({ opened: [], says: ['no-issue-known'] })
  })

  test('a done item, closed by us some pushes ago, is edited: its issue takes the text and stays closed', async () => {
    const chain = await opened(aNote(march5, tasks))
    const done = (text: string) => [aNote(march5, [{ text, state: 'done' }, ...tasks.slice(1)])]
    await chain.push(done(tasks[0] ?? ''))
    await chain.push(done(tasks[0] ?? ''))
    await chain.push(done(`${tasks[0]} in Aarhus`))
    expect(chain.tracker.get(1)).toMatchObject({ title: `${tasks[0]} in Aarhus`, state: 'completed' })
  })
})

describe('closed issues far back', () => {
  test('are read page by page only where one of them is concerned', async () => {
    const decision = (text: string): GivenItem => ({ kind: 'decision', text, owners: [] })
    const chain = new Chain()
    chain.tracker.pageSize = 2
    const decisions = [
      'We meet every second Thursday at noon',
      'We write in English',
      'We vote by raising hands',
      'We print the programme',
      'We keep the minutes in git',
    ]
    for (let count = 1; count <= decisions.length; count++) await chain.push([aNote(march5, decisions.slice(0, count).map(decision))])
    const edited = await chain.push([aNote(march5, ['We meet every second Thursday at one', ...decisions.slice(1)].map(decision))])
    expect({ opened: edited.opened, changed: edited.changed }).toEqual({ opened: [], changed: { 1: ['title', 'text'] } })
    // More time passes than any run takes.
    for (let tick = 0; tick < 40; tick++) chain.tracker.tick()
    await chain.push([aNote(march5, ['We meet every second Thursday at one', ...decisions.slice(1)].map(decision))])
    chain.tracker.closedPages = 0
    await chain.push([
      aNote(march5, ['We meet every second Thursday at one', ...decisions.slice(1)].map(decision)),
      aNote(march12, [decision('We end at three')]),
    ])
    expect(chain.tracker.closedPages).toBe(1)
  })

  /** The pages that a push reads which changes the state of a task with its number behind it; two pages of closed ones are older. */
  async function pagesFor(was: ItemState, is: ItemState): Promise<{ pages: number; opened: readonly number[]; state: string }> {
    const chain = new Chain()
    chain.tracker.pageSize = 2
    const texts = Array.from({ length: 7 }, (_, index) => `Water the plants on floor ${index + 1}`)
    const push = (own: ItemState, ...done: number[]) =>
      chain.push([
        aNote(
          march5,
          texts.map((text, at) => ({
            text: at === 0 ? `${text} (#1)` : text,
            state: at === 0 ? own : done.includes(at) ? 'done' : 'open',
          })),
        ),
      ])
    await chain.push([aNote(march5, texts)])
    await push('open', 1, 2, 3, 4)
    await push(was, 1, 2, 3, 4)
    await push(was, 1, 2, 3, 4, 5, 6)
    // More time passes than any run takes.
    for (let tick = 0; tick < 40; tick++) chain.tracker.tick()
    await push(was, 1, 2, 3, 4, 5, 6)
    chain.tracker.closedPages = 0
    const { opened } = await push(is, 1, 2, 3, 4, 5, 6)
    return { pages: chain.tracker.closedPages, opened, state: chain.tracker.get(1).state }
  }

  test.each<[string, ItemState, ItemState, number, string]>([
    ['ticked', 'open', 'done', 1, 'completed'],
    ['struck through', 'open', 'struck', 1, 'not_planned'],
    ['unticked', 'done', 'open', 2, 'open'],
    ['struck through no longer', 'struck', 'open', 2, 'open'],
  ])('one whose text ends in its own number, %s, is read no further back than it lies', async (_, was, is, pages, state) => {
    expect(await pagesFor(was, is)).toEqual({ pages, opened: [], state })
  })
})

describe('unfinished runs', () => {
  test('killed after any write: the next run from the same base ends as if nothing had happened', async () => {
    const notes = [aNote(march5, [...tasks, { kind: 'decision', text: 'We meet at noon', owners: [] } satisfies GivenItem])]
    const whole = await opened(...notes)
    for (let kill = 0; kill < whole.tracker.writes.length; kill++) {
      for (const effect of ['before', 'after'] as const) {
        const chain = new Chain()
        chain.tracker.failure = (write) => (write < kill ? null : write === kill ? effect : 'before')
        await chain.push(notes, { keepBase: true })
        chain.tracker.failure = () => null
        await chain.push(notes)
        expect(chain.titles.toSorted(), `killed ${effect} write ${kill}`).toEqual(whole.titles.toSorted())
        expect(chain.managed.map(({ issue }) => issue.state).toSorted()).toEqual(whole.managed.map(({ issue }) => issue.state).toSorted())
      }
    }
  })

  test('killed, then the note is edited, renamed and its date mended before the next run: no duplicate', async () => {
    for (const path of [march5, 'notes/community/2026-03-05-spring.md']) {
      const chain = new Chain()
      chain.tracker.failure = (write) => (write < 4 ? null : 'before')
      await chain.push([aNote(march5, tasks)], { keepBase: true })
      chain.tracker.failure = () => null
      await chain.push([aNote(path, [`${tasks[0]} in Aarhus`, ...tasks.slice(1)])])
      expect(chain.titles.toSorted()).toEqual([`${tasks[0]} in Aarhus`, ...tasks.slice(1)].toSorted())
    }
  })

  test('killed, then an item is taken out again: its issue says so', async () => {
    const chain = new Chain()
    await chain.push([aNote(march5, tasks)], { keepBase: true })
    await chain.push([aNote(march5, tasks.slice(1))])
    expect(blockOf(chain.tracker.get(1).body)).toContain('no longer in the note')
  })

  test('killed, then the whole note is taken out again: its issues say so', async () => {
    const chain = new Chain()
    await chain.push([aNote(march5, tasks)], { keepBase: true })
    await chain.push([])
    expect(blockOf(chain.tracker.get(1).body)).toContain('no longer in the note')
  })

  test.each<[string, GivenItem[]]>([
    ['edited', [{ text: `${tasks[0]} in Aarhus` }]],
    ['ticked', [{ text: tasks[0] ?? '', state: 'done' }]],
    ['given a day', [{ text: tasks[0] ?? '', due: '2026-03-20' }]],
    ['taken out', []],
  ])('killed after an item was %s, then taken back: its issue is as before', async (_, edited) => {
    const chain = await opened(aNote(march5, tasks))
    const { title, state, assignees } = chain.tracker.get(1)
    const block = blockOf(chain.tracker.get(1).body)
    await chain.push([aNote(march5, [...edited, ...tasks.slice(1)])], { keepBase: true })
    const pushed = await chain.push([aNote(march5, tasks)])
    expect(pushed.opened).toEqual([])
    expect(chain.tracker.get(1)).toMatchObject({ title, state, assignees })
    expect(blockOf(chain.tracker.get(1).body)?.replace(/blob\/\d+/, '')).toBe(block?.replace(/blob\/\d+/, ''))
  })
})

test('an item edited after its note was renamed: the backlink names the path that the note has at that commit', async () => {
  const renamed = 'notes/community/2026-03-05-spring.md'
  const chain = await opened(aNote(march5, tasks))
  await chain.push([aNote(renamed, tasks)])
  await chain.push([aNote(renamed, [{ text: tasks[0] ?? '', due: '2026-03-20' }, ...tasks.slice(1)])])
  expect(blockOf(chain.tracker.get(1).body)).toContain(`/blob/${'2'.padStart(40, '0')}/${renamed}`)
})

test('an item taken out of the older of two notes: what the newer one says stays', async () => {
  const chain = await opened(aNote(march5, tasks), aNote(march12, tasks))
  await chain.push([aNote(march5, tasks), aNote(march12, [`${tasks[0]} in Aarhus`, ...tasks.slice(1)])])
  await chain.push([aNote(march5, tasks.slice(1)), aNote(march12, [`${tasks[0]} in Aarhus`, ...tasks.slice(1)])])
  expect(chain.tracker.get(1)).toMatchObject({ title: `${tasks[0]} in Aarhus`, state: 'open' })
  expect(blockOf(chain.tracker.get(1).body)).toMatch(/From .*no longer in the note\n- Also in .*12\.md\?plain=1#L10\)[^–]*$/m)
})

test('the plan does not depend on the order of the listing', async () => {
  const chain = await opened(aNote(march5, [...tasks, ...tasks]), aNote(march12, tasks))
  const notes = [aNote(march5, [`${tasks[0]}!`, ...tasks.slice(1).toReversed()]), aNote(march12, tasks.slice(2)), aNote(march19, tasks)]
  const plan = await chain.plan(notes)
  for (const order of [<T>(list: T[]) => list.toReversed(), <T>(list: T[]) => [...list.slice(3), ...list.slice(0, 3)]]) {
    chain.tracker.order = order
    expect(await chain.plan(notes)).toEqual(plan)
  }
})
