/** A task that was done when it was written down has no issue; whoever asks for it later gets one, whatever goes in the same push. */
import { describe, expect, test } from 'vitest'
import type { Item } from '../../src/model/item.js'
import { aNote, type GivenItem } from '../plan/builders.js'
import { Chain } from '../plan/chain.js'

const on = (day: number, ...items: GivenItem[]) => aNote(`notes/orchard/2026-03-${String(day).padStart(2, '0')}.md`, items)
const beside = { text: 'Rent the cider press until October' }
const other = { text: 'Whitewash the trunks along the lane' }

const kinds: readonly [string, Pick<GivenItem, 'kind' | 'text' | 'owners'>][] = [
  ['a todo', { text: 'Prune the pear trees by the gate' }],
  ['a decision', { kind: 'decision', text: 'The pear trees by the gate go', owners: [] }],
  ['a pull request', { text: 'Review https://github.com/acme/core/pull/7' }],
]

describe.each(kinds)('%s', (_, task) => {
  const as = (state: Item['state']): GivenItem => ({ ...task, state })

  describe.each(['done', 'struck'] as const)('that was %s in two notes', (ended) => {
    const start = [on(4, as(ended), beside), on(5, as(ended), other)]
    const ways: readonly [string, ReturnType<typeof on>[]][] = [
      ['the older note goes', [on(5, as('open'), other)]],
      ['the newer note goes', [on(4, as('open'), beside)]],
      [
        'the older note is overwritten',
        [aNote(start[0]!.path, [{ text: 'Order new ladders' }], { date: '2026-03-12' }), on(5, as('open'), other)],
      ],
      ['it is taken out of the older note', [on(4, beside), on(5, as('open'), other)]],
      ['it is taken out of the newer note', [on(4, as('open'), beside), on(5, other)]],
    ]

    test.each(ways)('open again in one while %s: it is opened', async (_way, notes) => {
      const chain = new Chain()
      await chain.push(start)
      expect(chain.titles).not.toContain(task.text)
      const { says } = await chain.push(notes)
      expect(occurrencesOf(chain, task.text ?? '')).toEqual([notes.find(({ items }) => items.some(({ text }) => text === task.text))?.path])
      expect(says).toEqual([])
      expect((await chain.push(notes)).opened).toEqual([])
    })

    test('open in a new note while the old ones go: it is opened', async () => {
      const chain = new Chain()
      await chain.push(start)
      await chain.push([on(19, as('open'))])
      expect(occurrencesOf(chain, task.text ?? '')).toEqual([on(19).path])
    })

    test('and stands so in another note while the old ones go: it is opened nowhere', async () => {
      const chain = new Chain()
      await chain.push(start)
      const { opened } = await chain.push([on(19, as(ended))])
      expect(opened).toEqual([])
    })
  })
})

describe('that had an issue, closed so long ago that a run does not read it', () => {
  const task = 'Prune the pear trees by the gate'
  const fillers = Array.from({ length: 6 }, (_, index) => `Graft the apple tree number ${index + 1}`)

  /** The chain and the note once the task is done, and six others later. */
  async function longDone(): Promise<Chain> {
    const chain = new Chain()
    chain.tracker.pageSize = 2
    const note = (ticked: readonly string[]) =>
      on(4, ...[task, ...fillers].map((text): GivenItem => ({ text, state: ticked.includes(text) ? 'done' : 'open' })))
    await chain.push([note([])])
    await chain.push([note([task])])
    await chain.push([note([task, ...fillers])])
    chain.tracker.wait(3)
    await chain.push([note([task, ...fillers]), on(5, other)])
    return chain
  }
  const left = on(4, ...fillers.map((text): GivenItem => ({ text, state: 'done' })))

  test.each([
    ['to a new note', [left, on(5, other), on(11, { text: task })]],
    ['to an old one', [left, on(5, other, { text: task })]],
    ['out of a note that is deleted', [on(5, other, { text: task })]],
  ])('moved %s and open again: it is found, and opened again', async (_, notes) => {
    const chain = await longDone()
    const { opened, says } = await chain.push(notes)
    expect({ opened, says, state: chain.tracker.get(1).state }).toEqual({ opened: [], says: [], state: 'open' })
  })

  test('moved as it is: nothing is read for it', async () => {
    const chain = await longDone()
    chain.tracker.closedPages = 0
    const { opened } = await chain.push([left, on(5, other, { text: task, state: 'done' })])
    expect({ opened, pages: chain.tracker.closedPages }).toEqual({ opened: [], pages: 1 })
  })
})

/** The notes in which a task has an issue. */
function occurrencesOf(chain: Chain, text: string): string[] {
  const number = /\d+$/.exec(text)?.[0]
  const mine = chain.managed.filter(({ issue }) => issue.title === text || (number !== undefined && issue.title.includes(`#${number}`)))
  return mine.flatMap(({ marker }) => marker.occurrences.flatMap(({ note, gone }) => (gone ? [] : [note])))
}
