import type { Marker } from '../model/issue.js'
import type { NoteChange } from '../model/note.js'
import { seriesReader } from '../notes/dates/series.js'
import type { Meeting } from '../pages/meetings.js'
import { noteFilter } from '../scope/select-notes.js'
import type { Run } from './run.js'

/** The notes at head by their series. */
export interface SeriesNotes {
  /** The series of a note by its path, as the config names it now. */
  readonly seriesOf: (note: string) => string
  /** The meetings of each series. */
  readonly meetings: ReadonlyMap<string, readonly Meeting[]>
}

/** What sorts the notes by series knows the days of some notes from issues and from what the run has read. */
export type SeriesSorter = (markers: readonly Marker[], changes: readonly NoteChange[]) => SeriesNotes

/** Sorts the notes at head by their series without reading them: the day of most stands in their paths. */
export function seriesSorter({ commits: { head }, settings, ports: { parse } }: Run): SeriesSorter {
  const { config } = settings
  const read = seriesReader(config.series)
  const seriesOf = (note: string) => read(note).series
  let byPath: Map<string, string | null> | null = null
  const daysOfPaths = () => {
    const isCandidate = noteFilter(config)
    const readNote = parse(settings)
    return new Map(head.filter(({ path }) => isCandidate(path)).map(({ path }) => [path, readNote({ path, text: '' }).date]))
  }
  return (markers, changes) => {
    byPath ??= daysOfPaths()
    const known = new Map<string, string | null>()
    for (const { note, date } of markers.flatMap(({ occurrences }) => occurrences)) if (date !== null) known.set(note, date)
    for (const { page } of markers) if (page?.note && page.date) known.set(page.note, page.date)
    for (const { head: note } of changes) if (note) known.set(note.path, note.date)
    const meetings = new Map<string, Meeting[]>()
    for (const [note, day] of byPath) {
      const date = known.get(note) ?? day
      if (date === null) continue
      const series = seriesOf(note)
      const others = meetings.get(series)
      if (others) others.push({ note, date })
      else meetings.set(series, [{ note, date }])
    }
    return { seriesOf, meetings }
  }
}
