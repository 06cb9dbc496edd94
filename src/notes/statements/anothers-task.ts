import type { Owner } from '../../model/person.js'
import { readLeadingMarker } from '../markers/table.js'
import type { NameSense } from '../names/owner-names.js'
import { type Block, leadOf } from '../outline/block.js'
import { labels } from '../owners/labels.js'
import { certainPhrases } from '../owners/phrases.js'
import { Clause, firstToName } from '../owners/rule.js'
import { isPlaceholder } from './placeholder.js'
import { type Context, isAnnounced } from './statement.js'

/** Tells a line below somebody's task that is marked, ticked or addressed and names somebody else: an item of its own, not a detail. */
export function isAnothersTask(below: Block, owners: readonly Owner[], context: Context, sense: NameSense): boolean {
  const text = leadOf(below)
  const marker = readLeadingMarker(text, sense.words)
  const isAddressed = text.startsWith('@') && isAnnounced(context)
  if (owners.length === 0 || !(marker || below.ticked !== null || isAddressed)) return false
  const said = marker?.rest ?? text
  const label = firstToName(labels, new Clause(said, marker ? 'marked' : 'listed'), sense)
  if (isPlaceholder(label?.rest ?? said, sense)) return false
  const named = label ?? (isAddressed || marker ? firstToName(certainPhrases, new Clause(said, 'line'), sense) : null)
  return named?.owners.some(({ written }) => !owners.some((owner) => owner.written === written)) ?? false
}
