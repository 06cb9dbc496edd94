import type { Marker, Subject } from '../model/issue.js'
import { digest } from './digest.js'
import { readMarker, writeMarker } from './marker.js'

const begin = '<!-- meeting-notes-to-issues:begin -->'
const endOpening = '<!-- meeting-notes-to-issues:end v1 '

/** The managed block with its delimiters and its marker, as it stands in a body. */
export function writeBlock(content: string, marker: Marker): string {
  return `${begin}\n${content}\n\n${writeMarker(marker)}`
}

/**
 * Digest by which a block is known again; GitHub may answer with CRLF line ends, so they are folded. That of a release
 * issue has two halves: without the ticks of its boxes, and with them.
 */
export function blockDigest(content: string, subject: Subject): string {
  const folded = foldLineEnds(content).trim()
  return subject === 'release' ? `${digest(folded.replace(/^- \[[ xX]\] /gm, '- [ ] '))}.${digest(folded)}` : digest(folded)
}

/**
 * Whether a block is as it was written. In a release issue people tick boxes by accident, and the next change sets them
 * right: no reason to leave the block alone.
 */
export function isUntouched(content: string, subject: Subject, written: string): boolean {
  const [current, last] = [blockDigest(content, subject), written].map((found) => found.split('.')[0])
  return current === last
}

/** The content of the managed block in a body, without delimiters and marker, or null where the delimiters are gone. */
export function readBlock(body: string): string | null {
  const found = locate(body)
  return found ? foldLineEnds(body.slice(found.start + begin.length, found.markerStart)).trim() : null
}

/** What stands in a body before and behind its managed block. */
export function bodyAround(body: string): string {
  const found = locate(body)
  return found ? body.slice(0, found.start) + body.slice(found.end) : body
}

/** The body with its managed block replaced; what people wrote before and behind it stays to the letter. */
export function replaceBlock(body: string, content: string, marker: Marker): string {
  const found = locate(body)
  if (!found) return body
  return body.slice(0, found.start) + writeBlock(content, marker) + body.slice(found.end)
}

/** The body with only its marker replaced, where people wrote inside the block. */
export function replaceMarker(body: string, marker: Marker): string {
  const start = body.indexOf(endOpening)
  const end = body.indexOf('-->', start)
  if (start < 0 || end < 0) return body
  return body.slice(0, start) + writeMarker(marker) + body.slice(end + 3)
}

function locate(body: string): { start: number; markerStart: number; end: number } | null {
  if (!readMarker(body)) return null
  const start = body.indexOf(begin)
  const markerStart = body.indexOf(endOpening)
  if (start < 0 || markerStart < start) return null
  return { start, markerStart, end: body.indexOf('-->', markerStart) + 3 }
}

function foldLineEnds(text: string): string {
  return text.replaceAll('\r\n', '\n')
}
