import { isSameItem } from './equalities.js'
import type { Note, ReportedItem } from '../model/note.js'
import type { Item } from '../model/item.js'
import { identify, type Identity } from './identity.js'
import { pairNear, type Comparable } from './near-match.js'

/** An item with its identity and the note that it is in. */
export interface IdentifiedItem extends Comparable {
  readonly note: Note
  readonly item: Item
  readonly identity: Identity
  /** True in a section that looks back at an earlier meeting: it opens nothing. */
  readonly isReported: boolean
}

/** How the items of one note at base and at head belong together. */
export interface PairedItems {
  /** Each head item with the base item that it was, or null where it is new. */
  readonly head: readonly { readonly now: IdentifiedItem; readonly was: IdentifiedItem | null }[]
  /** Base items that are not at head any more; they may be in another note now. */
  readonly absent: readonly IdentifiedItem[]
  /** New head items, each with an absent base item that it is much like, though not clearly more than another is. */
  readonly rivals: readonly { readonly now: IdentifiedItem; readonly was: IdentifiedItem }[]
  /** True where the note has another meeting's text now: then an absent item is not for that reason done with. */
  readonly overwritten: boolean
}

/** What a note calls the owners of an item. */
export function ownersAsWritten({ owners }: Pick<Item, 'owners'>): string[] {
  return owners.map(({ written }) => written)
}

/** Whether an item's note is of a later meeting. */
export function isLater({ note }: IdentifiedItem, { note: other }: IdentifiedItem): boolean {
  return `${note.date ?? ''}\n${note.path}` > `${other.date ?? ''}\n${other.path}`
}

/** The items of a note with their identities, and behind them those that it reports of an earlier meeting. */
export function identifyItems(note: Note | null): IdentifiedItem[] {
  if (!note) return []
  return [...note.items.map((item) => identified(note, item, false)), ...note.reported.map((line) => identified(note, itemOf(line), true))]
}

/** An item of a note with its identity. */
export function identified(note: Note, item: Item, isReported: boolean): IdentifiedItem {
  const identity = identify(item, note)
  // A line that looks back is not an edit of one that does not.
  const hard = isReported ? `reported ${identity.hard}` : identity.hard
  return { note, item, identity, isReported, hard, soft: identity.soft, owners: ownersAsWritten(item) }
}

function itemOf({ line, text, owners, state, due, days }: ReportedItem): Item {
  return {
    kind: 'todo',
    line,
    endLine: line,
    section: null,
    text,
    owners,
    state: state === 'cancelled' ? 'struck' : state,
    due: due ?? null,
    ...(days && { days }),
    rule: 'reported',
    ownerRule: null,
    details: [],
  }
}

/**
 * Pairs the items of the two versions of a note: equal keys in document order, then equal text where unique on both
 * sides, then near matches. A note whose date changed and of which under half survived was overwritten by another
 * meeting's text: there only exact pairs count, and nothing is gone.
 * @param isKnown whether a head item was, to the letter, where nothing is now: then it is that one and no edit of another
 */
export function pairItems(base: Note | null, head: Note | null, isKnown: (now: IdentifiedItem) => boolean = () => false): PairedItems {
  const was = new Map<IdentifiedItem, IdentifiedItem>()
  let baseLeft = identifyItems(base)
  const headItems = identifyItems(head)
  const bind = (now: IdentifiedItem, before: IdentifiedItem) => {
    was.set(now, before)
    baseLeft = baseLeft.filter((entry) => entry !== before)
  }
  const headLeft = () => headItems.filter((entry) => !was.has(entry))

  pairExact(headLeft, () => baseLeft, bind)
  const survivors = [...was.values()].filter(({ isReported }) => !isReported)
  const overwritten = isOverwritten(base, head, survivors.length)
  let rivals: PairedItems['rivals'] = []
  if (!overwritten) {
    pairEqualText(headLeft, () => baseLeft, bind)
    const isNew = (now: IdentifiedItem) => !isKnown(now)
    const { pairs, refused } = pairNear(baseLeft, headLeft().filter(isNew))
    for (const [before, now] of pairs) bind(now, before)
    const grown = pairWithoutTokens(baseLeft, headLeft().filter(isNew), isGrown)
    for (const [before, now] of grown.pairs) bind(now, before)
    // "Review #191" and "Review #192" are different work, but one may have been written for the other.
    const others = pairWithoutTokens(baseLeft, headLeft().filter(isNew), hasOtherTokens)
    const alike = [...refused, ...grown.refused, ...others.refused, ...others.pairs.map(([left, right]) => ({ left, right }))]
    rivals = fewOfEach(
      alike.map(({ left, right }) => ({ now: right, was: left })),
      new Set(baseLeft),
      was,
    )
  }
  return {
    head: headItems.map((now) => ({ now, was: was.get(now) ?? null })),
    absent: baseLeft,
    rivals,
    overwritten,
  }
}

