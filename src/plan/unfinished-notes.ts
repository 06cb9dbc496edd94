import { clockSkew } from '../model/clock-skew.js'
import type { ManagedIssue } from '../model/issue.js'

/**
 * Paths of the notes that a run which did not end well has dealt with since base. They are looked at again even if they
 * do not differ from base: what that run wrote of them may have been taken back.
 * @param baseDone when base was dealt with (ISO); null if no run is known that did
 * @param done commits that a run has dealt with: what it wrote is finished
 */
export function unfinishedNotes(issues: readonly ManagedIssue[], baseDone: string | null, done: ReadonlySet<string>): Set<string> {
  if (baseDone === null) return new Set()
  const since = Date.parse(baseDone) - clockSkew
  const unfinished = issues.filter(({ marker: { written } }) => written && !done.has(written.head) && Date.parse(written.at) >= since)
  return new Set(unfinished.flatMap(({ marker }) => marker.occurrences.map(({ note }) => note)))
}
