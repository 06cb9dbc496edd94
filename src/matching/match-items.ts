import type { ManagedIssue, Occurrence } from '../model/issue.js'
import type { Note, NoteChange } from '../model/note.js'
import { digest } from '../managed/digest.js'
import { firstOfEach, standsForItem } from '../managed/first-of-each.js'
import { pairNear } from './near-match.js'
import { identifyItems, pairItems, type IdentifiedItem } from './pair-items.js'
import { shown } from './shown.js'

/** An issue, present or to be opened, with the occurrences that it has after this run. */
export interface TrackedIssue {
  /** Null where the issue has yet to be opened. */
  readonly managed: ManagedIssue | null
  readonly id: string
  /** That of the note that it stands in; it follows a note that is renamed. */
  series: string
  readonly occurrences: TrackedOccurrence[]
  /** The head items that stand at its occurrences. */
  readonly items: IdentifiedItem[]
  /** The item whose text the issue takes over, with its note; null where nothing a person sees has changed. */
  textFrom: IdentifiedItem | null
  /** The item that decides about open and closed: the last one that was ticked, unticked, added or taken out; else null. */
  stateFrom: IdentifiedItem | null
  /** Number of a closed issue for the same item, where one is known. */
  readonly earlier: number | null
  /** What happened in the notes, in plain words. */
  readonly reasons: string[]
}

interface TrackedOccurrence {
  occurrence: Occurrence
  /** The head item that stands at this occurrence; each occurrence binds once a run. */
  claimed: boolean
}

interface Slot {
  readonly issue: TrackedIssue
  readonly slot: TrackedOccurrence
}

/** An item for which nothing is done, and why. */
export interface Unmatched {
  readonly entry: IdentifiedItem
  readonly why: 'no-issue-known' | 'new-but-done'
}

export interface Matching {
  readonly tracked: readonly TrackedIssue[]
  readonly unmatched: readonly Unmatched[]
  /** New items that look like one that has an issue, but not clearly enough. */
  readonly mayRepeat: readonly { readonly entry: IdentifiedItem; readonly number: number }[]
}

interface Pending {
  readonly now: IdentifiedItem
  readonly was: IdentifiedItem | null
  readonly change: NoteChange
}

export interface MatchInput {
  readonly changes: readonly NoteChange[]
  readonly issues: readonly ManagedIssue[]
  /** Numeric id of the notes repository. */
  readonly repositoryId: number
  /** Commit whose lines new backlinks show. */
  readonly head: string
  /** Whether a note of this path stands at base or at head; an occurrence in any other note was written by a run that died. */
  readonly exists: (path: string) => boolean
  /** The series of a note by its path, as the config names it now. */
  readonly seriesOf: (path: string) => string
}

/**
 * Finds for every item of the changed notes the issue that it has, or that it has none yet.
 * The order of the steps goes from certain to less certain; see docs/design.md, "Identity".
 */
