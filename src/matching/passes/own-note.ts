import { isSameItem } from '../equalities.js'
import type { Occurrence } from '../../model/issue.js'
import type { Note } from '../../model/note.js'
import { identifyItems } from '../pair-items.js'
import type { MatchState, Pending } from '../state.js'
import type { Slot } from '../tracked-issue.js'
import { isOfOtherMeeting, isTakenForNew } from './again.js'
import type { Pass } from './pass.js'

/** An item that is as it was keeps its issue before any other asks for it: of two equal ones, the edited one gets what is left. */
export const unchanged: Pass = {
  name: 'unchanged',
  accepts: 'an item that says what it said at base',
  result: 'the issue of its occurrence in this note',
  run: (state) => state.settle((entry) => entry.was?.identity.key === entry.now.identity.key && keepIssue(state, entry)),
}

export const edited: Pass = {
  name: 'edited',
  accepts: 'an item whose text or text at base is that of an occurrence in this note, gone ones too',
  result: 'the issue of that occurrence',
  run: (state) => state.settle((entry) => keepIssue(state, entry)),
}

function keepIssue(state: MatchState, entry: Pending): boolean {
  const found = ownOccurrence(state, entry)
  if (!found) return false
  if (isTakenForNew(state, found, entry)) {
    state.askedAnew.add(entry)
    return false
  }
  state.claim(found, entry, found.slot.occurrence.gone ? 'back in the note' : entry.was ? 'edited in the note' : 'in the note')
  return true
}

/** One that says what the item says now goes before one that says what it said at base: that may be an equal item's. */
function ownOccurrence(state: MatchState, entry: Pending): Slot | null {
  const { now, was } = entry
  const says = (occurrence: Occurrence) => isSameItem(occurrence, now.identity) && !occurrence.gone
  return (
    state.free((occurrence) => occurrence.note === now.note.path && says(occurrence)) ??
    state.free((occurrence) => isInNote(occurrence, entry) && says(occurrence)) ??
    (was && state.free((occurrence) => isInNote(occurrence, entry) && isSameItem(occurrence, was.identity))) ??
    state.free((occurrence) => isInNote(occurrence, entry) && isSameItem(occurrence, now.identity)) ??
    // From when the config gave each item for a pull request an issue of its own.
    state.free((occurrence) => isInNote(occurrence, entry) && occurrence.key === now.identity.ownKey)
  )
}

function isInNote({ note }: Occurrence, { change }: Pending): boolean {
  return note === change.base?.path || note === change.head?.path
}

/** An unfinished run may have seen another wording than base and head have; what an overwritten file had before was another meeting's. */
export const near: Pass = {
  name: 'near',
  accepts: 'an item clearly like an occurrence of this meeting in this note that base does not have',
  result: 'the issue of that occurrence',
  run: (state) => {
    for (const { change } of state.paired) {
      const { base, head } = change
      const baseKeys = keysOf(base)
      const isOfOther = (occurrence: Occurrence) => base !== null && head !== null && isOfOtherMeeting(occurrence, base, head)
      const slots = state.allFree(
        (occurrence) =>
          occurrence.note === head?.path &&
          !isOfOther(occurrence) &&
          !occurrence.gone &&
          !baseKeys.has(occurrence.key) &&
          !(state.input.isBackfill && occurrence.leftClosed),
      )
      claimNear(state, change, slots, 'edited in the note')
    }
  },
}

/** What was removed and comes back with one more word is the same task. */
export const nearGone: Pass = {
  name: 'near-gone',
  accepts: 'a new item clearly like an occurrence that is gone from this note',
  result: 'the issue of that occurrence',
  run: (state) => {
    for (const { change, overwritten } of state.paired) {
      if (overwritten) continue
      const slots = state.allFree(({ note, date, gone }) => note === change.head?.path && date === change.head.date && gone)
      claimNear(state, change, slots, 'back in the note', ({ was }) => was === null)
    }
  },
}

/** An unfinished run may have seen the note at another path. */
export const strayed: Pass = {
  name: 'strayed',
  accepts: 'an item whose text is that of an occurrence of the same day in a note that is nowhere',
  result: 'the issue of that occurrence',
  run: (state) => {
    const isStray = strayIn(state)
    state.settle((entry) => {
      if (state.askedAnew.has(entry)) return false
      const keys = [entry.was?.identity.key, entry.now.identity.key]
      const found = state.free(
        (occurrence) => isStray(occurrence) && !occurrence.gone && occurrence.date === entry.now.note.date && keys.includes(occurrence.key),
      )
      if (found) state.claim(found, entry, `the note is now ${entry.now.note.path}`)
      return found !== null
    })
  },
}

export const nearStrayed: Pass = {
  name: 'near-strayed',
  accepts: 'an item clearly like such an occurrence',
  result: 'the issue of that occurrence',
  run: (state) => {
    const isStray = strayIn(state)
    for (const { change } of state.paired) {
      const slots = state.allFree(
        (occurrence) => isStray(occurrence) && !occurrence.gone && occurrence.date === (change.head?.date ?? null),
      )
      claimNear(state, change, slots, 'edited in the note')
    }
  },
}

/** Lets the items of a note that are left have the occurrences that they are clearly like. */
function claimNear(
  state: MatchState,
  change: Pending['change'],
  slots: readonly Slot[],
  reason: string,
  mayClaim: (entry: Pending) => boolean = () => true,
): void {
  // In most notes nothing is left.
  if (slots.length === 0) return
  const entries = state.pending.filter((entry) => entry.change === change && !state.askedAnew.has(entry) && mayClaim(entry))
  state.claimNear(entries, slots, reason)
}

/** Whether an occurrence is in a note that is neither at base nor at head, or in one that is deleted and did not have it at base. */
function strayIn({ paired, input }: MatchState): (occurrence: Occurrence) => boolean {
  const deleted = new Map(paired.flatMap(({ change: { base, head } }) => (base && !head ? [[base.path, keysOf(base)] as const] : [])))
  return ({ note, key }) => !input.exists(note) || deleted.get(note)?.has(key) === false
}

/** The keys of a note's items. */
export function keysOf(note: Note | null): Set<string> {
  return new Set(identifyItems(note).map(({ identity }) => identity.key))
}
