/** What a person reopened and closed again, with no run in between, stays closed: whichever way a run had closed it. */
import { describe, expect, test } from 'vitest'
import { standsForItem } from '../../src/managed/standing.js'
import type { IssueState } from '../../src/model/issue.js'
import type { Note } from '../../src/model/note.js'
import { closeFinished } from '../../src/plan/close-finished.js'
import { aNote, aReport, type GivenItem } from '../plan/builders.js'
import { Chain } from '../plan/chain.js'
import type { FakeTracker } from '../plan/fake-tracker.js'
import { aMilestone, planning, ReleaseChain } from '../release/builders.js'

const [april1, april2, april9, april16] = ['01', '02', '09', '16'].map((day) => `notes/board/2026-04-${day}.md`) as [
  string,
  string,
  string,
  string,
]
const stage = 'Borrow a stage for the fair'
const done: GivenItem = { text: stage, state: 'done' }
const struck: GivenItem = { text: stage, state: 'struck' }
const review = aNote(april9, [], { reported: [aReport(stage, 'done')] })

/** How a run closed the issue: its pushes. */
const ways: readonly (readonly [string, readonly Note[][]])[] = [
  ['ticked', [[aNote(april2, [stage])], [aNote(april2, [done])]]],
  ['struck through', [[aNote(april2, [stage])], [aNote(april2, [struck])]]],
  ['ticked in a review', [[aNote(april2, [stage])], [aNote(april2, [stage]), review]]],
  ['opened and closed at once, ticked in a review', [[aNote(april2, [stage]), review]]],
  ['opened and closed at once, ticked in a copy', [[aNote(april2, [stage]), aNote(april9, [done])]]],
]

/** The notes once more, with the task in one more meeting. */
const copied = (notes: readonly Note[]) => [...notes, aNote(april16, [stage])]
/** The same, with the task open again where it was. */
const unticked = (notes: readonly Note[]) =>
  notes.map((note) => (note.items.length > 0 ? aNote(note.path, [stage], { reported: note.reported }) : aNote(note.path, [stage])))

async function closedBy(pushes: readonly Note[][], days = 7): Promise<Chain> {
  const chain = new Chain()
  chain.tracker.wait(30)
  for (const notes of pushes) await chain.push(notes)
  expect(chain.tracker.get(1).state).not.toBe('open')
  chain.tracker.wait(days)
  return chain
}

/** A person's doing, one after the other. */
function act(tracker: FakeTracker, ...states: IssueState[]): void {
  for (const state of states) tracker.edit(1, { state })
}

describe.each(ways)('%s', (_, pushes) => {
  const last = pushes.at(-1)!
  const nexts = [copied(last), unticked(last), [...unticked(last), ...copied([])]]

  test('reopened and closed again: stays closed, and the run says so', async () => {
    for (const state of ['completed', 'not_planned'] as const)
      for (const notes of nexts) {
        const chain = await closedBy(pushes)
        act(chain.tracker, 'open', state)
        const { opened, says } = await chain.push(notes)
        expect([chain.tracker.get(1).state, opened]).toEqual([state, []])
        expect(says.length).toBeGreaterThan(0)
        expect(await chain.push(notes)).toMatchObject({ opened: [], changed: {}, says: [] })
      }
  })

  test.each([true, false])('the same within the hour (a listing tells who closed it: %s)', async (listsWhoClosed) => {
    for (const notes of nexts) {
      const chain = await closedBy(pushes, 0)
      chain.tracker.listsWhoClosed = listsWhoClosed
      act(chain.tracker, 'open', 'completed')
      expect((await chain.push(notes)).opened).toEqual([])
      expect(chain.tracker.get(1).state).toBe('completed')
      expect(await chain.push(notes)).toMatchObject({ opened: [], changed: {}, says: [] })
    }
  })

  test('also where the run dies at any write, and is repeated', async () => {
    const faults = [0, 1, 2].flatMap((at) => (['before', 'after'] as const).map((effect) => ({ at, effect })))
    for (const next of nexts)
      for (const { at, effect } of faults) {
        const notes = [...next, aNote(april1, ['Paint the signs'])]
        const chain = await closedBy(pushes)
        act(chain.tracker, 'open', 'completed')
        chain.tracker.restart()
        chain.tracker.failure = (write) => (write < at ? null : write === at ? effect : 'before')
        await chain.pushUnfinished(notes)
        expect(chain.tracker.get(1).state).toBe('completed')
        chain.tracker.failure = () => null
        await chain.push(notes)
        expect(chain.tracker.issues.map(({ state }) => state)).toEqual(['completed', 'open'])
      }
  })

  test('reopened, closed and reopened: stays open', async () => {
    for (const notes of [last, ...nexts]) {
      const chain = await closedBy(pushes)
      act(chain.tracker, 'open', 'completed', 'open')
      await chain.push([...notes, aNote(april1, ['Paint the signs'])])
      expect(chain.tracker.get(1).state).toBe('open')
    }
  })

  test('left alone: opened again by a copy, and where it is open again', async () => {
    for (const notes of nexts) {
      const chain = await closedBy(pushes)
      chain.tracker.edit(1, { labels: [...chain.tracker.get(1).labels, 'urgent'] })
      await chain.push(notes)
      expect(chain.tracker.get(1).state).toBe('open')
    }
  })
})

