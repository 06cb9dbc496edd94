/** A task that is written down week after week: its marker keeps what tells whose it is, and forgets the rest. */
import { describe, expect, test } from 'vitest'
import type { Note } from '../../src/model/note.js'
import type { Roster } from '../../src/model/person.js'
import { aNote, roster, type GivenItem } from '../plan/builders.js'
import { Chain } from '../plan/chain.js'

const water = 'Water the plants of the town hall'
const week = (index: number) => `notes/green/${new Date(Date.UTC(2024, 0, 1 + 7 * index)).toISOString().slice(0, 10)}.md`
const weekly = (count: number, itemOf: (index: number) => GivenItem, participantsOf: (index: number) => string[]): Note[] =>
  Array.from({ length: count }, (_, index) => aNote(week(index), [itemOf(index)], { participants: participantsOf(index) }))

/** Pushes the notes, so many at a time. */
async function pushed(notes: readonly Note[], atOnce = 1): Promise<Chain> {
  const chain = new Chain().people(twoCs)
  chain.tracker.assignable = new Set(['clara', 'cem'])
  for (let count = atOnce; count <= notes.length; count += atOnce) await chain.push(notes.slice(0, count))
  return chain
}

/** One sign of two people, told apart by who was there. */
const twoCs: Roster = {
  people: [{ login: 'clara', name: 'Clara Ojala', aliases: [] }, { login: 'cem', name: 'Cem Okay', aliases: [] }, ...roster.people],
  groups: roster.groups,
}

describe('a task of forty meetings', () => {
  const owned = weekly(
    40,
    (index) => ({ text: water, owners: index < 5 ? [] : ['CO'] }),
    (index) => [index < 8 ? 'Clara Ojala' : 'Cem Okay'],
  )
  const handedOver = (index: number, given: GivenItem) =>
    owned.map((note) => (note.path === week(index) ? aNote(week(index), [given]) : note))

  test.each([
    ['in as many pushes', () => pushed(owned)],
    ['in one push', () => pushed(owned, owned.length)],
  ])('that got its owner in the sixth keeps one issue and its person, %s', async (_, play) => {
    const chain = await play()
    expect(chain.tracker.issues.map(({ assignees, state }) => [assignees, state])).toEqual([[['clara'], 'open']])
    const kept = chain.managed[0]!.marker.occurrences.map(({ note }) => note)
    expect({ length: kept.length, missing: [0, 5, 39].map(week).filter((note) => !kept.includes(note)) }).toEqual({
      length: 30,
      missing: [],
    })
  })

  test('that is edited in a note that its marker has forgotten: it is reported, and nothing is opened', async () => {
    const { opened, says } = await (await pushed(owned, owned.length)).push(handedOver(8, { text: `${water} twice`, owners: ['CO'] }))
    expect({ opened, says }).toEqual({ opened: [], says: ['no-issue-known'] })
  })

  test('of which all notes are renamed: nothing is opened', async () => {
    const chain = await pushed(owned, owned.length)
    const { opened } = await chain.push(owned.map((note) => ({ ...note, path: note.path.replace('notes/', 'archive/') })))
    expect({ opened, issues: chain.managed.length }).toEqual({ opened: [], issues: 1 })
  })
})
