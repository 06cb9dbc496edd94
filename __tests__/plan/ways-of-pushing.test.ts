/** What becomes of two meetings does not depend on how they are pushed, on a run that dies, or on what people edit in between. */
import { describe, expect, test } from 'vitest'
import type { Note } from '../../src/model/note.js'
import { aMilestone, planning, ReleaseChain } from '../release/builders.js'
import { aNote, roster, type GivenItem } from './builders.js'
import { Chain } from './chain.js'
import type { FakeTracker, Failure } from './fake-tracker.js'

const [june4, june11] = ['notes/choir/2026-06-04.md', 'notes/choir/2026-06-11.md'] as const
const scores = 'Copy the scores for the altos'
const loader = 'https://github.com/acme/core/pull/459'
const people = {
  ...roster,
  people: [{ login: 'clara', name: 'Clara Ojala', aliases: [] }, { login: 'cem', name: 'Cem Okay', aliases: [] }, ...roster.people],
}

/** Two meetings with one item each, and what they come to: title, people and state of each issue. */
interface Meetings {
  readonly first: Note
  readonly second: Note
  readonly issues: readonly string[]
  /** Where the later meeting is pushed first. */
  readonly laterFirst?: readonly string[]
}

const meetings = (first: GivenItem, second: GivenItem, issues: readonly string[], there: readonly string[] = []): Meetings => ({
  first: aNote(june4, [first], { participants: there.slice(0, 1) }),
  second: aNote(june11, [second], { participants: there.slice(1) }),
  issues,
})
const by = (owner: string | null, text = scores): GivenItem => ({ text, owners: owner === null ? [] : [owner] })

const kinds: Record<string, Meetings> = {
  'the same person by another sign': meetings(by('RD'), by('Rosa Diaz'), [`${scores} rosa open`]),
  'its first owner': meetings(by(null), by('MS'), [`${scores} mia open`]),
  'its owner named no more': meetings(by('MS'), by(null), [`${scores} mia open`]),
  'another owner': meetings(by('RD'), by('MS'), [`${scores} mia open`, `${scores} rosa open`]),
  'a sign that means another person there': {
    ...meetings(by('CO'), by('CO'), [`${scores} clara open`], ['Clara Ojala', 'Cem Okay']),
    laterFirst: [`${scores} cem open`],
  },
  'another mark': meetings(by('RD', 'Die Noten zählen'), by('RD', 'Die Noten zahlen'), [
    'Die Noten zahlen rosa open',
    'Die Noten zählen rosa open',
  ]),
  'another sign': meetings(by('RD', 'Try the C++ part'), by('RD', 'Try the C# part'), [
    'Try the C# part rosa open',
    'Try the C++ part rosa open',
  ]),
  'a decision, recorded again': meetings(
    { kind: 'decision', text: 'We sing without a book', owners: [] },
    { kind: 'decision', text: 'We sing without a book', owners: [] },
    ['We sing without a book  completed'],
  ),
  'a pull request, to be looked at by two': meetings(by('RD', loader), by('MS', loader), ['acme/core#459 mia,rosa open']),
}

/** Labels are made but once. */
function makeLabels(tracker: FakeTracker): void {
  for (const name of ['todo', 'decision', 'release']) tracker.makeLabel(name)
}

function chainOf(): Chain {
  const chain = new Chain().people(people)
  chain.tracker.assignable = new Set(people.people.map(({ login }) => login))
  makeLabels(chain.tracker)
  return chain
}

/** Pushes with a run that dies at a write, and again with one that ends well; tells whether the first one came to that write. */
async function pushTwice(
  chain: Pick<Chain | ReleaseChain, 'push' | 'pushUnfinished'>,
  tracker: FakeTracker,
  notes: readonly Note[],
  dies: number,
  effect: Failure,
): Promise<boolean> {
  let hasDied = false
  tracker.restart()
  tracker.failure = (write) => {
    if (write < dies) return null
    hasDied = true
    return write === dies ? effect : 'before'
  }
  await chain.pushUnfinished(notes)
  tracker.failure = () => null
  await chain.push(notes)
  return hasDied
}

const summary = ({ tracker }: Chain) =>
  tracker.issues
    .filter(({ state }) => state !== 'duplicate')
    .map(({ title, assignees, state }) => `${title} ${assignees.toSorted().join()} ${state}`)
    .toSorted()