test('closed by a person after the run that opened it died before it closed it: the person’s', async () => {
  const notes = [aNote(april2, [stage]), review]
  const chain = new Chain()
  chain.tracker.failure = (write) => (write < 2 ? null : 'before')
  await chain.pushUnfinished(notes)
  expect(chain.tracker.get(1).state).toBe('open')
  chain.tracker.failure = () => null
  chain.tracker.wait(1)
  act(chain.tracker, 'completed')
  expect((await chain.push(copied(notes))).opened).toEqual([])
  expect(chain.tracker.get(1).state).toBe('completed')
})

describe('a pull-request item', () => {
  const link = 'https://github.com/acme/core/pull/459'
  async function finished(): Promise<Chain> {
    const chain = new Chain()
    chain.tracker.linkedTitles.set('acme/core#459', 'Fix the loader')
    await chain.push([aNote(april2, [link])])
    const written = { head: 'd'.repeat(40), at: chain.tracker.now }
    for (const { number, change } of closeFinished(chain.managed, () => false, written)) await chain.tracker.update(number, change)
    chain.tracker.wait(7)
    return chain
  }
  const again = [aNote(april2, [link]), aNote(april9, [link])]

  test('that is merged, reopened and closed again by a person: stays closed though the pull request is open again', async () => {
    const chain = await finished()
    act(chain.tracker, 'open', 'completed')
    expect(await chain.push(again)).toMatchObject({ opened: [], says: ['closed-before'] })
    expect(chain.tracker.get(1).state).toBe('completed')
  })

  test('that nobody touched is opened again', async () => {
    const chain = await finished()
    await chain.push(again)
    expect(chain.tracker.get(1).state).toBe('open')
  })
})

describe('a release issue whose milestone was closed and is open again', () => {
  // One that is open keeps the schedule looking.
  const next = aMilestone({ number: 8, title: 'v0.11.0' })
  const notes = [planning(april2, {}, { version: '0.11' })]

  async function closedForATime(...states: IssueState[]): Promise<ReleaseChain> {
    const chain = new ReleaseChain()
    chain.milestones = [aMilestone(), next]
    await chain.push(notes)
    chain.milestones = [aMilestone({ state: 'closed' }), next]
    await chain.refresh()
    expect(chain.tracker.get(1).state).toBe('completed')
    chain.tracker.wait(7)
    act(chain.tracker, ...states)
    chain.milestones = [aMilestone(), next]
    return chain
  }

  test.each([
    [['open', 'completed'] as const, 'completed'],
    [['open', 'completed', 'open'] as const, 'open'],
    [[] as const, 'open'],
  ])('after a person made it %j: %s', async (states, expected) => {
    for (const isRefresh of [true, false]) {
      const chain = await closedForATime(...states)
      await (isRefresh ? chain.refresh() : chain.push([...notes, planning(april9)]))
      expect(chain.tracker.get(1).state).toBe(expected)
    }
  })
})

describe('a decision', () => {
  const decided: GivenItem = { kind: 'decision', text: 'The fair is in June', owners: [] }
  test('that a person reopened and closed again goes on with its notes', async () => {
    const chain = new Chain()
    await chain.push([aNote(april2, [decided])])
    chain.tracker.wait(7)
    act(chain.tracker, 'open', 'completed')
    expect(chain.managed.map(standsForItem)).toEqual([true])
    const edited = { ...decided, text: 'The fair is in late June' }
    expect(await chain.push([aNote(april2, [edited])])).toMatchObject({ opened: [], changed: { 1: ['title', 'text'] } })
    expect(await chain.push([aNote(april2, [edited]), aNote(april9, [edited])])).toMatchObject({ opened: [], changed: { 1: ['text'] } })
    expect(chain.tracker.get(1).state).toBe('completed')
  })
})
