import type { Commits } from '../gather/commits.js'
import type { Settings } from '../gather/config.js'
import type { ManagedIssue } from '../model/issue.js'
import type { NoteChange } from '../model/note.js'
import { seriesReader } from '../notes/dates/series.js'
import { noteReader } from '../notes/parse-note.js'
import type { Meeting } from '../pages/meetings.js'
import { noteFilter } from '../scope/select-notes.js'

/** The notes at head by their series. */
export interface SeriesNotes {
  readonly seriesOf: (note: string) => string
  /** The meetings of each series. */
  readonly meetings: ReadonlyMap<string, readonly Meeting[]>
}

/**
 * Sorts the notes at head by their series, without reading them: the day of most stands in their paths, that of others is known from
 * issues and from what this run has read.
 */
export function seriesNotes(
  { head }: Pick<Commits, 'head'>,
  { config, reading }: Settings,
  issues: readonly ManagedIssue[],
  changes: readonly NoteChange[],
): SeriesNotes {
  const isCandidate = noteFilter(config)
  const read = seriesReader(config.series)
  const seriesOf = (note: string) => read(note).series
  const days = new Map<string, string | null>()
  for (const { note, date } of issues.flatMap(({ marker }) => marker.occurrences)) if (date !== null) days.set(note, date)
  for (const { head: note } of changes) if (note) days.set(note.path, note.date)
  const readNote = noteReader(reading)
  const meetings = new Map<string, Meeting[]>()
  for (const { path } of head.filter((file) => isCandidate(file.path))) {
    const date = days.get(path) ?? readNote({ path, text: '' }).date
    if (date === null) continue
    const series = seriesOf(path)
    const known = meetings.get(series)
    if (known) known.push({ note: path, date })
    else meetings.set(series, [{ note: path, date }])
  }
  return { seriesOf, meetings }
}
