import type { CreateIssue, EnsureLabel, Operation, Outcome, Plan, UpdateIssue } from '../model/plan.js'
import type { CurrentIssue } from '../model/issue.js'
import type { IssueTracker } from '../model/ports.js'
import type { ApplyOptions } from './apply-options.js'
import { inAttempts } from './attempts.js'
import { updateIssue } from './update-issue.js'
import { withoutRefused } from './without-refused.js'

/**
 * Applies a plan in its order: labels, updates, creations. Decides nothing. A failed operation never hides the others; its
 * error is in its outcome. What there is no time for is left for the next run, and so is all that follows once GitHub
 * takes the token no longer.
 */
export async function applyPlan(
  { operations }: Pick<Plan, 'operations'>,
  tracker: IssueTracker,
  options: ApplyOptions,
): Promise<Outcome[]> {
  const { pacer, log } = options
  const outcomes: Outcome[] = []
  let stopped: string | null = null
  let creations = operations.filter(({ type }) => type === 'create-issue').length
  if (pacer.secondsFor(creations) > 5) log.info(`${creations} issues to open, in about ${duration(pacer.secondsFor(creations))}`)
  for (const [index, operation] of operations.entries()) {
    let outcome: Outcome
    if (stopped !== null) outcome = { status: 'left', operation, why: stopped }
    else {
      const applied = await applyOperation(operation, tracker, options)
      outcome = applied.outcome
      stopped = applied.stops
    }
    outcomes.push(outcome)
    if (operation.type === 'create-issue') creations--
    const rest = operation.type === 'create-issue' && creations > 0 ? pacer.secondsFor(creations) : 0
    const more = rest > 5 && stopped === null ? ` (${creations} more in about ${duration(rest)})` : ''
    log.info(`${index + 1}/${operations.length} ${describeOutcome(outcome)}${more}`)
  }
  return outcomes
}

/** What became of an operation, and why no other one can be applied after it, if so. */
async function applyOperation(
  operation: Operation,
  tracker: IssueTracker,
  options: ApplyOptions,
): Promise<{ outcome: Outcome; stops: string | null }> {
  try {
    return { outcome: await apply(operation, tracker, options), stops: null }
  } catch (error) {
    const { kind, message, stops } = options.classify(error)
    const outcome: Outcome =
      kind === 'refused'
        ? { status: 'refused', operation, error: message }
        : { status: 'failed', operation, error: message, unclear: kind === 'unclear' }
    return { outcome, stops: stops === true ? message : null }
  }
}

async function apply(operation: Operation, tracker: IssueTracker, options: ApplyOptions): Promise<Outcome> {
  switch (operation.type) {
    case 'ensure-label':
      return ensureLabel(operation, tracker, options)
    case 'update-issue':
      return updateIssue(operation, tracker, options)
    case 'create-issue':
      return createIssue(operation, tracker, options)
  }
}

async function ensureLabel(operation: EnsureLabel, tracker: IssueTracker, options: ApplyOptions): Promise<Outcome> {
  await inAttempts(() => tracker.createLabel(operation.label), true, options)
  return { status: 'done', operation, number: null, url: null, note: null }
}

async function createIssue(operation: CreateIssue, tracker: IssueTracker, options: ApplyOptions): Promise<Outcome> {
  const why = await options.pacer.beforeCreate()
  if (why !== null) return { status: 'left', operation, why }
  const { issue, refused } = await createWithoutRefused(operation, tracker, options)
  const closed = operation.then && (await closeCreated(operation, issue, tracker, options))
  const taken = new Set(issue.assignees.map((login) => login.toLowerCase()))
  const unassigned = operation.assignees.filter((login) => !taken.has(login.toLowerCase()))
  const notes = [
    ...(unassigned.length > 0 ? [`GitHub did not assign ${unassigned.join(', ')}`] : []),
    ...(refused.length > 0 ? [`GitHub refused ${refused.join(', ')}`] : []),
  ]
  const note = notes.length > 0 ? notes.join('; ') : null
  if (closed && closed.status !== 'done' && closed.status !== 'skipped') return { ...closed, operation }
  return { status: 'done', operation, number: issue.number, url: issue.url, note }
}

/** Opens the issue; what GitHub refuses of it is left out, for an issue without a label is better than none. */
async function createWithoutRefused(
  operation: CreateIssue,
  tracker: IssueTracker,
  options: ApplyOptions,
): Promise<{ issue: CurrentIssue; refused: readonly string[] }> {
  const refused: string[] = []
  for (let desired = operation; ;) {
    try {
      // An attempt without an answer may have opened it: only the listing can tell.
      return { issue: await inAttempts(() => tracker.create(desired), false, options), refused }
    } catch (error) {
      const classified = options.classify(error)
      const reduced = classified.refused ? withoutRefused(desired, classified.refused, options.managedLabel) : null
      if (!reduced) throw error
      desired = reduced.operation
      refused.push(reduced.what)
    }
  }
}

/** Closes what was opened a moment ago; nothing but its state is written, so no edit is at risk. */
async function closeCreated(
  { then, origin, reason }: CreateIssue,
  from: CurrentIssue,
  tracker: IssueTracker,
  options: ApplyOptions,
): Promise<Outcome> {
  const { number, url, title } = from
  const closing: UpdateIssue = { type: 'update-issue', number, url, title, change: then ?? {}, from, origin, reason }
  return updateIssue(closing, tracker, options)
}

/** One line about an outcome, for the log. */
function describeOutcome(outcome: Outcome): string {
  const { operation } = outcome
  const what = operation.type === 'ensure-label' ? `label ${operation.label.name}` : operation.title
  if (outcome.status === 'failed' || outcome.status === 'refused') return `${outcome.status}: ${what}: ${outcome.error}`
  if (outcome.status === 'left' || outcome.status === 'skipped') return `${outcome.status}: ${what}: ${outcome.why}`
  const verb = { 'ensure-label': 'created', 'update-issue': 'updated', 'create-issue': 'opened' }[operation.type]
  const note = outcome.note === null ? '' : ` (${outcome.note})`
  return `${verb}: ${outcome.number === null ? '' : `#${outcome.number} `}${what}${note}`
}

function duration(seconds: number): string {
  return seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`
}
