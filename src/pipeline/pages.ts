import { fetchConfig, type Settings } from '../fetch/config.js'
import { trusted } from '../fetch/issues.js'
import type { IssueAfter } from '../managed/issues-after.js'
import { oneOfEach } from '../managed/one-of-each.js'
import type { ManagedIssue } from '../model/issue.js'
import { formReader } from '../notes/note-form.js'
import { assignPages, type AssignedPages } from '../pages/assign-pages.js'
import { lastHeld, latest, type Meeting } from '../pages/meetings.js'
import type { MeetingNote } from '../pages/page.js'
import { isOpenItem } from '../pages/page-content.js'
import { planPages, type PagesPlan, type SeriesWithPage } from '../pages/plan-pages.js'
import { seriesName, seriesOfIssue } from '../pages/series.js'
import type { Facts } from './facts.js'
import { issueScope, serverOf, type PipelineOptions, type Reading } from './run.js'
import type { SeriesNotes, SeriesSorter } from './series-notes.js'

/** Nothing is to change on pages. */
export const noPages: PagesPlan = { operations: [], diagnostics: [], unchanged: 0, failure: null }

/**
 * What has to change on the pages of open items, once the issues of the items are as they should be.
 * @param after the managed issues as they are by now
 * @param began when this run began
 */
export async function pagesPlan(
  after: readonly IssueAfter[],
  facts: Facts,
  sortSeries: SeriesSorter,
  began: Date,
  settings: Settings,
  options: PipelineOptions,
  ports: Reading,
): Promise<PagesPlan> {
  const { config, roster } = settings
  const notes = sortSeries(
    after.map(({ marker }) => marker),
    facts.changes,
  )
  const issues = issuesBySeries(withoutCopies(after, facts.issues), notes)
  const isNew = await newcomers(options, ports)
  const wanting = [...issues].filter(([, found]) => found.some((issue) => isOpenItem(issue) && isNew(issue))).map(([series]) => series)
  const { pages, merged, ids } = await findPages(wanting, after, notes, facts, settings, options, ports)
  const { configPath, repository } = options
  const context = {
    notes: repository,
    today: began.toISOString().slice(0, 10),
    people: roster.people,
    areDecisionsOff: config.decisions === 'off',
  }
  const readNote = ports.parse(settings)
  const read = meetingReader(settings, options, ports)
  const series = await Promise.all(
    [...new Set([...pages.keys(), ...wanting])].map(async (name): Promise<SeriesWithPage | null> => {
      const own = issues.get(name) ?? []
      const meetings = notes.meetings.get(name) ?? []
      const held = lastHeld(meetings, own, context.today)
      const meeting = held ?? latest(meetings)
      const note = meeting && (await read(meeting))
      const isOver = meeting === null && own.length === 0
      if (isOver || (meeting && !note)) return null
      const releases = after.filter(({ marker }) => marker.subject === 'release' && isPlannedBy(name, marker.occurrences, notes))
      return {
        series: name,
        name: seriesName(name, [...notes.meetings.keys()], config.series, options.repository.fullName.split('/')[1] ?? '', meeting?.note),
        meetings,
        note,
        isHeld: held !== null,
        readItems: (text) => readNote({ path: meeting?.note ?? 'next.md', text }).items,
        issues: own,
        releases,
        page: pages.get(name) ?? null,
        hasNews: own.some(isNew),
      }
    }),
  )
  return planPages({ ...context, config, configPath, series: series.filter((found) => found !== null), merged, ids })
}

/** Of several issues with one marker, such as the copy that a person made, one counts. */
function withoutCopies(after: readonly IssueAfter[], issues: readonly ManagedIssue[]): IssueAfter[] {
  const counting = new Set([...oneOfEach(issues).values()].map(({ issue }) => issue.number))
  const copies = new Set(issues.map(({ issue }) => issue.number).filter((number) => !counting.has(number)))
  return after.filter(({ number }) => number === null || !copies.has(number))
}

