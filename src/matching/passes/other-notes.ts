import { reportChange } from '../blocking.js'
import type { Note } from '../../model/note.js'
import { isSameItem, sameTask, sameTaskReasons, type SameTaskReason } from '../equalities.js'
import type { IdentifiedItem } from '../pair-items.js'
import { shown } from '../shown.js'
import type { Absent, MatchState, Pending } from '../state.js'
import {
  carriesOver,
  isAskedInMeeting,
  isOfSeries,
  isOpen,
  peopleOfIssue,
  standingOfTracked,
  type Slot,
  type TrackedIssue,
  type TrackedOccurrence,
} from '../tracked-issue.js'
import { isAskedAnew, leaveClosed } from './again.js'
import { peopleOf } from '../people.js'
import type { Pass } from './pass.js'

/** The issue that the same task has in another meeting of the series: the strongest reason decides, then the lowest number. */
export function sameTaskElsewhere(state: MatchState, now: IdentifiedItem, accept: (issue: TrackedIssue) => boolean): TrackedIssue | null {
  const isSecondInNote = ({ occurrences }: TrackedIssue) => occurrences.some((slot) => isInNote(state, slot, now))
  const found = state.byContent.of(now.identity.content).flatMap((issue) => {
    const reason = accept(issue) ? reasonOfSameTask(issue, now) : null
    if (reason === null || !isOfSeries(state.input, issue, now)) return []
    // A second time in one note it is another task; several may share a pull request.
    if (now.identity.references === null && !now.isReported && isSecondInNote(issue)) return []
    return [{ issue, rank: sameTaskReasons.indexOf(reason) }]
  })
  return found.toSorted((a, b) => a.rank - b.rank)[0]?.issue ?? null
}

function reasonOfSameTask(issue: TrackedIssue, { identity, owners, item }: IdentifiedItem): SameTaskReason | null {
  const known = issue.occurrences.map(({ occurrence }) => occurrence)
  if (identity.references === null) return sameTask({ ...identity, owners, people: peopleOf(item) }, known, peopleOfIssue(issue))
  return known.some(({ content }) => content === identity.content) ? sameTaskReasons[0] : null
}

/** What a file had before another meeting's text is not an occurrence in this meeting, and a review says only that the task goes on. */
function isInNote({ input }: MatchState, { occurrence, claimedBy }: TrackedOccurrence, { note }: IdentifiedItem): boolean {
  const isLeft = claimedBy === null && (occurrence.gone || (input.isBackfill && occurrence.leftClosed === true))
  return isAskedInMeeting(occurrence, note) && !isLeft
}

/** An item that was there at base without an issue opens none now; an open one joins the issue that it has elsewhere. */
export const withoutIssue: Pass = {
  name: 'without-issue',
  accepts: 'an item that was in this note at base, and has no issue',
  result:
    'the open issue of the same task in the series; else none, and a change is reported, with the fix where its issue is as in “blocked”',
  run: (state) =>
    state.settle((entry) => {
      const { was, now } = entry
      if (now.isReported) return was !== null && was.item.state === now.item.state
      if (!was || state.askedAnew.has(entry) || isAskedForNow(was, now)) return false
      const carried = now.item.state === 'open' ? sameTaskElsewhere(state, now, carriesOver) : null
      if (carried) state.add(carried, entry, null, `also in ${now.note.path}`)
      else if (shown(was) !== shown(now)) reportChange(state, now, was, 'no-issue-known')
      return true
    }),
}

/** Whether an item was done when it was new, so that it has no issue, and is open by now. */
function isAskedForNow(was: IdentifiedItem, now: IdentifiedItem): boolean {
  return was.item.state !== 'open' && now.item.state === 'open'
}

/** An unfinished run may have moved the occurrence elsewhere; then the item is a repetition. */
export const moved: Pass = {
  name: 'moved',
  accepts: 'a new item that says what an item says that is gone from another note of its series',
  result: 'the issue of that item, in any state; none, where it had none, unless it was done and is open now',
  run: (state) => state.settle((entry) => moveFrom(state, entry, ({ was }) => isOfSameSeries(state, was.note, entry.now.note))),
}

/** A list that is copied into another series takes no issue out of its own: there the owner may be worded otherwise now. */
export const movedElsewhere: Pass = {
  name: 'moved-elsewhere',
  accepts: 'the same of a note of another series, where that series has no other new item of the same task',
  result: 'as in “moved”',
  run: (state) => state.settle((entry) => moveFrom(state, entry, ({ was }) => !isOfSameSeries(state, was.note, entry.now.note))),
}

