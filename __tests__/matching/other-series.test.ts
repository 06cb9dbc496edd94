/** A list that is copied into another series while old notes are pruned: a task stays in its own series, as long as it stands there. */
import { describe, expect, test } from 'vitest'
import { seriesOfPath } from '../../src/notes/dates/series.js'
import { aNote, type GivenItem } from '../plan/builders.js'
import { Chain } from '../plan/chain.js'

const board = (day: number) => `notes/board/2026-04-${String(day).padStart(2, '0')}.md`
const camp = (day: number) => board(day).replace('board', 'camp')
const dock = (day: number) => board(day).replace('board', 'dock')
const text = 'Rent the lanterns for the harbour walk'
const by = (...owners: string[]): GivenItem => ({ text, owners })

async function after(...pushes: Parameters<Chain['push']>[0][]): Promise<Chain> {
  const chain = new Chain()
  // The meetings are in April.
  chain.tracker.wait(30)
  for (const notes of pushes) await chain.push(notes)
  return chain
}

/** The notes in which each issue stands, by number. */
const notesOf = (chain: Chain) =>
  Object.fromEntries(
    chain.managed
      .toSorted((a, b) => a.issue.number - b.issue.number)
      .map(({ issue, marker }) => [issue.number, marker.occurrences.filter(({ gone }) => !gone).map(({ note }) => note)]),
  )

describe('copied into its own series and to the letter into another one, the old note pruned in the same push', () => {
  test.each([
    ['names nobody', by('RD'), by()],
    ['names the same person by another sign', by('RD'), by('Rosa Diaz')],
    ['names one of its two people', by('RD', 'AJ'), by('AJ')],
    ['is the same, too', by('RD'), by('RD')],
    ['names first who it is', by(), by('RD')],
  ])('the copy of its own series, which %s, keeps the issue, whichever meeting was first', async (_, was, own) => {
    for (const [ownDay, otherDay] of [
      [9, 16],
      [16, 9],
    ] as const) {
      const chain = await after([aNote(board(2), [was])])
      await chain.push([aNote(board(ownDay), [own]), aNote(camp(otherDay), [was])])
      expect(notesOf(chain)).toEqual({ 1: [board(ownDay)], 2: [camp(otherDay)] })
    }
  })

  test('also into a third one: that has its own as well', async () => {
    const chain = await after([aNote(board(2), [by('RD')])])
    await chain.push([aNote(camp(9), [by('RD')]), aNote(dock(9), [by('RD')]), aNote(board(16), [by()])])
    expect(notesOf(chain)).toEqual({ 1: [board(16)], 2: [camp(9)], 3: [dock(9)] })
  })

  test('handed to somebody else in its own series, it is another task there: the issue moves', async () => {
    const chain = await after([aNote(board(2), [by('RD')])])
    await chain.push([aNote(board(9), [by('MS')]), aNote(camp(9), [by('RD')])])
    expect(notesOf(chain)).toEqual({ 1: [camp(9)], 2: [board(9)] })
  })

  test('closed by a person before: the copy of its own series is reported, and the other one is a task of that series', async () => {
    const chain = await after([aNote(board(2), [by('RD')])])
    chain.tracker.wait(30)
    chain.tracker.edit(1, { state: 'completed' })
    const { opened, says } = await chain.push([aNote(board(9), [by()]), aNote(camp(9), [by('RD')])])
    expect({ opened, says, state: chain.tracker.get(1).state }).toEqual({ opened: [2], says: ['closed-before'], state: 'completed' })
    expect(notesOf(chain)).toEqual({ 1: [board(9)], 2: [camp(9)] })
  })

  test('two series that the config makes one: both are its occurrences', async () => {
    const chain = await after([aNote(board(2), [by('RD')])])
    const series = { series: 'walks' }
    chain.configure({ series: [{ name: 'walks', paths: ['notes/**'], repository: null }] })
    const { opened } = await chain.push([aNote(camp(9), [by('RD')], series), aNote(board(16), [by()], series)])
    expect({ opened, notes: notesOf(chain) }).toEqual({ opened: [], notes: { 1: [camp(9), board(16)] } })
  })

  test('a series whose folder is renamed in the same push: its notes and what is copied in them stay with the issue', async () => {
    const renamed = (day: number) => board(day).replace('notes/', 'minutes/')
    const kept = 'Ask the harbour office for the keys'
    const chain = await after([aNote(board(1), [kept]), aNote(board(2), [by('RD'), 'Print the map of the harbour'])])
    await chain.push([
      aNote(renamed(1), [kept]),
      aNote(renamed(2), [by('AJ', 'RD'), 'Print the map of the harbour']),
      aNote(camp(9), [by('RD')]),
    ])
    expect(notesOf(chain)).toEqual({ 1: [renamed(1)], 2: [renamed(2)], 3: [renamed(2)], 4: [camp(9)] })
    expect(chain.managed.map(({ marker }) => marker.series).toSorted()).toEqual(
      [renamed(1), renamed(1), renamed(1), camp(9)].map(seriesOfPath).toSorted(),
    )
  })
})

test('moved into another series while an earlier copy stands in its own: one issue, and the next copy in either is its occurrence', async () => {
  const stays = aNote(board(9), [by('RD')])
  const chain = await after([aNote(board(2), [by('RD')])], [aNote(board(2), [by('RD')]), stays], [stays, aNote(camp(16), [by('RD')])])
  await chain.push([stays, aNote(camp(16), [by('RD')]), aNote(camp(23), [by('RD')])])
  await chain.push([stays, aNote(camp(16), [by('RD')]), aNote(camp(23), [by('RD')]), aNote(board(30), [by('RD')])])
  expect(notesOf(chain)).toEqual({ 1: [camp(16), board(9), camp(23), board(30)] })
})

test('gone from all notes of its own series, it moves for good: the next copy in the other one is its occurrence', async () => {
  const chain = await after([aNote(board(2), [by('RD')])], [aNote(board(2), [by('RD')]), aNote(board(9), [by('RD')])])
  await chain.push([aNote(camp(16), [by('RD')])])
  const { opened } = await chain.push([aNote(camp(16), [by('RD')]), aNote(camp(23), [by('RD')])])
  expect({ opened, notes: notesOf(chain) }).toEqual({ opened: [], notes: { 1: [camp(16), camp(23)] } })
})
