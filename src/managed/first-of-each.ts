import type { ManagedIssue } from '../model/issue.js'

/** Whether an issue still stands for its item: it is open, or a decision that this action closed itself. */
export function standsForItem({ issue, marker }: ManagedIssue): boolean {
  return issue.state === 'open' || (marker.subject === 'decision' && issue.state === marker.applied.state)
}

/**
 * Of several issues for one item (two runs at once, an item that was back) the one that is kept, by id: the first that stands, else the
 * first.
 */
export function firstOfEach(issues: readonly ManagedIssue[]): Map<string, ManagedIssue> {
  const kept = new Map<string, ManagedIssue>()
  for (const managed of issues) {
    const known = kept.get(managed.marker.id)
    if (!known || (!standsForItem(known) && standsForItem(managed))) kept.set(managed.marker.id, managed)
  }
  return kept
}
