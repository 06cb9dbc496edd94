import { applyPlan } from './apply/apply-plan.js'
import type { Pace } from './apply/pacer.js'
import { isAnyUnclear, needsSettling, settleOutcomes } from './apply/settle.js'
import type { Commits } from './gather/commits.js'
import { gatherConfig, type Settings } from './gather/config.js'
import {
  distrustedBots,
  gatherAssignable,
  gatherIssues,
  gatherLinkedTitles,
  gatherOpenIssues,
  gatherOpenReferences,
  trusted,
} from './gather/issues.js'
import { gatherNotes, type GatheredNotes } from './gather/notes.js'
import { noteReader } from './gather/note-reader.js'
import { gatherReleases, type GatheredReleases, type NotesRepository } from './gather/releases.js'
import type { Config } from './model/config.js'
import type { ManagedIssue } from './model/issue.js'
import type { Judgement, Operation, Outcome, Plan } from './model/plan.js'
import type { Clock, IssueTracker, Log, MilestoneReader, NotesReader } from './model/ports.js'
import { seriesReader } from './notes/dates/series.js'
import { closeFinished, pullRequestIssues } from './plan/close-finished.js'
import { makePlan } from './plan/make-plan.js'
import type { NoteChange } from './plan/match-items.js'
import { ensureLabels, missingLabels } from './plan/missing-labels.js'
import { knownTodos } from './release/belonging-todos.js'
import { milestoneOfItem } from './release/milestone-of-item.js'
import { parseReleaseInput } from './release/parse-release-input.js'
import { planReleases, type ReleasePlan } from './release/plan-releases.js'
import { unfinishedNotes } from './plan/unfinished-notes.js'
import type { BackfillScope, Scope } from './scope/read-event.js'
import { changedFiles, isMarkdown, mayMatter, selectedFiles, noteFilter, type FileChange } from './scope/select-notes.js'

/** What the pipeline needs from outside. */
export interface Ports {
  readonly notes: NotesReader
  readonly tracker: IssueTracker
  readonly milestones: MilestoneReader
  readonly log: Log
  readonly clock: Clock
  /** Says what an error means. */
  readonly judge: (error: unknown) => Judgement
}

export interface PipelineOptions {
  readonly scope: Scope
  /** What `compareCommits` answered: asked first, while this module was loaded. */
  readonly commits: Commits
  /** Path of the config file in the notes repository. */
  readonly configPath: string
  readonly repository: NotesRepository
  readonly pace: Pace
}

/** What a run did, for the report. */
export interface RunResult {
  readonly plan: Plan
  /** Null where the plan was only shown. */
  readonly outcomes: readonly Outcome[] | null
  /** Commit that the notes were read at. */
  readonly head: string
}

