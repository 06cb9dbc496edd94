/** Whose task it is, and which issue it has in another meeting: design.md, “Owners to assignees” and “Identity”. */
import { describe, expect, test } from 'vitest'
import type { Note } from '../../src/model/note.js'
import type { Roster } from '../../src/model/person.js'
import { aNote, aReport, roster, type GivenItem } from '../plan/builders.js'
import { Chain } from '../plan/chain.js'
import { FakeTracker } from '../plan/fake-tracker.js'

const [april2, april9, april16, april23] = [2, 9, 16, 23].map((day) => `notes/board/2026-04-${String(day).padStart(2, '0')}.md`) as [
  string,
  string,
  string,
  string,
]
const budget = 'Draft the budget of the summer camp'
const tent = 'Ask the city for a big tent'

/** Two people whom one sign may mean, told apart by who was there. */
const twoCs: Roster = {
  people: [{ login: 'clara', name: 'Clara Ojala', aliases: [] }, { login: 'cem', name: 'Cem Okay', aliases: [] }, ...roster.people],
  groups: roster.groups,
}
const withClara = { participants: ['Clara Ojala'] }
const withCem = { participants: ['Cem Okay'] }

function chainOf(people: Roster = twoCs): Chain {
  const chain = new Chain().people(people)
  chain.tracker.assignable = new Set(['clara', 'cem', 'rosa', 'anders', 'mia'])
  // The meetings are in April.
  chain.tracker.wait(30)
  return chain
}

async function after(...pushes: Note[][]): Promise<Chain> {
  const chain = chainOf()
  for (const notes of pushes) await chain.push(notes)
  return chain
}

const assignees = (chain: Chain, number = 1) => chain.tracker.get(number).assignees
const co: GivenItem = { text: budget, owners: ['CO'] }

describe('a person is given by the note in which the owner was written first', () => {
  const first = aNote(april2, [co], withClara)

  test.each([
    ['with another participant', withCem],
    ['without attendance', {}],
  ])('a copy in a note %s changes nothing', async (_, attendance) => {
    const chain = await after([first])
    expect(assignees(chain)).toEqual(['clara'])
    const { opened, changed, says } = await chain.push([first, aNote(april9, [co], attendance)])
    expect({ opened, changed, says }).toEqual({ opened: [], changed: { 1: ['text'] }, says: ['other-person'] })
    expect(assignees(chain)).toEqual(['clara'])
  })

  test('also where the copy is edited, the first note is deleted, or all in one push', async () => {
    const copy = aNote(april9, [co], withCem)
    const chain = await after([first, copy])
    expect(assignees(chain)).toEqual(['clara'])
    await chain.push([first, aNote(april9, [{ ...co, due: '2026-05-02' }], withCem)])
    await chain.push([copy])
    await chain.push([aNote(april9, [{ ...co, text: `${budget}s` }], withCem)])
    expect(assignees(chain)).toEqual(['clara'])
    expect(chain.titles).toEqual([`${budget}s`])
  })

  test('a move into a meeting where the sign means somebody else changes nothing', async () => {
    const chain = await after([first, aNote(april9, [tent], withCem)])
    await chain.push([aNote(april2, [], withClara), aNote(april9, [tent, co], withCem)])
    await chain.push([aNote(april2, [], withClara), aNote(april9, [tent, { ...co, due: '2026-05-02' }], withCem)])
    expect(assignees(chain)).toEqual(['clara'])
  })

  test('an attendance that is corrected in that note gives the owner anew, one in a copy does not', async () => {
    const chain = await after([aNote(april2, [co])], [aNote(april2, [co]), aNote(april9, [co])])
    expect(assignees(chain)).toEqual([])
    await chain.push([aNote(april2, [co]), aNote(april9, [co], withCem)])
    expect(assignees(chain)).toEqual([])
    const { changed } = await chain.push([first, aNote(april9, [co], withCem)])
    expect(changed).toEqual({ 1: ['labels', 'assignees'] })
    expect(assignees(chain)).toEqual(['clara'])
  })

  test('an attendance that is corrected, by a run that dies at any write and is run again, gives the owner anew', async () => {
    for (let dies = 0; dies < 3; dies++) {
      const chain = await after([aNote(april2, [co], withClara)])
      const corrected = [aNote(april2, [co], withCem)]
      chain.tracker.restart()
      chain.tracker.failure = (write) => (write < dies ? null : 'before')
      await chain.pushUnfinished(corrected)
      chain.tracker.failure = () => null
      await chain.push(corrected)
      expect({ dies, assignees: assignees(chain), issues: chain.titles.length }).toEqual({ dies, assignees: ['cem'], issues: 1 })
    }
  })

  test('an owner that is edited in any note counts anew', async () => {
    const chain = await after([first, aNote(april9, [co], withCem)])
    await chain.push([first, aNote(april9, [{ ...co, owners: ['MS'] }], withCem)])
    expect(assignees(chain)).toEqual(['mia'])
    await chain.push([aNote(april2, [{ ...co, due: '2026-05-02' }], withClara), aNote(april9, [{ ...co, owners: ['MS'] }], withCem)])
    expect(assignees(chain)).toEqual(['mia'])
  })

  test('a roster entry that is new gives the owner', async () => {
    const chain = chainOf(roster)
    await chain.push([first])
    expect(assignees(chain)).toEqual([])
    await chain.people(twoCs).push([first])
    expect(assignees(chain)).toEqual(['clara'])
  })
})

