/** Where an item says behind its words which issue it is. */
import { describe, expect, test } from 'vitest'
import { aNote, type GivenItem } from '../plan/builders.js'
import { Chain } from '../plan/chain.js'

const [mon, tue, wed] = ['notes/yard/2031-02-03.md', 'notes/yard/2031-02-10.md', 'notes/yard/2031-02-17.md'] as const
const paint = 'Paint the gate behind the kitchen'
const address = 'https://github.com/acme/meeting-notes/issues'

/** One issue, then a meeting that has its text with something behind it, ticked in the one after. */
async function pushed(...lines: readonly GivenItem[][]) {
  const chain = new Chain()
  const notes = [mon, tue, wed].map((path, index) => aNote(path, lines[index] ?? []))
  let last = await chain.push(notes.slice(0, 1))
  for (let count = 2; count <= lines.length; count++) last = await chain.push(notes.slice(0, count))
  return { chain, ...last }
}

describe('the number of its issue behind a task ties it', () => {
  test.each<[string, GivenItem?]>([
    ['(#1)'],
    ['(#1).'],
    ['(#1),'],
    ['#1'],
    ['[#1]'],
    ['– #1'],
    ['\\#1'],
    ['GH-1'],
    ['(GH-1)'],
    ['(issue #1)'],
    ['(see #1)'],
    ['(**#1**)'],
    ['**(#1)**'],
    ['(`#1`)'],
    ['（#1）'],
    ['(#1) ✅'],
    ['(#1) (@anders)', { owners: ['AJ'] }],
    ['(#1) - Anders', { owners: ['AJ'] }],
    ['(#1) @anders', { owners: ['@anders'] }],
    ['(#1), due 2031-03-20', { due: '2031-03-20', days: ['2031-03-20'] }],
    ['(#1) by Friday', { due: '2031-02-14', days: ['Friday'] }],
    ['(#1, due Friday)', { due: '2031-02-14', days: ['Friday'] }],
    ['(#1) waiting for the shop'],
    ['acme/meeting-notes#1'],
    ['(Acme/Meeting-Notes#1)'],
    [`${address}/1`],
    [`<${address}/1>`],
    [`[#1](${address}/1)`],
    [`([#1](${address}/1)), thanks`],
  ])('%s', async (behind, given = {}) => {
    const owners = given.owners ?? ['AJ']
    const { chain, opened, says } = await pushed([{ text: paint, owners: ['AJ'] }], [{ text: `${paint} ${behind}`, owners, ...given }])
    expect({ opened, says }).toEqual({ opened: [], says: [] })
    expect(chain.tracker.get(1)).toMatchObject({ state: 'open', assignees: ['anders'], title: expect.not.stringContaining('1)') as string })
    const next = aNote(wed, [{ text: `${paint} ${behind}`, owners, ...given, state: 'done' }])
    await chain.push([aNote(mon, [{ text: paint, owners: ['AJ'] }]), aNote(tue, [{ text: `${paint} ${behind}`, owners, ...given }]), next])
    expect(chain.tracker.get(1).state).toBe('completed')
  })

  test.each(['(#1)', '(#1) (@anders)', '(#1), due 2031-03-20', '(#1) ✅', '（#1）'])('%s, with a word more in the task', async (behind) => {
    const now = { text: `${paint} today ${behind}`, owners: ['@anders'], days: ['2031-03-20'].filter((day) => behind.includes(day)) }
    const { opened } = await pushed([{ text: paint, owners: ['AJ'] }], [now])
    expect(opened).toEqual([])
  })
})

describe('an amount that differs from what its issue says', () => {
  const [ten, twelve] = ['Plant 10 trees along the road', 'Plant 12 trees along the road']

  test.each<['open' | 'done', string]>([
    ['open', 'open'],
    ['done', 'completed'],
  ])('%s in the next meeting: the issue of the number follows', async (state, expected) => {
    const { chain, opened, says } = await pushed([{ text: ten }], [{ text: `${twelve} (#1)`, state }])
    expect({ opened, says }).toEqual({ opened: [], says: [] })
    expect(chain.tracker.get(1)).toMatchObject({ title: twelve, state: expected })
    expect(await chain.push([aNote(mon, [{ text: ten }]), aNote(tue, [{ text: `${twelve} (#1)`, state }])])).toMatchObject({ changed: {} })
  })

  test('edited where the number stands already', async () => {
    const { chain } = await pushed([{ text: ten }], [{ text: `${ten} (#1)` }])
    const { opened } = await chain.push([aNote(mon, [{ text: ten }]), aNote(tue, [{ text: `${twelve} (#1)` }])])
    expect([opened, chain.titles]).toEqual([[], [twelve]])
  })

  test.each([`Plant 12 hedges behind the old mill (#1)`, `${twelve} #1`, 'Plant 10 trees along the road #44 (#1)'])(
    'another task, a remark, another issue: %s is a task of its own',
    async (text) => {
      expect((await pushed([{ text: ten }], [{ text }])).opened).toEqual([2])
    },
  )

  test('beside a line with the amount of the issue it is another task', async () => {
    const { chain, opened } = await pushed([{ text: ten }], [{ text: `${twelve} (#1)` }, { text: `${ten} (#1)` }])
    expect([opened, chain.titles]).toEqual([[2], [ten, twelve]])
  })
})

