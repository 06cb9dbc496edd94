import type { MatchState } from '../state.js'

/** One step of finding the issue that an item has. */
export interface Pass {
  /** Its name in docs/design.md. */
  readonly name: string
  /** What it accepts, for docs/design.md. */
  readonly accepts: string
  /** What becomes of the items that it accepts. */
  readonly result: string
  readonly run: (state: MatchState) => void
}