describe('the same task in another meeting', () => {
  const rosa: GivenItem = { text: budget, owners: ['RD'] }
  test.each<[string, GivenItem, GivenItem, string[]]>([
    ['of the same person by another sign', rosa, { text: budget, owners: ['Rosa Diaz'] }, ['rosa']],
    ['of one person more', rosa, { text: budget, owners: ['Mia Sorel', 'Rosa Diaz'] }, ['rosa']],
    ['that gets its first owner', { text: budget, owners: [] }, rosa, ['rosa']],
    ['that names nobody any more', rosa, { text: budget, owners: [] }, ['rosa']],
    ['of the same unknown name', { text: budget, owners: ['Zed'] }, { text: budget, owners: ['zed'] }, []],
    ['with other emphasis and another end', rosa, { text: `**${budget}**.`, owners: ['RD'] }, ['rosa']],
  ])('%s is one issue', async (_, one, other, people) => {
    for (const pushes of [
      [[aNote(april2, [one])], [aNote(april2, [one]), aNote(april9, [other])]],
      [[aNote(april2, [one]), aNote(april9, [other])]],
    ]) {
      const chain = await after(...pushes)
      expect(chain.tracker.issues).toHaveLength(1)
      expect(assignees(chain)).toEqual(people)
    }
  })

  test.each<[string, GivenItem, GivenItem]>([
    ['of somebody else', rosa, { text: budget, owners: ['MS'] }],
    ['of an unknown name instead of a person', rosa, { text: budget, owners: ['Zed'] }],
    ['of another unknown name', { text: budget, owners: ['Yan'] }, { text: budget, owners: ['Zed'] }],
  ])('%s is another one, and it is said', async (_, one, other) => {
    const chain = await after([aNote(april2, [one])])
    const { opened, says } = await chain.push([aNote(april2, [one]), aNote(april9, [other])])
    expect({ opened, says }).toEqual({ opened: [2], says: ['may-repeat'] })
  })

  test('of two issues with one text the one with the person counts, then the lower number', async () => {
    const notes = [aNote(april2, [{ text: budget, owners: ['MS'] }, rosa])]
    const chain = await after(notes)
    const { changed } = await chain.push([...notes, aNote(april9, [{ text: budget, owners: ['Rosa Diaz'] }])])
    expect(Object.keys(changed)).toEqual(['2'])
    const { changed: unnamed } = await chain.push([
      ...notes,
      aNote(april9, [{ text: budget, owners: ['Rosa Diaz'] }, tent]),
      aNote(april16, [{ text: budget, owners: [] }]),
    ])
    expect(Object.keys(unnamed)).toEqual(['1'])
  })

  test.each([
    ['a mark', 'Die Beiträge zählen', 'Die Beiträge zahlen'],
    ['a sign', 'Port the parser to D++', 'Port the parser to D--'],
  ])('that differs in %s is another one', async (_, one, other) => {
    const chain = await after([aNote(april2, [one])])
    expect((await chain.push([aNote(april2, [one]), aNote(april9, [other])])).opened).toEqual([2])
    expect(chain.titles).toEqual([one, other])
  })
})

