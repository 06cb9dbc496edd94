import { firstOfEach, standsForItem } from '../managed/first-of-each.js'
import { closeIssue } from '../managed/merge.js'
import type { ManagedIssue } from '../model/issue.js'
import type { CreateIssue, Outcome, UpdateIssue } from '../model/plan.js'

/** Whether some creation happened, or may have: then the listing has to be read once more. */
export function needsSettling(outcomes: readonly Outcome[]): boolean {
  return isAnyUnclear(outcomes) || outcomes.some(({ operation, status }) => operation.type === 'create-issue' && status === 'done')
}

/** Whether some creation got no answer, so that nobody knows whether the issue is there. */
export function isAnyUnclear(outcomes: readonly Outcome[]): boolean {
  return outcomes.some((outcome) => outcome.operation.type === 'create-issue' && outcome.status === 'failed' && outcome.unclear)
}

/** What the listing after the creations shows. */
export interface Settlement {
  /** The outcomes, those that were unclear cleared up as far as the listing tells. */
  readonly outcomes: readonly Outcome[]
  /** What is still to be done: second requests of creations that got no answer, and duplicates of a second run. */
  readonly operations: readonly UpdateIssue[]
}

/**
 * Clears up after the creations. A create that got no answer is found by the id in its marker, never repeated; of two
 * issues for one item (a second run at the same time) the higher number is closed as duplicate of the lower.
 * @param listed the managed issues as they stand now, in order of number
 */
export function settleOutcomes(outcomes: readonly Outcome[], listed: readonly ManagedIssue[]): Settlement {
  const operations: UpdateIssue[] = []
  const kept = firstOfEach(listed)
  for (const managed of listed) {
    const original = kept.get(managed.marker.id)
    if (original && original !== managed && managed.issue.state === 'open' && managed.marker.applied.state === 'open')
      operations.push(closeDuplicate(managed, original))
  }
  const settled = outcomes.map((outcome): Outcome => {
    const { operation } = outcome
    if (operation.type !== 'create-issue' || outcome.status !== 'failed' || !outcome.unclear) return outcome
    const found = kept.get(operation.id)
    if (!found || !standsForItem(found)) return outcome
    if (operation.then && found.issue.state === 'open') operations.push(secondRequest(operation, found))
    return { status: 'done', operation, number: found.issue.number, url: found.issue.url, note: 'found after an unclear answer' }
  })
  return { outcomes: settled, operations }
}

function closeDuplicate(managed: ManagedIssue, original: ManagedIssue): UpdateIssue {
  const { issue } = managed
  return {
    type: 'update-issue',
    number: issue.number,
    url: issue.url,
    title: issue.title,
    change: closeIssue(managed, 'duplicate'),
    origin: null,
    reason: `duplicate of #${original.issue.number}, opened by another run at the same time`,
  }
}

function secondRequest({ then, origin, reason }: CreateIssue, { issue }: ManagedIssue): UpdateIssue {
  return { type: 'update-issue', number: issue.number, url: issue.url, title: issue.title, change: then ?? {}, origin, reason }
}