export function matchItems({ changes, issues, repositoryId, head, exists, seriesOf }: MatchInput): Matching {
  const kept = firstOfEach(issues)
  const tracked: TrackedIssue[] = issues
    .filter(
      (managed) => managed.marker.subject !== 'release' && managed.marker.subject !== 'page' && kept.get(managed.marker.id) === managed,
    )
    .map((managed) => ({
      managed,
      id: managed.marker.id,
      series: managed.marker.series,
      occurrences: managed.marker.occurrences.map((occurrence) => ({ occurrence, claimed: false })),
      items: [],
      textFrom: null,
      stateFrom: null,
      earlier: managed.marker.earlier ?? null,
      reasons: [],
    }))
  const unmatched: Unmatched[] = []
  const mayRepeat: { entry: IdentifiedItem; number: number }[] = []

  const ordered = [...changes].sort(inOrderOfMeeting)
  // What went out of another note to the letter, or out of this one at some time, is that again and no edit of a third item.
  const pairedAlone = ordered.map((change) => ({ change, ...pairItems(change.base, change.head) }))
  const goneKeys = new Set(pairedAlone.flatMap(({ absent }) => absent.map(({ identity }) => identity.key)))
  const goneOccurrences = tracked.flatMap(({ occurrences }) => occurrences.map(({ occurrence }) => occurrence).filter(({ gone }) => gone))
  const isKnown = ({ identity, note }: IdentifiedItem) =>
    goneKeys.has(identity.key) || goneOccurrences.some((occurrence) => occurrence.key === identity.key && occurrence.note === note.path)
  const paired = pairedAlone.map((pair) => {
    const { change, head: items } = pair
    const mayBeMistaken = items.some(({ now, was }) => was?.identity.key !== now.identity.key && isKnown(now))
    return mayBeMistaken ? { change, ...pairItems(change.base, change.head, isKnown) } : pair
  })
  let pending: Pending[] = paired.flatMap(({ change, head: items }) => items.map((entry) => ({ ...entry, change })))
  let absent = paired.flatMap(({ absent, ...pair }) => absent.map((was) => ({ was, ...pair })))

  const unbound = (accept: (occurrence: Occurrence) => boolean): Slot | null => {
    for (const issue of tracked) {
      const slot = issue.occurrences.find((candidate) => !candidate.claimed && accept(candidate.occurrence))
      if (slot) return { issue, slot }
    }
    return null
  }
  // What the issue shows is compared with the item, not base with head: an unfinished run may have been further than base.
  const bind = ({ issue, slot }: Slot, { now, change }: Pending, reason: string) => {
    const { occurrence } = slot
    if (occurrence.gone || occurrence.shown !== shown(now) || isLeftOpen(issue)) drive(issue, now, reason)
    else if (change.replan === true) drive(issue, now, 'the config or the roster changed')
    if (occurrence.gone || occurrence.state !== now.item.state) decideState(issue, now)
    issue.items.push(now)
    // An issue stays in the series of the notes that stay; the config may give a note another one where it stands.
    const staysBehind =
      issue.items.some(({ note }) => note.series === issue.series) ||
      issue.occurrences.some((other) => other !== slot && !other.claimed && !other.occurrence.gone)
    if (!staysBehind) issue.series = now.note.series
    slot.occurrence = occurrenceAfter(occurrence, now, head)
    slot.claimed = true
  }
  const settle = (step: (entry: Pending) => boolean) => {
    pending = pending.filter((entry) => !step(entry))
  }
  const settleNear = (entries: readonly Pending[], slots: readonly Slot[]) => {
    const { pairs, refused } = pairNear(
      entries.map((entry) => ({ ...entry.now, entry })),
      slots.map((found) => ({
        found,
        hard: found.slot.occurrence.hard,
        soft: found.slot.occurrence.soft,
        owners: found.slot.occurrence.owners,
      })),
    )
    for (const [{ entry }, { found }] of pairs) bind(found, entry, 'edited in the note')
    const bound = new Set(pairs.map(([{ entry }]) => entry))
    settle((entry) => bound.has(entry))
    for (const { left, right } of refused) {
      const number = right.found.issue.managed?.issue.number
      if (!bound.has(left.entry) && number !== undefined) mayRepeat.push({ entry: left.entry.now, number })
    }
  }
  const freeSlots = (accept: (occurrence: Occurrence) => boolean): Slot[] =>
    tracked.flatMap((issue) =>
      issue.occurrences
        .filter(({ claimed, occurrence }) => !claimed && !occurrence.gone && accept(occurrence))
        .map((slot) => ({ issue, slot })),
    )

  // An item keeps the issue that it had at base, or that an unfinished run has given it since; also when it is back.
  // An issue that says what the item says now goes before one that says what it said at base: that may be an equal item's.
  // Unchanged ones first: of two equal items of which one is edited, the other keeps the issue that is left.
  const keepIssue = (entry: Pending): boolean => {
    const { now, was } = entry
    const says = (occurrence: Occurrence) => occurrence.key === now.identity.key && !occurrence.gone
    const found =
      unbound((occurrence) => occurrence.note === now.note.path && says(occurrence)) ??
      unbound((occurrence) => inNote(occurrence, entry) && says(occurrence)) ??
      (was && unbound((occurrence) => inNote(occurrence, entry) && occurrence.key === was.identity.key)) ??
      unbound((occurrence) => inNote(occurrence, entry) && occurrence.key === now.identity.key) ??
      // From when the config gave each item for a pull request an issue of its own.
      unbound((occurrence) => inNote(occurrence, entry) && occurrence.key === now.identity.ownKey)
    if (!found) return false
    bind(found, entry, found.slot.occurrence.gone ? 'back in the note' : was ? 'edited in the note' : 'in the note')
    return true
  }
  settle((entry) => entry.was?.identity.key === entry.now.identity.key && keepIssue(entry))
  settle(keepIssue)

  // The same where the unfinished run saw another wording, or another path, than base and head have.
  for (const { change } of paired) {
    const baseKeys = keysOf(change.base)
    const here = pending.filter((entry) => entry.change === change)
    settleNear(
      here,
      freeSlots((occurrence) => occurrence.note === change.head?.path && !baseKeys.has(occurrence.key)),
    )
  }
  const deleted = new Map(
    paired.flatMap(({ change: { base, head: after } }) => (base && !after ? [[base.path, keysOf(base)] as const] : [])),
  )
  const stray = (occurrence: Occurrence) => !exists(occurrence.note) || deleted.get(occurrence.note)?.has(occurrence.key) === false
  settle((entry) => {
    const keys = [entry.was?.identity.key, entry.now.identity.key]
    const found = unbound(
      (occurrence) => stray(occurrence) && !occurrence.gone && occurrence.date === entry.now.note.date && keys.includes(occurrence.key),
    )
    if (found) bind(found, entry, `the note is now ${entry.now.note.path}`)
    return found !== null
  })
  for (const { change } of paired) {
    settleNear(
      pending.filter((entry) => entry.change === change),
      freeSlots((occurrence) => stray(occurrence) && occurrence.date === (change.head?.date ?? null)),
    )
  }

  // The config may have given the series of an issue that this run does not look at another name.
  const isOfSeries = ({ managed, series, occurrences }: TrackedIssue, note: Note) =>
    series === note.series || (managed !== null && occurrences.every(({ occurrence }) => seriesOf(occurrence.note) === note.series))
  // The issue that the same task has in another meeting of the series.
  const carriedBy = ({ identity, note }: IdentifiedItem) =>
    tracked.find(
      (issue) =>
        isOfSeries(issue, note) &&
        standsOpen(issue) &&
        issue.occurrences.some(({ occurrence }) => occurrence.key === identity.key) &&
        (identity.references !== null || issue.occurrences.every(({ occurrence }) => occurrence.note !== note.path)),
    )

  // An item that was there at base without an issue opens none now. An open one stands with the issue that it has in another
  // meeting: an unfinished run may have moved its occurrence there, or what looks like its note renamed is a copy of that one.
  settle((entry) => {
    const { was, now } = entry
    if (!was) return false
    const carried = now.item.state === 'open' ? carriedBy(now) : undefined
    if (carried) {
      carried.occurrences.push({ occurrence: occurrenceOf(now, head), claimed: true })
      carried.items.push(now)
      carried.reasons.push(`stands in ${now.note.path}, too`)
    } else if (shown(was) !== shown(now)) {
      unmatched.push({ entry: now, why: 'no-issue-known' })
    }
    return true
  })

  // An item that moved here from another note.
  settle((entry) => {
    const from = absent.find(({ was }) => was.identity.key === entry.now.identity.key)
    if (!from) return false
    const found = unbound((occurrence) => occurrence.note === from.change.base?.path && occurrence.key === from.was.identity.key)
    if (!found) {
      // An unfinished run may have moved it elsewhere; then this one is written down again.
      if (carriedBy(entry.now)) return false
      // Nothing is known of the issue that it had, if it had one: moving it is no reason to open one now.
      unmatched.push({ entry: entry.now, why: 'no-issue-known' })
      return true
    }
    absent = absent.filter((candidate) => candidate !== from)
    bind(found, entry, `moved from ${from.was.note.path}`)
    found.slot.occurrence = occurrenceOf(entry.now, head)
    return true
  })

  // The same task written down again in another meeting of the series, else a new issue.
  const ids = new Set(issues.map(({ marker }) => marker.id))
  const ordinals = new Map<string, number>()
  const newId = (path: string, key: string): string => {
    for (let ordinal = ordinals.get(`${path}\n${key}`) ?? 0; ; ordinal++) {
      const id = digest(JSON.stringify([repositoryId, path, key, ordinal]))
      if (ids.has(id)) continue
      ordinals.set(`${path}\n${key}`, ordinal + 1)
      return id
    }
  }
  for (const { now } of pending) {
    const { key } = now.identity
    const carried = carriedBy(now)
    if (carried) {
      carried.occurrences.push({ occurrence: occurrenceOf(now, head), claimed: true })
      carried.items.push(now)
      drive(carried, now, `written down again in ${now.note.path}`)
      decideState(carried, now)
      continue
    }
    if (now.item.state !== 'open') {
      unmatched.push({ entry: now, why: 'new-but-done' })
      continue
    }
    tracked.push({
      managed: null,
      id: newId(now.note.path, key),
      series: now.note.series,
      occurrences: [{ occurrence: occurrenceOf(now, head), claimed: true }],
      items: [now],
      textFrom: now,
      stateFrom: now,
      earlier: closedBefore(
        tracked.filter((issue) => isOfSeries(issue, now.note)),
        key,
      ),
      reasons: ['new in the note'],
    })
    for (const { was } of paired.flatMap(({ rivals }) => rivals.filter((rivalry) => rivalry.now === now))) {
      const known = tracked.find(({ occurrences }) =>
        occurrences.some(({ occurrence }) => occurrence.note === was.note.path && occurrence.key === was.identity.key),
      )
      if (known?.managed) mayRepeat.push({ entry: now, number: known.managed.issue.number })
    }
  }

  // What is no longer in the notes; also what an unfinished run had opened and was taken out again since. What had to give
  // way to another meeting's text is not for that reason done with.
  const read = new Set(paired.flatMap(({ change }) => [change.base?.path, change.head?.path]))
  const overwrittenKeys = new Map(
    paired.flatMap(({ overwritten, change: { base, head: after } }) =>
      overwritten && base && base.path === after?.path ? [[base.path, keysOf(base)] as const] : [],
    ),
  )
  const isOver = ({ note, key }: Occurrence) => (!exists(note) || read.has(note)) && overwrittenKeys.get(note)?.has(key) !== true
  for (const { issue, slot } of freeSlots(isOver)) {
    slot.occurrence = { ...slot.occurrence, gone: true }
    issue.reasons.push('no longer in the note')
  }
  // An item that is out of its note for now stays known where the note is renamed.
  const renamed = new Map(paired.flatMap(({ change: { base, head: after } }) => (base && after ? [[base.path, after.path] as const] : [])))
  for (const slot of tracked.flatMap(({ occurrences }) => occurrences.filter(({ occurrence }) => occurrence.gone))) {
    slot.occurrence = { ...slot.occurrence, note: renamed.get(slot.occurrence.note) ?? slot.occurrence.note }
  }
  return { tracked, unmatched, mayRepeat }
}