describe('a task that a person closed', () => {
  const closed = async (...notes: Note[]) => {
    const chain = await after([aNote(april2, [budget])])
    chain.tracker.edit(1, { state: 'completed', closedAt: '2026-04-03T10:00:00Z' })
    return { chain, pushed: await chain.push([aNote(april2, [budget]), ...notes]) }
  }
  const between = aNote(april9, [tent])

  test('comes back in a meeting after the close, when the one before did not have it: a new issue with a link', async () => {
    const { chain, pushed } = await closed(between, aNote(april16, [budget]))
    expect(pushed.opened).toHaveLength(2)
    expect(chain.tracker.issues.find(({ title, number }) => title === budget && number > 1)?.body).toContain('Closed before as #1')
  })

  test('is copied from one meeting to the next, week by week: nothing is opened', async () => {
    const { chain, pushed } = await closed(aNote(april9, [budget]))
    expect(pushed).toMatchObject({ opened: [], says: ['closed-before'] })
    const notes = [aNote(april2, [budget]), aNote(april9, [budget]), aNote(april16, [budget])]
    expect(await chain.push(notes)).toMatchObject({ opened: [], says: ['closed-before'] })
    expect(await chain.push([...notes, aNote(april23, [budget])])).toMatchObject({ opened: [], says: ['closed-before'] })
    expect(chain.tracker.get(1).state).toBe('completed')
  })

  test('is in a late note: nothing is opened', async () => {
    const { pushed } = await closed(aNote('notes/board/2026-03-26.md', [budget]))
    expect(pushed).toMatchObject({ opened: [], says: ['closed-before'] })
  })

  test('what was reported is opened by hand, once', async () => {
    const { chain } = await closed(aNote(april9, [budget]))
    const notes = [aNote(april2, [budget]), aNote(april9, [budget])]
    expect(await chain.backfill(notes, april9)).toMatchObject({ opened: [2] })
    expect(chain.tracker.get(2).body).toContain('Closed before as #1')
    expect(await chain.backfill(notes, april9)).toMatchObject({ opened: [], changed: {} })
  })

  test('recurs after its old note was pruned, with meetings between: a new issue', async () => {
    const chain = await after([aNote(april2, [budget])], [aNote(april2, [budget]), between])
    chain.tracker.edit(1, { state: 'completed', closedAt: '2026-04-03T10:00:00Z' })
    const { opened } = await chain.push([between, aNote(april16, [budget])])
    expect(opened).toEqual([3])
    expect(chain.tracker.get(1).state).toBe('completed')
  })

  test('recurs in the one file of the next meeting, after one without it: a new issue', async () => {
    const file = 'notes/board/next.md'
    const on = (date: string, ...items: string[]) => [aNote(file, items, { date, series: 'notes/board/next' })]
    const chain = await after(on('2026-04-02', budget, tent))
    chain.tracker.edit(1, { state: 'completed', closedAt: '2026-04-03T10:00:00Z' })
    await chain.push(on('2026-04-09', tent))
    expect((await chain.push(on('2026-04-16', tent, budget))).opened).toEqual([3])
    expect(chain.tracker.get(3).body).toContain('Closed before as #1')
    expect((await chain.push(on('2026-04-23', tent, budget))).opened).toEqual([])
  })

  test.each<[string, readonly string[], readonly string[]]>([
    ['one of two persons, then by nobody', ['RD'], []],
    ['one of two persons, then by the same', ['RD'], ['RD']],
  ])('is in the meeting before by %s: nothing is opened', async (_, before, now) => {
    const first = aNote(april2, [{ text: budget, owners: ['MS'] }])
    const second = aNote(april9, [{ text: budget, owners: before }])
    const chain = await after([first])
    chain.tracker.edit(1, { state: 'completed', closedAt: '2026-04-03T10:00:00Z' })
    await chain.push([first, second])
    for (const { number } of chain.tracker.issues) chain.tracker.edit(number, { state: 'completed', closedAt: '2026-04-10T10:00:00Z' })
    const { opened, says } = await chain.push([first, second, aNote(april16, [{ text: budget, owners: now }])])
    expect({ opened, says }).toEqual({ opened: [], says: ['closed-before'] })
  })

  test('is in the meeting before by somebody else: it is asked for anew', async () => {
    const first = aNote(april2, [{ text: budget, owners: ['MS'] }])
    const second = aNote(april9, [{ text: budget, owners: ['RD'] }])
    const chain = await after([first])
    chain.tracker.edit(1, { state: 'completed', closedAt: '2026-04-03T10:00:00Z' })
    await chain.push([first, second])
    const { opened } = await chain.push([first, second, aNote(april16, [{ text: budget, owners: ['MS'] }])])
    expect(opened).toEqual([3])
    expect(chain.tracker.get(3).body).toContain('Closed before as #1')
  })

  test('moves within its day: the issue stays closed', async () => {
    const chain = await after([aNote(april2, [budget, tent]), aNote('notes/board/2026-04-02-part-2.md', [])])
    chain.tracker.edit(1, { state: 'completed' })
    const { opened, says } = await chain.push([aNote(april2, [tent]), aNote('notes/board/2026-04-02-part-2.md', [budget])])
    expect({ opened, says }).toEqual({ opened: [], says: [] })
  })
})

