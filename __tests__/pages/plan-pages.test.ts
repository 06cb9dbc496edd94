import { describe, expect, test } from 'vitest'
import { blockOf, markerOf } from '../../src/managed/body.js'
import { issuesAfter, type IssueAfter } from '../../src/managed/issues-after.js'
import type { CurrentIssue, ManagedIssue } from '../../src/model/issue.js'
import { assignPages, type PageFacts } from '../../src/pages/assign-pages.js'
import { planPages, type PagesInput, type SeriesWithPage } from '../../src/pages/plan-pages.js'
import { aConfig, anIssue, repositoryId, repositoryUrl, thisRun } from '../plan/builders.js'
import { anIssueAfter, aPageContext, aSeries } from './builders.js'

const plan = (series: Partial<SeriesWithPage>, input: Partial<PagesInput> = {}) =>
  planPages({
    ...aPageContext(),
    config: aConfig(),
    configPath: '.github/meeting-notes.yml',
    notes: { id: repositoryId, url: repositoryUrl },
    series: [{ ...aSeries(), page: null, hasNews: false, ...series }],
    merged: [],
    ids: new Set(),
    written: thisRun,
    ...input,
  })

/** The page of a series, as the plan opens it, with what a person did to it since. */
function opened(
  issues: readonly IssueAfter[],
  number: number,
  current: Partial<CurrentIssue> = {},
  input: Partial<PagesInput> = {},
): ManagedIssue {
  const [operation] = plan({ issues }, input).operations
  if (operation?.type !== 'create-issue') throw new Error('The plan opens no page.')
  const { title, body, labels } = operation
  const issue = anIssue({ number, title, body, labels, ...current })
  const marker = markerOf(issue.body)
  if (!marker) throw new Error('The page has no marker.')
  return { issue, marker }
}

const one = anIssueAfter({ number: 1 })
const closed: IssueAfter = { ...one, state: 'completed', closedAt: '2026-03-10T08:00:00Z' }
const two = anIssueAfter({ number: 2, title: 'Find a host' })

describe('a series without a page', () => {
  test('gets one with labels of its own, for nobody', () => {
    expect(plan({ issues: [one] }).operations).toMatchObject([
      {
        type: 'create-issue',
        subject: 'page',
        title: 'Open items: community',
        labels: ['meeting-notes', 'open-items'],
        assignees: [],
        then: null,
      },
    ])
  })

  test('gets an id that no page has, also not one that was let go', () => {
    const { id } = opened([one], 5).marker
    expect(opened([one], 6, {}, { ids: new Set([id]) }).marker.id).not.toBe(id)
  })
})

describe('a page', () => {
  const update = (
    issues: readonly IssueAfter[],
    page: ManagedIssue,
    series: Partial<SeriesWithPage> = {},
    input: Partial<PagesInput> = {},
  ) => plan({ issues, page, ...series }, input)

  test('is not written where it says so already', () => {
    expect(update([one], opened([one], 5))).toMatchObject({ operations: [], unchanged: 1, diagnostics: [] })
  })

  test.each([
    ['a new item', [one, two], '1 more open'],
    ['a closed item', [closed], '1 closed'],
    ['both', [closed, two], '1 more open, 1 closed'],
    ['another owner', [{ ...one, assignees: ['mia'] }], 'people, days or decisions changed'],
  ])('is written once for %s, and says in a line why', (_, issues, reason) => {
    const { operations } = update(issues, opened([one], 5))
    expect(operations).toMatchObject([{ type: 'update-issue', number: 5, reason }])
    expect(Object.keys(operations[0]?.type === 'update-issue' ? operations[0].change : {})).toEqual(['body'])
  })

  test('that a person closed is left alone, whatever happens', () => {
    expect(update([closed, two], opened([one], 5, { state: 'completed' })).operations).toEqual([])
  })

  test('that a person closed learns only that its series is another one', () => {
    const { operations } = update([one], opened([one], 5, { state: 'completed' }), { series: 'notes/council' })
    const change = operations[0]?.type === 'update-issue' ? operations[0].change : {}
    expect(Object.keys(change)).toEqual(['body'])
    expect(markerOf(change.body ?? '')?.series).toBe('notes/council')
  })

  test('in whose block a person wrote is left as it is, and that is said', () => {
    const page = opened([one], 5)
    const edited = { ...page, issue: { ...page.issue, body: page.issue.body.replace('Book the room', 'Book the big room') } }
    const { operations, diagnostics } = update([one, two], edited)
    expect(diagnostics).toMatchObject([{ code: 'kept-a-persons-edit' }])
    expect(operations.flatMap((operation) => (operation.type === 'update-issue' ? [blockOf(operation.change.body ?? '')] : []))).toEqual([
      blockOf(edited.issue.body),
    ])
  })

  test('of a series that no longer meets gets a last line, and then nothing but new items', () => {
    const late = { today: '2026-10-01' }
    const { operations } = update([one], opened([one], 5), {}, late)
    expect(operations).toHaveLength(1)
    const dormant = opened([one], 5, {}, late)
    expect(update([closed], dormant, {}, late).operations).toEqual([])
    expect(update([one, two], dormant, { hasNews: true }, late).operations).toHaveLength(1)
  })
})

