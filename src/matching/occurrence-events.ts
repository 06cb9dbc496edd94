import { isSameItem } from './equalities.js'
import type { ManagedIssue, Occurrence } from '../model/issue.js'
import { standingOf } from '../managed/standing.js'
import type { IdentifiedItem } from './pair-items.js'
import { shown } from './shown.js'

/** What happens to an item in the notes, as far as its issue may have to follow. */
export const occurrenceEvents = ['moved', 'edited', 'back', 'done', 'cancelled', 'gone', 'repeated', 'resolved anew'] as const
export type OccurrenceEvent = (typeof occurrenceEvents)[number]

/** Whose the issue's state is, as far as it matters for what follows. */
export const columns = ['open', 'closed by a person', 'closed by us', 'decision'] as const
export type Column = (typeof columns)[number]

/**
 * What an event does to the issue. `follow`: only the marker notes it; `report`: the same, and it is reported; `update`:
 * title, block, labels, assignees and state become what the notes say.
 */
export type Effect = 'follow' | 'report' | 'update'

/** What each event does, by the state of the issue; what the new state is, is the item's to say. */
export const effects: Readonly<Record<OccurrenceEvent, Readonly<Record<Column, Effect>>>> = {
  moved: { open: 'update', 'closed by a person': 'follow', 'closed by us': 'follow', decision: 'update' },
  edited: { open: 'update', 'closed by a person': 'report', 'closed by us': 'update', decision: 'update' },
  back: { open: 'update', 'closed by a person': 'report', 'closed by us': 'update', decision: 'update' },
  done: { open: 'update', 'closed by a person': 'follow', 'closed by us': 'update', decision: 'follow' },
  cancelled: { open: 'update', 'closed by a person': 'follow', 'closed by us': 'update', decision: 'update' },
  gone: { open: 'update', 'closed by a person': 'follow', 'closed by us': 'follow', decision: 'update' },
  repeated: { open: 'update', 'closed by a person': 'follow', 'closed by us': 'update', decision: 'update' },
  'resolved anew': { open: 'update', 'closed by a person': 'follow', 'closed by us': 'follow', decision: 'follow' },
}

/** The column of the table that an issue is in. */
export function columnOf(managed: ManagedIssue): Column {
  if (managed.marker.subject === 'decision') return 'decision'
  const standing = standingOf(managed)
  if (standing === 'closed-by-person') return 'closed by a person'
  return standing === 'open' || standing === 'reopened' ? 'open' : 'closed by us'
}

/** What happened to an item since its occurrence was written; null where nothing did that its issue shows. */
export function eventOf(before: Occurrence, now: IdentifiedItem): OccurrenceEvent | null {
  if (before.gone) return 'back'
  const { item, note, identity } = now
  const isElsewhere = before.note !== note.path || before.date !== note.date || before.meeting !== note.title
  const edited = isElsewhere && isSameItem(before, identity) ? 'moved' : 'edited'
  if (before.state === item.state) return before.shown === shown(now) ? null : edited
  if (item.state === 'open') return 'back'
  if (item.state !== 'done') return 'cancelled'
  // That a decision is done changes nothing of its issue; what else is new of it does.
  const isShown = before.shown === shown({ note, item: { ...item, state: before.state ?? 'open' } })
  return item.kind === 'decision' && !isShown ? edited : 'done'
}

/** The strongest effect of what happened to an issue's occurrences. */
export function effectOf(events: ReadonlySet<OccurrenceEvent>, managed: ManagedIssue): Effect {
  const column = columnOf(managed)
  const found = new Set([...events].map((event) => effects[event][column]))
  return found.has('update') ? 'update' : found.has('report') ? 'report' : 'follow'
}
