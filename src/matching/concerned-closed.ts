import type { NoteChange } from '../model/note.js'
import { linkedNumber } from './linked-number.js'
import { identified, pairItems, type IdentifiedItem, type PairedItems } from './pair-items.js'
import { shown } from './shown.js'

/**
 * Keys of the items at base whose issue is changed though it is closed: decisions (closed at once) that were edited or
 * are gone, and items that are done no longer, also where they moved to another note. One
 * that ends in the number of its issue has two keys, of which its issue has one.
 * @param repository web address of the notes repository
 */
export function concernedClosed(changes: readonly NoteChange[], repository: string): string[][] {
  const paired = changes.map(({ base, head }) => pairItems(base, head))
  const isNewAndOpen = ({ now, was }: PairedItems['head'][number]) => was === null && now.item.state === 'open' && !now.isReported
  const asked = new Set(paired.flatMap(({ head }) => head.filter(isNewAndOpen).map(({ now }) => now.identity.key)))
  return paired.flatMap(({ head: items, absent }) => {
    const changed = items.flatMap(({ now, was }) => {
      if (!was) return []
      const isEdited = now.item.kind === 'decision' && shown(now) !== shown(was)
      const isUnchecked = was.item.state !== 'open' && now.item.state === 'open'
      return isEdited || isUnchecked ? [was] : []
    })
    const left = absent.filter(({ item, identity }) => item.kind === 'decision' || (item.state !== 'open' && asked.has(identity.key)))
    return [...left, ...changed].map((was) => keysOf(was, repository))
  })
}

function keysOf({ note, item, identity }: IdentifiedItem, repository: string): string[] {
  const linked = linkedNumber(item, note, repository)
  return [identity.key, ...(linked ? [identified(note, { ...item, text: linked.text }, false).identity.key] : [])]
}
