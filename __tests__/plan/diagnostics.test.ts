/** What a plan says besides its operations, and what it defers. */
import { describe, expect, test } from 'vitest'
import { bodyFits } from '../../src/managed/body-limit.js'
import type { ResolvedOwner } from '../../src/model/person.js'
import { closeFinished, pullRequestIssues } from '../../src/plan/close-finished.js'
import { concernedClosed } from '../../src/matching/concerned-closed.js'
import { identify } from '../../src/matching/identity.js'
import { labelDefinition } from '../../src/plan/label-definition.js'
import { ensureLabels, missingLabels } from '../../src/plan/missing-labels.js'
import { unfinishedNotes } from '../../src/plan/unfinished-notes.js'
import { unresolvedOwners } from '../../src/plan/unresolved-owners.js'
import {
  aConfig,
  aManagedIssue,
  aNote,
  anIssue,
  anItem,
  anOccurrence,
  aDesiredIssue,
  repositoryUrl,
  type GivenItem,
  thisRun,
} from './builders.js'
import { Chain } from './chain.js'

const room = 'Book the room for the spring workshop'
const march5 = 'notes/community/2026-03-05.md'
const march12 = 'notes/community/2026-03-12.md'

describe('deferred', () => {
  const held = async (config: ConstructorParameters<typeof Chain>[0], ...notes: ReturnType<typeof aNote>[]) => {
    const { deferredNotes, diagnostics, counts } = await new Chain(config).plan(notes, '2026-03-12T10:00:00Z')
    expect(diagnostics.filter(({ code }) => code === 'deferred').map(({ path }) => path)).toEqual(deferredNotes.map(({ path }) => path))
    return { deferredNotes: deferredNotes.map(({ path, items }) => [path, items]), opened: counts.create }
  }
  const one = aNote(march5, [room])
  const two = aNote(march12, ['Order the badges', 'Draw a poster'])

  test.each<[string, Parameters<typeof held>, Awaited<ReturnType<typeof held>>]>([
    ['by age: nothing where there is no limit', [{ maxAge: null }, one], { deferredNotes: [], opened: 1 }],
    ['by age: not on the last day', [{ maxAge: 7 }, one], { deferredNotes: [], opened: 1 }],
    ['by age: a day later', [{ maxAge: 6 }, one, two], { deferredNotes: [[march5, 1]], opened: 2 }],
    ['by number: not at the limit', [{ maxNewIssues: 3 }, one, two], { deferredNotes: [], opened: 3 }],
    ['by number: whole notes', [{ maxNewIssues: 2 }, one, two], { deferredNotes: [[march12, 2]], opened: 1 }],
    [
      'by number: all that follow the first note without room',
      [{ maxNewIssues: 1 }, aNote(march5, ['Order the badges', 'Draw a poster']), aNote(march12, [room])],
      {
        deferredNotes: [
          [march5, 2],
          [march12, 1],
        ],
        opened: 0,
      },
    ],
  ])('%s', async (_, given, expected) => expect(await held(...given)).toEqual(expected))
})

describe('a new item that may repeat another', () => {
  test('is opened, and the issues are named that it may repeat', async () => {
    const chain = new Chain()
    await chain.push([aNote(march5, [`${room} in Aarhus`, `${room} in Odense`])])
    const { plan, opened } = await chain.push([aNote(march5, [room])])
    expect(opened).toEqual([3])
    expect(plan.diagnostics.filter(({ code }) => code === 'may-repeat').map(({ message }) => /#\d+/.exec(message)?.[0])).toEqual([
      '#1',
      '#2',
    ])
  })

  test('is not told where the other one was clearly edited into something else', async () => {
    const chain = new Chain()
    await chain.push([aNote(march5, [`${room} in Aarhus`])])
    const { says } = await chain.push([aNote(march5, [`${room} in Aarhuus`, 'Book the rooms for a workshop in Aarhus'])])
    expect(says).toEqual([])
  })
})

test('a long text in its message is cut at eighty code points', async () => {
  const { diagnostics } = await new Chain().plan([
    aNote(march5, [
      { text: '🎉'.repeat(81), state: 'done' },
      { text: '🎉'.repeat(80), state: 'done' },
    ]),
  ])
  expect(diagnostics.map(({ message }) => /“(.*)”/u.exec(message)?.[1])).toEqual([`${'🎉'.repeat(79)}…`, '🎉'.repeat(80)])
})

