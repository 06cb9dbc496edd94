import type { Occurrence } from '../../model/issue.js'
import type { Note } from '../../model/note.js'
import { sameTask } from '../equalities.js'
import type { MatchInput, Meeting } from '../match-input.js'
import type { IdentifiedItem } from '../pair-items.js'
import { peopleOf } from '../people.js'
import type { MatchState, Pending } from '../state.js'
import { peopleOfIssue, standingOfTracked, type Slot, type TrackedIssue } from '../tracked-issue.js'

/**
 * Whether a task that a person closed is asked for anew: the note's meeting is after the close, and the meeting before it
 * did not have the task. A copied list, a late note, notes merged into one do not ask for it.
 */
export function isAskedAnew({ input, tracked }: MatchState, issue: TrackedIssue, now: IdentifiedItem): boolean {
  const { note } = now
  const closedAt = issue.managed?.issue.closedAt ?? null
  if (closedAt === null || note.date === null || note.date <= closedAt.slice(0, 10)) return false
  const before = meetingBefore(input, issue, note)
  return before === null || !tracked.some((other) => isInMeeting(other, before, issue, now))
}

/** The meeting before a note in its series, also where the issue was before in that series, and its notes are in an archive by now. */
function meetingBefore(input: MatchInput, { movedFrom, occurrences }: TrackedIssue, note: Note): Meeting | null {
  const isArchived = movedFrom.some((path) => input.seriesOf(path) === note.series)
  const series = new Set([note.series, ...(isArchived ? occurrences.map(({ occurrence }) => input.seriesOf(occurrence.note)) : [])])
  const meetings = [...series].flatMap((name) => input.meetingBefore({ ...note, series: name }) ?? [])
  return meetings.toSorted((a, b) => (`${a.date} ${a.path}` < `${b.date} ${b.path}` ? 1 : -1))[0] ?? null
}

/**
 * Whether a meeting had the task of an issue, or the very item, by that issue or by another one: in lists that are copied a task may
 * have several, as where the item names nobody, and somebody's was copied.
 */
function isInMeeting({ occurrences }: TrackedIssue, meeting: Meeting, issue: TrackedIssue, now: IdentifiedItem): boolean {
  const known = issue.occurrences.map(({ occurrence }) => occurrence)
  const item = { ...now.identity, owners: now.owners, people: peopleOf(now.item) }
  return occurrences.some(
    ({ occurrence }) =>
      occurrence.note === meeting.path &&
      !occurrence.gone &&
      (sameTask(occurrence, known, peopleOfIssue(issue)) ?? sameTask(item, [occurrence], occurrence.people)) !== null,
  )
}

/** Reports an item whose issue a person closed, where nothing asks for it anew; what is reported once is known from then on. */
export function leaveClosed(state: MatchState, issue: TrackedIssue, entry: Pending): boolean {
  if (!issue.managed || state.input.isBackfill || isAskedAnew(state, issue, entry.now)) return false
  const slot = state.add(issue, entry, null, `still in ${entry.now.note.path}`)
  slot.occurrence = { ...slot.occurrence, leftClosed: true }
  state.unmatched.push({ entry: entry.now, why: 'closed-before', issue: issue.managed.issue })
  return true
}

/**
 * Whether an item is a new one, though its note has an occurrence of it: that is of an earlier meeting and closed by a
 * person, or a person asks for what was only reported. A note whose date is corrected is not a later meeting.
 */
export function isTakenForNew(state: MatchState, { issue, slot: { occurrence } }: Slot, { now, was, change }: Pending): boolean {
  if (standingOfTracked(issue) !== 'closed-by-person' || issue.managed?.marker.subject === 'decision') return false
  if (state.input.isBackfill) return occurrence.leftClosed === true
  if (occurrence.date === now.note.date || !isAskedAnew(state, issue, now)) return false
  const before = state.input.meetingBefore(now.note)
  const isRenamed = change.base !== null && change.base.path !== now.note.path
  const isMeetingBetween = (before?.date ?? '') > (occurrence.date ?? '')
  const isOut = occurrence.gone || (change.base !== null && isOfOtherMeeting(occurrence, change.base, now.note))
  return (isOut && was === null) || (isRenamed && isMeetingBetween)
}

/** Whether an occurrence in a file that each meeting writes over is of an earlier one than base and head have. */
export function isOfOtherMeeting({ date }: Pick<Occurrence, 'date'>, base: Note, head: Note): boolean {
  return date !== base.date && date !== head.date
}