/** The whole story of a run, once it is known which commits are compared. */
export async function runPipeline(options: PipelineOptions, ports: Ports): Promise<RunResult> {
  const { scope, commits, repository } = options
  const { log, clock, tracker } = ports
  const began = clock.now()

  // 1. What the config and the roster say; for a pull request those of its base, whoever opened it.
  const settingFiles = isIdle(options) ? [] : scope.type === 'preview' ? commits.base : commits.head
  readAhead(options, ports)
  const settings = await gatherConfig(options.configPath, settingFiles, ports.notes, serverOf(repository))
  const { config } = settings

  // 2. The notes that differ, read at both commits.
  const notes = await log.step('Read the notes', () => readNotes(commits, settings, options, ports))
  const seriesOf = seriesReader(config.series)

  // 3. What must be known about GitHub.
  const facts = await log.step('Read the issues', () => gatherFacts(commits, notes, settings, options, ports))

  // 4. What has to change in the issues of the notes' items.
  const { releases, issues } = facts
  const own = { repository: repository.fullName, milestones: releases.ownMilestones }
  const itemPlan = makePlan({
    ...facts,
    config,
    repositoryId: repository.id,
    repository: repository.url,
    head: commits.headCommit,
    now: began.toISOString(),
    stands: (path) => commits.paths.has(path),
    seriesOf: (path) => seriesOf(path).series,
    milestoneOf: (item, note, applied) => milestoneOfItem(item, note, own, applied),
    isBackfill: scope.type === 'backfill',
    diagnostics: [...settings.warnings, ...notes.diagnostics, ...releases.diagnostics],
  })
  const finished = scope.type === 'refresh' ? closeFinished(issues, facts.isOpen) : []

  // 5. Do it, unless it is only to be shown.
  const { carryOut, settle } = scope.type === 'preview' || scope.dryRun ? showOnly : executionFor(began, settings, options, ports)
  const addLabels = labelAdder(issues, config, tracker)
  const itemOperations = await addLabels([...finished, ...itemPlan.operations])
  // What got no answer is looked for at once, for the release issues list what was opened a moment ago.
  const itemOutcomes = await settle(await carryOut(itemOperations), isAnyUnclear)

  // 6. The same for the releases.
  const releasePlan = planReleases({
    config,
    notes: repository,
    ...releases,
    todos: knownTodos(releases.todos, itemOperations, itemOutcomes),
  })
  const releaseOperations = await addLabels(releasePlan.operations)
  const releaseOutcomes = await carryOut(releaseOperations)

  // 7. Look once more, where something was opened or may have been.
  const outcomes = await settle(itemOutcomes && releaseOutcomes && [...itemOutcomes, ...releaseOutcomes], needsSettling)
  return { plan: combine(itemPlan, releasePlan, [...itemOperations, ...releaseOperations]), outcomes, head: commits.headCommit }
}

/** More changed files than this are not read before the config says which of them are notes. */
const mostReadAhead = 20

/** Asks for what the notes of a few changed files say, so that one request brings them together with the config. */
function readAhead({ scope, commits }: PipelineOptions, { notes }: Ports): void {
  if (scope.type !== 'push' && scope.type !== 'preview') return
  const files = changedFiles(commits.base, commits.head, isMarkdown)
  if (files.length > mostReadAhead) return
  const blobs = files.flatMap(({ base, head }) => [base, head]).filter((blob) => blob !== null)
  // What cannot be read is told where it is needed.
  for (const blob of blobs) notes.text(blob).catch(() => {})
}

/** A push of code, pictures and the like: nothing that the config could say makes a difference, so it is not even read. */
function isIdle({ scope, commits, configPath }: PipelineOptions): boolean {
  return (
    scope.type === 'push' &&
    !isBehind(scope, commits) &&
    changedFiles(commits.base, commits.head, (path) => mayMatter(path, configPath)).length === 0
  )
}

/** Between base and this push lies one that no run ended well for: what that run wrote may have been taken back. */
function isBehind(scope: Scope, { baseRun }: Commits): boolean {
  return scope.type === 'push' && baseRun !== null && baseRun.commit !== scope.before
}

/** What a run knows about GitHub before it plans. */
interface Facts {
  readonly issues: readonly ManagedIssue[]
  /** The notes that are planned: those that changed, and others whose issues may have to. */
  readonly changes: readonly NoteChange[]
  readonly assignable: ReadonlySet<string>
  readonly linkedTitles: ReadonlyMap<string, string>
  /** Whether a pull request is open that an issue asks to look at; null where it is not known. */
  readonly isOpen: (reference: string) => boolean | null
  readonly releases: GatheredReleases
}

