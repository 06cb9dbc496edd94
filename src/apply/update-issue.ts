import { foldLineEnds } from '../managed/body.js'
import { rebase, type Obstacle, type Rebased } from '../managed/rebase.js'
import type { CurrentIssue } from '../model/issue.js'
import type { Outcome, UpdateIssue } from '../model/plan.js'
import type { IssueTracker } from '../model/ports.js'
import type { ApplyOptions } from './apply-options.js'
import { inAttempts } from './attempts.js'

/** Why an update is not written, for people. */
const obstacles: Record<Obstacle | 'gone', string> = {
  gone: 'it was deleted or transferred',
  'let-go': 'it was let go: its label or its marker was removed',
  'changed-by-another-run': 'another run changed it in the meantime',
}

/**
 * Brings one issue to what is planned for it. GitHub takes no condition with a write, so each attempt reads the issue,
 * merges, and writes at once; labels and assignees are added and removed one by one, never written as a whole. The body
 * goes last: its marker says what was applied, so a run that ends half-way has not recorded what it did not do.
 */
export async function updateIssue(operation: UpdateIssue, tracker: IssueTracker, options: ApplyOptions): Promise<Outcome> {
  try {
    return await inAttempts((isRepeated) => attempt(operation, isRepeated, tracker, options), true, options)
  } catch (error) {
    if (options.classify(error).kind === 'gone') return { status: 'skipped', operation, why: obstacles.gone }
    throw error
  }
}

async function attempt(operation: UpdateIssue, isRepeated: boolean, tracker: IssueTracker, options: ApplyOptions): Promise<Outcome> {
  const { number, from, change } = operation
  const { pacer, managedLabel } = options
  const pause = async (): Promise<Outcome | null> => {
    const why = await pacer.beforeWrite()
    return why === null ? null : { status: 'left', operation, why }
  }
  // To add and to remove, the reading that the plan was made from will do: neither overwrites anything.
  const planned = isRepeated ? await read(operation, tracker) : from
  if (planned === null) return { status: 'skipped', operation, why: obstacles.gone }
  const sets = rebase(from, change, planned, managedLabel)
  if (typeof sets === 'string') return obstructed(operation, sets)
  for (const write of setWrites(number, sets, tracker)) {
    const left = await pause()
    if (left) return left
    await write()
  }
  const left = await pause()
  if (left) return left
  const current = isOnlyState(operation) && !isRepeated ? from : await read(operation, tracker)
  if (current === null) return { status: 'skipped', operation, why: obstacles.gone }
  const merged = rebase(from, change, current, managedLabel)
  if (typeof merged === 'string') return obstructed(operation, merged)
  const { issue, refused } = await writeFields(number, current, merged, tracker, options)
  const mayOverwriteTitle = merged.fields.title !== undefined || (isRepeated && current.title === change.title)
  const restored = mayOverwriteTitle ? await restoreTitle(operation, tracker, options) : null
  if (restored) return done(operation, restored, { ...merged, kept: [...merged.kept, 'title'] }, refused)
  return done(operation, issue, merged, refused)
}

/**
 * Gives an issue the title back that somebody wrote between its reading and the write that followed. GitHub keeps each
 * title that an issue had, so nothing of it is lost; null where nobody wrote one.
 */
async function restoreTitle(
  { number, from, change }: UpdateIssue,
  tracker: IssueTracker,
  { pacer }: ApplyOptions,
): Promise<CurrentIssue | null> {
  const overwritten = change.title === undefined ? null : await tracker.titleBefore(number, change.title)
  if (overwritten === null || overwritten === from.title) return null
  // However late it is: what a person wrote is not left overwritten.
  await pacer.beforeWrite()
  return tracker.update(number, { title: overwritten })
}

/** A state that was never another one than at the creation a moment ago: no need to read it. */
function isOnlyState({ change }: UpdateIssue): boolean {
  return Object.keys(change).every((field) => field === 'state')
}

/** The issue as it is now, or null where it is gone. */
async function read({ number }: UpdateIssue, tracker: IssueTracker): Promise<CurrentIssue | null> {
  return tracker.issue(number)
}

function setWrites(number: number, { labels, assignees }: Rebased, tracker: IssueTracker): (() => Promise<void>)[] {
  return [
    ...(labels.added.length > 0 ? [() => tracker.addLabels(number, labels.added)] : []),
    ...labels.removed.map((name) => () => tracker.removeLabel(number, name)),
    ...(assignees.added.length > 0 ? [() => tracker.addAssignees(number, assignees.added)] : []),
    ...(assignees.removed.length > 0 ? [() => tracker.removeAssignees(number, assignees.removed)] : []),
  ]
}

/** Writes what is left to write; a milestone that GitHub refuses is left out. */
async function writeFields(
  number: number,
  current: CurrentIssue,
  { fields }: Rebased,
  tracker: IssueTracker,
  { classify }: ApplyOptions,
): Promise<{ issue: CurrentIssue; refused: string | null }> {
  if (Object.keys(fields).length === 0) return { issue: current, refused: null }
  try {
    return { issue: await tracker.update(number, fields), refused: null }
  } catch (error) {
    const { milestone, ...rest } = fields
    if (classify(error).kind !== 'refused' || milestone === undefined || Object.keys(rest).length === 0) throw error
    return { issue: await tracker.update(number, rest), refused: 'the milestone' }
  }
}

function obstructed(operation: UpdateIssue, obstacle: Obstacle): Outcome {
  const why = obstacles[obstacle]
  // Not given up for what another run wrote: the next run plans from it.
  if (obstacle === 'changed-by-another-run') {
    return {
      status: 'failed',
      operation,
      error: `#${operation.number} was left as it is, for ${why}. The next run looks at it again.`,
      unclear: false,
    }
  }
  return { status: 'skipped', operation, why }
}

function done(operation: UpdateIssue, issue: CurrentIssue, { fields, kept }: Rebased, refused: string | null): Outcome {
  const isCut = fields.body !== undefined && foldLineEnds(issue.body).trimEnd() !== foldLineEnds(fields.body).trimEnd()
  const notes = [
    ...(isCut ? ['GitHub did not keep the whole text'] : []),
    ...(kept.length > 0 ? [`left as it was changed on GitHub in the meantime: ${kept.join(', ')}`] : []),
    ...(refused === null ? [] : [`GitHub refused ${refused}`]),
  ]
  return { status: 'done', operation, number: issue.number, url: issue.url, note: notes.length > 0 ? notes.join('; ') : null }
}
