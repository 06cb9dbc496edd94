import type { PageState, Marker, Occurrence } from '../model/issue.js'
import type { ListedTodo, Share } from '../model/release.js'

const opening = '<!-- meeting-notes-to-issues:end v1 '
const closing = ' -->'

/** Whether a body has a comment of this action, be it whole or damaged. */
export function hasOwnComment(body: string): boolean {
  return body.includes('<!-- meeting-notes-to-issues:')
}

/** The hidden comment that ends a managed block and says what the issue stands for. */
export function writeMarker(marker: Marker): string {
  return `${opening}${Buffer.from(JSON.stringify(marker)).toString('base64url')}${closing}`
}

/** The one marker of a body with its first character and the one behind its last. */
export interface LocatedMarker {
  readonly marker: Marker
  readonly start: number
  readonly end: number
}

/**
 * The marker of an issue's body, or null where there is none, several, or one that is damaged or of an unknown version.
 * Whether the marker may be believed depends on the issue's author: see trust.ts.
 */
export function locateMarker(body: string): LocatedMarker | null {
  const start = body.indexOf(opening)
  if (start < 0 || body.indexOf(opening, start + 1) >= 0) return null
  const end = body.indexOf(closing, start + opening.length)
  if (end < 0) return null
  try {
    const value: unknown = JSON.parse(Buffer.from(body.slice(start + opening.length, end), 'base64url').toString('utf8'))
    return isMarker(value) ? { marker: value, start, end: end + closing.length } : null
  } catch {
    return null
  }
}

function isMarker(value: unknown): value is Marker {
  const marker = value as Marker | null
  return (
    marker?.version === 1 &&
    typeof marker.repository === 'number' &&
    typeof marker.id === 'string' &&
    typeof marker.series === 'string' &&
    typeof marker.config === 'string' &&
    (marker.references === undefined || isStrings(marker.references)) &&
    ['undefined', 'string'].includes(typeof marker.text) &&
    (marker.todos === undefined || (Array.isArray(marker.todos) && marker.todos.every(isTodo))) &&
    (marker.progress === undefined || (isShare(marker.progress?.pullRequests) && isShare(marker.progress.issues))) &&
    (marker.page === undefined || isPageState(marker.page)) &&
    ['todo', 'decision', 'pull-request', 'release', 'page'].includes(marker.subject) &&
    (marker.written === undefined || (typeof marker.written?.head === 'string' && typeof marker.written.at === 'string')) &&
    Array.isArray(marker.occurrences) &&
    marker.occurrences.every(isOccurrence) &&
    typeof marker.applied === 'object' &&
    marker.applied !== null &&
    typeof marker.applied.title === 'string' &&
    typeof marker.applied.block === 'string' &&
    isStrings(marker.applied.labels) &&
    isStrings(marker.applied.assignees) &&
    typeof marker.applied.state === 'string'
  )
}

function isOccurrence(occurrence: Occurrence | null): boolean {
  return (
    typeof occurrence?.note === 'string' &&
    typeof occurrence.key === 'string' &&
    typeof occurrence.content === 'string' &&
    typeof occurrence.commit === 'string' &&
    typeof occurrence.line === 'number' &&
    typeof occurrence.soft === 'string' &&
    typeof occurrence.hard === 'string' &&
    isStrings(occurrence.owners) &&
    isStrings(occurrence.people) &&
    ['undefined', 'string'].includes(typeof occurrence.shown) &&
    [undefined, 'open', 'done', 'struck'].includes(occurrence.state)
  )
}

function isTodo(todo: ListedTodo | null): boolean {
  return typeof todo?.number === 'number' && typeof todo.title === 'string' && typeof todo.isDone === 'boolean' && isStrings(todo.assignees)
}

function isShare(share: Share | null | undefined): boolean {
  return typeof share?.done === 'number' && typeof share.total === 'number'
}

function isPageState(page: PageState | null): boolean {
  const isNumbers = (value: unknown) => Array.isArray(value) && value.every((entry) => typeof entry === 'number')
  const isText = (value: unknown) => value === null || typeof value === 'string'
  return isText(page?.note) && isText(page?.date) && isNumbers(page?.open) && isNumbers(page.closed) && typeof page.isDormant === 'boolean'
}

function isStrings(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string')
}
