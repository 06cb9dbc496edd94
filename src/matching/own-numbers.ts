import { isSameButForDay } from './same-day.js'
import type { ManagedIssue } from '../model/issue.js'
import type { Item } from '../model/item.js'
import type { Note, NoteChange } from '../model/note.js'
import { foldText } from './fold.js'
import { linkedNumber } from './linked-number.js'
import type { MatchInput } from './match-input.js'
import { likeness, type Comparable } from './near-match.js'
import { identified, identifyItems, type IdentifiedItem } from './pair-items.js'
import { carriesOver, isOfSeries, type TrackedIssue } from './tracked-issue.js'

/** The issue whose number an item has, with how near its text is to what the issue says, 0 to 1; 1 where it is equal. */
export interface NamedIssue {
  readonly issue: TrackedIssue
  readonly nearness: number
}

/** Changed notes whose items do not say which issue they are. */
export interface WithoutOwnNumbers {
  readonly changes: readonly NoteChange[]
  readonly namedBy: ReadonlyMap<Item, NamedIssue>
}

/**
 * Takes the numbers of their own issues from the ends of items: the task is the same with and without. A number that stands for no
 * issue of the task stays text.
 */
export function withoutOwnNumbers(input: MatchInput, tracked: readonly TrackedIssue[]): WithoutOwnNumbers {
  const namedBy = new Map<Item, NamedIssue>()
  if (tracked.length === 0) return { changes: input.changes, namedBy }
  const taken = new Set(tracked.flatMap(({ occurrences }) => occurrences.map(({ occurrence: { note, key } }) => `${key} ${note}`)))
  const byNumber = issuesByNumber(tracked)
  const ownIn = (homes: readonly Note[], edited: readonly Left[]) => (entry: IdentifiedItem) =>
    taken.has(`${entry.identity.key} ${entry.note.path}`) ? null : ownNumber(input, byNumber, entry, homes, edited)
  const changes = input.changes.map((change) => {
    const base = change.base && strip(change.base, ownIn([change.base], []), namedBy)
    return { change, base, left: leftOf(change, base, namedBy) }
  })
  const textOf = new Map(changes.flatMap(({ left }) => left.map(({ key, text }) => [key, { text }] as const)))
  const withHead = changes.map(({ change, base, left }) => {
    const { head } = change
    // A note that is the same at base and at head stays so.
    if (head === null || head === change.base) return { ...change, base, head: head && base }
    const own = ownIn(change.base ? [head, change.base] : [head], left)
    return { ...change, base, head: strip(head, (entry) => own(entry) ?? textOf.get(entry.identity.key) ?? null, namedBy) }
  })
  return { changes: withHead, namedBy }
}

/** An item's text without the number of its issue, with that issue where the number tells it. */
type OwnNumber = Partial<NamedIssue> & { readonly text: string }

function strip(note: Note, ownOf: (entry: IdentifiedItem) => OwnNumber | null, namedBy: Map<Item, NamedIssue>): Note {
  const own = identifyItems(note).map(ownOf)
  if (own.every((found) => found === null)) return note
  const items = note.items.map((item, index) => (own[index] ? { ...item, text: own[index].text } : item))
  items.forEach((item, index) => {
    const { issue, nearness } = own[index] ?? {}
    if (issue && nearness !== undefined) namedBy.set(item, { issue, nearness })
  })
  const reported = note.reported.map((line, index) => {
    const found = own[note.items.length + index]
    return found ? { ...line, text: found.text } : line
  })
  return { ...note, items, reported }
}

/** An item that had its own number at base, and that its note does not say to the letter any more: it was edited, or is elsewhere now. */
interface Left {
  readonly key: string
  readonly text: string
  readonly issue: TrackedIssue | undefined
}

function leftOf({ base, head }: NoteChange, bare: Note | null, namedBy: ReadonlyMap<Item, NamedIssue>): Left[] {
  const kept = new Set(identifyItems(head).map(({ identity }) => identity.key))
  return identifyItems(base).flatMap(({ identity: { key }, item }, index) => {
    const own = bare?.items[index]
    return own === undefined || own.text === item.text || kept.has(key) ? [] : [{ key, text: own.text, issue: namedBy.get(own)?.issue }]
  })
}

