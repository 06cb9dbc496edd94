import type { Item } from '../model/item.js'
import type { Note, NoteChange } from '../model/note.js'
import { foldText } from './fold.js'
import { linkedNumber } from './linked-number.js'
import type { MatchInput } from './match-input.js'
import { likeness } from './near-match.js'
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
  const taken = new Set(tracked.flatMap(({ occurrences }) => occurrences.map(({ occurrence: { note, key } }) => `${key} ${note}`)))
  const byNumber = issuesByNumber(tracked)
  const ownIn = (homes: readonly Note[]) => (entry: IdentifiedItem) =>
    taken.has(`${entry.identity.key} ${entry.note.path}`) ? null : ownNumber(input, byNumber, entry, homes)
  const bases = input.changes.map(({ base }) => base && strip(base, ownIn([base]), namedBy))
  const left = textsLeft(input.changes, bases)
  const changes = input.changes.map((change, index) => {
    const { head } = change
    const base = bases[index] ?? null
    // A note that is the same at base and at head stays so.
    if (head === null || head === change.base) return { ...change, base, head: head && base }
    const own = ownIn(change.base ? [head, change.base] : [head])
    return { ...change, base, head: strip(head, (entry) => own(entry) ?? left.get(entry.identity.key) ?? null, namedBy) }
  })
  return { changes, namedBy }
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

/** What items that are in their note no longer say without their numbers, by what they said with them: they may be elsewhere now. */
function textsLeft(changes: readonly NoteChange[], bases: readonly (Note | null)[]): Map<string, OwnNumber> {
  const texts = new Map<string, OwnNumber>()
  for (const [index, { base, head }] of changes.entries()) {
    const kept = new Set(identifyItems(head).map(({ identity }) => identity.key))
    const bare = bases[index]?.items ?? []
    for (const [at, { identity, item }] of identifyItems(base).entries()) {
      const text = bare[at]?.text ?? item.text
      if (text !== item.text && !kept.has(identity.key)) texts.set(identity.key, { text })
    }
  }
  return texts
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
 */
function ownNumber(
  input: MatchInput,
  byNumber: ReadonlyMap<number, readonly TrackedIssue[]>,
  { note, item }: IdentifiedItem,
  homes: readonly Note[],
): (NamedIssue & { readonly text: string }) | null {
  const linked = linkedNumber(item, note, input.repository)
  if (!linked) return null
  const versions = [...new Set([linked.front, linked.text])].map((text) => identified(note, { ...item, text }, false))
  // A number that may be said of something else is its own only where the rest is the very task.
  const least = linked.isBracketed && linked.isAtEnd ? 0 : 1
  const meant = (byNumber.get(linked.number) ?? []).flatMap((issue) => {
    if (!homes.some((home) => isOfSeries(input, issue, { note: home }))) return []
    const nearness = Math.max(...versions.map((version) => nearnessTo(issue, version) ?? -1))
    return nearness >= least ? [{ issue, nearness, text: linked.text }] : []
  })
  return meant.find(({ issue }) => carriesOver(issue)) ?? meant[0] ?? null
}

/** How near an item without its number is to an issue of its kind; null where the number is text that happens to be there. */
function nearnessTo(issue: TrackedIssue, bare: IdentifiedItem): number | null {
  if (!issue.managed) return null
  const { subject } = issue.managed.marker
  if ((subject === 'decision' ? 'decision' : 'todo') !== bare.item.kind || subject === 'pull-request') return null
  const known = issue.occurrences.map(({ occurrence }) => occurrence)
  const { title } = issue.managed.issue
  if (known.some(({ content }) => content === bare.identity.content) || foldText(title) === foldText(bare.item.text)) return 1
  const titled = identified(bare.note, { ...bare.item, text: title }, false)
  const scores = [...known, titled].flatMap((other) => likeness(bare, { ...other, owners: bare.owners }) ?? [])
  return scores.length === 0 ? null : Math.min(Math.max(...scores), mostNear)
}

/** Only what is equal is as near as can be. */
const mostNear = 0.99
