import type { Subject } from '../model/issue.js'
import { foldLineEnds } from './body.js'
import { digest } from './digest.js'

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
