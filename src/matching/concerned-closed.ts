import type { NoteChange } from '../model/note.js'
import { pairItems } from './pair-items.js'
import { shown } from './shown.js'

/**
 * Keys of the items at base whose issue is changed though it is closed: decisions (closed at once) that were edited or
 * are gone, and items that are done no longer.
 */
export function concernedClosed(changes: readonly NoteChange[]): Set<string> {
  const keys = new Set<string>()
  for (const { base, head } of changes) {
    const { head: items, absent } = pairItems(base, head)
    for (const { item, identity } of absent) if (item.kind === 'decision') keys.add(identity.key)
    for (const { now, was } of items) {
      if (!was) continue
      const isEdited = now.item.kind === 'decision' && shown(now) !== shown(was)
      const isUnchecked = was.item.state !== 'open' && now.item.state === 'open'
      if (isEdited || isUnchecked) keys.add(was.identity.key)
    }
  }
  return keys
}
