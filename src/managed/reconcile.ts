import type { Diagnostic } from '../model/diagnostics.js'
import type { ManagedIssue, Marker, DesiredIssue } from '../model/issue.js'
import type { CreateIssue, IssueChange, Origin, UpdateIssue } from '../model/plan.js'
import { appliedNow } from './standing.js'
import { appliedOf, firstBody, mergeIssue, moveIssue } from './merge.js'

/** Where in the notes an operation comes from, and why it is needed. */
export interface Cause {
  readonly origin: Origin | null
  readonly reason: string
}

/** What brings one issue to what it should be, and what is reported about it. */
export interface Reconciliation {
  /** Null where nothing has to be written. */
  readonly operation: UpdateIssue | null
  readonly diagnostics: readonly Diagnostic[]
}

/** The operation that opens an issue; one that should be closed is closed by a second request. */
export function createIssue(desired: DesiredIssue, marker: Omit<Marker, 'applied'>, { origin, reason }: Cause): CreateIssue {
  const { subject, title, labels, assignees, milestone, state } = desired
  return {
    type: 'create-issue',
    id: marker.id,
    subject,
    title,
    body: firstBody(desired, { ...marker, applied: appliedOf(desired, marker.written) }),
    labels,
    assignees,
    milestone,
    // The marker says so from the start: an issue that is open and was never closed still waits for this.
    then: state === 'open' ? null : { state },
    origin,
    reason,
  }
}

/** The operation that writes a change to an issue. */
export function updateIssue({ issue }: ManagedIssue, change: IssueChange, { origin, reason }: Cause): UpdateIssue {
  const { number, url, title } = issue
  return { type: 'update-issue', number, url, title, change, from: issue, origin, reason }
}

/** Brings an issue to what it should be, as far as people have not decided otherwise; whatever it stands for. */
export function reconcile(managed: ManagedIssue, desired: DesiredIssue, marker: Omit<Marker, 'applied'>, cause: Cause): Reconciliation {
  const { change, kept } = mergeIssue(managed, desired, marker, appliedNow(managed))
  return {
    operation: change && updateIssue(managed, change, cause),
    diagnostics: kept.map((field): Diagnostic => ({
      severity: 'info',
      code: 'kept-a-persons-edit',
      message: `The ${field} of #${managed.issue.number} was changed on GitHub and is left as it is.`,
      ...cause.origin,
    })),
  }
}

/**
 * Only notes in the marker where the issue's occurrences are now; nothing that people see changes.
 * @param moved the parts of the marker that may be others
 */
export function follow(
  managed: ManagedIssue,
  moved: Pick<Marker, 'occurrences'> & Partial<Pick<Marker, 'series' | 'movedFrom' | 'written'>>,
  cause: Cause,
): UpdateIssue | null {
  const change = moveIssue(managed, moved)
  return change && updateIssue(managed, change, cause)
}

/**
 * Leaves an issue closed that a person closed, and notes in the marker where its occurrences are now.
 * @param isReported whether the notes ask for what is not done for that reason
 */
export function leaveClosed(managed: ManagedIssue, moved: Parameters<typeof follow>[1], isReported: boolean, cause: Cause): Reconciliation {
  const message = `#${managed.issue.number} was closed on GitHub, so it is not updated. Reopen it if it should be.`
  return {
    operation: follow(managed, moved, {
      ...cause,
      reason: [cause.reason, 'closed on GitHub, left closed'].filter((part) => part !== '').join('; '),
    }),
    diagnostics: isReported ? [{ severity: 'info', code: 'closed-by-a-person', message, ...cause.origin }] : [],
  }
}
