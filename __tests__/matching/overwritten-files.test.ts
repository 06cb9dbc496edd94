/** A file that each meeting writes over: what the meetings before had in it is nobody else's. */
import { expect, test } from 'vitest'
import { aNote, type GivenItem } from '../plan/builders.js'
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
