import type { BlockingIssue, Occurrence } from '../model/issue.js'
import type { Item } from '../model/item.js'
import type { NoteChange } from '../model/note.js'
import { eventOf, type OccurrenceEvent } from './occurrence-events.js'
import { occurrenceAfter, occurrenceOf } from './occurrences.js'
import type { MatchInput } from './match-input.js'
import { ContentIndex } from './content-index.js'
import { pairNear } from './near-match.js'
import type { Unmatched } from './unmatched.js'
import { withoutOwnNumbers, type NamedIssue } from './own-numbers.js'
import { isLater, type IdentifiedItem } from './pair-items.js'
import { pairChanges, type PairedChange } from './pair-changes.js'
import { peopleInCommon, peopleOf, sameNames } from './people.js'
import {
  isLeftOpen,
  peopleOfIssue,
  giveOwner,
  moveToSeries,
  staysBehind,
  trackIssues,
  type Slot,
  type TrackedIssue,
  type TrackedOccurrence,
} from './tracked-issue.js'
import { decidesAgain, isCopiedTick, isDesiredAgain, isOverruled } from './whose-word.js'

/** A head item for which no issue has been found yet. */
export interface Pending {
  readonly now: IdentifiedItem
  readonly was: IdentifiedItem | null
  readonly change: NoteChange
}

/** A base item that is in its note no longer. */
export interface Absent {
  readonly was: IdentifiedItem
  readonly change: NoteChange
}

/** What the passes change: which issues' occurrences are claimed, and which items are left. */
export class MatchState {
  readonly tracked: TrackedIssue[]
  readonly paired: readonly PairedChange[]
  pending: readonly Pending[]
  /** Those that have not been found elsewhere yet. */
  absent: readonly Absent[]
  readonly unmatched: Unmatched[] = []
  /** Items that were in their note at base, and are asked for anew by a later meeting. */
  readonly askedAnew = new Set<Pending>()
  /** Items that look like one that has an issue, but not clearly enough, or of somebody else. */
  readonly mayRepeat: { readonly entry: IdentifiedItem; readonly issue: TrackedIssue }[] = []
  /** New items for which another config of the repository has an issue. */
  readonly otherConfig: { readonly entry: IdentifiedItem; readonly issue: BlockingIssue }[] = []
  /** Items whose owner would be somebody else in their own note. */
  readonly otherPerson: { readonly entry: IdentifiedItem; readonly number: number; readonly people: readonly string[] }[] = []
  /** The issue whose number an item has; the passes see the item without it. */
  readonly namedBy: ReadonlyMap<Item, NamedIssue>
  readonly byContent = new ContentIndex()

  constructor(readonly input: MatchInput) {
    this.tracked = trackIssues(input.issues)
    for (const issue of this.tracked) this.byContent.add(issue)
    const { changes, namedBy } = withoutOwnNumbers(input, this.tracked)
    this.namedBy = namedBy
    this.paired = pairChanges(changes, this.tracked)
    this.pending = this.paired.flatMap(({ change, head }) => head.map((entry) => ({ ...entry, change })))
    this.absent = this.paired.flatMap(({ change, absent }) => absent.map((was) => ({ was, change })))
  }

  /** Makes an issue known that this run opens. */
  track(issue: TrackedIssue): void {
    this.tracked.push(issue)
    this.byContent.add(issue)
  }

  /** Takes the items away for which a step did something. */
  settle(step: (entry: Pending) => boolean): void {
    this.pending = this.pending.filter((entry) => !step(entry))
  }

  /** The first occurrence that no item has claimed yet, in order of the issues' numbers. */
  free(accept: (occurrence: Occurrence) => boolean): Slot | null {
    for (const issue of this.tracked) {
      const slot = issue.occurrences.find(({ claimedBy, occurrence }) => claimedBy === null && accept(occurrence))
      if (slot) return { issue, slot }
    }
    return null
  }

  /** All occurrences that no item has claimed yet. */
  allFree(accept: (occurrence: Occurrence) => boolean): Slot[] {
    return this.tracked.flatMap((issue) =>
      issue.occurrences.filter(({ claimedBy, occurrence }) => claimedBy === null && accept(occurrence)).map((slot) => ({ issue, slot })),
    )
  }

  /** Claims the occurrences that items are clearly like; those that are about as like another are named. */
  claimNear(entries: readonly Pending[], slots: readonly Slot[], reason: string): void {
    const { pairs, refused } = pairNear(
      entries.map((entry) => ({ ...entry.now, entry })),
      slots.map((found) => ({ ...comparable(found.slot.occurrence), found })),
    )
    for (const [{ entry }, { found }] of pairs) this.claim(found, entry, reason)
    const claimed = new Set(pairs.map(([{ entry }]) => entry))
    this.settle((entry) => claimed.has(entry))
    for (const { left, right } of refused) {
      const { issue } = right.found
      if (!claimed.has(left.entry) && issue.managed) this.mayRepeat.push({ entry: left.entry.now, issue })
    }
  }

