import type { CreateIssue, Judgement, Operation, Outcome, Plan } from '../model/plan.js'
import type { Clock, IssueTracker, Log } from '../model/ports.js'
import { createPacer, type Pace } from './pacer.js'

export interface ApplyOptions {
  readonly pace: Pace
  readonly clock: Clock
  readonly log: Log
  /** Says what an error means. */
  readonly judge: (error: unknown) => Judgement
}

/**
 * Carries out a plan in its order: labels, updates, creations. Decides nothing. A failed operation never hides the
 * others; its error stands in its outcome. What there is no time for is left for the next run, and so is all that
 * follows once GitHub takes the token no longer.
 */
export async function applyPlan(
  plan: Pick<Plan, 'operations'>,
  tracker: IssueTracker,
  { pace, clock, log, judge }: ApplyOptions,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  const pacer = createPacer(pace, clock)
  let stopped: string | null = null
  for (const [index, operation] of plan.operations.entries()) {
    const why: string | null = stopped ?? (operation.type === 'create-issue' ? await pacer.beforeCreate() : pacer.beforeUpdate())
    const outcome =
      why === null
        ? await applyOperation(operation, tracker, (error) => {
            const judgement = judge(error)
            if (judgement.stops === true) stopped = judgement.message
            return judgement
          })
        : ({ status: 'left', operation, why } as const)
    outcomes.push(outcome)
    log.info(`${index + 1}/${plan.operations.length} ${describeOutcome(outcome)}`)
  }
  return outcomes
}

async function applyOperation(operation: Operation, tracker: IssueTracker, judge: (error: unknown) => Judgement): Promise<Outcome> {
  try {
    return await carryOut(operation, tracker)
  } catch (error) {
    const { kind, message } = judge(error)
    if (kind === 'refused') return { status: 'refused', operation, error: message }
    return { status: 'failed', operation, error: message, unclear: kind === 'unclear' }
  }
}

async function carryOut(operation: Operation, tracker: IssueTracker): Promise<Outcome> {
  switch (operation.type) {
    case 'ensure-label':
      await tracker.createLabel(operation.label)
      return { status: 'done', operation, number: null, url: null, note: null }
    case 'update-issue': {
      const issue = await tracker.update(operation.number, operation.change)
      const cut = operation.change.body !== undefined && fold(issue.body) !== fold(operation.change.body)
      return { status: 'done', operation, number: issue.number, url: issue.url, note: cut ? 'GitHub did not keep the whole text' : null }
    }
    case 'create-issue':
      return createIssue(operation, tracker)
  }
}

async function createIssue(operation: CreateIssue, tracker: IssueTracker): Promise<Outcome> {
  const issue = await tracker.create(operation)
  if (operation.then) await tracker.update(issue.number, operation.then)
  const taken = new Set(issue.assignees.map((login) => login.toLowerCase()))
  const missing = operation.assignees.filter((login) => !taken.has(login.toLowerCase()))
  const note = missing.length > 0 ? `GitHub did not assign ${missing.join(', ')}` : null
  return { status: 'done', operation, number: issue.number, url: issue.url, note }
}

/** One line about an outcome, for the log. */
function describeOutcome(outcome: Outcome): string {
  const { operation } = outcome
  const what = operation.type === 'ensure-label' ? `label ${operation.label.name}` : operation.title
  if (outcome.status === 'failed' || outcome.status === 'refused') return `${outcome.status}: ${what}: ${outcome.error}`
  if (outcome.status === 'left') return `left: ${what}: ${outcome.why}`
  const verb = { 'ensure-label': 'created', 'update-issue': 'updated', 'create-issue': 'opened' }[operation.type]
  return `${verb}: ${outcome.number === null ? '' : `#${outcome.number} `}${what}`
}

function fold(text: string): string {
  return text.replaceAll('\r\n', '\n').trimEnd()
}