describe.each(Object.entries(kinds))('%s', (_, { first, second, issues, laterFirst }) => {
  const both = [first, second]

  test.each<[string, Note[][]]>([
    ['one after the other', [[first], both]],
    ['at once', [both]],
    ['at once, read the other way', [both.toReversed()]],
  ])('pushed %s', async (_way, pushes) => {
    const chain = chainOf()
    for (const notes of pushes) await chain.push(notes)
    expect(summary(chain)).toEqual(issues)
  })

  test('the later meeting first', async () => {
    const chain = chainOf()
    await chain.push([second])
    await chain.push(both)
    expect(summary(chain)).toEqual(laterFirst ?? issues)
  })

  test.each(['before', 'after'] as const)('the run dies, %s any of its writes took effect, and is run again', async (effect) => {
    for (let dies = 0, hasDied = true; hasDied; dies++) {
      const chain = chainOf()
      hasDied = false
      for (const notes of [[first], both]) hasDied = (await pushTwice(chain, chain.tracker, notes, dies, effect)) || hasDied
      expect(summary(chain), `write ${dies}`).toEqual(issues)
    }
  })

  test('a person edits the first issue in between: all of it stays', async () => {
    const chain = chainOf()
    await chain.push([first])
    const { body, labels } = chain.tracker.get(1)
    chain.tracker.edit(1, { title: 'Our own words', body: `${body}\n\nAsk Mia.`, labels: [...labels, 'urgent'], milestone: 3 })
    await chain.push(both)
    expect(chain.tracker.get(1)).toMatchObject({ title: 'Our own words', milestone: 3 })
    expect(chain.tracker.get(1).labels).toContain('urgent')
    expect(chain.tracker.get(1).body).toContain('Ask Mia.')
    expect(summary(chain)).toHaveLength(issues.length)
  })
})

test('another owner: that it may be the same task is said, however it is pushed', async () => {
  const { first, second } = kinds['another owner']!
  for (const pushes of [[[first], [first, second]], [[first, second]], [[second], [first, second]]]) {
    const chain = chainOf()
    let says: readonly string[] = []
    for (const notes of pushes) ({ says } = await chain.push(notes))
    expect(says).toEqual(['may-repeat'])
  }
})

describe('pushed, reverted, and pushed again with two items mended', () => {
  const order = 'Order the black folders'
  const before = aNote(june4, [scores, order, { kind: 'decision', text: 'We sing without a book', owners: [] }])
  const mended = aNote(june4, [`${scores} again`, `${order} today`, { kind: 'decision', text: 'We sing without a book', owners: [] }])

  test.each<[string, Note[][]]>([
    ['the note goes and comes', [[before], [], [mended]]],
    ['its items go and come', [[before], [aNote(june4, [])], [mended]]],
    ['twice', [[before], [], [before], [], [mended]]],
  ])('%s: the issues that they had', async (_, pushes) => {
    const chain = chainOf()
    for (const notes of pushes) await chain.push(notes)
    expect(summary(chain)).toEqual(
      [`${scores} again rosa open`, `${order} today rosa open`, 'We sing without a book  completed'].toSorted(),
    )
  })
})

describe('a release that two meetings plan', () => {
  const plans = [planning(june4), planning(june11, { version: '0.10.0' })]
  const kept = (chain: ReleaseChain) => chain.managed.filter(({ issue }) => issue.state === 'open').map(({ issue }) => issue.title)
  const occurrences = (chain: ReleaseChain) => chain.managed[0]?.marker.occurrences.map(({ note }) => note).toSorted()

  test.each<[string, Note[][]]>([
    ['one after the other', [plans.slice(0, 1), plans]],
    ['at once', [plans]],
    ['the later one first', [plans.slice(1), plans]],
  ])('%s: one issue, also where the run dies at any write and is run again', async (_, pushes) => {
    for (const effect of ['before', 'after'] as const)
      for (let dies = 0, hasDied = true; hasDied; dies++) {
        const chain = new ReleaseChain()
        makeLabels(chain.tracker)
        hasDied = false
        for (const notes of pushes) hasDied = (await pushTwice(chain, chain.tracker, notes, dies, effect)) || hasDied
        expect({ kept: kept(chain), occurrences: occurrences(chain) }, `${effect} write ${dies}`).toEqual({
          kept: ['Release v0.10.0 (Phoebe)'],
          occurrences: [june4, june11],
        })
      }
  })

  test('a person edits it in between: all of it stays', async () => {
    const chain = new ReleaseChain()
    await chain.push(plans.slice(0, 1))
    chain.tracker.edit(1, { title: 'Phoebe', body: `${chain.tracker.get(1).body}\n\nBring cake.`, assignees: ['mia'] })
    chain.milestones = [aMilestone({ due: '2026-07-01' })]
    await chain.push(plans)
    expect(chain.tracker.get(1)).toMatchObject({ title: 'Phoebe', assignees: ['mia'] })
    expect(chain.tracker.get(1).body).toContain('Bring cake.')
    expect(chain.tracker.get(1).body).toContain('2026-07-01')
  })
})
