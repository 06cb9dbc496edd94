import type { ClosedSince } from '../fetch/issues.js'
import { markerOf } from '../managed/body.js'
import type { NoteChange } from '../model/note.js'
import { isDormant, latest } from '../pages/meetings.js'
import { seriesOfIssue } from '../pages/series.js'
import type { SeriesSorter } from './series-notes.js'

/**
 * The day since which pages show what was closed: that of the earliest last meeting of the series with open issues.
 * @param today YYYY-MM-DD
 */
export function closedSinceLastMeetings(sortSeries: SeriesSorter, changes: readonly NoteChange[], today: string): ClosedSince {
  return (open) => {
    const markers = open.map(({ body }) => markerOf(body)).filter((marker) => marker !== null)
    const { meetings, seriesOf } = sortSeries(markers, changes)
    const days = [...new Set(markers.map((marker) => seriesOfIssue(marker, seriesOf)))].flatMap((series) => {
      const last = latest((meetings.get(series) ?? []).filter(({ date }) => date < today))
      return last && !isDormant(last.date, today) ? [last.date] : []
    })
    return days.toSorted()[0] ?? null
  }
}
