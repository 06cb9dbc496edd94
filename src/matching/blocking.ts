import { issueTitle } from '../desired/title.js'
import type { BlockingIssue } from '../model/issue.js'
import { isSameItem } from './equalities.js'
import { foldText } from './fold.js'
import type { IdentifiedItem } from './pair-items.js'
import type { MatchState } from './state.js'
import type { UnmatchedReason } from './unmatched.js'

/** The issue that looks like that of an item, as it is now or was at base, and that this run may not write to. */
export function blockingIssueOf(state: MatchState, now: IdentifiedItem, was: IdentifiedItem | null): BlockingIssue | undefined {
  return lookalikes(state, now, was).find(({ why }) => why !== 'other-config')
}

/** The issue that another config of this repository has for an item: both read its note. */
export function issueOfOtherConfig(state: MatchState, now: IdentifiedItem): BlockingIssue | undefined {
  return lookalikes(state, now, null).find(({ why }) => why === 'other-config')
}

function lookalikes(state: MatchState, now: IdentifiedItem, was: IdentifiedItem | null): BlockingIssue[] {
  // What is closed already needs no closing.
  const mayBeClosed = now.item.state === 'open' && !now.isReported
  return state.input.blocking.filter(
    (issue) => (mayBeClosed || issue.isOpen) && [now, ...(was ? [was] : [])].some((version) => isIssueOf(state, issue, version)),
  )
}

function isIssueOf({ input }: MatchState, { title, occurrences }: BlockingIssue, { identity, item, note }: IdentifiedItem): boolean {
  if (occurrences.length === 0) return foldText(title) === foldText(issueTitle(item.text, note.server))
  return occurrences.some(
    (occurrence) =>
      (occurrence.note === note.path && isSameItem(occurrence, identity)) ||
      (occurrence.content === identity.content && input.seriesOf(occurrence.note) === note.series),
  )
}

/** Reports a change of an item whose issue may not be written to, or is not known; then for the reason given. */
export function reportChange(state: MatchState, now: IdentifiedItem, was: IdentifiedItem | null, otherwise: UnmatchedReason): void {
  const issue = blockingIssueOf(state, now, was)
  state.unmatched.push(issue ? { entry: now, why: 'not-updated', issue } : { entry: now, why: otherwise })
}
