/** Which TODOs belong to a release, and which release's milestone a TODO gets. */
import { describe, expect, test } from 'vitest'
import { issuesAfter } from '../../src/managed/issues-after.js'
import type { IssueState, ManagedIssue } from '../../src/model/issue.js'
import type { Operation, Outcome } from '../../src/model/plan.js'
import { belongingTodos, knownTodos as todosOf, type KnownTodo } from '../../src/release/belonging-todos.js'
import { milestoneOfItem, namesVersion } from '../../src/release/milestone-of-item.js'
import { aManagedIssue, aNote, anIssue, anItem, anIssueFor, anOccurrence, aDesiredIssue } from '../plan/builders.js'
import { Chain } from '../plan/chain.js'
import { aContent, aMilestone, aMilestoneIssue, aPullRequest, aReference, core } from './builders.js'

const path = 'notes/community/2026-03-05.md'

function aTodo(overrides: Partial<KnownTodo> = {}): KnownTodo {
  return { number: 31, title: 'Order cake', state: 'open', assignees: [], milestone: null, sections: [], ...overrides }
}

describe('a TODO belongs to release v0.10.0', () => {
  const content = aContent({ pullRequests: [aPullRequest(3)], issues: [aMilestoneIssue(4)] })
  const belongs = (todo: Partial<KnownTodo>, isNotesRepository = true) =>
    belongingTodos([aTodo(todo)], aMilestone(), core, content, isNotesRepository, []).length === 1
  test.each<[string, Partial<KnownTodo>]>([
    ['it names the version', { title: 'Write the notes of 0.10' }],
    ['it stands below a heading that does', { sections: ['Agenda', 'Release v0.10.0'] }],
    ['it names a pull request of the milestone', { title: 'Review acme/core#3' }],
    ['it names one of two', { title: 'Review Acme/Core#99 and Acme/Core#3.' }],
    ['it names an issue of the milestone', { title: 'Look at acme/core#4 again' }],
    ['it carries the milestone', { milestone: 2 }],
    ['it is done', { title: 'Tag 0.10', state: 'completed' }],
  ])('%s', (_, todo) => expect(belongs(todo)).toBe(true))
  test.each<[string, Partial<KnownTodo>]>([
    ['it names nothing', {}],
    ['it names another version', { title: 'Write the notes of 0.10.1', sections: ['Release 0.11'] }],
    ['it names another number', { title: 'Review acme/core#33' }],
    ['it names another repository', { title: 'Review acme/app#3' }],
    ['it carries another milestone', { milestone: 3 }],
    ['it was given up', { title: 'Tag 0.10', state: 'not_planned' }],
    ['it is a repetition', { title: 'Tag 0.10', state: 'duplicate' }],
  ])('not: %s', (_, todo) => expect(belongs(todo)).toBe(false))
  test('not: its milestone is one of the notes repository, and the release another repository’s', () =>
    expect(belongs({ milestone: 2 }, false)).toBe(false))

  test('they come by number, those without one last, and what is done stays listed though it was not read', () => {
    const title = 'For 0.10'
    const listed = [
      { number: 12, title: 'Done long ago', isDone: true, assignees: ['mia'] },
      { number: 13, title: 'Open then, and gone since', isDone: false, assignees: [] },
      { number: 33, title: 'Its title then', isDone: true, assignees: [] },
    ]
    const todos = [
      aTodo({ number: null, title }),
      aTodo({ number: 33, title, state: 'completed', assignees: ['rosa'] }),
      aTodo({ number: 8, title }),
    ]
    expect(belongingTodos(todos, aMilestone(), core, content, false, listed)).toEqual([
      { number: 8, title, isDone: false, assignees: [] },
      { number: 12, title: 'Done long ago', isDone: true, assignees: ['mia'] },
      { number: 33, title, isDone: true, assignees: ['rosa'] },
      { number: null, title, isDone: false, assignees: [] },
    ])
  })
})