/** Most rivals of one item that are told; of hundreds that are alike the rest says no more. */
const mostRivals = 5

function fewOfEach(
  rivals: PairedItems['rivals'],
  left: ReadonlySet<IdentifiedItem>,
  paired: ReadonlyMap<IdentifiedItem, IdentifiedItem>,
): PairedItems['rivals'] {
  const count = new Map<IdentifiedItem, number>()
  return rivals.filter(({ now, was }) => {
    if (paired.has(now) || !left.has(was)) return false
    count.set(now, (count.get(now) ?? 0) + 1)
    return count.get(now)! <= mostRivals
  })
}

type Left = () => readonly IdentifiedItem[]
type Bind = (now: IdentifiedItem, before: IdentifiedItem) => void

/** Those that say the same of the same owners; a line that looks back pairs with its like first. */
function pairExact(headLeft: Left, baseLeft: Left, bind: Bind): void {
  for (const isAlike of [(a: IdentifiedItem, b: IdentifiedItem) => a.isReported === b.isReported, () => true]) {
    for (const now of headLeft()) {
      const same = baseLeft().find((entry) => isSameItem(entry.identity, now.identity) && isAlike(entry, now))
      if (same) bind(now, same)
    }
  }
}

/** Those that say the same of other owners, where no other item does. */
function pairEqualText(headLeft: Left, baseLeft: Left, bind: Bind): void {
  for (const now of headLeft()) {
    const alike = baseLeft().filter((entry) => entry.identity.content === now.identity.content)
    const rivals = headLeft().filter((entry) => entry.identity.content === now.identity.content)
    if (alike.length === 1 && rivals.length === 1 && alike[0]) bind(now, alike[0])
  }
}

/** Those that are alike but for links, numbers and code. */
function pairWithoutTokens(
  lefts: readonly IdentifiedItem[],
  rights: readonly IdentifiedItem[],
  mayPair: (left: WithoutTokens, right: WithoutTokens) => boolean,
) {
  const { pairs, refused } = pairNear(withoutTokens(lefts), withoutTokens(rights), mayPair)
  return {
    pairs: pairs.map(([left, right]) => [left.entry, right.entry] as const),
    refused: refused.map(({ left, right }) => ({ left: left.entry, right: right.entry })),
  }
}

interface WithoutTokens extends Comparable {
  readonly entry: IdentifiedItem
  readonly tokens: readonly string[]
}

function withoutTokens(entries: readonly IdentifiedItem[]): WithoutTokens[] {
  return entries
    .filter(({ identity }) => identity.references === null)
    .map((entry) => {
      const { identity, item, isReported, soft, owners } = entry
      return { entry, hard: `${isReported ? 'reported ' : ''}${item.kind}`, soft, owners, tokens: identity.tokens }
    })
}

function hasOtherTokens(one: WithoutTokens, other: WithoutTokens): boolean {
  return one.tokens.join('\n') !== other.tokens.join('\n')
}

/** Whether one has a link, a number or code besides what the other has, too: it was added, or taken out. */
function isGrown(one: WithoutTokens, other: WithoutTokens): boolean {
  const [fewer, more] = one.tokens.length < other.tokens.length ? [one.tokens, other.tokens] : [other.tokens, one.tokens]
  return fewer.length < more.length && fewer.every((token) => more.includes(token))
}

function isOverwritten(base: Note | null, head: Note | null, survivors: number): boolean {
  return base !== null && head !== null && base.date !== head.date && survivors * 2 < base.items.length
}