function moveFrom(state: MatchState, entry: Pending, mayBe: (from: Absent) => boolean): boolean {
  const { now, was } = entry
  const isOrigin = (from: Absent) => isSameItem(from.was.identity, now.identity) && from.was.isReported === now.isReported
  const from = now.isReported || was ? undefined : state.absent.find((candidate) => isOrigin(candidate) && mayBe(candidate))
  if (!from) return false
  const found = state.free((occurrence) => occurrence.note === from.change.base?.path && isSameItem(occurrence, from.was.identity))
  if (found && (isRecurring(state, found.issue, from.was, now) || isAlsoNewInItsSeries(state, found, now))) return false
  if (!found && (isAskedForNow(from.was, now) || sameTaskElsewhere(state, now, carriesOver))) return false
  if (!found) reportChange(state, now, from.was, 'no-issue-known')
  else {
    state.absent = state.absent.filter((candidate) => candidate !== from)
    state.claim(found, entry, `moved from ${from.was.note.path}`)
  }
  return true
}

function isOfSameSeries({ input }: MatchState, before: Note, { series }: Note): boolean {
  return before.series === series || input.seriesOf(before.path) === series
}

/** Whether a task that would move into another series is written down anew in its own. */
function isAlsoNewInItsSeries(state: MatchState, { issue }: Slot, now: IdentifiedItem): boolean {
  if (isOfSeries(state.input, issue, now)) return false
  const isOfIssue = ({ now: other }: Pick<Pending, 'now'>) => isOfSeries(state.input, issue, other)
  const claimed = new Set(issue.occurrences.map(({ claimedBy }) => claimedBy))
  return (
    state.paired.some(({ head }) => head.some((entry) => entry.was === null && claimed.has(entry.now) && isOfIssue(entry))) ||
    state.pending.some((entry) => isOfIssue(entry) && reasonOfSameTask(issue, entry.now) !== null)
  )
}

/** A task that comes back in a later meeting did not move there if a person closed it in between. */
function isRecurring(state: MatchState, issue: TrackedIssue, was: IdentifiedItem, now: IdentifiedItem): boolean {
  return standingOfTracked(issue) === 'closed-by-person' && was.note.date !== now.note.date && isAskedAnew(state, issue, now)
}

/** The issue of the task that an item hands over, of those who had it before. */
export function handedOverIssue(state: MatchState, now: IdentifiedItem, accept: (issue: TrackedIssue) => boolean): TrackedIssue | null {
  const { handedBy = [] } = now.item
  if (handedBy.length === 0) return null
  const owners = handedBy.map(({ written }) => written)
  return sameTaskElsewhere(
    state,
    { ...now, owners, item: { ...now.item, owners: handedBy } },
    (issue) => accept(issue) && peopleOfIssue(issue).length > 0,
  )
}

export const handedOn: Pass = {
  name: 'handed-on',
  accepts: 'a new item that somebody hands over, as in “Ann → Bob”, of equal text and kind as an open issue that they have in the series',
  result: 'that issue, with its new owner',
  run: (state) =>
    state.settle((entry) => {
      const issue = entry.now.isReported ? null : handedOverIssue(state, entry.now, isOpen)
      if (issue) state.bind(issue, entry, `handed over in ${entry.now.note.path}`)
      return issue !== null
    }),
}

export const repeated: Pass = {
  name: 'repeated',
  accepts:
    'a new item of equal text and kind as an issue of the series that is open or that this action closed, with a person in common, the same names, or nobody named on one side',
  result: 'that issue; the occurrence is added',
  run: (state) =>
    state.settle((entry) => {
      if (entry.now.isReported) return false
      const carried = sameTaskElsewhere(state, entry.now, carriesOver)
      if (!carried) return false
      state.add(carried, entry, eventOfRepetition(carried, entry), `also in ${entry.now.note.path}`)
      return true
    }),
}

/** Something done that is written down again opens and closes nothing if it is closed already. */
function eventOfRepetition(issue: TrackedIssue, { now }: Pending) {
  const { state } = now.item
  if (state === 'open' || now.item.kind === 'decision') return 'repeated'
  return standingOfTracked(issue) === 'closed-by-us' ? null : state === 'done' ? 'done' : 'cancelled'
}

export const closedBefore: Pass = {
  name: 'closed-before',
  accepts: 'a new item of equal text, kind and people as an issue of the series that a person closed',
  result:
    'a new issue with a link to that one, where its meeting is after the close and the meeting before did not have it; else none, and it is reported',
  run: (state) =>
    state.settle((entry) => {
      const { now } = entry
      if (now.item.state !== 'open' || now.isReported) return false
      const closed = sameTaskElsewhere(state, now, (issue) => standingOfTracked(issue) === 'closed-by-person')
      return closed !== null && leaveClosed(state, closed, entry)
    }),
}
