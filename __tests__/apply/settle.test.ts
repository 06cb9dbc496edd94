import { describe, expect, test } from 'vitest'
import { settleOutcomes } from '../../src/apply/settle.js'
import type { IssueState } from '../../src/model/issue.js'
import type { CreateIssue, Outcome } from '../../src/model/plan.js'
import { aManagedIssue, aWantedIssue } from '../plan/builders.js'

const create: CreateIssue = {
  type: 'create-issue',
  id: 'id-1',
  subject: 'todo',
  title: 'Book the room',
  body: '',
  labels: [],
  assignees: [],
  milestone: null,
  then: null,
  origin: null,
  reason: 'new',
}
const unclear: Outcome = { status: 'failed', operation: create, error: 'no answer', unclear: true }

/** An issue for the item, in the state that this action gave it and the one that it has now. */
function anIssue(number: number, applied: IssueState, state: IssueState = applied, subject: 'todo' | 'decision' = 'todo') {
  return aManagedIssue(aWantedIssue({ subject, state: applied }), { number, state }, { id: 'id-1' })
}

describe('of two issues for one item', () => {
  const opened = (number: number): Outcome => ({ status: 'done', operation: create, number, url: '', note: null })
  const closed = (by: readonly Outcome[], ...listed: ReturnType<typeof anIssue>[]) =>
    settleOutcomes(by, listed).operations.map(({ number, change }) => `#${number} ${change.state}`)

  test('the one that this run opened is closed as duplicate of a lower number', () => {
    expect(closed([opened(2)], anIssue(1, 'open'), anIssue(2, 'open'))).toEqual(['#2 duplicate'])
    expect(closed([opened(1)], anIssue(1, 'open'), anIssue(2, 'open'))).toEqual([])
  })

  test('none that anybody else opened is closed', () => {
    expect(closed([], anIssue(1, 'open'), anIssue(2, 'open'))).toEqual([])
    expect(closed([opened(3)], anIssue(1, 'open'), anIssue(2, 'open'), anIssue(3, 'open'))).toEqual(['#3 duplicate'])
  })

  test('the one that no answer told of is known by the text that was sent', () => {
    const [first, second] = [anIssue(1, 'open'), anIssue(2, 'open')]
    const sent: Outcome = { ...unclear, operation: { ...create, body: second.issue.body } }
    const other = { ...first, issue: { ...first.issue, body: `${first.issue.body} ` } }
    const { operations, outcomes } = settleOutcomes([sent], [other, second])
    expect(operations).toMatchObject([{ number: 2, change: { state: 'duplicate' } }])
    expect(outcomes).toMatchObject([{ status: 'done', number: 1 }])
  })

  test('none is where one is closed already, whoever closed it', () => {
    expect(closed([opened(2)], anIssue(1, 'open', 'completed'), anIssue(2, 'open'))).toEqual([])
    expect(closed([opened(2)], anIssue(1, 'completed'), anIssue(2, 'open'))).toEqual([])
    expect(closed([opened(2)], anIssue(1, 'open'), anIssue(2, 'duplicate'))).toEqual([])
  })

  test('a decision that is on record already counts', () => {
    expect(closed([opened(2)], anIssue(1, 'completed', 'completed', 'decision'), anIssue(2, 'open', 'open', 'decision'))).toEqual([
      '#2 duplicate',
    ])
  })

  test('a copy that a person made neither counts nor is closed', () => {
    const copy = { ...anIssue(1, 'open'), isCopy: true as const }
    expect(closed([opened(2)], copy, anIssue(2, 'open'))).toEqual([])
  })
})

describe('a creation without an answer', () => {
  test('happened where an issue stands for the item', () => {
    expect(settleOutcomes([unclear], [anIssue(4, 'open')]).outcomes).toMatchObject([{ status: 'done', number: 4 }])
    expect(settleOutcomes([unclear], [anIssue(4, 'completed', 'completed', 'decision')]).outcomes).toMatchObject([
      { status: 'done', number: 4 },
    ])
  })

  test('did not where all that is known is an earlier issue, closed long ago', () => {
    expect(settleOutcomes([unclear], [anIssue(4, 'open', 'completed')]).outcomes).toEqual([unclear])
    expect(settleOutcomes([unclear], []).outcomes).toEqual([unclear])
  })
})