function keysOf(note: Note | null): Set<string> {
  return new Set(identifyItems(note).map(({ identity }) => identity.key))
}

function inNote(occurrence: Occurrence, { change }: Pending): boolean {
  return occurrence.note === change.base?.path || occurrence.note === change.head?.path
}

function inOrderOfMeeting(a: NoteChange, b: NoteChange): number {
  const key = ({ head, base }: NoteChange) => `${(head ?? base)?.date ?? ''}\n${(head ?? base)?.path ?? ''}`
  return key(a) < key(b) ? -1 : 1
}

/** Lets an item say what its issue shows; of several in one run, the one of the latest meeting. */
function drive(issue: TrackedIssue, now: IdentifiedItem, reason: string): void {
  if (issue.textFrom === null || isLater(now, issue.textFrom)) issue.textFrom = now
  issue.reasons.push(reason)
}

/** Lets an item decide about open and closed; the latest meeting knows best whether the task is done. */
function decideState(issue: TrackedIssue, now: IdentifiedItem): void {
  if (issue.stateFrom === null || isLater(now, issue.stateFrom)) issue.stateFrom = now
}

/** A decision whose run died between opening and closing it, or one that the config keeps open. */
function isLeftOpen({ managed }: TrackedIssue): boolean {
  return managed?.marker.subject === 'decision' && managed.marker.applied.state === 'open'
}

