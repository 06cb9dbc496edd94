import { byNumber } from './passes/by-number.js'
import { gone } from './passes/gone.js'
import { blocked, doneAlready, opened } from './passes/new.js'
import { closedBefore, handedOn, moved, movedElsewhere, repeated, withoutIssue } from './passes/other-notes.js'
import { endedWithoutDay } from './passes/ended-without-day.js'
import { edited, near, nearGone, nearStrayed, strayed, unchanged } from './passes/own-note.js'
import type { Pass } from './passes/pass.js'
import { postponed } from './passes/postponed.js'
import { reported, reportedOfNew } from './passes/reported.js'
import type { MatchInput } from './match-input.js'
import { MatchState } from './state.js'

/** How the issue of an item is found, the certain before the less certain: what one pass accepts, none behind it sees. */
export const passes: readonly Pass[] = [
  unchanged,
  byNumber,
  edited,
  near,
  nearGone,
  strayed,
  nearStrayed,
  withoutIssue,
  moved,
  movedElsewhere,
  reported,
  handedOn,
  repeated,
  closedBefore,
  postponed,
  blocked,
  opened,
  reportedOfNew,
  endedWithoutDay,
  doneAlready,
  gone,
]

/** What the passes found. */
export type Matching = Pick<MatchState, 'tracked' | 'unmatched' | 'mayRepeat' | 'otherConfig' | 'otherPerson'>

/** Finds for every item of the changed notes the issue that it has, or that it has none yet. */
export function matchItems(input: MatchInput): Matching {
  const state = new MatchState(input)
  for (const pass of passes) pass.run(state)
  return state
}
