/** The labels of a note's teams: what a task's notes say together. */
import { describe, expect, test } from 'vitest'
import type { Note } from '../../src/model/note.js'
import type { Roster } from '../../src/model/person.js'
import { aNote, roster, type GivenItem } from './builders.js'
import { Chain } from './chain.js'

const path = 'notes/community/2026-03-05.md'
const todo: GivenItem = { text: 'Book the room for the spring workshop', owners: ['RD'] }

describe('the labels of the teams', () => {
  const later = 'notes/community/2026-03-12.md'
  const web = { teams: ['web', 'docs'] }
  const teams = (chain: Chain) => chain.tracker.get(1).labels.filter((name) => !['meeting-notes', 'todo'].includes(name))

  async function after(...pushes: Note[][]): Promise<Chain> {
    const chain = new Chain()
    for (const notes of pushes) await chain.push(notes)
    return chain
  }

  const first = aNote(path, [todo], web)
  test.each<[string, Note[][], string[]]>([
    ['stay where a note without teams copies the task', [[first], [first, aNote(later, [todo])]], ['web', 'docs']],
    ['are given where both are new in one push', [[first, aNote(later, [todo])]], ['web', 'docs']],
    [
      'stay where the copy is edited',
      [[first], [first, aNote(later, [todo])], [first, aNote(later, [{ ...todo, due: '2026-04-01' }])]],
      ['web', 'docs'],
    ],
    ['are those of a later note that has others', [[first], [first, aNote(later, [todo], { teams: ['core'] })]], ['core']],
    ['go with those of the only note', [[first], [aNote(path, [{ ...todo, due: '2026-04-01' }])]], []],
    ['come with a later note', [[aNote(path, [todo])], [aNote(path, [todo]), aNote(later, [todo], web)]], ['web', 'docs']],
  ])('%s', async (_, pushes, labels) => {
    expect(teams(await after(...pushes))).toEqual(labels)
  })

  test('one that a person took off stays off, and a group’s label is none of them', async () => {
    const people: Roster = { people: roster.people, groups: [{ name: 'core', aliases: [], members: [], assign: false, label: 'core' }] }
    const chain = new Chain().people(people)
    const grouped: GivenItem = { ...todo, owners: ['core'] }
    await chain.push([aNote(path, [grouped], web)])
    chain.tracker.edit(1, { labels: chain.tracker.get(1).labels.filter((name) => name !== 'docs') })
    const copies = (owners: string[]) => [aNote(path, [grouped], web), aNote(later, [{ ...todo, owners }])]
    await chain.push(copies(['core']))
    expect(teams(chain).toSorted()).toEqual(['core', 'web'])
    await chain.push(copies(['RD']))
    expect(teams(chain)).toEqual(['web'])
  })
})