describe('whose state it is', () => {
  const done: GivenItem = { text: budget, state: 'done' }
  test('what we closed is reopened by a copy, and closed by a copy that is done', async () => {
    const chain = await after([aNote(april2, [budget])], [aNote(april2, [done])])
    await chain.push([aNote(april2, [done]), aNote(april9, [budget])])
    expect(chain.tracker.get(1).state).toBe('open')
    await chain.push([aNote(april2, [done]), aNote(april9, [budget]), aNote(april16, [done])])
    expect(chain.tracker.get(1).state).toBe('completed')
    const { changed } = await chain.push([aNote(april2, [done]), aNote(april9, [budget]), aNote(april16, [done]), aNote(april23, [done])])
    expect([chain.tracker.get(1).state, changed[1] ?? []]).toEqual(['completed', []])
  })

  test('“closed by us” ends when a person reopens: a later close of theirs stands', async () => {
    const chain = await after([aNote(april2, [budget])], [aNote(april2, [done])])
    chain.tracker.edit(1, { state: 'open' })
    await chain.push([aNote(april2, [done]), aNote(april9, [tent])])
    expect(chain.tracker.get(1).state).toBe('open')
    chain.tracker.edit(1, { state: 'completed' })
    const { says } = await chain.push([aNote(april2, [budget]), aNote(april9, [tent])])
    expect([chain.tracker.get(1).state, says]).toEqual(['completed', ['closed-by-a-person']])
  })

  test.each<[string, 'completed' | 'not_planned', Note[]]>([
    ['unticked', 'completed', [aNote(april2, [budget]), aNote(april9, [tent])]],
    ['unticked', 'not_planned', [aNote(april2, [budget]), aNote(april9, [tent])]],
    ['written down again', 'completed', [aNote(april2, [done]), aNote(april9, [tent, budget])]],
    ['moved', 'completed', [aNote(april9, [tent, budget])]],
  ])('what a person reopened and closed again with no run in between stays closed, %s (%s)', async (_, state, notes) => {
    const before = [aNote(april2, [done]), aNote(april9, [tent])]
    for (const renames of [false, true]) {
      const chain = await after([aNote(april2, [budget])], [aNote(april2, [done])], before)
      chain.tracker.wait(1)
      for (const next of ['open', state] as const) chain.tracker.edit(1, { state: next })
      // A run that only follows a note forgets nothing of it.
      if (renames) await chain.push([aNote(april2, [done], { title: 'Spring board' }), aNote(april9, [tent])])
      const { opened, says } = await chain.push(notes)
      expect([chain.tracker.get(1).state, opened]).toEqual([state, []])
      expect(says).toHaveLength(1)
    }
  })

  test('what we closed and nobody touched since is reopened, however long ago that was', async () => {
    const chain = await after([aNote(april2, [budget])], [aNote(april2, [done])])
    chain.tracker.wait(40)
    chain.tracker.edit(1, { labels: [...chain.tracker.get(1).labels, 'urgent'] })
    await chain.push([aNote(april2, [budget])])
    expect(chain.tracker.get(1).state).toBe('open')
  })

  test('after a person reopened, a note that is unticked and ticked again closes', async () => {
    const chain = await after([aNote(april2, [budget])], [aNote(april2, [done])])
    chain.tracker.edit(1, { state: 'open' })
    await chain.push([aNote(april2, [budget])])
    await chain.push([aNote(april2, [done])])
    expect(chain.tracker.get(1).state).toBe('completed')
  })

  test('pushed as done, then unticked: opened', async () => {
    const chain = await after([aNote(april2, [done])])
    expect((await chain.push([aNote(april2, [budget])])).opened).toEqual([1])
  })
})