test.each([30_000, 10_000])('a text of %i signs that are long in UTF-8 is quoted as far as GitHub takes the body', async (length) => {
  const chain = new Chain()
  await chain.push([aNote(march5, [{ text: `Read this: ${'会'.repeat(length)}`, details: ['議'.repeat(length)] }])])
  expect(bodyFits(chain.tracker.get(1).body)).toBe(true)
  expect(chain.tracker.get(1).body).toContain('会'.repeat(400))
})

describe('owners who stand for nobody', () => {
  const owner = (written: string, overrides: Partial<ResolvedOwner> = {}): ResolvedOwner => ({
    written,
    login: null,
    reason: 'unknown',
    group: null,
    candidates: [],
    ...overrides,
  })
  const note = aNote(march5, [])
  const told = (resolve: (name: string) => ResolvedOwner, ...owners: string[][]) =>
    unresolvedOwners(owners.map((names, index) => ({ note, item: anItem({ owners: names.map(resolve), line: index + 1 }) })))

  const asPerson = 'Add to people: in .github/meeting-notes.yml: - { name: "SK", github: LOGIN }, or "SK" to the aliases of the person.'
  const asAlias =
    'Add "SK" to the aliases of the right person in .github/meeting-notes.yml; somebody new gets an entry under people: - { name: "SK", github: LOGIN }.'
  test.each<[Partial<ResolvedOwner>, string, string]>([
    [{}, '“SK” does not match anyone in the config.', asPerson],
    [{ reason: 'ambiguous', candidates: ['simon'] }, '“SK” could be simon or somebody else.', asAlias],
    [{ reason: 'ambiguous', candidates: ['simon', 'sven'] }, '“SK” could be simon or sven.', asAlias],
    [
      { reason: 'not-a-participant', candidates: ['simon'] },
      '“SK” could be simon, who did not take part, or somebody else who did.',
      asAlias,
    ],
    [
      { reason: 'not-a-participant', candidates: ['simon', 'sven'] },
      '“SK” could be simon, who did not take part, or sven, who did.',
      asAlias,
    ],
  ])('%j', (overrides, reason, howToMend) => {
    const { unresolved, diagnostics } = told((name) => owner(name, overrides), ['SK'])
    expect(unresolved).toEqual([{ name: 'SK', reason, candidates: overrides.candidates ?? [], places: [{ path: march5, line: 1 }] }])
    expect(diagnostics).toEqual([
      {
        severity: 'warning',
        code: 'unknown-owner',
        path: march5,
        line: 1,
        message: `${reason} ${howToMend}`,
      },
    ])
  })

  test('a login that only the note writes, and that issues cannot be assigned to', () => {
    const stranger = owner('zoek', { login: 'zoek', reason: 'written-in-note' })
    const entries = [{ note, item: anItem({ owners: [stranger, owner('RD', { login: 'rosa', reason: 'alias' })], line: 1 }) }]
    const reason =
      '“@zoek” is not an account that issues of this repository can be assigned to: correct it, or give the account access to the repository.'
    expect(unresolvedOwners(entries, () => false).unresolved).toEqual([
      { name: 'zoek', reason, candidates: [], places: [{ path: march5, line: 1 }] },
    ])
    expect(unresolvedOwners(entries, () => true).unresolved).toEqual([])
    expect(unresolvedOwners(entries).unresolved).toEqual([])
  })

  test('each once with all occurrences, the most frequent first', () => {
    expect(
      told(owner, ['A'], ['B'], ['A', 'B'], ['B']).unresolved.map(({ name, places }) => [name, places.map(({ line }) => line)]),
    ).toEqual([
      ['B', [2, 3, 4]],
      ['A', [1, 3]],
    ])
  })

  test('not those who have a login, and no groups', () => {
    expect(
      told(
        (name) =>
          owner(name, name === 'RD' ? { login: 'rosa' } : { group: { name, aliases: [], members: [], assign: false, label: name } }),
        ['RD', 'core'],
      ),
    ).toEqual({ unresolved: [], diagnostics: [] })
  })
})