async function gatherFacts(
  commits: Commits,
  notes: GatheredNotes,
  settings: Settings,
  options: PipelineOptions,
  ports: Ports,
): Promise<Facts> {
  const { scope, repository } = options
  const { config } = settings
  const { tracker, milestones, log } = ports
  const configChanged = scope.type !== 'backfill' && changedFiles(commits.base, commits.head, settings.isRead).length > 0
  const isByNotes = scope.type !== 'refresh' && scope.type !== 'release'
  const says = notes.changes.some(({ base, head }) =>
    [base, head].some((note) => note !== null && note.items.length + note.releases.length > 0),
  )
  const isConcerned =
    !isByNotes || says || configChanged || isBehind(scope, commits) || (scope.type === 'backfill' && scope.release !== null)
  const issues = !isConcerned
    ? []
    : isByNotes
      ? await gatherIssues(notes.changes, commits.baseRun?.began ?? null, repository.id, config, tracker)
      : await gatherOpenIssues(repository.id, config, tracker)
  const replanned = isByNotes ? await readUnchangedNotes(issues, configChanged, notes, commits, settings, ports) : []
  const changes = [...notes.changes.map((change) => ({ ...change, replan: configChanged })), ...replanned]
  const assignable = await gatherAssignable(changes, tracker)
  const linkedTitles = await gatherLinkedTitles(changes, tracker)
  const isOpen = await gatherOpenReferences(scope.type === 'refresh' ? pullRequestIssues(issues) : [], tracker)
  const task = {
    changes: notes.changes,
    replanned,
    requested: 'release' in scope && scope.release !== null ? parseReleaseInput(scope.release) : null,
    refreshAll: scope.type === 'refresh',
    issues,
    areAllRead: isByNotes && isConcerned && commits.baseRun === null,
    head: commits.headCommit,
  }
  const releases = await gatherReleases(task, repository, config, tracker, milestones)
  log.info(`managed issues: ${issues.length}, people who can be assigned: ${assignable.size}, releases: ${releases.releases.length}`)
  return { issues, changes, assignable, linkedTitles, isOpen: (reference) => isOpen.get(reference) ?? null, releases }
}

/**
 * Puts the operations that make missing labels in front of others; the labels are listed once, and only where one is not known to
 * exist.
 */
function labelAdder(
  issues: readonly ManagedIssue[],
  config: Config,
  tracker: IssueTracker,
): (operations: readonly Operation[]) => Promise<Operation[]> {
  const known = new Set(issues.flatMap(({ issue }) => issue.labels))
  let isListed = false
  return async (operations) => {
    if (!isListed && missingLabels(operations, known).length > 0) {
      for (const name of await tracker.labels()) known.add(name)
      isListed = true
    }
    const missing = missingLabels(operations, known)
    for (const name of missing) known.add(name)
    return [...ensureLabels(missing, config), ...operations]
  }
}

/** How operations are carried out; outcomes are null where they are only shown. */
interface Execution {
  readonly carryOut: (operations: readonly Operation[]) => Promise<readonly Outcome[] | null>
  /** Lists the managed issues again where the outcomes ask for it, and clears up. */
  readonly settle: (
    outcomes: readonly Outcome[] | null,
    isNeeded: (outcomes: readonly Outcome[]) => boolean,
  ) => Promise<readonly Outcome[] | null>
}

const showOnly: Execution = { carryOut: async () => null, settle: async () => null }

function executionFor(began: Date, settings: Settings, options: PipelineOptions, ports: Ports): Execution {
  const { log, tracker } = ports
  return {
    carryOut: async (operations) =>
      operations.length === 0
        ? []
        : log.step('Carry out the plan', () => applyPlan({ operations }, tracker, { ...ports, pace: options.pace })),
    settle: async (outcomes, isNeeded) =>
      outcomes && isNeeded(outcomes) ? log.step('Look once more', () => settleAll(outcomes, began, settings, options, ports)) : outcomes,
  }
}

function combine(items: Plan, releases: ReleasePlan, operations: readonly Operation[]): Plan {
  const count = (type: Operation['type']) => operations.filter((operation) => operation.type === type).length
  return {
    ...items,
    operations,
    releases: releases.releases,
    diagnostics: [...items.diagnostics, ...releases.diagnostics],
    counts: {
      ...items.counts,
      create: count('create-issue'),
      update: count('update-issue'),
      unchanged: items.counts.unchanged + releases.unchanged,
    },
  }
}

