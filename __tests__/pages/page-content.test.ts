import { describe, expect, test } from 'vitest'
import { appliedOf } from '../../src/managed/merge.js'
import type { Page } from '../../src/pages/page.js'
import { aMeetingNote, anIssueAfter, aPage, lastMeeting, type IssueOptions } from './builders.js'
import { aDesiredIssue } from '../plan/builders.js'

const people = (page: Page) => page.people.map(({ name, items }) => [name, items.map(({ number }) => number)])
const issue = (number: number, options: IssueOptions = {}) => anIssueAfter({ number, title: `Task ${number}`, ...options })

describe('whose items they are', () => {
  test('who has most stands first, and one for two people stands with both', () => {
    const page = aPage([issue(1), issue(2, { assignees: ['anders'] }), issue(3, { assignees: ['rosa', 'anders'] }), issue(4)])
    expect(people(page)).toEqual([
      ['Rosa Diaz', [1, 3, 4]],
      ['Anders Jensen', [2, 3]],
    ])
    expect(page.open).toHaveLength(4)
  })

  test('somebody whom the roster does not know is shown by the login', () => {
    expect(people(aPage([issue(1, { assignees: ['zoe'] })]))).toEqual([['zoe', [1]]])
  })

  test('where nobody could be assigned, the name in the notes counts', () => {
    const page = aPage([issue(1, { assignees: [], item: { owners: ['Dan'] } }), issue(2, { assignees: [], item: { owners: [] } })])
    expect(people(page)).toEqual([['Dan', [1]]])
    expect(page.withoutOwner.map(({ number }) => number)).toEqual([2])
  })

  test.each([
    ['an account that cannot be assigned, by its name', ['RD'], ['@rosa'], 'Rosa Diaz'],
    ['one whom the roster does not know, by the login', ['zoe'], ['@zoe'], 'zoe'],
    ['a group, by its name', ['Everybody of core'], ['group:core'], 'core'],
  ])('%s', (_, owners, people_, name) => {
    const given = issue(1, { assignees: [], item: { owners } })
    const marker = { ...given.marker, occurrences: given.marker.occurrences.map((occurrence) => ({ ...occurrence, people: people_ })) }
    expect(people(aPage([{ ...given, marker }]))).toEqual([[name, [1]]])
  })

  test('where a person took everybody off, it has no owner', () => {
    const page = aPage([{ ...issue(1), assignees: [] }])
    expect(people(page)).toEqual([])
    expect(page.withoutOwner).toMatchObject([{ number: 1, writtenOwners: [] }])
  })

  test.each([
    ['as the notes write them', issue(1), ['RD']],
    ['by name, where a person gave it to somebody else', { ...issue(1), assignees: ['mia'] }, ['Mia Sorel']],
    ['by login, where the roster has no name', { ...issue(1), assignees: ['zoe'] }, ['@zoe']],
  ])('the next note names the owners %s', (_, given, writtenOwners) => {
    expect(aPage([given]).open[0]?.writtenOwners).toEqual(writtenOwners)
  })
})

describe('what an item says', () => {
  test.each([
    ['yesterday', '2026-03-11', true],
    ['today', '2026-03-12', false],
    ['tomorrow', '2026-03-13', false],
  ])('due %s', (_, due, isOverdue) => expect(aPage([issue(1, { item: { due } })]).open[0]).toMatchObject({ due, isOverdue }))

  test('what is due stands first, the earliest before the others', () => {
    const page = aPage([issue(1), issue(2, { item: { due: '2026-04-02' } }), issue(3, { item: { due: '2026-04-01' } })])
    expect(page.open.map(({ number }) => number)).toEqual([3, 2, 1])
  })

  test('it is open since its first meeting, at as many as the series has had since', () => {
    const meetings = ['2026-02-05', '2026-02-19', '2026-03-05', '2026-03-19'].map((date) => ({ date, note: `notes/community/${date}.md` }))
    const [item] = aPage([issue(1, { days: ['2026-02-19'] })], { meetings }).open
    expect(item).toMatchObject({ since: { date: '2026-02-19' }, meetings: 2 })
  })
})

describe('since the last meeting', () => {
  const closed = (number: number, closedAt: string, options: IssueOptions = {}) =>
    issue(number, { state: 'completed', closedAt, ...options })

  test('what was closed on its day or later', () => {
    const issues = [
      closed(1, '2026-03-04T23:00:00Z'),
      closed(2, '2026-03-05T09:00:00Z'),
      closed(3, '2026-03-09T09:00:00Z', { state: 'not_planned' }),
    ]
    expect(aPage(issues).closed).toMatchObject([
      { number: 2, state: 'completed', people: ['Rosa Diaz'] },
      { number: 3, state: 'not_planned' },
    ])
  })

  test('no duplicates, decisions or releases', () => {
    const at = '2026-03-09T09:00:00Z'
    expect(aPage([closed(1, at, { state: 'duplicate' }), closed(2, at, { marker: { subject: 'decision' } })]).closed).toEqual([])
  })

  test('what it decided', () => {
    const decision = (number: number, day: string) => closed(number, `${day}T12:00:00Z`, { days: [day], marker: { subject: 'decision' } })
    expect(aPage([decision(1, '2026-02-19'), decision(2, lastMeeting)]).decided).toMatchObject([
      { number: 2, source: { note: `notes/community/${lastMeeting}.md` } },
    ])
  })

  test('no second record of a decision', () => {
    const applied = appliedOf(aDesiredIssue({ subject: 'decision', state: 'duplicate' }))
    const marker = { subject: 'decision', applied } as const
    expect(aPage([closed(2, `${lastMeeting}T12:00:00Z`, { days: [lastMeeting], marker })]).decided).toEqual([])
  })

  test('what it decided by its note alone, where decisions get no issues', () => {
    const note = aMeetingNote(lastMeeting, [{ kind: 'decision', text: 'We use `arm64`.', line: 7 }, { text: 'Book the room' }])
    expect(aPage([], { note }, { areDecisionsOff: true }).decided).toMatchObject([
      { number: null, title: 'We use arm64.', source: { line: 7, commit: 'HEAD' } },
    ])
  })

  test('nothing, where none was held yet', () => {
    expect(aPage([closed(1, '2026-03-09T09:00:00Z')], { isHeld: false })).toMatchObject({ last: null, closed: [], isDormant: false })
  })
})

test.each([
  ['2026-08-31', false],
  ['2026-09-02', true],
])('on %s the series counts as one that no longer meets: %s', (day, isDormant) => {
  expect(aPage([issue(1)], {}, { today: day }).isDormant).toBe(isDormant)
})

test('open releases are listed, with the day that the notes plan', () => {
  const release = (number: number, options: IssueOptions) => issue(number, { ...options, marker: { subject: 'release' } })
  const releases = [release(1, { item: { due: '2026-04-20' } }), release(2, { state: 'completed' })]
  expect(aPage([], { releases: releases }).releases).toMatchObject([{ number: 1, progress: null }])
})
