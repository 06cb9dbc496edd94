import type { CurrentIssue, Marker } from '../model/issue.js'
import type { IssueChange } from '../model/plan.js'
import { includesName } from '../model/same-name.js'
import { blockOf, foldLineEnds, parseBody, writeBody } from './body.js'
import { wasClosedByHand } from './standing.js'

/** What one update sends to an issue as it is now. */
export interface Rebased {
  readonly labels: Difference
  readonly assignees: Difference
  /** The fields that have one value; a field that is absent stays as it is. */
  readonly fields: Omit<IssueChange, 'labels' | 'assignees'>
  /** Fields that people changed since the issue was read, in plain words: they stay. */
  readonly kept: readonly string[]
}

/** What a set gains and loses. */
export interface Difference {
  readonly added: readonly string[]
  readonly removed: readonly string[]
}

/** Why an update may not be written any more. */
export type Obstacle = 'let-go' | 'changed-by-another-run'

/**
 * A planned change, on top of what the issue is by now: a three-way merge of the issue as it was read (`from`), what it
 * should become, and what it is. Whatever people changed in between stays.
 * @param managedLabel the label whose removal lets an issue go
 */
export function rebase(from: CurrentIssue, change: IssueChange, now: CurrentIssue, managedLabel: string): Rebased | Obstacle {
  if (!includesName(now.labels, managedLabel)) return 'let-go'
  const kept: string[] = []
  const fields: { -readonly [K in keyof IssueChange]: IssueChange[K] } = {}
  for (const field of ['title', 'milestone', 'state'] as const) {
    const desired = change[field]
    if (desired === undefined || desired === now[field]) continue
    if (field === 'state' ? isStateAsRead(from, now) : now[field] === from[field]) Object.assign(fields, { [field]: desired })
    else kept.push(field)
  }
  if (change.body !== undefined && foldLineEnds(change.body) !== foldLineEnds(now.body)) {
    const isStateTheirs = change.state !== undefined && !isStateAsRead(from, now)
    const body = rebaseBody(from.body, change.body, now.body, isStateTheirs)
    if (body === 'let-go' || body === 'changed-by-another-run') return body
    if (body.isTextKept) kept.push('text')
    if (body.text !== null) fields.body = body.text
  }
  return {
    labels: difference(from.labels, change.labels, now.labels),
    assignees: difference(from.assignees, change.assignees, now.assignees),
    fields,
    kept,
  }
}

/** Whether nobody closed or reopened an issue since it was read, nor both; a listing may not have told that a person closed it. */
function isStateAsRead(from: CurrentIssue, now: CurrentIssue): boolean {
  const isAsRead = now.state === from.state && now.closedAt === from.closedAt && now.isReopened === from.isReopened
  return isAsRead && wasClosedByHand(now) === wasClosedByHand(from)
}

/** The desired block and marker in the body that the issue has now; null where they are in it already. */
function rebaseBody(
  from: string,
  desired: string,
  now: string,
  isStateTheirs: boolean,
): { readonly text: string | null; readonly isTextKept: boolean } | Obstacle {
  const [before, next, current] = [parseBody(from), parseBody(desired), parseBody(now)]
  if (!current) return 'let-go'
  // A body without a marker of ours is not of this action's making.
  if (!before || !next) return { text: desired, isTextKept: false }
  // The write before this one took effect, though its answer was lost.
  if (isSame(current.marker, next.marker)) return { text: null, isTextKept: false }
  if (!isSame(current.marker, before.marker)) return 'changed-by-another-run'
  const isBlockTheirs = blockOf(now) !== blockOf(from)
  const { closedAt: _, ...rest } = next.marker.applied
  const { state, closedAt, block } = before.marker.applied
  const applied = {
    ...(isStateTheirs ? rest : next.marker.applied),
    ...(isBlockTheirs ? { block } : {}),
    // A state that a person reached first is theirs.
    ...(isStateTheirs ? { state, ...(closedAt === undefined ? {} : { closedAt }) } : {}),
  }
  const parts = { ...current, block: isBlockTheirs ? current.block : next.block, marker: { ...next.marker, applied } }
  return { text: writeBody(parts), isTextKept: isBlockTheirs && blockOf(desired) !== blockOf(from) }
}

function isSame(a: Marker, b: Marker): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** What is still to be added and removed, without people's own entries. */
function difference(from: readonly string[], desired: readonly string[] = from, now: readonly string[]): Difference {
  return {
    added: desired.filter((name) => !includesName(from, name) && !includesName(now, name)),
    removed: from.filter((name) => !includesName(desired, name) && includesName(now, name)),
  }
}
