import type { CurrentIssue, IssueState, ManagedIssue, Marker } from '../model/issue.js'
import type { CreateIssue, Operation, Outcome, UpdateIssue } from '../model/plan.js'
import { markerOf } from './body.js'

/** A managed issue as it is once a plan is applied. */
export interface IssueAfter extends Pick<CurrentIssue, 'title' | 'assignees' | 'milestone' | 'state' | 'closedAt'> {
  /** Null for one that is still to be opened. */
  readonly number: number | null
  /** ISO time, or null for one that this plan opens. */
  readonly createdAt: string | null
  readonly marker: Marker
}

/**
 * The managed issues as they are once the operations are applied.
 * @param outcomes null for a preview, in which everything is taken for done and new issues have no number yet
 * @param now the time of this run, ISO
 */
export function issuesAfter(
  issues: readonly ManagedIssue[],
  operations: readonly Operation[],
  outcomes: readonly Outcome[] | null,
  now: string,
): IssueAfter[] {
  const known = new Map<number, IssueAfter>(issues.map((managed) => [managed.issue.number, asItIs(managed)]))
  const outcomeOf = new Map(outcomes?.map((outcome) => [outcome.operation, outcome]))
  const opened: IssueAfter[] = []
  for (const operation of operations) {
    const outcome = outcomeOf.get(operation)
    if (outcomes && outcome?.status !== 'done') continue
    if (operation.type === 'create-issue') {
      const created = asCreated(operation, outcome?.status === 'done' ? outcome.number : null, now)
      if (created) opened.push(created)
    } else if (operation.type === 'update-issue') {
      const before = known.get(operation.number)
      if (before) known.set(operation.number, asUpdated(before, operation, now))
    }
  }
  // The listing may already have what was opened in this run.
  return [...known.values(), ...opened.filter(({ number }) => number === null || !known.has(number))]
}

function asItIs({ issue, marker }: ManagedIssue): IssueAfter {
  const { number, title, assignees, milestone, state, createdAt, closedAt } = issue
  return { number, title, assignees, milestone, state, createdAt, closedAt, marker }
}

function asCreated({ title, assignees, milestone, body, then }: CreateIssue, number: number | null, now: string): IssueAfter | null {
  const marker = markerOf(body)
  const state = then?.state ?? 'open'
  return marker && { number, title, assignees, milestone, state, createdAt: null, closedAt: closedAt(state, null, now), marker }
}

function asUpdated(before: IssueAfter, { change }: UpdateIssue, now: string): IssueAfter {
  const state = change.state ?? before.state
  return {
    ...before,
    title: change.title ?? before.title,
    assignees: change.assignees ?? before.assignees,
    milestone: change.milestone === undefined ? before.milestone : change.milestone,
    state,
    closedAt: closedAt(state, before.closedAt, now),
    marker: (change.body === undefined ? null : markerOf(change.body)) ?? before.marker,
  }
}

function closedAt(state: IssueState, before: string | null, now: string): string | null {
  return state === 'open' ? null : (before ?? now)
}
