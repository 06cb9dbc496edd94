import { createPacer, type Pacer } from '../apply/pacer.js'
import { markStart, readCommits, type Position } from '../fetch/commits.js'
import { assertConfigThere, fetchConfig } from '../fetch/config.js'
import type { Diagnostic } from '../model/diagnostics.js'
import type { Pace } from '../model/pace.js'
import type { Outcome, Plan } from '../model/plan.js'
import { longestDescription, type ProgressTracker } from '../model/ports.js'
import { labelDefinition } from '../plan/label-definition.js'
import { explainDryStart, explainStart, type Base } from '../scope/choose-base.js'
import { passesOf, type Scope } from '../scope/scope.js'
import { refusedPlaces, writeRefused } from '../scope/refused-places.js'
import { runPipeline } from './run-pipeline.js'
import { serverOf, type PipelineOptions, type Ports, type RunResult } from './run.js'

export interface EventOptions extends Omit<PipelineOptions, 'commits' | 'pacer'> {
  /** What `findPosition` answered: asked first, while this module was loaded. */
  readonly position: Position
  readonly pace: Pace
}

export interface EventPorts extends Ports {
  readonly progress: ProgressTracker
}

/**
 * Deals with an event, whatever it is: first what no run has dealt with, then what was asked, and says with a status how
 * far this came.
 */
export async function runEvent(options: EventOptions, ports: EventPorts): Promise<RunResult> {
  const { scope, position } = options
  const results: RunResult[] = []
  const pacer = createPacer(options.pace, ports.clock)
  for (const pass of passesOf(scope)) {
    const isMadeUpFor = pass !== scope && isDealtWith(position) && position.from.refused.size === 0
    if (!isMadeUpFor) results.push(await runPass(pass, pacer, options, ports))
    if (results.at(-1)?.outcomes?.some(({ status }) => status === 'left')) break
  }
  return results.reduce(inOne)
}

async function runPass(scope: Scope, pacer: Pacer, options: EventOptions, ports: EventPorts): Promise<RunResult> {
  const isRecorded = scope.type === 'push' && !scope.dryRun
  const hasBegun = isRecorded && (await begin(options, ports))
  const commits = await readCommits(scope, options.position, ports.notes)
  const beforeWriting = isRecorded && !hasBegun ? () => ports.progress.assertMayMark() : async () => {}
  const start = isRecorded ? explainStart(commits.from, options.configPath) : null
  const result = withNotice(await runPipeline({ ...options, scope, commits, pacer, beforeWriting }, ports), start)
  // Once a person has fixed what blocks an item, the next run opens it.
  const isBlocked = result.plan.diagnostics.some(({ code }) => code === 'blocked-issue')
  const isDone =
    !isBlocked &&
    result.unplanned.length === 0 &&
    (result.outcomes?.every(({ status }) => status !== 'failed' && status !== 'left') ?? false)
  if (scope.type === 'push' && scope.dryRun && commits.from.kind === 'first-run')
    return withNotice(result, explainDryStart(options.configPath))
  if (!isRecorded || !isDone || commits.from.kind === 'root') return result
  const refused = writeRefused(refusedPlaces(result.outcomes ?? []))
  if (isDealtWith(commits) && refused === writeRefused(commits.from.refused)) return result
  const description = describe(result.outcomes ?? [], refused)
  if (description.length > longestDescription) return { ...result, unrecorded: 'GitHub refused more than the status of a commit can name.' }
  try {
    await ports.progress.markDone(commits.headCommit, description)
    return result
  } catch (error) {
    return { ...result, unrecorded: ports.classify(error).message }
  }
}

function withNotice(result: RunResult, notice: Diagnostic | null): RunResult {
  const { plan } = result
  return notice === null ? result : { ...result, plan: { ...plan, diagnostics: [notice, ...plan.diagnostics] } }
}

/** Whether an earlier run came as far as there is anything to do. */
function isDealtWith(position: Position): position is Position & { readonly from: Extract<Base, { kind: 'done' }> } {
  return position.from.kind === 'done' && position.from.commit === position.headCommit
}

/**
 * Says where runs begin, where no status says so yet, and makes the label.
 * @returns whether this is such a run, or one that makes up for it; then the token is known to set statuses
 */
async function begin({ position, configPath, repository }: EventOptions, ports: EventPorts): Promise<boolean> {
  const { from, headCommit } = position
  const { notes, progress, tracker, log } = ports
  if (from.kind === 'none' || from.kind === 'merge-base' || (from.kind === 'done' && !from.isStart)) return false
  await log.step('Set up', async () => {
    if (!(await markStart(position, progress))) await progress.assertMayMark()
    const files = (await notes.files(headCommit)) ?? []
    assertConfigThere(configPath, files)
    const { config } = await fetchConfig(configPath, files, notes, serverOf(repository))
    await tracker.createLabel(labelDefinition(config.labels.managed, config))
  })
  return true
}

/** What a status says of a run: GitHub shows it next to the commit, and the next run reads what was refused. */
function describe(outcomes: readonly Outcome[], refused: string): string {
  const count = (status: Outcome['status'], type?: Outcome['operation']['type']) =>
    outcomes.filter((outcome) => outcome.status === status && (type === undefined || outcome.operation.type === type)).length
  const parts = [
    `${count('done', 'create-issue')} opened`,
    `${count('done', 'update-issue')} updated`,
    ...(count('refused') > 0 ? [`${count('refused')} ${refused || 'refused'}`] : []),
  ]
  return parts.join(', ')
}

/** What several passes did, as one result. */
function inOne(first: RunResult, second: RunResult): RunResult {
  return {
    head: second.head,
    plan: planInOne(first.plan, second.plan),
    outcomes: first.outcomes && second.outcomes && [...first.outcomes, ...second.outcomes],
    unplanned: [...new Set([...first.unplanned, ...second.unplanned])],
    unrecorded: first.unrecorded ?? second.unrecorded,
    refusedBefore: first.refusedBefore,
  }
}

function planInOne(first: Plan, second: Plan): Plan {
  const sum = (count: keyof Plan['counts']) => first.counts[count] + second.counts[count]
  return {
    version: 1,
    operations: [...first.operations, ...second.operations],
    unresolvedOwners: [...first.unresolvedOwners, ...second.unresolvedOwners],
    deferredNotes: [...first.deferredNotes, ...second.deferredNotes],
    releases: [...first.releases, ...second.releases],
    diagnostics: [...first.diagnostics, ...second.diagnostics],
    counts: {
      notes: sum('notes'),
      items: sum('items'),
      create: sum('create'),
      update: sum('update'),
      unchanged: sum('unchanged'),
    },
  }
}
