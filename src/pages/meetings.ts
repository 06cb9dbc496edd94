import type { IssueAfter } from '../managed/issues-after.js'
import { daysBetween } from '../model/days-between.js'

/** A meeting of a series, by its note. */
export interface Meeting {
  /** Path of the note. */
  readonly note: string
  /** YYYY-MM-DD */
  readonly date: string
}

/** Days without a meeting after which a series counts as one that no longer meets. */
const dormantAfter = 180

/**
 * The meeting that was held last; null where none was. A note may be there before its meeting, as an agenda: one of today counts
 * once an issue was opened from it, one of a day to come never.
 * @param today YYYY-MM-DD
 */
export function lastHeld(meetings: readonly Meeting[], issues: readonly IssueAfter[], today: string): Meeting | null {
  const opened = new Set(issues.flatMap(({ marker }) => marker.occurrences.slice(0, 1).map(({ note }) => note)))
  const held = meetings.filter(({ date, note }) => date < today || (date === today && opened.has(note)))
  return latest(held)
}

/** The latest of some meetings; of two on one day the one whose path is later. */
export function latest(meetings: readonly Meeting[]): Meeting | null {
  const isLater = (a: Meeting, b: Meeting) => a.date > b.date || (a.date === b.date && a.note > b.note)
  return meetings.reduce<Meeting | null>((found, meeting) => (found === null || isLater(meeting, found) ? meeting : found), null)
}

/** On how many days the series met from one day to another, both included; at least once. */
export function meetingsBetween(meetings: readonly Meeting[], from: string, to: string): number {
  return Math.max(1, new Set(meetings.map(({ date }) => date).filter((date) => date >= from && date <= to)).size)
}

/** Whether a series has not met for so long that its page is left alone. */
export function isDormant(last: string, today: string): boolean {
  return daysBetween(last, today) > dormantAfter
}
