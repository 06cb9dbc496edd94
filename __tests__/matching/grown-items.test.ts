/** A link, a number or code that is added to an item makes no other task of it; one that becomes another does. */
import { describe, expect, test } from 'vitest'
import { aNote, type GivenItem } from '../plan/builders.js'
import { Chain } from '../plan/chain.js'

const wash = 'Wash the curtains of the small hall'
const lamp = 'Buy a lamp for the stairs'
const on = (...items: (string | GivenItem)[]) => aNote('notes/house/2026-03-05.md', items)

async function after(...items: (string | GivenItem)[]): Promise<Chain> {
  const chain = new Chain()
  await chain.push([on(...items)])
  return chain
}

describe.each([
  ['a number of an issue', `${wash}, see #45`],
  ['an address', `${wash} https://github.com/acme/core/pull/7`],
  ['a link', `${wash} ([draft](https://docs.example.com/d/1))`],
  ['an amount', `${wash} (50 EUR)`],
  ['a count', 'Wash the 12 curtains of the small hall'],
  ['code', `${wash} with \`soap\``],
])('%s', (_, grown) => {
  test.each<[string, GivenItem, GivenItem]>([
    ['added', { text: wash }, { text: grown }],
    ['taken out', { text: grown }, { text: wash }],
    ['added to what is done', { text: wash }, { text: grown, state: 'done' }],
    ['added with an owner', { text: wash, owners: [] }, { text: grown, owners: ['MS'] }],
    ['added to a decision', { text: wash, kind: 'decision', owners: [] }, { text: grown, kind: 'decision', owners: [] }],
  ])('%s: the same issue', async (_way, before, now) => {
    const chain = await after(before, lamp)
    const { opened, says } = await chain.push([on(now, lamp)])
    expect({ opened, says, gone: chain.tracker.get(1).body.includes('no longer in the note') }).toEqual({
      opened: [],
      says: [],
      gone: false,
    })
    expect(chain.managed[0]?.marker.occurrences).toHaveLength(1)
    expect(await chain.push([on(now, lamp)])).toMatchObject({ opened: [], changed: {} })
  })

  test('added, and the run dies at any write and is run again: the same issue', async () => {
    for (const effect of ['before', 'after'] as const)
      for (let dies = 0; dies < 3; dies++) {
        const chain = await after(wash, lamp)
        chain.tracker.restart()
        chain.tracker.failure = (write) => (write < dies ? null : write === dies ? effect : 'before')
        await chain.pushUnfinished([on(grown, lamp)])
        chain.tracker.failure = () => null
        await chain.push([on(grown, lamp)])
        expect(chain.titles).toHaveLength(2)
      }
  })
})

test.each([
  ['a number', 'Write chapter 3 of the handbook', 'Write chapter 4 of the handbook'],
  ['an address', 'Read https://example.com/a to the group', 'Read https://example.com/b to the group'],
])('%s that becomes another one is another task, and that it may be the same is said', async (_, before, now) => {
  const chain = await after(before, lamp)
  const { opened, says } = await chain.push([on(now, lamp)])
  expect({ opened, says }).toEqual({ opened: [3], says: ['may-repeat'] })
})

test('beside the one that it is like, one with another number is no repetition', async () => {
  const chain = await after('Write chapter 3 of the handbook', lamp)
  const { opened, says } = await chain.push([on('Write chapter 3 of the handbook', 'Write chapter 4 of the handbook', lamp)])
  expect({ opened, says }).toEqual({ opened: [3], says: [] })
})

test('where two that are new may be it, none is taken, and it is said', async () => {
  const chain = await after(wash, lamp)
  const { opened, says } = await chain.push([on(`${wash} 1`, `${wash} 2`, lamp)])
  expect({ opened, says }).toEqual({ opened: [3, 4], says: ['may-repeat', 'may-repeat'] })
})

test('an item that only stands beside it is another task', async () => {
  const chain = await after(wash, lamp)
  const { opened } = await chain.push([on(wash, `${wash} 2`, lamp)])
  expect({ opened, title: chain.tracker.get(1).title }).toEqual({ opened: [3], title: wash })
})

test('a file that the next meeting writes over gives its issue to none', async () => {
  const chain = await after(wash, lamp)
  const next = aNote('notes/house/2026-03-05.md', [`${wash} 2`], { date: '2026-03-12' })
  expect((await chain.push([next])).opened).toEqual([3])
})
