/** An item that ends in the number of an issue is that issue's; where a person closed it, the new issue follows it. */
import { describe, expect, test } from 'vitest'
import type { Note } from '../../src/model/note.js'
import { aNote, type GivenItem } from '../plan/builders.js'
import { Chain } from '../plan/chain.js'

const wash = 'Wash the curtains of the small hall'
const lamp = 'Buy a lamp for the stairs'
const in2029 = (day: string, ...items: (string | GivenItem)[]) => aNote(`notes/house/2029-${day}.md`, items)
const address = 'https://github.com/acme/meeting-notes/issues'

async function after(...pushes: Note[][]): Promise<Chain> {
  const chain = new Chain()
  for (const notes of pushes) await chain.push(notes)
  return chain
}

describe('the number is no part of the task', () => {
  const first = in2029('04-02', wash)
  const bound = in2029('04-09', `${wash} soon (#1)`)

  test.each<[string, Note[]]>([
    ['the next meeting has it without the number', [first, bound, in2029('04-16', `${wash} soon`)]],
    ['the number is taken out of the note', [first, in2029('04-09', `${wash} soon`)]],
    ['the number is added in the note that has it', [in2029('04-02', `${wash} (#1)`), bound]],
    ['the number is made a link', [first, in2029('04-09', `${wash} soon ([#1](${address}/1))`)]],
    ['a word is edited beside it', [first, in2029('04-09', `${wash} very soon (#1)`)]],
    ['the number is taken out and a word edited', [first, in2029('04-09', `${wash} very soon`)]],
  ])('%s: nothing is opened', async (_, notes) => {
    const chain = await after([first], [first, bound])
    const { opened, plan } = await chain.push(notes)
    expect({ opened, mayRepeat: plan.diagnostics.filter(({ code }) => code === 'may-repeat') }).toEqual({ opened: [], mayRepeat: [] })
    expect(chain.titles).toHaveLength(1)
    expect(chain.titles[0]).not.toContain('#')
  })
})

describe.each([
  ['in brackets', `${wash} (#1)`],
  ['bare', `${wash} #1`],
  ['as an address', `${wash} ${address}/1`],
])('an own number that is written %s goes along', (_, numbered) => {
  const first = in2029('04-02', wash, lamp)
  const attic = (day: string, ...items: string[]) => aNote(`attic/house/2029-${day}.md`, items)
  const flat = (day: string, ...items: string[]) => aNote(`notes/flat/2029-${day}.md`, items)

  test.each<[string, Note[]]>([
    ['its folder is renamed', [attic('04-02', wash, lamp), attic('04-09', numbered)]],
    ['its note is renamed out of the folder', [first, attic('04-09', numbered)]],
    ['it moves to another series', [first, flat('04-09', numbered)]],
    ['it moves within its series', [first, in2029('04-16', numbered)]],
    ['it moves into a note that is there', [in2029('04-02', lamp, numbered)]],
  ])('where %s', async (_way, notes) => {
    const chain = await after([first], [first, in2029('04-09', numbered)])
    const { opened, says } = await chain.push(notes)
    expect({ opened, says, titles: chain.titles }).toEqual({ opened: [], says: [], titles: [wash, lamp] })
    expect(await chain.push(notes)).toMatchObject({ opened: [], changed: {} })
  })

  test('copied into another series it is only text', async () => {
    const chain = await after([first], [first, in2029('04-09', numbered)])
    const { opened } = await chain.push([first, in2029('04-09', numbered), flat('04-16', numbered)])
    expect(opened).toEqual([3])
  })
})

test.each([
  ['in the middle', `${wash} (#1) today`, `${wash} (#1) today, please`],
  ['bare', `${wash} #1`, `${wash} soon #1`],
  ['as an address', `${wash} ${address}/1`, `${wash} soon ${address}/1`],
])('a word is edited beside an own number %s: the same issue', async (_, before, now) => {
  const first = in2029('04-02', wash, lamp)
  const chain = await after([first], [in2029('04-02', before, lamp)])
  expect(chain.titles).toHaveLength(2)
  const { opened, says } = await chain.push([in2029('04-02', now, lamp)])
  expect({ opened, says, title: chain.tracker.get(1).title.slice(0, wash.length) }).toEqual({ opened: [], says: [], title: wash })
  expect(await chain.push([in2029('04-02', now, lamp)])).toMatchObject({ opened: [], changed: {} })
})

test('a note with an own number that is renamed out of its folder and edited beside it keeps its issue', async () => {
  const first = in2029('04-02', wash, lamp)
  const chain = await after([first], [first, in2029('04-09', `${wash} (#1)`, 'Oil the hinges of the gate')])
  const renamed = aNote('attic/house/2029-04-09.md', [`${wash} today (#1)`, 'Oil the hinges of the gate'])
  const { opened } = await chain.push([first, renamed])
  expect({ opened, title: chain.tracker.get(1).title }).toEqual({ opened: [], title: `${wash} today` })
})

describe('a task that a person closed is asked for anew by its number', () => {
  const first = in2029('04-02', wash)
  const between = in2029('04-09', lamp)
  const again = (text: string) => [first, between, in2029('04-16', text)]

  async function askedAnew(text: string): Promise<Chain> {
    const chain = await after([first], [first, between])
    chain.tracker.edit(1, { state: 'completed', closedAt: '2029-04-03T10:00:00Z' })
    expect((await chain.push(again(text))).opened).toEqual([3])
    return chain
  }

  test.each([
    ['(#1)', `${wash} (#1)`, wash],
    ['a link', `${wash} ([#1](${address}/1))`, wash],
    ['a word more', `${wash} soon (#1)`, `${wash} soon`],
  ])('%s: the new issue has the text alone, and a link to the closed one', async (_, text, title) => {
    const chain = await askedAnew(text)
    const { title: found, body } = chain.tracker.get(3)
    expect({ found, closedBefore: body.includes('Closed before as #1'), state: chain.tracker.get(1).state }).toEqual({
      found: title,
      closedBefore: true,
      state: 'completed',
    })
    expect(await chain.push(again(text))).toMatchObject({ opened: [], changed: {}, says: [] })
  })

  test.each([
    ['with the old number', `${wash} (#1)`],
    ['with the new one', `${wash} (#3)`],
    ['without one', wash],
  ])('the next meeting has it %s: it is the new issue’s', async (_, text) => {
    const chain = await askedAnew(`${wash} (#1)`)
    const { opened, says } = await chain.push([...again(`${wash} (#1)`), in2029('04-23', text)])
    expect({ opened, says, titles: chain.titles }).toEqual({ opened: [], says: [], titles: [wash, lamp, wash] })
    expect(chain.managed[2]?.marker.occurrences).toHaveLength(2)
  })

  test('in the meeting after one that had it: nothing is opened', async () => {
    const chain = await after([first])
    chain.tracker.edit(1, { state: 'completed', closedAt: '2029-04-03T10:00:00Z' })
    const { opened, says } = await chain.push([first, in2029('04-09', `${wash} (#1)`)])
    expect({ opened, says }).toEqual({ opened: [], says: ['closed-before'] })
  })

  test('by hand: opened with the text alone', async () => {
    const chain = await after([first])
    chain.tracker.edit(1, { state: 'completed', closedAt: '2029-04-03T10:00:00Z' })
    const notes = [first, in2029('04-09', `${wash} (#1)`)]
    await chain.push(notes)
    expect((await chain.backfill(notes, 'notes/house/2029-04-09.md')).opened).toEqual([2])
    expect(chain.tracker.get(2)).toMatchObject({ title: wash, body: expect.stringContaining('Closed before as #1') as string })
  })
})
