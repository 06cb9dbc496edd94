import type { Applied, IssueState, ManagedIssue, Marker, Subject, DesiredIssue, Written } from '../model/issue.js'
import type { IssueChange } from '../model/plan.js'
import { includesName } from '../model/same-name.js'
import { blockDigest, isUntouched } from './block-digest.js'
import { appliedLast, appliedNow } from './standing.js'
import { keepTicks, ticksOf } from './ticks.js'
import { blockAround, blockOf, newBody, parseBody, writeBody } from './body.js'

/** A change to one managed issue, and what of it was left because of a person's edit. */
export interface Merge {
  /** Null where nothing has to be written. */
  readonly change: IssueChange | null
  /** Fields that were left as a person made them, in plain words. */
  readonly kept: readonly string[]
}

/**
 * What the first version of an issue was written with.
 * @param written the run that opens it, which closes it at once where it should not be open
 */
export function appliedOf({ subject, title, block, labels, assignees, milestone, state }: DesiredIssue, written?: Written): Applied {
  const sets = { labels: [...labels], assignees: [...assignees] }
  return { title, ...appliedBlock(block, subject), ...sets, milestone, ...appliedBy(state, written) }
}

/** A state that a run gives an issue, and when, where that closes it. */
function appliedBy(state: IssueState, written: Written | undefined): Pick<Applied, 'state' | 'closedAt'> {
  return { state, ...(state === 'open' || !written ? {} : { closedAt: written.at }) }
}

/** How a block is remembered; in a release issue the ticks are ours alone. */
function appliedBlock(block: string, subject: Subject): Pick<Applied, 'block' | 'ticks'> {
  const ticks = subject === 'release' ? '' : ticksOf(block)
  return { block: blockDigest(block), ...(ticks === '' ? {} : { ticks }) }
}

/** The body of a new issue. */
export function firstBody(desired: DesiredIssue, marker: Marker): string {
  return newBody(desired.block, marker)
}

/**
 * Three-way merge of what was applied last, what stands on GitHub now and what is desired: a field moves only where the
 * current value is the one applied last, so whatever a person changed stays.
 * @param marker the marker as it should be, but for `applied`, which this function fills in
 * @param last what counts as applied last
 */
export function mergeIssue(
  managed: ManagedIssue,
  desired: DesiredIssue,
  marker: Omit<Marker, 'applied'>,
  last = appliedLast(managed),
): Merge {
  const { issue, marker: before } = managed
  const kept: string[] = []
  const change: { -readonly [K in keyof IssueChange]: IssueChange[K] } = {}

  const title = mergeValue(last.title, issue.title, desired.title)
  if (title.kept) kept.push('title')
  if (title.value !== issue.title) change.title = title.value

  const milestone = mergeValue(last.milestone, issue.milestone, desired.milestone)
  if (milestone.kept) kept.push('milestone')
  if (milestone.value !== issue.milestone) change.milestone = milestone.value

  const state = mergeValue(last.state, issue.state, desired.state)
  if (state.kept) kept.push('state')
  if (state.value !== issue.state) change.state = state.value

  const labels = mergeSet(last.labels, issue.labels, desired.labels)
  if (!sameSet(labels, issue.labels)) change.labels = labels
  const assignees = mergeSet(last.assignees, issue.assignees, desired.assignees)
  if (!sameSet(assignees, issue.assignees)) change.assignees = assignees

  const current = blockOf(issue.body)
  const isOurs = current !== null && isUntouched(current, last.block)
  const block = appliedBlock(desired.block, desired.subject)
  if (!isOurs && block.block !== last.block) kept.push('text')

  const applied: Applied = {
    title: title.kept ? last.title : desired.title,
    ...(isOurs ? block : { block: last.block, ...(last.ticks === undefined ? {} : { ticks: last.ticks }) }),
    labels: [...desired.labels],
    assignees: [...desired.assignees],
    milestone: milestone.kept ? last.milestone : desired.milestone,
    ...appliedState(last, issue.state, desired.state, marker),
  }
  const next: Marker = { ...marker, applied }
  if (!saysTheSame(next, before)) {
    change.body = rewrite(issue.body, next, isOurs ? withTheirTicks(desired, current, last) : null)
  }
  return { change: Object.keys(change).length > 0 ? change : null, kept }
}

/** A state that a person reached first is theirs, also where we desired the same. */
function appliedState(
  last: Applied,
  current: IssueState,
  state: IssueState,
  { written }: Pick<Marker, 'written'>,
): Pick<Applied, 'state' | 'closedAt'> {
  if (current === last.state && state !== current) return appliedBy(state, written)
  return { state: last.state, ...(last.closedAt === undefined ? {} : { closedAt: last.closedAt }) }
}

/** The desired block with the boxes that people ticked. */
function withTheirTicks({ block }: DesiredIssue, current: string, { ticks }: Applied): string {
  return ticks === undefined ? block : keepTicks(block, current, ticks)
}

/** The change that only records where the items of an issue are now: nothing that a person sees changes. */
export function moveIssue(
  { issue, marker: before }: ManagedIssue,
  moved: Pick<Marker, 'occurrences'> & Partial<Pick<Marker, 'series' | 'movedFrom' | 'written'>>,
): IssueChange | null {
  const next: Marker = { ...before, ...moved, applied: appliedNow({ issue, marker: before }) }
  return saysTheSame(next, before) ? null : { body: rewrite(issue.body, next, null) }
}

/** Whether two markers differ in no more than the run that wrote them. */
function saysTheSame({ written: _, ...a }: Marker, { written: __, ...b }: Marker): boolean {
  return canonical(a) === canonical(b)
}

/** JSON in which equal values are equal texts, whatever the order of their keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, entry: unknown) =>
    typeof entry === 'object' && entry !== null && !Array.isArray(entry)
      ? Object.fromEntries(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1)))
      : entry,
  )
}

/**
 * The one request that closes an issue and notes that it was this action that did.
 * @param written the run that does
 */
export function closeIssue({ issue, marker }: ManagedIssue, state: Exclude<IssueState, 'open'>, written: Written | undefined): IssueChange {
  const { closedAt: _, ...applied } = marker.applied
  return { state, body: rewrite(issue.body, { ...marker, applied: { ...applied, ...appliedBy(state, written) } }, null) }
}

/**
 * The body with another marker; what people wrote around the block stays to the letter.
 * @param block text of the new block, or null to leave the block as it is
 */
function rewrite(body: string, marker: Marker, block: string | null): string {
  const parts = parseBody(body)
  if (!parts) return body
  return writeBody({ ...parts, marker, block: block === null ? parts.block : blockAround(block) })
}

function mergeValue<T>(last: T, current: T, desired: T): { value: T; kept: boolean } {
  if (current === last || current === desired) return { value: desired, kept: false }
  return { value: current, kept: desired !== last }
}

/** Adds what became desired and takes away what is desired no longer; what people added or removed stays so. */
function mergeSet(last: readonly string[], current: readonly string[], desired: readonly string[]): string[] {
  const kept = current.filter((name) => includesName(desired, name) || !includesName(last, name))
  const added = desired.filter((name) => !includesName(last, name) && !includesName(current, name))
  return [...kept, ...added]
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return [...a].sort().join('\n') === [...b].sort().join('\n')
}
