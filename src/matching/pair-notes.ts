import type { Note, NoteChange } from '../model/note.js'
import { identifyItems, pairItems } from './pair-items.js'

/** A note of one side with the SHA of its blob. */
export interface NoteVersion {
  readonly note: Note
  readonly blob: string
}

/**
 * Pairs the notes of base with those of head: same path, else same blob (a rename), else same date and most items in
 * common, at least half of the smaller (a rename with edits), else same series and at least half of the items to the
 * letter (a rename that corrects the date; a copy leaves the base note where it was, so none is taken for it).
 */
export function pairNotes(base: readonly NoteVersion[], head: readonly NoteVersion[]): NoteChange[] {
  let baseLeft = [...base]
  let headLeft = [...head]
  const changes: NoteChange[] = []
  const pair = (before: NoteVersion, now: NoteVersion) => {
    changes.push({ base: before.note, head: now.note })
    baseLeft = baseLeft.filter((entry) => entry !== before)
    headLeft = headLeft.filter((entry) => entry !== now)
  }
  for (const now of head) {
    const before = baseLeft.find((entry) => entry.note.path === now.note.path)
    if (before) pair(before, now)
  }
  for (const now of headLeft) {
    const before = baseLeft.find((entry) => entry.blob === now.blob)
    if (before) pair(before, now)
  }
  const pairBest = (mayPair: (before: Note, now: Note) => boolean, common: (before: Note, now: Note) => number) => {
    for (const now of headLeft) {
      const [best] = baseLeft
        .filter(({ note }) => mayPair(note, now.note))
        .map((entry) => ({ entry, common: common(entry.note, now.note) }))
        .filter(({ entry, common }) => common > 0 && common * 2 >= Math.min(entry.note.items.length, now.note.items.length))
        .sort((a, b) => b.common - a.common)
      if (best) pair(best.entry, now)
    }
  }
  pairBest((before, now) => before.date === now.date, inCommon)
  pairBest((before, now) => before.series === now.series, equalItems)
  return [
    ...changes,
    ...baseLeft.map(({ note }) => ({ base: note, head: null })),
    ...headLeft.map(({ note }) => ({ base: null, head: note })),
  ]
}

function inCommon(base: Note, head: Note): number {
  return pairItems(base, head).head.filter(({ was }) => was !== null).length
}

function equalItems(base: Note, head: Note): number {
  const keys = new Set(identifyItems(base).map(({ identity }) => identity.key))
  return identifyItems(head).filter(({ identity }) => keys.has(identity.key)).length
}