function issuesBySeries(after: readonly IssueAfter[], { seriesOf }: SeriesNotes): Map<string, IssueAfter[]> {
  const bySeries = new Map<string, IssueAfter[]>()
  for (const issue of after.filter(({ marker: { subject } }) => subject !== 'release' && subject !== 'page')) {
    const series = seriesOfIssue(issue.marker, seriesOf)
    bySeries.set(series, [...(bySeries.get(series) ?? []), issue])
  }
  return bySeries
}

function isPlannedBy(series: string, occurrences: IssueAfter['marker']['occurrences'], { seriesOf }: SeriesNotes): boolean {
  return occurrences.some(({ note, gone }) => !gone && seriesOf(note) === series)
}

/**
 * Whether an issue is new since base; any is where pages have just been switched on. An open item that is new opens a page, so one that
 * a person deleted or let go comes back with the next new item only.
 */
async function newcomers(options: PipelineOptions, ports: Reading): Promise<(issue: IssueAfter) => boolean> {
  const { scope, commits } = options
  const { from } = commits
  if (scope.type === 'push' && (from.kind !== 'done' || (await arePagesNew(options, ports)))) return () => true
  const since = scope.type === 'push' && from.kind === 'done' ? from.at : null
  return ({ createdAt }) => createdAt === null || (since !== null && createdAt > since)
}

/** Whether the config at base had no pages. */
async function arePagesNew({ configPath, commits, repository }: PipelineOptions, { notes }: Reading): Promise<boolean> {
  const blob = (files: typeof commits.base) => files.find(({ path }) => path === configPath)?.blob
  if (blob(commits.base) === blob(commits.head)) return false
  // A config that had a mistake gave no pages either.
  return fetchConfig(configPath, commits.base, notes, serverOf(repository)).then(
    ({ config }) => !config.pages,
    () => true,
  )
}

/** The pages that there are, by the series that they belong to now; closed ones are looked for where a page is missing. */
async function findPages(
  wanting: readonly string[],
  after: readonly IssueAfter[],
  { seriesOf, meetings }: SeriesNotes,
  { issues, changes }: Facts,
  settings: Settings,
  options: PipelineOptions,
  { tracker }: Reading,
): Promise<AssignedPages & { ids: ReadonlySet<string> }> {
  const renamed = new Map(changes.flatMap(({ base, head }) => (base && head ? [[base.path, head.path] as const] : [])))
  const seriesByNumber = new Map(
    after.flatMap(({ number, marker }) => (number === null ? [] : [[number, seriesOfIssue(marker, seriesOf)]])),
  )
  const assign = (pages: readonly ManagedIssue[]) => ({
    ...assignPages(pages, {
      seriesOf,
      renamed,
      isAlive: (series) => meetings.has(series),
      seriesOfNumber: (number) => seriesByNumber.get(number) ?? null,
    }),
    ids: new Set(pages.map(({ marker }) => marker.id)),
  })
  const known = issues.filter(({ marker }) => marker.subject === 'page')
  const found = assign(known)
  if (wanting.every((series) => found.pages.has(series))) return found
  const { managed, page } = settings.config.labels
  const listed = await trusted(await tracker.list({ label: `${managed},${page}`, state: 'all' }), issueScope(options, settings), tracker)
  const closed = listed.managed.filter(({ issue, marker }) => marker.subject === 'page' && issue.state !== 'open')
  return assign([...known.filter(({ issue }) => issue.state === 'open'), ...closed])
}

/** Reads the note of a meeting; null where GitHub does not give it: then the page stays as it is. */
function meetingReader(settings: Settings, { commits }: PipelineOptions, { notes, log, judge, parse }: Reading) {
  const readNote = parse(settings)
  const readForm = formReader(settings.reading)
  const blobs = new Map(commits.head.map(({ path, blob }) => [path, blob]))
  return async ({ note: path, date }: Meeting): Promise<MeetingNote | null> => {
    const blob = blobs.get(path)
    if (blob === undefined) return null
    try {
      const text = await notes.text(blob)
      return { note: readNote({ path, text }), form: readForm({ path, text }, date) }
    } catch (error) {
      log.warning(`The page of open items that follows from ${path} is not updated: ${judge(error).message}`)
      return null
    }
  }
}
