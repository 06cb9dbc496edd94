import type { ManagedIssue } from '../model/issue.js'

/**
 * Paths of the notes that a run which did not end well has dealt with since base. They are looked at again also where
 * they differ from base no longer: what that run wrote of them may have been taken back.
 * @param base the commit that the last good run dealt with, and when it began (ISO); null where no such run is known
 */
export function unfinishedNotes(
  issues: readonly ManagedIssue[],
  base: { readonly commit: string; readonly began: string } | null,
): Set<string> {
  if (!base) return new Set()
  const unfinished = issues.filter(
    ({ marker: { written } }) => written !== undefined && written.head !== base.commit && written.at >= base.began,
  )
  return new Set(unfinished.flatMap(({ marker }) => marker.occurrences.map(({ note }) => note)))
}