describe('a number that may be a remark ties only the very task, and is said where it is nearly that', () => {
  test.each(['#1', '[#1]', '– #1', '(see #1)', 'acme/meeting-notes#1', `${address}/1`])('%s', async (behind) => {
    const { opened, says } = await pushed([{ text: paint }], [{ text: `${paint} today ${behind}` }])
    expect({ opened, says }).toEqual({ opened: [2], says: ['may-repeat'] })
  })

  test.each(['(#1)', '#1', '(#1) by Friday'])('of another task: %s stays text, and the issue of the text is named', async (behind) => {
    const oil = { text: 'Oil the hinges of the shed', owners: ['AJ'] }
    const { chain, opened, says } = await pushed([{ text: paint }, oil], [{ ...oil, text: `${oil.text} ${behind}` }])
    expect({ opened, says }).toEqual({ opened: [3], says: ['may-repeat'] })
    expect(chain.tracker.get(3).title).toBe(`${oil.text} ${behind}`)
  })

  test.each(['(in shed number three of #1)', '(acme/other#1)', '[#1](https://example.org/issues/1)', 'core#1', '#1-b', '#100'])(
    '%s is no number of it',
    async (behind) => {
      const { opened } = await pushed([{ text: paint }], [{ text: `${paint} ${behind}` }])
      expect(opened).toEqual([2])
    },
  )
})

describe('several lines of one note with one number', () => {
  const [front, back] = [`${paint}, the front`, `${paint}, the back`]
  /** What became of each issue: its title, whom it is assigned to, whether it is open. */
  const issues = ({ tracker }: Chain) => tracker.issues.map(({ title, assignees, state }) => [title, ...assignees, state])

  test('each is an issue, the first of two that are as near has the number’s', async () => {
    const lines = [
      { text: `${front} (#1)`, owners: ['RD'] },
      { text: `${back} (#1)`, owners: ['AJ'] },
    ]
    const { chain, says } = await pushed([{ text: paint, owners: ['RD'] }], lines)
    expect(says).toEqual(['may-repeat'])
    const found = [
      [front, 'rosa', 'open'],
      [back, 'anders', 'open'],
    ]
    expect(issues(chain)).toEqual(found)
    // The next copy of both, with the numbers as they were.
    const { opened } = await chain.push([mon, tue, wed].map((path, index) => aNote(path, index === 0 ? [{ text: paint }] : lines)))
    expect({ opened, found: issues(chain) }).toEqual({ opened: [], found })
  })

  test('the open one has it, not the ticked one', async () => {
    const { chain, opened, says } = await pushed(
      [{ text: paint, owners: ['RD'] }],
      [
        { text: `${front} (#1)`, owners: ['RD'], state: 'done' },
        { text: `${back} (#1)`, owners: ['RD'] },
      ],
    )
    expect({ opened, says, found: issues(chain) }).toEqual({ opened: [], says: ['done-already'], found: [[back, 'rosa', 'open']] })
  })

  test.each([0, 1])('the equal one has it, wherever it is', async (at) => {
    const lines: GivenItem[] = [{ text: `${back} (#1)`, owners: ['AJ'] }]
    lines.splice(at, 0, { text: `${paint} (#1)`, owners: ['RD'] })
    const { chain } = await pushed([{ text: paint, owners: ['RD'] }], lines)
    expect(issues(chain)).toEqual([
      [paint, 'rosa', 'open'],
      [back, 'anders', 'open'],
    ])
  })

  test.each([0, 1])('of equal ones it is the one of its person, the other is said', async (at) => {
    const lines: GivenItem[] = [{ text: `${paint} (#1)`, owners: ['AJ'] }]
    lines.splice(at, 0, { text: `${paint} (#1)`, owners: ['RD'] })
    const { chain, says } = await pushed([{ text: paint, owners: ['RD'] }], lines)
    expect({ says, found: issues(chain) }).toEqual({
      says: ['may-repeat'],
      found: [
        [paint, 'rosa', 'open'],
        [paint, 'anders', 'open'],
      ],
    })
  })

  test('added beside the line that has the issue: it keeps it', async () => {
    const first = { text: `${front} (#1)`, owners: ['RD'] }
    const { chain } = await pushed([{ text: paint, owners: ['RD'] }], [first])
    await chain.push([aNote(mon, [{ text: paint }]), aNote(tue, [{ text: `${paint} (#1)`, owners: ['AJ'] }, first])])
    expect(issues(chain)).toEqual([
      [front, 'rosa', 'open'],
      [paint, 'anders', 'open'],
    ])
  })
})
