import type { Occurrence } from '../model/issue.js'

/** Web address of a repository, such as `https://github.com/acme/meeting-notes`. */
export type RepositoryUrl = string

/** Permanent address of the lines of a note; Markdown needs `plain=1` for lines to be shown. */
export function backlink(repository: RepositoryUrl, occurrence: Pick<Occurrence, 'note' | 'commit' | 'line' | 'endLine'>): string {
  const lines = occurrence.endLine > occurrence.line ? `L${occurrence.line}-L${occurrence.endLine}` : `L${occurrence.line}`
  return `${noteAddress(repository, occurrence.note, occurrence.commit)}?plain=1#${lines}`
}

/**
 * Address of a note as people read it.
 * @param commit `HEAD` for the note as it is on the default branch by then
 */
export function noteAddress(repository: RepositoryUrl, note: string, commit = 'HEAD'): string {
  return `${repository}/blob/${commit}/${note.split('/').map(encodeSegment).join('/')}`
}

/** Parentheses too: one without its partner would end a Markdown link. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replaceAll('(', '%28').replaceAll(')', '%29')
}
