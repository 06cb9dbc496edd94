import type { ManagedIssue } from '../model/issue.js'
import { standingOf, standsForItem } from './standing.js'

/**
 * Of several issues with one id (two runs at once, a copy that a person made) the one that counts, by id: one that our
 * account opened before a copy, one that is open before one that is closed, then the lowest number.
 */
export function oneOfEach(issues: readonly ManagedIssue[]): Map<string, ManagedIssue> {
  const kept = new Map<string, ManagedIssue>()
  for (const managed of issues) {
    const known = kept.get(managed.marker.id)
    if (!known || countsBefore(managed, known)) kept.set(managed.marker.id, managed)
  }
  return kept
}

function countsBefore(one: ManagedIssue, other: ManagedIssue): boolean {
  const [a, b] = [rank(one), rank(other)]
  return a === b ? one.issue.number < other.issue.number : a < b
}

function rank(managed: ManagedIssue): number {
  return (managed.isCopy ? 10 : 0) + (standsForItem(managed) ? 0 : standingOf(managed) === 'duplicate' ? 2 : 1)
}
