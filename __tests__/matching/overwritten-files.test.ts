/** A file that each meeting writes over: what the meetings before had in it is nobody else's. */
import { describe, expect, test } from 'vitest'
import type { Note } from '../../src/model/note.js'
import type { Roster } from '../../src/model/person.js'
import { aNote, aReport, type GivenItem } from '../plan/builders.js'
import { Chain } from '../plan/chain.js'

const next = 'notes/choir/next.md'
const noteOf = (date: string, items: readonly (string | GivenItem)[]) => aNote(next, items, { date })
const may4 = ['Ask the bakery for forty rolls', 'Sweep the stage before the rehearsal', 'Order flowers for the soloist']
const may11: GivenItem = { text: 'Ask the bakery for forty fresh rolls', owners: ['MS'] }

/** Both meetings have been dealt with; the second one's issue, #4, is like the first one's, #1. */
async function overwritten(): Promise<Chain> {
  const chain = new Chain()
  await chain.push([noteOf('2026-05-04', may4)])
  await chain.push([noteOf('2026-05-11', [may11, 'Hang up the lights'])])
  expect(chain.managed.map(({ issue }) => issue.number)).toEqual([1, 2, 3, 4, 5])
  return chain
}

test.each<[string, string, (chain: Chain) => void]>([
  ['is deleted', 'no-issue-known', ({ tracker }) => tracker.remove(4)],
  ['is let go', 'no-issue-known', ({ tracker }) => tracker.edit(4, { labels: [] })],
  ['has a damaged marker', 'blocked-issue', ({ tracker }) => tracker.edit(4, { body: tracker.get(4).body.slice(0, -9) })],
])('an item whose issue %s is checked off and takes no issue of the meeting before', async (_, said, lose) => {
  const chain = await overwritten()
  lose(chain)
  const { says } = await chain.push([noteOf('2026-05-11', [{ ...may11, state: 'done' }, 'Hang up the lights'])])
  expect({ says, first: chain.tracker.get(1) }).toMatchObject({
    says: [said],
    first: { state: 'open', assignees: ['rosa'], title: may4[0] },
  })
})

test('an unfinished run saw another wording of this meeting: its issue takes the new one', async () => {
  const chain = await overwritten()
  await chain.push([noteOf('2026-05-11', [may11, 'Hang up the lights', 'Tune the piano on the gallery'])], { keepBase: true })
  const { opened } = await chain.push([noteOf('2026-05-11', [may11, 'Hang up the lights', 'Tune the piano in the gallery'])])
  expect({ opened, title: chain.tracker.get(6).title }).toEqual({ opened: [], title: 'Tune the piano in the gallery' })
})

describe.each(['keep', 'close'] as const)('removed-items: %s: the issues of the meetings before stay as they are', (removedItems) => {
  const lights = 'Hang up the lights'
  const piano = 'Tune the piano on the gallery'
  const rename = (note: Note): Note => ({ ...note, path: 'notes/choir/agenda.md' })

  async function written(): Promise<Chain> {
    const chain = new Chain({ removedItems })
    await chain.push([noteOf('2026-05-04', may4)])
    await chain.push([noteOf('2026-05-11', [lights])])
    return chain
  }
  const first = (chain: Chain) => chain.tracker.issues.slice(0, 3)
  const isSaidGone = (chain: Chain) => first(chain).some(({ body }) => body.includes('no longer in the note'))

  test.each<[string, (chain: Chain) => Promise<unknown>]>([
    ['an item is added', (chain) => chain.push([noteOf('2026-05-11', [lights, piano])])],
    ['the text is edited', (chain) => chain.push([noteOf('2026-05-11', [`${lights} today`])])],
    ['the next meeting writes over it', (chain) => chain.push([noteOf('2026-05-18', [piano])])],
    ['the day is corrected', (chain) => chain.push([noteOf('2026-05-12', [lights])])],
    ['the roster changes', (chain) => chain.people({ people: [], groups: [] }).push([noteOf('2026-05-11', [lights])])],
    ['the config changes', (chain) => chain.configure({ removedItems, maxAge: 900 }).push([noteOf('2026-05-11', [lights])])],
    ['the file is renamed', (chain) => chain.push([rename(noteOf('2026-05-11', [lights]))])],
    ['it is renamed with an item more', (chain) => chain.push([rename(noteOf('2026-05-11', [lights, piano]))])],
    [
      'it is renamed, and edited later',
      async (chain) => {
        await chain.push([rename(noteOf('2026-05-11', [lights]))])
        await chain.push([rename(noteOf('2026-05-11', [lights, piano]))])
      },
    ],
    [
      'a run dies, and is run again',
      async (chain) => {
        chain.tracker.restart()
        chain.tracker.failure = (write) => (write === 0 ? 'after' : 'before')
        await chain.pushUnfinished([noteOf('2026-05-11', [`${lights} today`, piano])])
        chain.tracker.failure = () => null
        await chain.push([noteOf('2026-05-11', [`${lights} today`, piano])])
      },
    ],
  ])('%s', async (_, happens) => {
    const chain = await written()
    await happens(chain)
    expect(first(chain).map(({ state }) => state)).toEqual(['open', 'open', 'open'])
    expect(isSaidGone(chain)).toBe(false)
  })

  test('but what this meeting takes out is gone', async () => {
    const chain = await written()
    await chain.push([noteOf('2026-05-11', [lights, piano])])
    await chain.push([noteOf('2026-05-11', [lights])])
    expect(chain.tracker.get(5)).toMatchObject({
      state: removedItems === 'close' ? 'not_planned' : 'open',
      body: expect.stringContaining('no longer in the note') as string,
    })
  })
})

