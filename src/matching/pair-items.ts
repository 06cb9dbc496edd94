import type { Note } from '../model/note.js'
import type { Item } from '../model/item.js'
import { identify, type Identity } from './identity.js'
import { pairNear, type Comparable } from './near-match.js'

/** An item with its identity and the note that it stands in. */
export interface IdentifiedItem extends Comparable {
  readonly note: Note
  readonly item: Item
  readonly identity: Identity
}

/** How the items of one note at base and at head belong together. */
export interface PairedItems {
  /** Each head item with the base item that it was, or null where it is new. */
  readonly head: readonly { readonly now: IdentifiedItem; readonly was: IdentifiedItem | null }[]
  /** Base items that are not at head any more; they may stand in another note now. */
  readonly absent: readonly IdentifiedItem[]
  /** New head items, each with an absent base item that it is much like, though not clearly more than another is. */
  readonly rivals: readonly { readonly now: IdentifiedItem; readonly was: IdentifiedItem }[]
  /** True where the note holds another meeting's text now: then an absent item is not for that reason done with. */
  readonly overwritten: boolean
}

/** The items of a note with their identities. */
export function identifyItems(note: Note | null): IdentifiedItem[] {
  if (!note) return []
  return note.items.map((item) => {
    const identity = identify(item, note)
    return { note, item, identity, hard: identity.hard, soft: identity.soft, owners: item.owners }
  })
}

/**
 * Pairs the items of the two versions of a note: equal keys in document order, then equal text where unique on both
 * sides, then near matches. A note whose date changed and of which under half survived was overwritten by another
 * meeting's text: there only exact pairs count, and nothing is gone.
 * @param isKnown whether a head item stood, to the letter, where nothing stands now: then it is that one and no edit of another
 */
export function pairItems(base: Note | null, head: Note | null, isKnown: (now: IdentifiedItem) => boolean = () => false): PairedItems {
  const was = new Map<IdentifiedItem, IdentifiedItem>()
  let baseLeft = identifyItems(base)
  const headItems = identifyItems(head)
  const bind = (now: IdentifiedItem, before: IdentifiedItem) => {
    was.set(now, before)
    baseLeft = baseLeft.filter((entry) => entry !== before)
  }

  for (const now of headItems) {
    const same = baseLeft.find((entry) => entry.identity.key === now.identity.key)
    if (same) bind(now, same)
  }
  const survivors = was.size
  const headLeft = () => headItems.filter((entry) => !was.has(entry))
  const overwritten = base !== null && head !== null && base.date !== head.date && survivors * 2 < base.items.length
  let rivals: PairedItems['rivals'] = []
  if (!overwritten) {
    for (const now of headLeft()) {
      const alike = baseLeft.filter((entry) => entry.identity.content === now.identity.content)
      const rivals = headLeft().filter((entry) => entry.identity.content === now.identity.content)
      if (alike.length === 1 && rivals.length === 1 && alike[0]) bind(now, alike[0])
    }
    const { pairs, refused } = pairNear(
      baseLeft,
      headLeft().filter((now) => !isKnown(now)),
    )
    for (const [before, now] of pairs) bind(now, before)
    rivals = refused
      .map(({ left, right }) => ({ now: right, was: left }))
      .filter((rivalry) => !was.has(rivalry.now) && baseLeft.includes(rivalry.was))
  }
  return {
    head: headItems.map((now) => ({ now, was: was.get(now) ?? null })),
    absent: baseLeft,
    rivals,
    overwritten,
  }
}