/** The issues that a number may mean: one that follows an issue that a person closed has its number, too. */
function issuesByNumber(tracked: readonly TrackedIssue[]): ReadonlyMap<number, readonly TrackedIssue[]> {
  const found = new Map<number, TrackedIssue[]>()
  for (const issue of tracked) {
    for (const number of new Set([issue.managed?.issue.number, issue.earlier])) {
      if (typeof number === 'number') found.set(number, [...(found.get(number) ?? []), issue])
    }
  }
  return found
}

/**
 * The issue whose number an item has, and its text without the number.
 * @param homes its note, and what that was at base: of the series of one of them the issue has to be
 * @param edited items that the note had at base
 */
function ownNumber(
  input: MatchInput,
  byNumber: ReadonlyMap<number, readonly TrackedIssue[]>,
  { note, item }: IdentifiedItem,
  homes: readonly Note[],
  edited: readonly Left[],
): (NamedIssue & { readonly text: string }) | null {
  const linked = linkedNumber(item, note, input.repository)
  if (!linked) return null
  const versions = [...new Set([linked.front, linked.text])].map((text) => identified(note, { ...item, text }, false))
  // A number that may be said of something else is its own only where the rest is the very task, or was in this note.
  const isClear = linked.isBracketed && linked.isAtEnd
  const meant = (byNumber.get(linked.number) ?? []).flatMap((issue) => {
    if (!homes.some((home) => isOfSeries(input, issue, { note: home }))) return []
    const isNearEnough = isClear || edited.some((left) => left.issue === issue)
    const nearnessOf = (bare: IdentifiedItem) => nearnessTo(issue, bare) ?? (isNearEnough ? nearnessBesideAmounts(issue, bare) : null) ?? -1
    const nearness = Math.max(...versions.map(nearnessOf))
    return nearness >= (isNearEnough ? 0 : 1) ? [{ issue, nearness, text: linked.text }] : []
  })
  return meant.find(({ issue }) => carriesOver(issue)) ?? meant[0] ?? null
}

/** How near an item without its number is to an issue of its kind; null where the number is text that happens to be there. */
function nearnessTo(issue: TrackedIssue, bare: IdentifiedItem): number | null {
  if (!mayBeNamedBy(issue, bare)) return null
  const known = issue.occurrences.map(({ occurrence }) => occurrence)
  const { title } = issue.managed.issue
  if (known.some(({ content }) => content === bare.identity.content) || foldText(title) === foldText(bare.item.text)) return 1
  if (known.some((occurrence) => isSameButForDay(occurrence, bare.identity))) return mostNear
  const scores = [...known, saying(title, bare)].flatMap((other) => likeness(bare, { ...other, owners: bare.owners }) ?? [])
  return scores.length === 0 ? null : Math.min(Math.max(...scores), mostNear)
}

/** Only what is equal is as near as can be. */
const mostNear = 0.99

/** The same where an amount was changed, which else tells tasks apart: "Order 12 packs (#7)" means #7, though that is about 10. */
function nearnessBesideAmounts(issue: TrackedIssue, bare: IdentifiedItem): number | null {
  if (!mayBeNamedBy(issue, bare)) return null
  const { marker, issue: current } = issue.managed
  const scores = [marker.text ?? marker.applied.title, current.title].flatMap(
    (text) => likeness(withoutAmounts(bare), withoutAmounts(saying(text, bare))) ?? [],
  )
  return scores.length === 0 ? null : Math.max(...scores) * besideAmounts
}

/** What is near in its amounts, too, is nearer. */
const besideAmounts = 0.25

function withoutAmounts({ item, soft, owners, identity }: IdentifiedItem): Comparable {
  return { hard: JSON.stringify([item.kind, identity.tokens.filter((token) => !/^[\d.]+$/.test(token))]), soft, owners }
}

function mayBeNamedBy(issue: TrackedIssue, { item }: IdentifiedItem): issue is TrackedIssue & { readonly managed: ManagedIssue } {
  const subject = issue.managed?.marker.subject
  return subject !== undefined && subject !== 'pull-request' && (subject === 'decision' ? 'decision' : 'todo') === item.kind
}

/** An item that says what an issue says. */
function saying(text: string, { note, item }: IdentifiedItem): IdentifiedItem {
  return identified(note, { ...item, text }, false)
}