async function readNotes(
  commits: Commits,
  settings: Settings,
  { scope }: PipelineOptions,
  { notes, log, judge }: Ports,
): Promise<GatheredNotes> {
  const isCandidate = noteFilter(settings.config)
  const files =
    scope.type === 'backfill'
      ? selectedFiles(commits.head, isCandidate, scope.paths)
      : changedFiles(commits.base, commits.head, isCandidate)
  const found = await gatherNotes(files, noteReader(settings), notes, (error) => judge(error).message)
  const since = scope.type === 'backfill' ? scope.since : null
  const changes = found.changes.filter(({ head }) => since === null || (head?.date ?? '') >= since)
  log.info(`notes: ${changes.length}, items in them: ${changes.reduce((sum, { head }) => sum + (head?.items.length ?? 0), 0)}`)
  if (scope.type === 'backfill' && changes.length === 0) log.warning(noNoteFits(scope))
  return { ...found, changes }
}

/** A person asked for notes, and there are none: a slip in a glob or a day must not pass for "nothing to do". */
function noNoteFits({ paths, since }: BackfillScope): string {
  const asked = [...(paths.length > 0 ? [`paths: ${paths.join(',')}`] : []), ...(since === null ? [] : [`since: ${since}`])].join(', ')
  return `No note fits ${asked}. Globs are relative to the root of the repository, such as notes/**/*.md; a note is a Markdown file with a date that the config does not exclude.`
}

/** Web address of the server that a repository is on. */
function serverOf({ url }: NotesRepository): string {
  return new URL(url).origin
}

/** The notes that did not change, of issues that must be looked at all the same. */
async function readUnchangedNotes(
  issues: readonly ManagedIssue[],
  configChanged: boolean,
  { changes }: GatheredNotes,
  { head, baseRun }: Commits,
  settings: Settings,
  { notes, judge }: Ports,
): Promise<NoteChange[]> {
  const read = new Set(changes.flatMap((change) => [change.head?.path, change.base?.path]))
  const wanted = unfinishedNotes(issues, baseRun)
  // A new config or roster may make something else of the open issues.
  const open = issues.filter(({ issue }) => configChanged && issue.state === 'open')
  for (const { marker } of open) for (const { note } of marker.places) wanted.add(note)
  const files = head
    .filter(({ path }) => wanted.has(path) && !read.has(path))
    .map(({ path, blob }): FileChange => ({ path, base: null, head: blob }))
  const found = await gatherNotes(files, noteReader(settings), notes, (error) => judge(error).message)
  return found.changes.map((change) => ({ base: change.head, head: change.head, replan: configChanged }))
}

/** An issue that was opened a moment ago may bear the time of GitHub's clock, which is not ours. */
const clockSkew = 5 * 60_000

async function settleAll(
  outcomes: readonly Outcome[],
  began: Date,
  { config }: Settings,
  { repository, pace }: PipelineOptions,
  ports: Ports,
): Promise<Outcome[]> {
  const { tracker } = ports
  const updatedSince = new Date(began.getTime() - clockSkew).toISOString()
  try {
    const listed = await tracker.list({ label: config.labels.managed, state: 'all', updatedSince })
    for (const bot of distrustedBots(listed, repository.id, config)) {
      ports.log.warning(
        `${bot} opens issues with this action, but the config does not trust it, so they will not be known again. Add to the config: trusted-bots: ["${bot}"]`,
      )
    }
    const settlement = settleOutcomes(outcomes, await trusted(listed, repository.id, config, tracker))
    const plan = { operations: settlement.operations }
    return [...settlement.outcomes, ...(await applyPlan(plan, tracker, { ...ports, pace }))]
  } catch (error) {
    ports.log.warning(`The listing after the creations failed: ${ports.judge(error).message}`)
    return [...outcomes]
  }
}
