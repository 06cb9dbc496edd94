/** A tick that is copied from the meeting before closes nothing that a person reopened since; a new one does. */
import { describe, expect, test } from 'vitest'
import type { Note } from '../../src/model/note.js'
import { aNote, aReport, type GivenItem } from '../plan/builders.js'
import { Chain } from '../plan/chain.js'

const text = 'Repair the third lock of the canal'
const open: GivenItem = { text }
const done: GivenItem = { text, state: 'done' }
const struck: GivenItem = { text, state: 'struck' }
const on = (day: number, ...items: GivenItem[]) => aNote(`notes/locks/2032-05-${String(day).padStart(2, '0')}.md`, items)

/** Done in the second meeting, reopened by a person; then what the third push brings. */
async function afterReopening(second: readonly GivenItem[], third: readonly Note[]) {
  const chain = new Chain()
  await chain.push([on(3, open)])
  await chain.push([on(3, open), on(10, ...second)])
  expect(chain.tracker.get(1).state).not.toBe('open')
  chain.tracker.edit(1, { state: 'open' })
  const { opened, says } = await chain.push([on(3, open), on(10, ...second), ...third])
  return { chain, found: [chain.tracker.get(1).state, opened, says] }
}

describe('copied', () => {
  test.each<[string, GivenItem, Note]>([
    ['to the letter', done, on(17, done)],
    ['with the number', done, on(17, { ...done, text: `${text} (#1)` })],
    ['struck through', struck, on(17, struck)],
    ['in a review', done, aNote('notes/locks/2032-05-17.md', [], { reported: [aReport(text, 'done')] })],
  ])('%s: the issue stays open, and it is said', async (_, second, third) => {
    const { chain, found } = await afterReopening([second], [third])
    expect(found).toEqual(['open', [], ['reopened-by-a-person']])
    // Nor does the meeting after that close it.
    const later = [on(3, open), on(10, second), third, on(24, done)]
    expect(await chain.push(later)).toMatchObject({ opened: [], says: ['reopened-by-a-person'] })
    expect([chain.tracker.get(1).state, await chain.push(later)]).toMatchObject(['open', { changed: {}, says: [] }])
  })

  test('in two notes of one push', async () => {
    const { found } = await afterReopening([done], [on(17, done), on(24, done)])
    expect(found).toEqual(['open', [], ['reopened-by-a-person', 'reopened-by-a-person']])
  })
})

describe('ticked anew', () => {
  test('where a meeting in between had it open: it is closed', async () => {
    const { found } = await afterReopening([done], [on(17, open), on(24, done)])
    expect(found).toEqual(['completed', [], []])
    const { chain } = await afterReopening([done], [on(17, open)])
    await chain.push([on(3, open), on(10, done), on(17, open), on(24, done)])
    expect(chain.tracker.get(1).state).toBe('completed')
  })

  test('where nobody reopened it: one that was never done is closed', async () => {
    const chain = new Chain()
    await chain.push([on(3, open)])
    await chain.push([on(3, open), on(10, done)])
    expect(chain.tracker.get(1).state).toBe('completed')
  })
})
