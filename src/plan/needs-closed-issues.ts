import type { NoteChange } from './match-items.js'
import { pairItems } from './pair-items.js'

/**
 * Whether a change of the notes can concern an issue that is closed: a decision (closed at once) that is new, edited or
 * gone, or an item that is done no longer.
 */
export function needsClosedIssues(changes: readonly NoteChange[]): boolean {
  return changes.some(({ base, head }) => {
    const { head: items, gone } = pairItems(base, head)
    return (
      gone.some(({ item }) => item.kind === 'decision') ||
      items.some(({ now, was }) =>
        now.item.kind === 'decision' ? now.identity.key !== was?.identity.key : was !== null && was.item.state !== 'open' && now.item.state === 'open',
      )
    )
  })
}
