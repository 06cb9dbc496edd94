import type { Occurrence } from '../model/issue.js'
import type { IdentifiedItem } from './pair-items.js'
import { standingOfTracked, type TrackedIssue } from './tracked-issue.js'

/** Whether a later meeting asks for what this action closed because one in between said that it is done. */
export function isDesiredAgain(issue: TrackedIssue, before: Occurrence, { item, note }: IdentifiedItem): boolean {
  if (item.state !== 'open' || before.date === note.date || standingOfTracked(issue) !== 'closed-by-us') return false
  const ends = issue.occurrences.flatMap(({ occurrence: { state = 'open', date } }) => (state === 'open' || date === null ? [] : [date]))
  return ends.length > 0 && ends.every((date) => date < (note.date ?? ''))
}

/**
 * Whether an item is ticked only because the meeting before had it so: where a person reopened its issue since, that stands. A tick
 * behind a meeting that had it open again is a new one.
 */
export function isCopiedTick({ managed, occurrences, stateFrom }: TrackedIssue, { item, note }: IdentifiedItem): boolean {
  if (item.kind !== 'todo' || item.state === 'open' || stateFrom !== null) return false
  if (managed?.issue.state !== 'open' || !managed.issue.isReopened) return false
  const known = occurrences.flatMap(({ occurrence }) => (occurrence.gone && occurrence.date !== note.date ? [] : [occurrence]))
  const latest = known.reduce((last, other) => ((other.date ?? '') >= (last?.date ?? '') ? other : last), known[0])
  return latest?.state !== undefined && latest.state !== 'open'
}

/**
 * Whether an item says nothing new of its issue's state: a later meeting has the task, whichever of the notes was pushed first.
 * Where both are of one push, the later one is the last to decide.
 */
export function isOverruled({ occurrences }: TrackedIssue, { note: { date } }: IdentifiedItem): boolean {
  return date !== null && occurrences.some(({ occurrence }) => !occurrence.gone && occurrence.date !== null && occurrence.date > date)
}

/**
 * Whether an item that is back in its note decides about the state. One that comes back as it went, as when a deletion is reverted,
 * changes nothing that a later meeting says, and ticks nothing off that a person reopened.
 */
export function decidesAgain(issue: TrackedIssue, before: Occurrence, now: IdentifiedItem): boolean {
  if (before.state !== now.item.state) return true
  const isReopened = issue.managed?.issue.state === 'open' && issue.managed.issue.isReopened
  return before.gone && !isOverruled(issue, now) && !(now.item.state !== 'open' && now.item.kind === 'todo' && isReopened)
}