test('a task that a person closed comes back in the file after a meeting without it: a new issue', async () => {
  const chain = new Chain()
  await chain.push([noteOf('2026-05-04', may4)])
  chain.tracker.edit(1, { state: 'completed', closedAt: '2026-05-05T10:00:00Z' })
  await chain.push([noteOf('2026-05-11', ['Hang up the lights'])])
  const notes = [noteOf('2026-05-18', ['Hang up the lights', may4[0]!])]
  expect((await chain.push(notes)).opened).toEqual([5])
  expect(chain.tracker.get(5).body).toContain('Closed before as #1')
  expect(await chain.push(notes)).toMatchObject({ opened: [], changed: {} })
})

test('lines that look back at the same meeting in both texts do not make them one', async () => {
  const reported = ['Polish the brass plate', 'Wash the curtains', 'Oil the pedals'].map((text) => aReport(text, 'open'))
  const chain = new Chain({ removedItems: 'close' })
  await chain.push([aNote(next, may4, { date: '2026-05-04', reported })])
  await chain.push([aNote(next, ['Hang up the lights'], { date: '2026-05-11', reported })])
  expect(chain.managed.map(({ issue }) => issue.state)).toEqual(['open', 'open', 'open', 'open'])
})

/** One sign of two people, told apart by who was there. */
const twoCs: Roster = {
  people: [
    { login: 'clara', name: 'Clara Ojala', aliases: [] },
    { login: 'cem', name: 'Cem Okay', aliases: [] },
  ],
  groups: [],
}

test('a sign that meant two people means nobody in the meeting that its task moved to, until the roster tells', async () => {
  const chain = new Chain().people(twoCs)
  chain.tracker.assignable = new Set(['clara', 'cem'])
  const tune: GivenItem = { text: 'Tune the piano on the gallery', owners: ['CO'] }
  await chain.push([aNote(next, [tune], { date: '2026-05-04', participants: ['Clara Ojala', 'Cem Okay'] })])
  const moved = [
    aNote(next, ['Hang up the lights'], { date: '2026-05-11' }),
    aNote('notes/choir/2026-05-11.md', [tune], { date: '2026-05-11', participants: ['Clara Ojala'] }),
  ]
  await chain.push(moved)
  expect(chain.tracker.get(1)).toMatchObject({ title: tune.text, assignees: [] })
  chain.people({ ...twoCs, people: twoCs.people.map((person) => (person.login === 'cem' ? { ...person, aliases: ['CO'] } : person)) })
  await chain.push(moved)
  expect(chain.tracker.get(1)).toMatchObject({ title: tune.text, assignees: ['cem'] })
})

describe('a task of the meeting before that the next one writes over the same file', () => {
  const others = ['Hang up the lights', 'Tune the piano on the gallery']
  const again = (text: string, owners: string[]): GivenItem => ({ text, owners })
  const roll = 'Ask the bakery for forty rolls'

  /** The first meeting's tasks, then the second one's, with the first task worded for these owners. */
  async function rewritten(was: string[], is: string[]) {
    const chain = new Chain()
    await chain.push([noteOf('2026-05-04', [again(roll, was), ...may4.slice(1)])])
    const second = [noteOf('2026-05-11', [again(roll, is), ...others])]
    const { opened, says } = await chain.push(second)
    return { chain, opened, says, second }
  }

  test.each([
    ['now for nobody', ['RD'], []],
    ['by another sign of the same person', ['RD'], ['Rosa Diaz']],
    ['now for two', ['RD'], ['RD', 'AJ']],
    ['now for somebody', [], ['RD']],
  ])('%s, keeps its issue, through what follows', async (_, was, is) => {
    const { chain, opened, second } = await rewritten(was, is)
    expect(opened).toEqual([4, 5])
    expect(chain.tracker.get(1)).toMatchObject({ state: 'open', assignees: ['rosa'] })
    const writes = chain.tracker.writes.length
    await chain.push(second)
    expect(chain.tracker.writes.slice(writes)).toEqual([])
    const third = await chain.push([noteOf('2026-05-18', [again(roll, is), ...others, 'Oil the doors'])])
    expect({ opened: third.opened, state: chain.tracker.get(1).state }).toEqual({ opened: [6], state: 'open' })
  })

  test('for somebody else, is another task, and it is said', async () => {
    const { chain, opened, says } = await rewritten(['RD'], ['MS'])
    expect({ opened, says }).toEqual({ opened: [4, 5, 6], says: ['may-repeat'] })
    expect(chain.tracker.get(1).assignees).toEqual(['rosa'])
  })

  test('twice, is one of the meeting before and one of its own', async () => {
    const chain = new Chain()
    await chain.push([noteOf('2026-05-04', [again(roll, ['RD']), ...may4.slice(1)])])
    expect((await chain.push([noteOf('2026-05-11', [again(roll, []), again(roll, []), ...others])])).opened).toEqual([4, 5, 6])
  })
})