describe('the TODOs as a run leaves them', () => {
  const knownTodos = (...given: [readonly ManagedIssue[], readonly Operation[], readonly Outcome[] | null]) =>
    todosOf(issuesAfter(...given, '2026-03-05T12:00:00Z'))
  const items = [anItem({ text: 'Order cake', section: 'Release 0.10' }), anItem({ text: 'Tag it', section: null })]
  const note = aNote(path, items)
  const issues = items.map((item, index) => anIssueFor(note, item, { number: 31 + index, milestone: index === 0 ? 2 : null }))
  const change = (number: number, fields: object): Operation => ({
    type: 'update-issue',
    number,
    url: '',
    title: '',
    change: fields,
    from: anIssue(),
    origin: null,
    reason: '',
  })
  const outcome = (operation: Operation, status: 'done' | 'left', number: number | null = null): Outcome =>
    status === 'done' ? { status, operation, number, url: null, note: null } : { status, operation, why: 'no time' }

  test('todos and shared pull-request issues count, decisions and releases do not', () => {
    const managed = (['todo', 'pull-request', 'decision', 'release'] as const).map((subject, index) =>
      aManagedIssue(aDesiredIssue({ subject, title: subject }), { number: index + 1 }, { occurrences: [anOccurrence(note, items[0]!)] }),
    )
    expect(knownTodos(managed, [], null).map(({ title, sections }) => [title, sections])).toEqual([
      ['todo', ['Release 0.10']],
      ['pull-request', ['Release 0.10']],
    ])
  })

  test('what an update changes is changed, and nothing else', () => {
    const operations = [
      change(31, { title: 'Order two cakes', state: 'completed', milestone: null }),
      change(32, { assignees: ['mia'], milestone: 2, body: '' }),
      change(99, { title: 'Unknown' }),
    ]
    const expected = [
      { number: 31, title: 'Order two cakes', state: 'completed', assignees: ['rosa'], milestone: null, sections: ['Release 0.10'] },
      { number: 32, title: 'Tag it', state: 'open', assignees: ['mia'], milestone: 2, sections: [] },
    ]
    expect(knownTodos(issues, operations, null)).toEqual(expected)
    expect(
      knownTodos(
        issues,
        operations,
        operations.map((operation) => outcome(operation, 'done')),
      ),
    ).toEqual(expected)
  })

  test('an update that was not applied changes nothing', () => {
    const operations = [change(31, { title: 'Order two cakes' })]
    expect(knownTodos(issues, operations, [outcome(operations[0]!, 'left')]).map(({ title }) => title)).toEqual(['Order cake', 'Tag it'])
    expect(knownTodos(issues, operations, []).map(({ title }) => title)).toEqual(['Order cake', 'Tag it'])
  })

  test('what is opened is among them: without a number in a preview, once where the listing shows it already, not where it failed', async () => {
    const { operations } = await new Chain().plan([
      aNote(path, [
        { text: 'Order cake', section: 'Release 0.10' },
        { kind: 'decision', text: 'We ship 0.10 in May', owners: [] },
        { text: 'Tag it' },
      ]),
    ])
    const seen = (outcomes: readonly Outcome[] | null, before: readonly ManagedIssue[] = []) =>
      knownTodos(before, operations, outcomes).map(({ number, title, sections }) => [number, title, sections])
    expect(seen(null)).toEqual([
      [null, 'Order cake', ['Release 0.10']],
      [null, 'Tag it', ['TODOs']],
    ])
    const outcomes = operations.map((operation) =>
      operation.type === 'create-issue' && operation.title === 'Tag it' ? outcome(operation, 'left') : outcome(operation, 'done', 31),
    )
    expect(seen(outcomes)).toEqual([[31, 'Order cake', ['Release 0.10']]])
    expect(seen(outcomes, issues.slice(0, 1))).toEqual([[31, 'Order cake', ['Release 0.10']]])
  })

  test('a state that follows the opening at once counts', () => {
    const [issue] = issues
    const opened: Operation = {
      type: 'create-issue',
      id: 'id',
      subject: 'todo',
      title: 'Order cake',
      body: issue!.issue.body,
      labels: [],
      assignees: [],
      milestone: 4,
      then: { state: 'not_planned' satisfies IssueState },
      origin: null,
      reason: '',
    }
    expect(knownTodos([], [opened, { ...opened, body: 'no marker' }], null)).toMatchObject([{ state: 'not_planned', milestone: 4 }])
  })
})

describe('a TODO gets the milestone of the notes repository', () => {
  const milestones = [
    aMilestone({ number: 1, title: 'v0.9', state: 'closed' }),
    aMilestone({ number: 2 }),
    aMilestone({ number: 3, title: 'v0.11' }),
    aMilestone({ number: 4, title: 'v2.0 core' }),
    aMilestone({ number: 5, title: 'v2.0 tools' }),
  ]
  const own = { repository: 'acme/core', milestones }
  const elsewhere = aReference({ version: '0.10', milestone: { repo: 'acme/app', title: null, number: 1 } })

  test.each<[string, Parameters<typeof anItem>[0], Parameters<typeof aNote>[2], number | null, number | null]>([
    ['that its text names', 'Tag 0.10', {}, null, 2],
    ['that its heading names', { text: 'Order cake', section: 'Release v0.11' }, {}, null, 3],
    ['its text before its heading', { text: 'Tag 0.10', section: 'Release v0.11' }, {}, null, 2],
    [
      'its heading, where its text names a version without a milestone',
      { text: 'Drop what 0.3 had', section: 'Release v0.11' },
      {},
      null,
      3,
    ],
    ['none without a version', { text: 'Order cake', section: null }, {}, null, null],
    ['none where several fit', { text: 'Tag 2.0', section: 'Release 0.10' }, {}, null, null],
    ['none where it names two releases', 'Move it from 0.10 to 0.11', {}, null, null],
    ['no closed one', 'Tag 0.9', {}, null, null],
    ['a closed one that it has', 'Tag 0.9', {}, 1, 1],
    ['where the series is of this repository', 'Tag 0.10', { repository: 'Acme/Core' }, null, 2],
    ['none where the series is of another', 'Tag 0.10', { repository: 'acme/app' }, null, null],
    ['none where a link of the note says that the version is another’s', 'Tag 0.10', { releases: [elsewhere] }, null, null],
    ['that of another version, all the same', 'Tag 0.11', { releases: [elsewhere] }, null, 3],
    [
      'where the link leads here',
      'Tag 0.10',
      { releases: [aReference({ milestone: { repo: 'ACME/core', title: null, number: 2 } }), aReference()] },
      null,
      2,
    ],
  ])('%s', (_, item, overrides, applied, expected) => {
    expect(milestoneOfItem(anItem(item), aNote(path, [], overrides), own, applied)).toBe(expected)
  })

  test.each<[Parameters<typeof anItem>[0], number | null]>([
    ['Tag 0.10', 7],
    [{ text: 'Order cake', section: null }, null],
  ])('where the milestones were not read, the one that it has as long as a version is named: %j', (item, expected) => {
    expect(milestoneOfItem(anItem(item), aNote(path, []), { ...own, milestones: null }, 7)).toBe(expected)
  })

  test.each<[Parameters<typeof anItem>[0], boolean]>([
    ['Tag 0.10', true],
    [{ text: 'Order cake', section: 'Release 0.10' }, true],
    [{ text: 'Order cake', section: null }, false],
  ])('asked for only where a version is named: %j', (item, expected) => expect(namesVersion(anItem(item))).toBe(expected))
})
