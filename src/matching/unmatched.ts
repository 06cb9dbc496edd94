import type { BlockingIssue } from '../model/issue.js'
import type { IdentifiedItem } from './pair-items.js'

/** Why nothing is done for an item. */
export type UnmatchedReason =
  'no-issue-known' | 'new-but-done' | 'closed-before' | 'blocked' | 'not-updated' | 'reported-unknown' | 'reopened'

/** An item for which nothing is done, and why. */
export interface Unmatched {
  readonly entry: IdentifiedItem
  readonly why: UnmatchedReason
  /** An item that opens an issue in this run and may be the same. */
  readonly like?: IdentifiedItem
  /** The issue that is the reason. */
  readonly issue?: Pick<BlockingIssue, 'number' | 'url'> & Partial<Pick<BlockingIssue, 'why' | 'author' | 'config'>>
}
