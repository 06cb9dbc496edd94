import type { Marker } from '../model/issue.js'
import { locateMarker, writeMarker } from './marker.js'

const begin = '<!-- meeting-notes-to-issues:begin -->'

/** The body of a managed issue in its parts; all but the block and the marker belongs to people. */
export interface Body {
  readonly before: string
  /** The managed block as it is between its delimiters; null where a person removed the first of them. */
  readonly block: string | null
  readonly marker: Marker
  readonly after: string
}

/** The parts of a body, or null where it has no marker, several, or a damaged one. */
export function parseBody(body: string): Body | null {
  const located = locateMarker(body)
  if (!located) return null
  const { marker, start, end } = located
  const blockStart = body.indexOf(begin)
  const hasBlock = blockStart >= 0 && blockStart < start
  return {
    before: body.slice(0, hasBlock ? blockStart : start),
    block: hasBlock ? body.slice(blockStart + begin.length, start) : null,
    marker,
    after: body.slice(end),
  }
}

/** The body that has these parts: what parseBody took apart, to the letter. */
export function writeBody({ before, block, marker, after }: Body): string {
  return `${before}${block === null ? '' : `${begin}${block}`}${writeMarker(marker)}${after}`
}

/** The managed block as parts of a body have it, from its text. */
export function blockAround(text: string): string {
  return `\n${text}\n\n`
}

/** The body of a new issue: its managed block and its marker. */
export function newBody(text: string, marker: Marker): string {
  return writeBody({ before: '', block: blockAround(text), marker, after: '' })
}

/** Text of the managed block in a body, line ends folded, or null where a person removed its delimiters. */
export function blockOf(body: string): string | null {
  const block = parseBody(body)?.block ?? null
  return block === null ? null : foldLineEnds(block).trim()
}

/** The marker in a body; null where there is none, several, or a damaged one. */
export function markerOf(body: string): Marker | null {
  return locateMarker(body)?.marker ?? null
}

/** What a body has before and after its managed block: all of it where the block's delimiters are gone. */
export function textAround(body: string): string {
  const parts = parseBody(body)
  return parts === null || parts.block === null ? body : parts.before + parts.after
}

/** The text with the line ends that this action writes; a browser sends others. */
export function foldLineEnds(text: string): string {
  return text.replaceAll('\r\n', '\n')
}
