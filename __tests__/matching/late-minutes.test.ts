/** The word of the newest meeting counts, by its day and not by when its note was pushed; and what a person reopened stays open. */
import { describe, expect, test } from 'vitest'
import type { Note } from '../../src/model/note.js'
import { aNote, aReport, type GivenItem } from '../plan/builders.js'
import { Chain } from '../plan/chain.js'

const text = 'Paint the railing of the lower bridge'
const open: GivenItem = { text }
const done: GivenItem = { text, state: 'done' }
const struck: GivenItem = { text, state: 'struck' }
const on = (day: number, ...items: GivenItem[]) => aNote(`notes/bridges/2031-09-${String(day).padStart(2, '0')}.md`, items)
const review = (day: number, state: 'open' | 'done') =>
  aNote(`notes/bridges/2031-09-${String(day).padStart(2, '0')}.md`, [], { reported: [aReport(text, state)] })

/** The state of the only issue after each push. */
async function statesAfter(...pushes: readonly (readonly Note[])[]): Promise<string[]> {
  const chain = new Chain()
  const states: string[] = []
  for (const notes of pushes) {
    await chain.push(notes)
    states.push(chain.tracker.get(1).state)
  }
  expect(chain.titles).toHaveLength(1)
  return states
}

describe('minutes of an earlier meeting that come late', () => {
  test.each<[string, Note]>([
    ['as a box', on(22, done)],
    ['in a review', review(22, 'done')],
  ])('reopen nothing that a later meeting has as done %s', async (_, later) => {
    expect(await statesAfter([on(1, open)], [on(1, open), later], [on(1, open), on(15, open), later])).toEqual([
      'open',
      'completed',
      'completed',
    ])
  })

  test('close nothing that a later meeting has open', async () => {
    const later = on(22, open)
    expect(await statesAfter([on(1, open)], [on(1, open), later], [on(1, open), on(15, done), later])).toEqual(['open', 'open', 'open'])
  })

  test('say so', async () => {
    const chain = new Chain()
    await chain.push([on(1, open)])
    await chain.push([on(1, open), on(22, open)])
    const { plan } = await chain.push([on(1, open), on(15, done), on(22, open)])
    expect(plan.operations.map(({ reason }) => reason)).toEqual(['also in notes/bridges/2031-09-15.md; a later meeting has it, too'])
  })

  test('reopen and close as before where no later meeting has the task', async () => {
    expect(await statesAfter([on(1, open)], [on(1, open), on(8, done)], [on(1, open), on(8, done), on(15, open)])).toEqual([
      'open',
      'completed',
      'open',
    ])
  })

  test('open nothing where the earlier note is deleted and comes back', async () => {
    const both = [on(1, open), on(22, done)]
    expect(await statesAfter([on(1, open)], both, [on(22, done)], both)).toEqual(['open', 'completed', 'completed', 'completed'])
  })
})

describe('a deletion that is reverted', () => {
  test.each<[string, GivenItem, string]>([
    ['ticked', done, 'completed'],
    ['struck through', struck, 'not_planned'],
  ])('%s: what a person reopened stays open', async (_, ended, state) => {
    for (const restored of [on(1, ended), aNote('notes/bridges/2031-09-01-minutes.md', [ended])]) {
      const chain = new Chain()
      await chain.push([on(1, open)])
      await chain.push([on(1, ended)])
      expect(chain.tracker.get(1).state).toBe(state)
      chain.tracker.edit(1, { state: 'open' })
      await chain.push([])
      await chain.push([restored])
      expect(chain.managed.map(({ issue }) => issue.state)).toEqual(['open'])
    }
  })

  test('a tick that is new when the item comes back closes the issue', async () => {
    expect(await statesAfter([on(1, open)], [], [on(1, done)])).toEqual(['open', 'open', 'completed'])
  })
})
