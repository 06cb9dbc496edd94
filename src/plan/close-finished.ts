import { closeIssue } from '../managed/merge.js'
import { updateIssue } from '../managed/reconcile.js'
import type { ManagedIssue, Written } from '../model/issue.js'
import type { UpdateIssue } from '../model/plan.js'

/** The open issues that ask somebody to look at pull requests, and that nobody reopened after this action closed them. */
export function pullRequestIssues(issues: readonly ManagedIssue[]): ManagedIssue[] {
  return issues.filter(
    ({ issue, marker }) =>
      (marker.subject === 'pull-request' || marker.references !== undefined) && issue.state === 'open' && marker.applied.state === 'open',
  )
}

/**
 * Closes the pull-request issues of which everything that they name is merged or closed.
 * @param isOpen of a reference such as `acme/core#459`; null where it may not be read
 * @param written the run that does
 */
export function closeFinished(
  issues: readonly ManagedIssue[],
  isOpen: (reference: string) => boolean | null,
  written: Written,
): UpdateIssue[] {
  return pullRequestIssues(issues).flatMap((managed): UpdateIssue[] => {
    const references = managed.marker.references ?? []
    if (references.length === 0 || references.some((reference) => isOpen(reference) !== false)) return []
    const reason = `${references.join(' and ')} ${references.length === 1 ? 'is' : 'are'} merged or closed`
    return [updateIssue(managed, closeIssue(managed, 'completed', written), { origin: null, reason })]
  })
}
