import { foldLineEnds } from './body.js'
import { digest } from './digest.js'
import { ticksOf, withoutTicks } from './ticks.js'

/**
 * Digest by which a block is known again, in two halves: without the ticks of its boxes, and with them. GitHub may answer
 * with CRLF line ends, so they are folded.
 */
export function blockDigest(content: string): string {
  const folded = foldLineEnds(content).trim()
  return ticksOf(folded) === '' ? digest(folded) : `${digest(withoutTicks(folded))}.${digest(folded)}`
}

/** Whether a block is as it was written, but for the ticks of its boxes: those do not count as an edit of its text. */
export function isUntouched(content: string, written: string): boolean {
  const [current, last] = [blockDigest(content), written].map((found) => found.split('.')[0])
  return current === last
}