function isLater({ note }: IdentifiedItem, { note: other }: IdentifiedItem): boolean {
  return `${note.date ?? ''}\n${note.path}` > `${other.date ?? ''}\n${other.path}`
}

/** The last closed issue of a series for an item that is new again. */
function closedBefore(tracked: readonly TrackedIssue[], key: string): number | null {
  const closed = tracked.filter(
    ({ managed, occurrences }) => managed !== null && occurrences.some(({ occurrence }) => occurrence.key === key),
  )
  return closed.at(-1)?.managed?.issue.number ?? null
}

/** Open, planned in this run, or closed by this action itself: a decision, or a task that this run unticks. */
function standsOpen({ managed, stateFrom }: TrackedIssue): boolean {
  if (!managed || standsForItem(managed)) return true
  return managed.issue.state === managed.marker.applied.state && stateFrom?.item.state === 'open'
}

function occurrenceOf(now: IdentifiedItem, commit: string): Occurrence {
  const { item, note, identity } = now
  return {
    note: note.path,
    date: note.date,
    meeting: note.title,
    section: item.section,
    commit,
    line: item.line,
    endLine: item.endLine,
    key: identity.key,
    hard: identity.hard,
    soft: identity.soft,
    owners: item.owners,
    gone: false,
    shown: shown(now),
    state: item.state,
    ...(item.due === null ? {} : { due: item.due }),
  }
}

/** The occurrence of an item that was known before: the backlink moves only with the text, or with the file. */
function occurrenceAfter(before: Occurrence, now: IdentifiedItem, head: string): Occurrence {
  const after = occurrenceOf(now, head)
  if (before.key !== now.identity.key || before.note !== now.note.path) return after
  return { ...after, commit: before.commit, line: before.line, endLine: before.endLine }
}
