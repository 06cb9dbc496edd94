import type { Occurrence } from '../model/issue.js'

/** Web address of a repository, such as `https://github.com/acme/meeting-notes`. */
export type RepositoryUrl = string

/** Permanent address of the lines of a note; Markdown needs `plain=1` for lines to be shown. */
export function backlink(repository: RepositoryUrl, occurrence: Pick<Occurrence, 'note' | 'commit' | 'line' | 'endLine'>): string {
  const path = occurrence.note.split('/').map(encodeSegment).join('/')
  const lines = occurrence.endLine > occurrence.line ? `L${occurrence.line}-L${occurrence.endLine}` : `L${occurrence.line}`
  return `${repository}/blob/${occurrence.commit}/${path}?plain=1#${lines}`
}

/** Parentheses too: one without its partner would end a Markdown link. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replaceAll('(', '%28').replaceAll(')', '%29')
}
