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
  const closed = (...listed: ReturnType<typeof anIssue>[]) =>
    settleOutcomes([], listed).operations.map(({ number, change }) => `#${number} ${change.state}`)

  test('the higher number is closed as duplicate', () => {
    expect(closed(anIssue(1, 'open'), anIssue(2, 'open'))).toEqual(['#2 duplicate'])
  })

  test('none is where one is closed already, whoever closed it', () => {
    expect(closed(anIssue(1, 'open', 'completed'), anIssue(2, 'open'))).toEqual([])
    expect(closed(anIssue(1, 'completed'), anIssue(2, 'open'))).toEqual([])
    expect(closed(anIssue(1, 'open'), anIssue(2, 'duplicate'))).toEqual([])
  })

  test('a decision that is on record already counts', () => {
    expect(closed(anIssue(1, 'completed', 'completed', 'decision'), anIssue(2, 'open', 'open', 'decision'))).toEqual(['#2 duplicate'])
  })

  test('one that a person opened again stays open', () => {
    expect(closed(anIssue(1, 'open'), anIssue(2, 'duplicate', 'open'))).toEqual([])
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