describe('a review of the last meeting', () => {
  const review = (...lines: Parameters<typeof aReport>[]) => aNote(april9, [], { reported: lines.map((line) => aReport(...line)) })
  test.each([
    ['done', 'completed'],
    ['cancelled', 'not_planned'],
  ] as const)('says %s: its issue is closed as %s', async (state, closed) => {
    const chain = await after([aNote(april2, [budget, tent])])
    const { opened, says } = await chain.push([aNote(april2, [budget, tent]), review([budget, state])])
    expect({ opened, says, states: chain.tracker.issues.map((issue) => issue.state) }).toEqual({
      opened: [],
      says: [],
      states: [closed, 'open'],
    })
  })

  test('in other words and by another sign: closed', async () => {
    const chain = await after([aNote(april2, [budget, tent])])
    await chain.push([aNote(april2, [budget, tent]), review(['Draft a budget of the summer camp', 'done', ['Rosa Diaz']])])
    expect(chain.tracker.issues.map(({ state }) => state)).toEqual(['completed', 'open'])
    expect(chain.titles).toEqual([budget, tent])
  })

  test('ticked a push later: closed', async () => {
    const chain = await after([aNote(april2, [budget])], [aNote(april2, [budget]), review([budget, 'open'])])
    expect(chain.tracker.get(1).state).toBe('open')
    await chain.push([aNote(april2, [budget]), review([budget, 'done'])])
    expect(chain.tracker.get(1).state).toBe('completed')
  })

  test('of somebody else, or of nothing known: named, and nothing happens', async () => {
    const chain = await after([aNote(april2, [budget])])
    const { opened, changed, says } = await chain.push([
      aNote(april2, [budget]),
      review([budget, 'done', ['MS']], ['Feed the goats of the farm', 'open']),
    ])
    expect({ opened, changed, says }).toEqual({ opened: [], changed: {}, says: ['reported-unknown', 'reported-unknown'] })
  })

  test.each([
    ['done', 'completed'],
    ['cancelled', 'not_planned'],
    ['open', 'open'],
  ] as const)('pushed together with the meeting whose items it says %s: what that opens is %s', async (state, end) => {
    const notes = [aNote(april2, [budget, tent]), review([budget, state], ['Feed the goats of the farm', 'done'])]
    const chain = await after([])
    const { opened, says } = await chain.push(notes)
    expect({ opened, says, states: chain.tracker.issues.map((issue) => issue.state) }).toEqual({
      opened: [1, 2],
      says: ['reported-unknown'],
      states: [end, 'open'],
    })
    const again = await chain.push([...notes, aNote(april16, [])])
    expect([again.opened, again.changed]).toEqual([[], {}])
  })

  test('of what is closed: silent', async () => {
    const chain = await after([aNote(april2, [budget])])
    chain.tracker.edit(1, { state: 'not_planned' })
    const { changed, says } = await chain.push([aNote(april2, [budget]), review([budget, 'done'])])
    expect({ changed, says }).toEqual({ changed: {}, says: [] })
  })
})

