import type { Applied, CurrentIssue, IssueState, ManagedIssue } from '../model/issue.js'
import { longestRun } from '../model/longest-run.js'

/** Whose state an issue is in. */
export type Standing = 'open' | 'reopened' | 'closed-by-us' | 'closed-by-person' | 'duplicate'

/**
 * Whose state an issue is in, by the state that this action gave it last and the one that it has now. What a person did
 * last counts: a close of theirs, and a reopening, which ends "closed by us".
 */
const standings: Readonly<Record<'open' | 'closed', Readonly<Record<'open' | 'same' | 'other', Standing>>>> = {
  open: { open: 'open', same: 'open', other: 'closed-by-person' },
  closed: { open: 'reopened', same: 'closed-by-us', other: 'closed-by-person' },
}

/** Whose state an issue is in. */
export function standingOf(managed: ManagedIssue): Standing {
  const { issue, marker } = managed
  const last = wasNeverClosed(managed) ? 'open' : marker.applied.state
  if (issue.state === 'duplicate' && last === 'duplicate') return 'duplicate'
  return standings[isOpen(last)][issue.state === 'open' ? 'open' : issue.state === last && !isClosedAnew(managed) ? 'same' : 'other']
}

/**
 * Whether an issue was closed once more after this action closed it: a person had reopened it in between. A decision is closed either
 * way, and goes on with its notes.
 */
function isClosedAnew({ issue, marker: { applied, subject } }: ManagedIssue): boolean {
  const { closedAt } = issue
  if (subject === 'decision') return false
  if (wasClosedByHand(issue)) return true
  return closedAt !== null && applied.closedAt !== undefined && Date.parse(closedAt) - Date.parse(applied.closedAt) > longestRun
}

/** Whether GitHub says that a person closed what a bot opened: no run of ours did, which has the bot's account. */
export function wasClosedByHand({ author, closedBy }: CurrentIssue): boolean {
  return closedBy !== null && isBot(author) && !isBot(closedBy)
}

function isBot(login: string): boolean {
  return login.endsWith('[bot]')
}

/** What this action wrote last, as far as it did it: an issue that it never came to close was open when it left it. */
export function appliedLast(managed: ManagedIssue): Applied {
  const { applied } = managed.marker
  return wasNeverClosed(managed) ? asOpen(applied) : applied
}

/** One that should have been closed right away and never was: the run that opened it ended in between. */
function wasNeverClosed({ issue, marker }: ManagedIssue): boolean {
  return marker.applied.state !== 'open' && issue.state === 'open' && !issue.isReopened
}

function isOpen(state: IssueState): 'open' | 'closed' {
  return state === 'open' ? 'open' : 'closed'
}

/** Whether an issue still takes the place of its item: it is open, or a decision that this action closed itself. */
export function standsForItem(managed: ManagedIssue): boolean {
  return managed.issue.state === 'open' || (managed.marker.subject === 'decision' && standingOf(managed) === 'closed-by-us')
}

/** Whether an issue is closed, and not by this action. */
export function isClosedByPerson(managed: ManagedIssue): boolean {
  return standingOf(managed) === 'closed-by-person'
}

/**
 * What this action wrote last, as it counts now: where a person reopened a task that it had closed, it is open for both,
 * so that a later close of theirs is known for theirs.
 */
export function appliedNow(managed: ManagedIssue): Applied {
  const applied = appliedLast(managed)
  return standingOf(managed) === 'reopened' && managed.marker.subject === 'todo' ? asOpen(applied) : applied
}

function asOpen({ closedAt: _, ...applied }: Applied): Applied {
  return { ...applied, state: 'open' }
}
