import { isAnyUnclear, needsVerifying } from '../apply/verify.js'
import { noteReader } from '../fetch/note-reader.js'
import type { FetchedNotes } from '../fetch/notes.js'
import { issuesAfter } from '../managed/issues-after.js'
import type { Operation, Plan } from '../model/plan.js'
import { seriesReader } from '../notes/dates/series.js'
import { groupWords } from '../notes/names/group-words.js'
import type { PagesPlan } from '../pages/plan-pages.js'
import { closeFinished } from '../plan/close-finished.js'
import { makePlan } from '../plan/make-plan.js'
import { knownTodos } from '../release/belonging-todos.js'
import { milestoneOfItem } from '../release/milestone-of-item.js'
import { planReleases, type ReleasePlan } from '../release/plan-releases.js'
import { proposeEntries } from '../setup/propose-entries.js'
import { readAhead, readNotes } from './changed-notes.js'
import { executionFor, together, type Executed } from './execution.js'
import { fetchFacts, type Facts } from './facts.js'
import { meetingsBefore } from './meeting-before.js'
import { noPages, pagesPlan } from './pages.js'
import { withProposals } from './proposals.js'
import { writtenBy, type NoteParser, type PipelineOptions, type Ports, type Reading, type Run, type RunResult } from './run.js'
import { seriesSorter, type SeriesSorter } from './series-notes.js'
import { settingsOfRun } from './settings.js'

/** The whole story of a run, once it is known which commits are compared. */
export async function runPipeline(options: PipelineOptions, given: Ports, parse: NoteParser = noteReader): Promise<RunResult> {
  const ports: Reading = { ...given, parse: inTime(parse, given.checkTime) }
  const began = ports.clock.now()

  // 1. What the config and the roster say.
  readAhead(options, ports)
  const run: Run = { ...options, ports, began, settings: await settingsOfRun(options, ports) }

  // 2. The notes that differ, read at both commits.
  const notes = await ports.log.step('Read the notes', () => readNotes(run))

  // 3. What must be known about GitHub.
  const sortSeries = seriesSorter(run)
  const facts = await ports.log.step('Read the issues', () => fetchFacts(run, notes, sortSeries))

  // 4. What has to change in the issues of the notes' items.
  const itemPlan = planItems(run, notes, facts)
  const finished = run.scope.type === 'refresh' ? closeFinished(facts.issues, facts.isOpen, writtenBy(run)) : []

  // 5. Do it, unless it is only to be shown. What got no answer is looked for at once, for the release issues list what was opened.
  const { apply, verify } = executionFor(run, facts.issues)
  const items = await verify(await apply([...finished, ...itemPlan.operations]), isAnyUnclear)

  // 6. The same for the releases.
  const releasePlan = releasesPlan(run, facts, items)
  const itemsAndReleases = together(items, await apply(releasePlan.operations))

  // 7. The same for the pages, which list what was opened.
  const pagePlan = facts.arePagesPlanned ? await pagesPlanAfter(itemsAndReleases, run, facts, sortSeries) : noPages
  const all = together(itemsAndReleases, await apply(pagePlan.operations))

  // 8. Verify, if something was opened or may have been.
  const { operations, outcomes } = await verify(all, needsVerifying)
  return {
    plan: combine(await withProposals(itemPlan, ports), releasePlan, pagePlan, operations),
    outcomes,
    head: run.commits.headCommit,
    unplanned: unplanned(facts.releases.failure, pagePlan.failure),
    unrecorded: null,
    refusedBefore: run.commits.from.kind === 'done' ? run.commits.from.refused : new Map(),
  }
}

function planItems(run: Run, notes: FetchedNotes, facts: Facts): Plan {
  const { commits, repository, settings, scope } = run
  const { releases } = facts
  const seriesOf = seriesReader(settings.config.series)
  const heads = facts.changes.flatMap(({ head }) => head ?? [])
  const own = { repository: repository.fullName, milestones: releases.ownMilestones }
  return makePlan({
    ...facts,
    config: settings.config,
    repositoryId: repository.id,
    configPath: run.configPath,
    groups: settings.roster.groups,
    repository: repository.url,
    head: commits.headCommit,
    now: run.began.toISOString(),
    exists: (path) => commits.paths.has(path),
    seriesOf: (path) => seriesOf(path).series,
    placeOf: settings.loginPlaces,
    propose: (owners) => proposeEntries(owners, heads, settings.roster, groupWords),
    meetingBefore: meetingsBefore(run, facts.changes),
    milestoneOf: (item, note, applied) => milestoneOfItem(item, note, own, applied),
    isBackfill: scope.type === 'backfill',
    diagnostics: [...settings.warnings, ...notes.diagnostics, ...releases.diagnostics],
  })
}

function releasesPlan(run: Run, { releases }: Facts, { operations, outcomes }: Executed): ReleasePlan {
  const { settings, configPath, repository } = run
  const written = writtenBy(run)
  const todos = knownTodos(issuesAfter(releases.todos, operations, outcomes, written.at))
  return planReleases({ config: settings.config, configPath, notes: repository, releases: releases.releases, todos, written })
}

/** What has to change on the pages once other operations are done; a failure of theirs undoes none of those. */
async function pagesPlanAfter(executed: Executed, run: Run, facts: Facts, sortSeries: SeriesSorter): Promise<PagesPlan> {
  const after = issuesAfter(facts.issues, executed.operations, executed.outcomes, run.began.toISOString())
  try {
    return await pagesPlan(run, after, facts, sortSeries)
  } catch (error) {
    return { ...noPages, failure: run.ports.classify(error).message }
  }
}

/** What could not be planned for failures of reading, in sentences. */
function unplanned(releases: string | null, pages: string | null): string[] {
  return [
    ...(releases === null ? [] : [`Release issues could not be looked at. ${releases}`]),
    ...(pages === null ? [] : [`Pages of open items could not be looked at. ${pages}`]),
  ]
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