  /** Lets an item have an occurrence that its issue had before. */
  claim({ issue, slot }: Slot, entry: Pending, reason: string): void {
    const { now, change } = entry
    const before = slot.occurrence
    const inherits = this.inheritsPeople(before, entry)
    const people = inherits ? before.people : peopleOf(now.item)
    const isDesired = isDesiredAgain(issue, before, now)
    const event = isDesired ? 'back' : isLeftOpen(issue) ? (eventOf(before, now) ?? 'edited') : eventOf(before, now)
    if (event) this.happen(issue, event, now, reason, isDesired || decidesAgain(issue, before, now))
    else if (change.replan === true) this.happen(issue, 'resolved anew', now, 'the config or the roster changed', false)
    else if ((before.givesOwner || now.identity.references) && before.people.join('\n') !== people.join('\n'))
      this.happen(issue, 'resolved anew', now, 'its owner stands for somebody else now', false)
    slot.claimedBy = now
    slot.occurrence = { ...occurrenceAfter(before, now, people, this.input.head), ...(inherits ? { inherited: true as const } : {}) }
    this.byContent.add(issue)
    // The config may give a note another series where it is.
    if (!staysBehind(this.absent, { issue, slot })) moveToSeries(this.input, issue, before.note, now.note.series)
    if (now.owners.length > 0 && !sameNames(before.owners, now.owners) && !now.isReported) giveOwner(issue, slot)
  }

  /** Adds an occurrence to an issue: the same task, in another note. */
  add(issue: TrackedIssue, entry: Pending, event: OccurrenceEvent | null, reason: string): TrackedOccurrence {
    const slot = this.append(issue, entry, event, reason)
    this.nameOtherPerson(issue, entry.now, slot.occurrence.people)
    return slot
  }

  /** Adds an occurrence to the issue whose number the item names: an owner who is written anew counts, too. */
  bind(issue: TrackedIssue, entry: Pending, reason: string): void {
    const giver = issue.occurrences.find(({ occurrence }) => occurrence.givesOwner)?.occurrence
    const slot = this.append(issue, entry, 'repeated', reason)
    const { owners, people } = slot.occurrence
    const isCopy = giver && (sameNames(giver.owners, owners) || people.join('\n') === giver.people.join('\n'))
    // The same name in a note with other participants is a copy.
    if (people.length > 0 && !isCopy) giveOwner(issue, slot)
    this.nameOtherPerson(issue, entry.now, people)
  }

  private append(issue: TrackedIssue, { now }: Pending, event: OccurrenceEvent | null, reason: string): TrackedOccurrence {
    const slot: TrackedOccurrence = { occurrence: occurrenceOf(now, peopleOf(now.item), this.input.head), claimedBy: now }
    const isCopied = isCopiedTick(issue, now)
    issue.occurrences.push(slot)
    this.byContent.add(issue)
    if (isCopied) {
      this.happen(issue, 'repeated', now, reason, false)
      if (issue.managed) this.unmatched.push({ entry: now, why: 'reopened', issue: issue.managed.issue })
    } else if (event && isOverruled(issue, now)) {
      this.happen(issue, event, now, `${reason}; a later meeting has it, too`, false)
    } else if (event) this.happen(issue, event, now, reason, true)
    else issue.reasons.push(reason)
    const giver = issue.occurrences.find(({ occurrence }) => occurrence.givesOwner)
    if (now.owners.length > 0 && !now.isReported && (!giver || giver.occurrence.owners.length === 0)) giveOwner(issue, slot)
    return slot
  }

  /** Says where an item's owner would be somebody else than the issue's, who stays, by the people of its own note. */
  private nameOtherPerson(issue: TrackedIssue, now: IdentifiedItem, people: readonly string[]): void {
    const staying = peopleOfIssue(issue)
    const number = issue.managed?.issue.number
    if (number === undefined || people.length === 0 || staying.length === 0 || now.identity.references !== null) return
    if (peopleInCommon(people, staying).length === 0) this.otherPerson.push({ entry: now, number, people: staying })
  }

  /** Notes what happened to an issue; of several items in one run, the one of the latest meeting decides. */
  private happen(issue: TrackedIssue, event: OccurrenceEvent, now: IdentifiedItem, reason: string, decidesState: boolean): void {
    issue.events.add(event)
    issue.reasons.push(reason)
    if (!now.isReported && (issue.textFrom === null || isLater(now, issue.textFrom))) issue.textFrom = now
    if (decidesState && (issue.stateFrom === null || isLater(now, issue.stateFrom))) issue.stateFrom = now
  }

  /**
   * A task that moved to another meeting stays with whom it had, whoever the same sign would mean there. A sign that meant
   * nobody, or several, is read anew only with another roster.
   */
  private inheritsPeople(before: Occurrence, { now, change }: Pending): boolean {
    if (!sameNames(before.owners, now.owners)) return false
    const isOfOtherDay = before.date !== now.note.date
    const isElsewhere = ![change.base?.path, change.head?.path].includes(before.note) || (isOfOtherDay && before.note !== now.note.path)
    const isMoved = before.inherited === true || isElsewhere
    const hadSomebody = before.people.some((person) => !person.startsWith('?'))
    return hadSomebody ? isMoved || isOfOtherDay : isMoved && change.replan !== true
  }
}

function comparable({ hard, soft, owners, reported }: Occurrence) {
  return { hard: reported ? `reported ${hard}` : hard, soft, owners }
}
