import type { NameSense } from '../names/owner-names.js'
import { readOwnerNames } from '../names/owner-names.js'
import { type Block, leadOf } from '../outline/block.js'
import { normalizePhrase } from '../text/phrases.js'
import type { ItemDraft } from '../verdicts/verdict.js'
import { splitAtColon } from './label-text.js'
import { withoutAsides } from './without-asides.js'

/** A task that names nobody itself is whose a line below it says that is nothing but "Who: Ann, Bob". */
export function withOwnersBelow(item: ItemDraft, details: readonly Block[], sense: NameSense): ItemDraft {
  if (item.kind !== 'todo' || item.owners.length > 0) return item
  for (const detail of details) {
    const split = detail.lines.length === 1 ? splitAtColon(leadOf(detail)) : null
    if (!split || !sense.words.ownerKeys.has(normalizePhrase(split.label))) continue
    const owners = readOwnerNames(withoutAsides(split.rest, sense), 'known', sense)
    if (owners) return { ...item, owners, ownerRule: 'key-below' }
  }
  return item
}
