import type { Marker } from '../model/issue.js'
import { validMarker } from './marker-schema.js'

const opening = '<!-- meeting-notes-to-issues:end v1 '
const closing = ' -->'

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
 * Whether the marker may be believed depends on the author: see trust.ts.
 */
export function locateMarker(body: string): LocatedMarker | null {
  const start = body.indexOf(opening)
  if (start < 0 || body.indexOf(opening, start + 1) >= 0) return null
  const end = body.indexOf(closing, start + opening.length)
  if (end < 0) return null
  try {
    const marker = validMarker(JSON.parse(Buffer.from(body.slice(start + opening.length, end), 'base64url').toString('utf8')))
    return marker && { marker, start, end: end + closing.length }
  } catch {
    return null
  }
}
