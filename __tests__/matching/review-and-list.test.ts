/** A note that goes through the earlier actions and lists those that go on below its new ones: one task, one issue. */
import { describe, expect, test } from 'vitest'
import type { Note } from '../../src/model/note.js'
import { aNote, aReport, type GivenItem } from '../plan/builders.js'
import { Chain } from '../plan/chain.js'

const text = 'Mend the hinges of the side gate'
const open: GivenItem = { text }
const pathOn = (day: number) => `notes/garden/2031-04-${String(day).padStart(2, '0')}.md`
const first = aNote(pathOn(2), [open])
const list = (day: number, items: readonly GivenItem[], reviewed: 'open' | 'done' | null = 'open', of = text): Note =>
  aNote(pathOn(day), items, { reported: reviewed ? [aReport(of, reviewed)] : [] })

describe('in the review and in the list', () => {
  test('the same task is one issue, meeting after meeting', async () => {
    const chain = new Chain()
    await chain.push([first])
    expect(await chain.push([first, list(9, [open])])).toMatchObject({ opened: [], says: [] })
    expect(await chain.push([first, list(9, [open]), list(16, [open])])).toMatchObject({ opened: [], says: [] })
    expect(await chain.push([first, list(9, [open]), list(16, [open])])).toMatchObject({ opened: [], changed: {} })
  })

  test('also where all of it is pushed at once, and where the list follows one push later', async () => {
    expect(await new Chain().push([first, list(9, [open])])).toMatchObject({ opened: [1], says: [] })
    const chain = new Chain()
    await chain.push([first])
    await chain.push([first, list(9, [])])
    expect(await chain.push([first, list(9, [open])])).toMatchObject({ opened: [], says: [] })
    expect(await chain.push([first, list(9, [])])).toMatchObject({ opened: [], says: [] })
  })

  test('one that was handed on in between may be a repetition, and it is said', async () => {
    const chain = new Chain()
    await chain.push([first])
    const { says, opened } = await chain.push([first, list(9, [{ ...open, owners: ['AJ'] }])])
    expect([opened, says]).toEqual([[2], ['may-repeat']])
  })

  test('what the review has as done is asked for anew below', async () => {
    const chain = new Chain()
    await chain.push([first])
    expect(await chain.push([first, list(9, [open], 'done')])).toMatchObject({ opened: [2] })
    expect(chain.managed.map(({ issue }) => issue.state)).toEqual(['completed', 'open'])
  })

  test('twice in the list it is two tasks', async () => {
    const chain = new Chain()
    await chain.push([first])
    expect(await chain.push([first, list(9, [open, open])])).toMatchObject({ opened: [2] })
  })
})