test('an issue of pull requests that does not say which is never closed', () => {
  const managed = aManagedIssue(aDesiredIssue({ subject: 'pull-request' }))
  expect(closeFinished([managed], () => false, thisRun)).toEqual([])
  const named = aManagedIssue(aDesiredIssue({ subject: 'pull-request' }), {}, { references: ['acme/core#1', 'acme/core#2'] })
  expect(closeFinished([named], () => false, thisRun)).toMatchObject([
    { type: 'update-issue', number: 1, change: { state: 'completed' }, reason: 'acme/core#1 and acme/core#2 are merged or closed' },
  ])
  const single = aManagedIssue(aDesiredIssue({ subject: 'pull-request' }), {}, { references: ['acme/core#1'] })
  expect(closeFinished([single], () => false, thisRun)).toMatchObject([{ reason: 'acme/core#1 is merged or closed' }])
})

test('of pull requests are those issues that are open, but for those that this action closed and a person opened again', () => {
  const asked = aDesiredIssue({ subject: 'pull-request' })
  const issues = [
    aManagedIssue(asked, { number: 1 }),
    aManagedIssue(asked, { number: 2, state: 'completed' }),
    aManagedIssue(aDesiredIssue(), { number: 3 }),
    aManagedIssue({ ...asked, state: 'completed' }, { number: 4, state: 'open' }),
  ]
  expect(pullRequestIssues(issues).map(({ issue }) => issue.number)).toEqual([1])
})

test('labels that are missing: each once, whatever its case; those of an update too', async () => {
  const { operations } = await new Chain().plan([aNote(march5, [room, { text: 'Order the badges', owners: [] }])])
  const creations = operations.filter(({ type }) => type === 'create-issue')
  const update = { type: 'update-issue' as const, number: 1, url: '', title: '', from: anIssue(), origin: null, reason: '' }
  expect(
    missingLabels(
      [...creations, { ...update, change: { labels: ['Needs-Owner', 'Team A', 'todo'] } }, { ...update, change: { title: 'No label' } }],
      ['TODO'],
    ),
  ).toEqual(['meeting-notes', 'Needs-Owner', 'Team A'])
  expect(missingLabels(ensureLabels(['todo'], aConfig()), [])).toEqual([])
  expect(ensureLabels(['todo', 'Team A'], aConfig())).toMatchObject([
    { type: 'ensure-label', label: { name: 'todo', color: '0e8a16', description: 'A task from the meeting notes' } },
    { label: { name: 'Team A', color: 'c5def5', description: 'From the meeting notes' } },
  ])
})

test('each label of this action’s own has a colour and says what it is for, as far as GitHub takes it', () => {
  const config = aConfig()
  const { managed, todo, decision, release, needsOwner, unknownOwner } = config.labels
  const definitions = [managed, todo, decision, release, needsOwner, unknownOwner, 'Team A'].map((name) => labelDefinition(name, config))
  for (const { color, description } of definitions) {
    expect(color).toMatch(/^[\da-f]{6}$/)
    expect(description).toMatch(/^.{10,100}$/)
  }
  expect(new Set(definitions.map(({ color }) => color)).size).toBe(7)
  expect(new Set(definitions.map(({ description }) => description)).size).toBe(7)
})

describe('a closed issue is looked for far back', () => {
  const march = (...items: (string | GivenItem)[]) => aNote(march5, items)
  const decided: GivenItem = { kind: 'decision', text: 'We meet every second Thursday at noon', owners: [] }
  test.each<[string, GivenItem[], GivenItem[], boolean]>([
    ['for a decision that is edited', [decided], [{ ...decided, text: 'We meet every second Thursday at one' }], true],
    ['for a decision of which only the day is edited', [decided], [{ ...decided, due: '2026-04-01' }], true],
    ['for a decision that is gone', [decided], [], true],
    ['not for a decision that stays', [decided], [decided], false],
    ['not for a new decision', [], [decided], false],
    ['for a task that is done no longer', [{ text: room, state: 'done' }], [{ text: room }], true],
    ['for a task that is struck no longer', [{ text: room, state: 'struck' }], [{ text: room }], true],
    ['not for a task that is done now', [{ text: room }], [{ text: room, state: 'done' }], false],
    ['not for a task that stays done', [{ text: room, state: 'done' }], [{ text: room, state: 'done' }], false],
    ['not for a task that is edited', [{ text: room }], [{ text: `${room}s` }], false],
    ['not for a task that stays open', [{ text: room }], [{ text: room }], false],
    ['not for a task that is gone', [{ text: room }], [], false],
  ])('%s', (_, before, now, isConcerned) => {
    const base = march(...before)
    const keys = isConcerned ? base.items.map((item) => [identify(item).key]) : []
    expect(concernedClosed([{ base, head: march(...now) }], repositoryUrl)).toEqual(keys)
  })
})