describe('found by random meetings', () => {
  test('done in a review, then asked for by a later meeting while the old note is pruned: open again', async () => {
    const review = aNote(april9, [], { reported: [aReport(budget, 'done')] })
    const chain = await after([aNote(april2, [budget])], [aNote(april2, [budget]), review])
    expect(chain.tracker.get(1).state).toBe('completed')
    const { opened } = await chain.push([review, aNote(april16, [budget])])
    expect({ opened, state: chain.tracker.get(1).state }).toEqual({ opened: [], state: 'open' })
  })
})

describe('an item that ends in a number', () => {
  test.each([
    ['(#1)', `${budget} (#1)`],
    ['a link', `${budget} ([#1](https://github.com/acme/meeting-notes/issues/1))`],
    ['a word more', `${budget} soon (#1)`],
  ])('%s is that issue’s, with its owner and text as an edit', async (_, text) => {
    const chain = await after([aNote(april2, [{ text: budget, owners: ['RD'] }])])
    const { opened, says } = await chain.push([
      aNote(april2, [{ text: budget, owners: ['RD'] }]),
      aNote(april9, [{ text, owners: ['MS'] }]),
    ])
    expect({ opened, says }).toEqual({ opened: [], says: [] })
    expect(assignees(chain)).toEqual(['mia'])
    expect(chain.titles).toEqual([text.includes('soon') ? `${budget} soon` : budget])
  })

  test.each([
    ['nobody of whom was there', {}],
    ['of which somebody else by that name was there', withCem],
  ])('with the owner as before, in a note %s, stays with whom it was for', async (_, there) => {
    const chain = await after([aNote(april2, [{ text: budget, owners: ['CO'] }], withClara)])
    expect(assignees(chain)).toEqual(['clara'])
    const { opened } = await chain.push([
      aNote(april2, [{ text: budget, owners: ['CO'] }], withClara),
      aNote(april9, [{ text: `${budget} (#1)`, owners: ['CO'] }], there),
    ])
    expect({ opened, assignees: assignees(chain), titles: chain.titles }).toEqual({ opened: [], assignees: ['clara'], titles: [budget] })
  })

  test.each([
    ['says something else', 'Feed the goats of the farm (#1)', {}],
    ['means another repository', `${budget} today (#1)`, { repository: 'acme/core' }],
    ['is of another series', `${budget} (#1)`, { series: 'other' }],
  ])('and %s is a task of its own', async (_, text, note) => {
    const chain = await after([aNote(april2, [budget])])
    expect((await chain.push([aNote(april2, [budget]), aNote(april9, [text], note)])).opened).toEqual([2])
  })
})

