import { describe, expect, test } from 'vitest'
import { needsVerifying, verifyOutcomes } from '../../src/apply/verify.js'
import type { CurrentIssue, IssueState } from '../../src/model/issue.js'
import type { CreateIssue, Outcome } from '../../src/model/plan.js'
import { peopleOf } from '../../src/matching/people.js'
import { aManagedIssue, anOccurrence, aNote, aDesiredIssue } from '../plan/builders.js'

const body = aManagedIssue(aDesiredIssue(), {}, { id: 'id-1' }).issue.body
const create: CreateIssue = {
  type: 'create-issue',
  id: 'id-1',
  subject: 'todo',
  title: 'Book the room',
  body,
  labels: [],
  assignees: [],
  milestone: null,
  then: null,
  origin: null,
  reason: 'new',
}
const opened = (number: number): Outcome => ({ status: 'done', operation: create, number, url: '', note: null })
const unclear: Outcome = { status: 'failed', operation: create, error: 'no answer', unclear: true }

/** An issue for the item, in the state that this action gave it, or another one. */
function anIssue(number: number, applied: IssueState = 'open', issue: Partial<CurrentIssue> = {}, subject: 'todo' | 'decision' = 'todo') {
  return aManagedIssue(aDesiredIssue({ subject, state: applied }), { number, state: applied, ...issue }, { id: 'id-1' })
}

describe('of two issues for one item', () => {
  const closed = (outcome: Outcome, ...listed: ReturnType<typeof anIssue>[]) =>
    verifyOutcomes([outcome], listed).operations.map(({ number, change }) => `#${number} ${change.state}`)

  test('a run closes the one that it opened, where another has a lower number', () => {
    expect(closed(opened(2), anIssue(1), anIssue(2))).toEqual(['#2 duplicate'])
  })

  test('also where it knows its own by the text alone', () => {
    expect(closed(unclear, anIssue(1, 'open', { body: `${body} Hi!` }), anIssue(2, 'open', { body }))).toEqual(['#2 duplicate'])
  })

  test('it leaves the one that it did not open: the other run closes it, or it is a person’s copy', () => {
    expect(closed(opened(1), anIssue(1), anIssue(2))).toEqual([])
    expect(closed(opened(1), anIssue(1), anIssue(2), anIssue(3))).toEqual([])
  })

  test('it leaves both where the lower one is closed', () => {
    expect(closed(opened(2), anIssue(1, 'open', { state: 'completed' }), anIssue(2))).toEqual([])
  })

  test('a copy that a person made neither counts nor is closed', () => {
    const copy = { ...anIssue(1), isCopy: true as const }
    expect(closed(opened(2), copy, anIssue(2))).toEqual([])
    expect(closed(opened(2), anIssue(2), { ...copy, issue: { ...copy.issue, number: 3 } })).toEqual([])
  })

  test('a decision that is on record already counts', () => {
    const decision = anIssue(1, 'completed', {}, 'decision')
    expect(closed(opened(2), decision, anIssue(2, 'completed', { state: 'open' }, 'decision'))).toEqual(['#2 duplicate'])
  })
})

describe('an issue of the series that nobody knew of when this run planned', () => {
  const inNote = (path: string, owners: readonly string[], text = 'Book the room') => {
    const note = aNote(path, [{ text, owners }])
    const occurrences = note.items.map((item) => anOccurrence(note, item, { people: peopleOf(item), givesOwner: true }))
    return { occurrences, series: note.series }
  }
  const mine = (owners: readonly string[]) =>
    aManagedIssue(aDesiredIssue(), { number: 7 }, { id: 'id-1', ...inNote('notes/2026-03-12.md', owners) })
  const theirs = (path: string, owners: readonly string[], text?: string) =>
    aManagedIssue(aDesiredIssue(), { number: 3 }, { id: 'id-2', ...inNote(path, owners, text) })
  const closed = (other: ReturnType<typeof theirs>, known: readonly number[] = [], owners = ['RD']) =>
    verifyOutcomes([opened(7)], [other, mine(owners)], new Set(known)).operations.map(({ number }) => number)

  test('takes the place of the one that was opened for the same task of the same person', () => {
    expect(closed(theirs('notes/2026-03-05.md', ['RD']))).toEqual([7])
    expect(closed(theirs('notes/2026-03-05.md', []))).toEqual([7])
  })

  test.each([
    ['of somebody else', theirs('notes/2026-03-05.md', ['AJ'])],
    ['of other words', theirs('notes/2026-03-05.md', ['RD'], 'Book the hall')],
    ['of the same note: a second time there it is another task', theirs('notes/2026-03-12.md', ['RD'])],
    ['of another series', theirs('boards/2026-03-05.md', ['RD'])],
  ])('leaves it where it is %s', (_, other) => {
    expect(closed(other)).toEqual([])
  })

  test('leaves it where the run knew of it, and opened another all the same', () => {
    expect(closed(theirs('notes/2026-03-05.md', ['RD']), [3])).toEqual([])
  })
})

describe('a creation without an answer', () => {
  test('happened where an issue is there for the item', () => {
    expect(verifyOutcomes([unclear], [anIssue(4)]).outcomes).toMatchObject([{ status: 'done', number: 4 }])
  })

  test('did not where all that is known is an earlier issue, closed long ago', () => {
    expect(verifyOutcomes([unclear], [anIssue(4, 'open', { state: 'completed' })]).outcomes).toEqual([unclear])
    expect(verifyOutcomes([unclear], []).outcomes).toEqual([unclear])
  })

  test('of a decision is followed by the request that closes it', () => {
    const decision: CreateIssue = { ...create, subject: 'decision', then: { state: 'completed' } }
    const listed = anIssue(4, 'completed', { state: 'open', body }, 'decision')
    const { operations } = verifyOutcomes([{ ...unclear, operation: decision }], [listed])
    expect(operations).toMatchObject([{ number: 4, change: { state: 'completed' } }])
  })
})

test('the listing is read again where something was opened, or may have been', () => {
  expect([opened(1), unclear].map((outcome) => needsVerifying([outcome]))).toEqual([true, true])
  expect(needsVerifying([{ status: 'refused', operation: create, error: '' }])).toBe(false)
})
