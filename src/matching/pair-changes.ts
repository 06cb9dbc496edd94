import type { NoteChange } from '../model/note.js'
import { pairItems, type IdentifiedItem, type PairedItems } from './pair-items.js'
import type { TrackedIssue } from './tracked-issue.js'

/** A changed note with its items paired. */
export interface PairedChange extends PairedItems {
  readonly change: NoteChange
}

/** The changed notes in order of their meetings, with their items paired. */
export function pairChanges(changes: readonly NoteChange[], tracked: readonly TrackedIssue[]): PairedChange[] {
  const ordered = changes.toSorted(inOrderOfMeeting)
  // What went out of another note to the letter, or out of this one at some time, is that again and no edit of a third item.
  const pairedAlone = ordered.map((change) => ({ change, ...pairItems(change.base, change.head) }))
  const absentKeys = new Set(pairedAlone.flatMap(({ absent }) => absent.map(({ identity }) => identity.key)))
  const gone = tracked.flatMap(({ occurrences }) => occurrences.map(({ occurrence }) => occurrence).filter((occurrence) => occurrence.gone))
  const goneHere = new Set(gone.map(({ note, key }) => `${key} ${note}`))
  const isKnown = ({ identity, note }: IdentifiedItem) => absentKeys.has(identity.key) || goneHere.has(`${identity.key} ${note.path}`)
  return pairedAlone.map((pair) => {
    const { change, head } = pair
    const mayBeMistaken = head.some(({ now, was }) => was?.identity.key !== now.identity.key && isKnown(now))
    return mayBeMistaken ? { change, ...pairItems(change.base, change.head, isKnown) } : pair
  })
}

function inOrderOfMeeting(a: NoteChange, b: NoteChange): number {
  return orderOf(a) < orderOf(b) ? -1 : 1
}

function orderOf({ head, base }: NoteChange): string {
  const note = head ?? base
  return `${note?.date ?? ''}\n${note?.path ?? ''}`
}