describe('an item that ends in the number of an issue closed long ago, to which no listing reaches', () => {
  const first = aNote(april2, [{ text: budget, state: 'done' }])
  const others = aNote('notes/meadow/2027-02-01.md', [tent, 'Feed the goats of the farm', 'Paint the long fence'])
  const later = '2027-02-09.md'

  /** #1 is the budget's, closed by this action; #2 to #4 were closed much later. */
  async function closedLongAgo(): Promise<Chain> {
    const chain = await after([aNote(april2, [budget])], [first])
    chain.tracker.wait(300)
    await chain.push([first, others])
    for (const number of [2, 3, 4]) chain.tracker.edit(number, { state: 'completed' })
    chain.tracker.wait(2)
    await chain.push([first, others, aNote('notes/meadow/2027-02-03.md', ['Count the hens of the farm'])])
    chain.tracker.pageSize = 1
    return chain
  }

  test('is that issue’s: this action closed it, and it is open again', async () => {
    const chain = await closedLongAgo()
    const { opened } = await chain.push([first, others, aNote(`notes/board/${later}`, [{ text: `${budget} (#1)`, owners: ['MS'] }])])
    expect({ opened, state: chain.tracker.get(1).state, assignees: assignees(chain) }).toEqual({
      opened: [],
      state: 'open',
      assignees: ['mia'],
    })
  })

  test('is a new one, where the issue is another task’s, was let go, or is not there', async () => {
    const chain = await closedLongAgo()
    chain.tracker.edit(2, { labels: [] })
    const texts = ['Order the seeds (#1)', `${tent} (#2)`, `${budget} (#77)`]
    expect((await chain.push([first, others, aNote(`notes/meadow/${later}`, texts)])).opened).toHaveLength(3)
  })
})

describe('what is gone from its note', () => {
  test('comes back with a word more: it has its issue', async () => {
    const chain = await after([aNote(april2, [budget, tent])], [aNote(april2, [])])
    const { opened } = await chain.push([aNote(april2, [`${budget} 2`.replace(' 2', ' there'), `${tent} there`])])
    expect({ opened, titles: chain.titles }).toEqual({ opened: [], titles: [`${budget} there`, `${tent} there`] })
  })
})

describe('two configs in one repository', () => {
  test('each touches only its own issues', async () => {
    const tracker = new FakeTracker()
    const paths = ['team.yml', 'board.yml']
    const [team, board] = paths.map((path) => new Chain({ removedItems: 'close' }, tracker, path, paths)) as [Chain, Chain]
    await team.push([aNote(april2, [budget])])
    const { opened, changed, says } = await board.push([aNote(april2, [budget])])
    expect({ opened, changed, says }).toEqual({ opened: [2], changed: {}, says: ['other-config'] })
    await board.push([aNote(april2, [])])
    expect(tracker.issues.map(({ state }) => state)).toEqual(['open', 'not_planned'])
    await team.people(twoCs).push([aNote(april2, [budget])])
    expect(tracker.get(2).state).toBe('not_planned')
  })

  test('what one opened that is gone is not opened again, until its issue is let go', async () => {
    const old = new Chain({}, undefined, 'old.yml')
    await old.push([aNote(april2, [budget])])
    const board = new Chain({}, old.tracker, 'board.yml')
    const { opened, says } = await board.pushUnfinished([aNote(april2, [budget])])
    expect({ opened, says }).toEqual({ opened: [], says: ['blocked-issue'] })
    old.tracker.edit(1, { labels: [] })
    expect((await board.push([aNote(april2, [budget])])).opened).toEqual([2])
  })
})

describe('a tick in the issue', () => {
  const details = ['- [ ] ask for offers', '- [ ] compare them']
  test('is a person’s, and survives the next write; it does not freeze the text', async () => {
    const chain = await after([aNote(april2, [{ text: budget, details }])])
    const { body } = chain.tracker.get(1)
    chain.tracker.edit(1, { body: body.replace('[ ] compare', '[x] compare') })
    const { says } = await chain.push([
      aNote(april2, [{ text: `${budget} now`, details: ['- [x] ask for offers', details[1]!, '- [ ] decide'] }]),
    ])
    expect(says).toEqual([])
    expect(chain.tracker.get(1)).toMatchObject({ title: `${budget} now` })
    expect(chain.tracker.get(1).body).toContain('[x] ask for offers\n> - [x] compare them\n> - [ ] decide')
    await chain.push([aNote(april2, [{ text: `${budget} soon`, details }])])
    expect(chain.tracker.get(1).body).toContain('[ ] ask for offers\n> - [x] compare them')
  })
})
