import type { Item } from '../model/item.js'
import type { Note, NoteChange } from '../model/note.js'
import { foldText } from './fold.js'
import { linkedNumber } from './linked-number.js'
import type { MatchInput } from './match-input.js'
import { pairNear } from './near-match.js'
import { identified, identifyItems, type IdentifiedItem } from './pair-items.js'
import { carriesOver, isOfSeries, type TrackedIssue } from './tracked-issue.js'

/** Changed notes whose items do not say which issue they are. */
export interface WithoutOwnNumbers {
  readonly changes: readonly NoteChange[]
  /** The issue whose number an item ended in. */
  readonly issueOf: ReadonlyMap<Item, TrackedIssue>
}

/**
 * Takes the numbers of their own issues from the ends of items: the task is the same with and without. A number that stands for no
 * issue of the task stays text.
 */
export function withoutOwnNumbers(input: MatchInput, tracked: readonly TrackedIssue[]): WithoutOwnNumbers {
  const issueOf = new Map<Item, TrackedIssue>()
  const taken = new Set(tracked.flatMap(({ occurrences }) => occurrences.map(({ occurrence: { note, key } }) => `${key} ${note}`)))
  const read = new Map<Note, Note>()
  const strip = (note: Note): Note => {
    const entries = identifyItems(note)
    const own = entries.map((entry) => (taken.has(`${entry.identity.key} ${note.path}`) ? null : ownNumber(input, tracked, entry)))
    if (own.every((found) => found === null)) return note
    const items = note.items.map((item, index) => (own[index] ? { ...item, text: own[index].text } : item))
    items.forEach((item, index) => own[index] && issueOf.set(item, own[index].issue))
    const reported = note.reported.map((line, index) => {
      const found = own[note.items.length + index]
      return found ? { ...line, text: found.text } : line
    })
    return { ...note, items, reported }
  }
  // A note that is the same at base and at head stays so.
  const once = (note: Note | null): Note | null => {
    if (note && !read.has(note)) read.set(note, strip(note))
    return note && read.get(note)!
  }
  return { changes: input.changes.map((change) => ({ ...change, base: once(change.base), head: once(change.head) })), issueOf }
}

/** The issue whose number an item ends in, and the text before it. One that follows an issue that a person closed has its number, too. */
function ownNumber(input: MatchInput, tracked: readonly TrackedIssue[], { note, item }: IdentifiedItem) {
  const linked = linkedNumber(item.text, note, input.repository)
  if (!linked) return null
  const bare = identified(note, { ...item, text: linked.text }, false)
  const meant = tracked.filter(
    (issue) => [issue.managed?.issue.number, issue.earlier].includes(linked.number) && isMeant(input, issue, bare),
  )
  const issue = meant.find(carriesOver) ?? meant[0]
  return issue ? { issue, text: linked.text } : null
}

/** Whether the number means the issue, and the text does not just happen to end in it. */
function isMeant(input: MatchInput, issue: TrackedIssue, bare: IdentifiedItem): boolean {
  if (!issue.managed) return false
  const { subject } = issue.managed.marker
  if ((subject === 'decision' ? 'decision' : 'todo') !== bare.item.kind || subject === 'pull-request' || !isOfSeries(input, issue, bare))
    return false
  const known = issue.occurrences.map(({ occurrence }) => occurrence)
  const { title } = issue.managed.issue
  if (known.some(({ content }) => content === bare.identity.content) || foldText(title) === foldText(bare.item.text)) return true
  const titled = identified(bare.note, { ...bare.item, text: title }, false)
  return [...known, titled].some((other) => pairNear([bare], [{ ...other, owners: bare.owners }]).pairs.length === 1)
}