test('pages of a series that is part of another one are closed with a link', () => {
  const [into, page] = [opened([one], 5), opened([two], 6)]
  const { operations } = plan({ issues: [one], page: into }, { merged: [{ page, into }] })
  expect(operations).toMatchObject([{ number: 6, change: { state: 'completed' } }])
  expect(blockOf(operations[0]?.type === 'update-issue' ? (operations[0].change.body ?? '') : '')).toContain('#5')
  expect(
    plan({ issues: [one], page: into }, { merged: [{ page: { ...page, issue: { ...page.issue, state: 'completed' } }, into }] }).operations,
  ).toEqual([])
})

describe('which series a page has', () => {
  const facts = (overrides: Partial<PageFacts> = {}): PageFacts => ({
    seriesOf: (note) => note.split('/').slice(0, -1).join('/'),
    renamed: new Map(),
    isAlive: () => true,
    seriesOfNumber: () => null,
    ...overrides,
  })
  const page = opened([one], 5)
  const assigned = (pages: readonly ManagedIssue[], overrides: Partial<PageFacts> = {}) => {
    const { pages: found, merged } = assignPages(pages, facts(overrides))
    return {
      pages: Object.fromEntries([...found].map(([series, { issue }]) => [series, issue.number])),
      merged: merged.map(({ page: { issue } }) => issue.number),
    }
  }

  test('that of its last meeting, by the name that the config gives it now', () => {
    expect(assigned([page], { seriesOf: () => 'All' })).toEqual({ pages: { All: 5 }, merged: [] })
  })

  test('that of its note where that was renamed', () => {
    const renamed = new Map([['notes/community/2026-03-05.md', 'minutes/all/2026-03-05.md']])
    expect(assigned([page], { renamed })).toEqual({ pages: { 'minutes/all': 5 }, merged: [] })
  })

  test('that of most of its items where no note of its own is left', () => {
    expect(assigned([page], { isAlive: () => false, seriesOfNumber: (number) => (number === 1 ? 'minutes/all' : null) }).pages).toEqual({
      'minutes/all': 5,
    })
  })

  const another = { ...opened([two], 6), marker: { ...opened([two], 6).marker, id: 'page-2' } }

  test('of two for one series the lower number stays, and an open one before a closed one', () => {
    expect(assigned([another, page])).toEqual({ pages: { 'notes/community': 5 }, merged: [6] })
    expect(assigned([another, { ...page, issue: { ...page.issue, state: 'completed' } }])).toEqual({
      pages: { 'notes/community': 6 },
      merged: [],
    })
  })

  test('a copy that a person made of a page is left alone', () => {
    const copy: ManagedIssue = { ...page, issue: { ...page.issue, number: 9 }, isCopy: true }
    expect(assigned([page, copy])).toEqual({ pages: { 'notes/community': 5 }, merged: [] })
  })
})

describe('issues after a plan', () => {
  const managed = opened([one], 5)
  const create = plan({ issues: [two] }).operations[0]
  const now = '2026-03-12T10:00:00Z'

  test('a preview has what it opens without a number', () => {
    expect(issuesAfter([managed], create ? [create] : [], null, now).map(({ number, createdAt }) => [number, createdAt])).toEqual([
      [5, managed.issue.createdAt],
      [null, null],
    ])
  })

  test('what was not done did not happen', () => {
    if (!create) throw new Error('Nothing is planned.')
    expect(issuesAfter([managed], [create], [{ status: 'left', operation: create, why: 'no time' }], now)).toHaveLength(1)
    expect(issuesAfter([managed], [create], [{ status: 'done', operation: create, number: 6, url: '', note: null }], now)).toMatchObject([
      { number: 5 },
      { number: 6, state: 'open' },
    ])
  })

  test('what a plan closes is closed now', () => {
    const close = {
      type: 'update-issue',
      number: 5,
      url: '',
      title: '',
      change: { state: 'completed' },
      from: managed.issue,
      origin: null,
      reason: '',
    } as const
    expect(issuesAfter([managed], [close], null, now)).toMatchObject([{ state: 'completed', closedAt: now }])
  })
})
