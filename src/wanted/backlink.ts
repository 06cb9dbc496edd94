import type { Place } from '../model/issue.js'

/** Web address of a repository, such as `https://github.com/acme/meeting-notes`. */
export type RepositoryUrl = string

/** Permanent address of the lines of a note; Markdown needs `plain=1` for lines to be shown. */
export function backlink(repository: RepositoryUrl, place: Pick<Place, 'note' | 'commit' | 'line' | 'endLine'>): string {
  const path = place.note.split('/').map(encodeSegment).join('/')
  const lines = place.endLine > place.line ? `L${place.line}-L${place.endLine}` : `L${place.line}`
  return `${repository}/blob/${place.commit}/${path}?plain=1#${lines}`
}

/** Parentheses too: one without its partner would end a Markdown link. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replaceAll('(', '%28').replaceAll(')', '%29')
}
