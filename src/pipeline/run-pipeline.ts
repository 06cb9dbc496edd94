import { isAnyUnclear, needsVerifying } from '../apply/verify.js'
import { issuesAfter } from '../managed/issues-after.js'
import type { Operation, Plan } from '../model/plan.js'
import { noteReader } from '../fetch/note-reader.js'
import { seriesReader } from '../notes/dates/series.js'
import type { PagesPlan } from '../pages/plan-pages.js'
import { closeFinished } from '../plan/close-finished.js'
import { makePlan } from '../plan/make-plan.js'
import { knownTodos } from '../release/belonging-todos.js'
import { milestoneOfItem } from '../release/milestone-of-item.js'
import { planReleases, type ReleasePlan } from '../release/plan-releases.js'
import { readAhead, readNotes } from './changed-notes.js'
import { executionFor, labelAdder, showOnly } from './execution.js'
import { fetchFacts } from './facts.js'
import { meetingsBefore } from './meetings.js'
import { noPages, pagesPlan } from './pages.js'
import { withProposals } from './proposals.js'
import { type NoteParser, type PipelineOptions, type Ports, type Reading, type RunResult } from './run.js'
import { seriesSorter } from './series-notes.js'
import { settingsOfRun } from './settings.js'

/** The whole story of a run, once it is known which commits are compared. */
export async function runPipeline(options: PipelineOptions, given: Ports, parse: NoteParser = noteReader): Promise<RunResult> {
  const ports: Reading = { ...given, parse: inTime(parse, given.checkTime) }
  const { scope, commits, repository } = options
  const { log, clock, tracker } = ports
  const began = clock.now()

  // 1. What the config and the roster say.
  readAhead(options, ports)
  const settings = await settingsOfRun(options, ports)
  const { config } = settings

  // 2. The notes that differ, read at both commits.
  const notes = await log.step('Read the notes', () => readNotes(commits, settings, options, ports))
  const seriesOf = seriesReader(config.series)

  // 3. What must be known about GitHub.
  const sortSeries = seriesSorter(commits, settings, ports.parse)
  const facts = await log.step('Read the issues', () => fetchFacts(commits, notes, settings, sortSeries, options, ports))

  // 4. What has to change in the issues of the notes' items.
  const { releases, issues } = facts
  const own = { repository: repository.fullName, milestones: releases.ownMilestones }
  const itemPlan = makePlan({
    ...facts,
    config,
    repositoryId: repository.id,
    configPath: options.configPath,
    groups: settings.roster.groups,
    repository: repository.url,
    head: commits.headCommit,
    now: began.toISOString(),
    exists: (path) => commits.paths.has(path),
    seriesOf: (path) => seriesOf(path).series,
    meetingBefore: meetingsBefore(commits, facts.changes, settings, ports.parse),
    milestoneOf: (item, note, applied) => milestoneOfItem(item, note, own, applied),
    isBackfill: scope.type === 'backfill',
    diagnostics: [...settings.warnings, ...notes.diagnostics, ...releases.diagnostics],
  })
  const finished = scope.type === 'refresh' ? closeFinished(issues, facts.isOpen) : []

  // 5. Do it, unless it is only to be shown.
  options.pacer.remember(issues.map(({ issue }) => issue))
  const { apply, verify } =
    scope.type === 'preview' || scope.dryRun
      ? showOnly
      : executionFor(began, new Set(issues.map(({ issue }) => issue.number)), settings, options, ports)
  const addLabels = labelAdder(issues, config, options.configPath, tracker, commits.from.kind === 'done' && !commits.from.isStart)
  const itemOperations = await addLabels([...finished, ...itemPlan.operations])
  // What got no answer is looked for at once, for the release issues list what was opened a moment ago.
  const itemOutcomes = await verify(await apply(itemOperations), isAnyUnclear)

  // 6. The same for the releases.
  const releasePlan = planReleases({
    config,
    configPath: options.configPath,
    notes: repository,
    ...releases,
    todos: knownTodos(issuesAfter(releases.todos, itemOperations, itemOutcomes, began.toISOString())),
  })
  const releaseOperations = await addLabels(releasePlan.operations)
  const releaseOutcomes = await apply(releaseOperations)

  // 7. The same for the pages, which list what was opened.
  const before = [...itemOperations, ...releaseOperations]
  const outcomesBefore = itemOutcomes && releaseOutcomes && [...itemOutcomes, ...releaseOutcomes]
  const after = issuesAfter(issues, before, outcomesBefore, began.toISOString())
  const pagePlan = facts.arePagesPlanned
    ? await pagesPlan(after, facts, sortSeries, began, settings, options, ports).catch((error: unknown): PagesPlan => ({
        ...noPages,
        failure: ports.judge(error).message,
      }))
    : noPages
  const pageOperations = await addLabels(pagePlan.operations)
  const pageOutcomes = await apply(pageOperations)

  // 8. Verify, if something was opened or may have been.
  const outcomes = await verify(outcomesBefore && pageOutcomes && [...outcomesBefore, ...pageOutcomes], needsVerifying)
  return {
    plan: combine(await withProposals(itemPlan, ports), releasePlan, pagePlan, [...before, ...pageOperations]),
    outcomes,
    head: commits.headCommit,
    unplanned: [
      ...(releases.failure === null ? [] : [`Release issues could not be looked at. ${releases.failure}`]),
      ...(pagePlan.failure === null ? [] : [`Pages of open items could not be looked at. ${pagePlan.failure}`]),
    ],
    unrecorded: null,
    refusedBefore: commits.from.kind === 'done' ? commits.from.refused : new Map(),
  }
}

/** One note is read in bounded time; many of them may take longer than there is. */
function inTime(parse: NoteParser, checkTime: () => void): NoteParser {
  return (settings) => {
    const read = parse(settings)
    return (source) => {
      checkTime()
      return read(source)
    }
  }
}

function combine(items: Plan, releases: ReleasePlan, pages: PagesPlan, operations: readonly Operation[]): Plan {
  const count = (type: Operation['type']) => operations.filter((operation) => operation.type === type).length
  return {
    ...items,
    operations,
    releases: releases.releases,
    diagnostics: [...items.diagnostics, ...releases.diagnostics, ...pages.diagnostics],
    counts: {
      ...items.counts,
      create: count('create-issue'),
      update: count('update-issue'),
      unchanged: items.counts.unchanged + releases.unchanged + pages.unchanged,
    },
  }
}
