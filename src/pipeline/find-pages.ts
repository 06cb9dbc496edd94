import { trusted } from '../fetch/issues.js'
import type { IssueAfter } from '../managed/issues-after.js'
import type { ManagedIssue } from '../model/issue.js'
import type { NoteChange } from '../model/note.js'
import { assignPages, type AssignedPages, type PageFacts } from '../pages/assign-pages.js'
import { seriesOfIssue } from '../pages/series.js'
import { issueScope, type Run } from './run.js'
import type { SeriesNotes } from './series-notes.js'

/** The pages that there are, with the series that they belong to now, and their ids. */
export interface FoundPages extends AssignedPages {
  readonly ids: ReadonlySet<string>
}

/**
 * Finds the pages of the series; closed ones are looked for only where one of these series has none that is open.
 * @param issues the managed issues that the run has read
 */
export async function findPages(
  run: Run,
  series: readonly string[],
  issues: readonly ManagedIssue[],
  facts: PageFacts,
): Promise<FoundPages> {
  const known = issues.filter(({ marker }) => marker.subject === 'page')
  const found = assign(known, facts)
  if (series.every((name) => found.pages.has(name))) return found
  const { labels } = run.settings.config
  const listed = await run.ports.tracker.list({ label: `${labels.managed},${labels.page}`, state: 'all' })
  const { managed } = await trusted(listed, issueScope(run), run.ports.tracker)
  const closed = managed.filter(({ issue, marker }) => marker.subject === 'page' && issue.state !== 'open')
  return assign([...known.filter(({ issue }) => issue.state === 'open'), ...closed], facts)
}

function assign(pages: readonly ManagedIssue[], facts: PageFacts): FoundPages {
  return { ...assignPages(pages, facts), ids: new Set(pages.map(({ marker }) => marker.id)) }
}

/** What tells the series of a page, by the notes and the issues of this run. */
export function pageFacts({ seriesOf, meetings }: SeriesNotes, after: readonly IssueAfter[], changes: readonly NoteChange[]): PageFacts {
  const renamed = new Map(changes.flatMap(({ base, head }) => (base && head ? [[base.path, head.path] as const] : [])))
  const seriesByNumber = new Map(
    after.flatMap(({ number, marker }) => (number === null ? [] : [[number, seriesOfIssue(marker, seriesOf)]])),
  )
  return {
    seriesOf,
    renamed,
    isAlive: (series) => meetings.has(series),
    seriesOfNumber: (number) => seriesByNumber.get(number) ?? null,
  }
}
