import { pathOn } from '../pages/item-lines.js'
import type { IssueAfter } from '../managed/issues-after.js'
import { oneOfEach } from '../managed/one-of-each.js'
import type { ManagedIssue } from '../model/issue.js'
import { lastHeld, latest } from '../pages/meetings.js'
import { isOpenItem, type SeriesFacts } from '../pages/page-content.js'
import { planPages, type PagesPlan, type SeriesWithPage } from '../pages/plan-pages.js'
import { seriesName, seriesOfIssue } from '../pages/series.js'
import type { Facts } from './facts.js'
import { findPages, pageFacts } from './find-pages.js'
import { meetingReader } from './meeting-notes.js'
import { newSinceBase } from './new-issues.js'
import { todayOf, writtenBy, type Run } from './run.js'
import type { SeriesNotes, SeriesSorter } from './series-notes.js'

/** Nothing is to change on pages. */
export const noPages: PagesPlan = { operations: [], diagnostics: [], unchanged: 0, failure: null }

/**
 * What has to change on the pages of open items, once the issues of the items are as they should be.
 * @param after the managed issues as they are by now
 */
export async function pagesPlan(run: Run, after: readonly IssueAfter[], facts: Facts, sortSeries: SeriesSorter): Promise<PagesPlan> {
  const { config, roster } = run.settings
  const markers = after.map(({ marker }) => marker)
  const notes = sortSeries(markers, facts.changes)
  const issues = issuesBySeries(withoutCopies(after, facts.issues), notes)
  const isNew = await newSinceBase(run)
  const withNews = [...issues].filter(([, found]) => found.some((issue) => isOpenItem(issue) && isNew(issue))).map(([series]) => series)
  const { pages, merged, ids } = await findPages(run, withNews, facts.issues, pageFacts(notes, after, facts.changes))
  const factsOf = seriesFactsReader(run, after, notes)
  const series = await Promise.all(
    [...new Set([...pages.keys(), ...withNews])].map(async (name): Promise<SeriesWithPage | null> => {
      const own = issues.get(name) ?? []
      const found = await factsOf(name, own)
      return found && { ...found, page: pages.get(name) ?? null, hasNews: own.some(isNew) }
    }),
  )
  return planPages({
    notes: run.repository,
    today: todayOf(run),
    people: roster.people,
    areDecisionsOff: config.decisions === 'off',
    config,
    configPath: run.configPath,
    series: series.filter((found) => found !== null),
    merged,
    ids,
    written: writtenBy(run),
  })
}

/** Reads what a page shows of its series; null where the series is over, or GitHub does not give the note of its last meeting. */
function seriesFactsReader(
  run: Run,
  after: readonly IssueAfter[],
  notes: SeriesNotes,
): (series: string, issues: readonly IssueAfter[]) => Promise<SeriesFacts | null> {
  const readNote = run.ports.parse(run.settings)
  const readMeeting = meetingReader(run)
  const [, repository = ''] = run.repository.fullName.split('/')
  const nameOf = (series: string, meeting: string | undefined) =>
    seriesName(series, [...notes.meetings.keys()], run.settings.config.series, repository, meeting)
  return async (series, issues) => {
    const meetings = notes.meetings.get(series) ?? []
    const held = lastHeld(meetings, issues, todayOf(run))
    const meeting = held ?? latest(meetings)
    const note = meeting && (await readMeeting(meeting))
    const isOver = meeting === null && issues.length === 0
    if (isOver || (meeting && !note)) return null
    return {
      series,
      name: nameOf(series, meeting?.note),
      meetings,
      note,
      isHeld: held !== null,
      readItems: (text, day) => readNote({ path: pathOn(meeting?.note ?? 'next.md', day), text }).items,
      issues,
      releases: after.filter(({ marker }) => marker.subject === 'release' && isPlannedBy(series, marker.occurrences, notes)),
    }
  }
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