test('a closed issue whose number its item ends in is looked for with the number and without', () => {
  const done = (text: string) => aNote(march5, [{ text, state: 'done' }])
  const [numbered, bare] = [`${room} (#12)`, room].map((text) => identify(anItem({ text })).key)
  const change = { base: done(`${room} (#12)`), head: aNote(march5, [`${room} (#12)`]) }
  expect(concernedClosed([change], repositoryUrl)).toEqual([[numbered, bare]])
})

describe('notes of an unfinished run', () => {
  const done = new Set(['a'.repeat(40), 'b'.repeat(40)])
  const written = (head: string, at: string) => [
    aManagedIssue(
      aDesiredIssue(),
      {},
      { occurrences: [anOccurrence(aNote(march5, []), anItem())], written: { head: head.repeat(40), at } },
    ),
  ]
  test.each<[string, ReturnType<typeof written>, boolean]>([
    ['are those of which it wrote after the last good run', written('c', '2026-03-05T12:10:00Z'), true],
    ['or, by its own clock, a little before', written('c', '2026-03-05T11:57:00Z'), true],
    ['not those of which a good run wrote itself', written('b', '2026-03-05T12:10:00Z'), false],
    ['nor another one, a moment before the last', written('a', '2026-03-05T11:58:00Z'), false],
    ['not those of which an earlier run wrote', written('c', '2026-03-05T11:50:00Z'), false],
    [
      'not those of which no run is known',
      [aManagedIssue(aDesiredIssue(), {}, { occurrences: [anOccurrence(aNote(march5, []), anItem())] })],
      false,
    ],
  ])('%s', (_, issues, isUnfinished) => {
    expect([...unfinishedNotes(issues, '2026-03-05T12:00:00Z', done)]).toEqual(isUnfinished ? [march5] : [])
    expect([...unfinishedNotes(issues, null, done)]).toEqual([])
  })
})

test('items that have no issue repeat none', async () => {
  const chain = new Chain().start([aNote(march5, [`${room} in Aarhus`, `${room} in Odense`])])
  expect(await chain.push([aNote(march5, [room])])).toMatchObject({ opened: [1], says: [] })
})

describe('of two issues for one item, as two runs at once open them', () => {
  const edited = async (...closed: number[]) => {
    const chain = new Chain()
    await chain.push([aNote(march5, [room])])
    chain.tracker.open(chain.tracker.get(1))
    for (const number of closed) chain.tracker.edit(number, { state: 'duplicate' })
    return Object.keys((await chain.push([aNote(march5, [`${room}s`])])).changed)
  }
  test('the first follows its item', async () => expect(await edited()).toEqual(['1']))
  test('the first that is open, where one is closed', async () => {
    expect(await edited(1)).toEqual(['2'])
    expect(await edited(2)).toEqual(['1'])
  })
})

test('of notes of one day the last by path says what their issue shows', async () => {
  const [a, b] = ['notes/community/a.md', 'notes/community/b.md']
  const notes = (...days: (string | null)[]) =>
    [a, b].map((path, index) => aNote(path, [{ text: room, due: days[index] ?? null }], { date: '2026-03-05', series: 'community' }))
  const chain = new Chain()
  await chain.push(notes(null, null).toReversed())
  expect(chain.managed.map(({ marker }) => marker.occurrences.map(({ note }) => note))).toEqual([[a, b]])
  await chain.push(notes('2026-05-01', '2026-05-02').toReversed())
  expect(chain.tracker.get(1).body).toContain('Due: 2026-05-02')
})
