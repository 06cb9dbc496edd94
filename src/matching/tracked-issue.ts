import type { ManagedIssue, Occurrence } from '../model/issue.js'
import { oneOfEach } from '../managed/one-of-each.js'
import { standingOf, type Standing } from '../managed/standing.js'
import type { Note } from '../model/note.js'
import type { Group, ResolvedOwner } from '../model/person.js'
import { foldName } from './fold.js'
import type { OccurrenceEvent } from './occurrence-events.js'
import type { MatchInput } from './match-input.js'
import type { IdentifiedItem } from './pair-items.js'
import { rememberedOwner } from './people.js'

/** An issue, present or to be opened, with the occurrences that it has after this run. */
export interface TrackedIssue {
  /** Null where the issue has yet to be opened. */
  readonly managed: ManagedIssue | null
  readonly id: string
  /** That of the notes that it is in; it follows a note that is renamed. */
  series: string
  /** Paths of notes that it moved out of into another series, one for each series that it was in. */
  movedFrom: readonly string[]
  readonly occurrences: TrackedOccurrence[]
  /** The item whose text the issue takes over, with its note; null where nothing a person sees has changed. */
  textFrom: IdentifiedItem | null
  /** The item that decides about open and closed: the last one that was ticked, unticked, added or taken out; else null. */
  stateFrom: IdentifiedItem | null
  /** Number of a closed issue for the same item, where one is known. */
  readonly earlier: number | null
  /** What happened to its occurrences. */
  readonly events: Set<OccurrenceEvent>
  /** The same in plain words, for the plan. */
  readonly reasons: string[]
}

export interface TrackedOccurrence {
  occurrence: Occurrence
  /** The head item that was found for it; each occurrence is claimed once a run. */
  claimedBy: IdentifiedItem | null
}

/** One occurrence of one issue. */
export interface Slot {
  readonly issue: TrackedIssue
  readonly slot: TrackedOccurrence
}

/** The issues whose items are matched: of several with one id the one that counts, and none that is a duplicate. */
export function trackIssues(issues: readonly ManagedIssue[]): TrackedIssue[] {
  const kept = oneOfEach(issues)
  return issues
    .filter(
      (managed) =>
        managed.marker.subject !== 'release' &&
        managed.marker.subject !== 'page' &&
        kept.get(managed.marker.id) === managed &&
        managed.marker.applied.state !== 'duplicate',
    )
    .toSorted((a, b) => a.issue.number - b.issue.number)
    .map((managed) => ({
      managed,
      id: managed.marker.id,
      series: managed.marker.series,
      movedFrom: managed.marker.movedFrom ?? [],
      occurrences: managed.marker.occurrences.map((occurrence) => ({ occurrence, claimedBy: null })),
      textFrom: null,
      stateFrom: null,
      earlier: managed.marker.earlier ?? null,
      events: new Set(),
      reasons: [],
    }))
}

/** Whose state an issue is in; one that this run opens is open. */
export function standingOfTracked({ managed }: TrackedIssue): Standing {
  return managed ? standingOf(managed) : 'open'
}

/** Whether an issue takes the same task of another meeting: it is open, or this action closed it. */
export function carriesOver(issue: TrackedIssue): boolean {
  return issue.managed?.marker.subject === 'decision' || ['open', 'reopened', 'closed-by-us'].includes(standingOfTracked(issue))
}

/** Whom an issue belongs to: the people of the occurrence that gives its owner. */
export function peopleOfIssue({ occurrences }: TrackedIssue): readonly string[] {
  return occurrences.find(({ occurrence }) => occurrence.givesOwner)?.occurrence.people ?? []
}

/** The owners of an issue: those of the occurrence that gives them; who shares a pull request is asked by each of its occurrences. */
export function ownersOfIssue({ occurrences }: TrackedIssue, groups: readonly Group[]): ResolvedOwner[] {
  const isShared = occurrences.some(({ occurrence }) => occurrence.hard.startsWith('pull-request:'))
  const owners = occurrences
    .filter(({ occurrence }) => isShared || occurrence.givesOwner)
    .flatMap(({ occurrence, claimedBy }) =>
      claimedBy && !occurrence.inherited
        ? claimedBy.item.owners
        : occurrence.owners.map((name, index) => rememberedOwner(name, occurrence.people[index] ?? '', groups)),
    )
  // Who was named first by a name is meant by it.
  return owners.filter(({ written }, index) => owners.findIndex((other) => foldName(other.written) === foldName(written)) === index)
}

/** Does something to an issue that leaves its text as it was. */
export function keepingText(issue: TrackedIssue, change: () => void): void {
  const { textFrom } = issue
  change()
  issue.textFrom = textFrom
}

/** Whether somebody still has to do what an issue asks for. */
export function isOpen(issue: TrackedIssue): boolean {
  return ['open', 'reopened'].includes(standingOfTracked(issue))
}

/**
 * Whether an issue is of the series of a note: by its own one, also where the config gave that another name since, by a task that
 * moved there while it stands in its own series, too, or by one that it was in before its notes were moved, as into an archive.
 */
export function isOfSeries(
  { seriesOf }: Pick<MatchInput, 'seriesOf'>,
  { managed, series, movedFrom, occurrences }: TrackedIssue,
  { note }: Pick<IdentifiedItem, 'note'>,
): boolean {
  const isThere = ({ occurrence, claimedBy }: TrackedOccurrence) => (claimedBy?.note.series ?? seriesOf(occurrence.note)) === note.series
  return (
    series === note.series ||
    occurrences.some((slot) => !slot.occurrence.gone && slot.occurrence.reported !== true && isThere(slot)) ||
    (managed !== null && occurrences.every(isThere)) ||
    movedFrom.some((path) => seriesOf(path) === note.series)
  )
}

/** A decision whose run died between opening and closing it, or one that the config keeps open. */
export function isLeftOpen({ managed }: TrackedIssue): boolean {
  return managed?.marker.subject === 'decision' && (managed.marker.applied.state === 'open' || standingOf(managed) === 'open')
}

/** Whether an occurrence takes the place of an item in a meeting's note: what a review says is still open does not. */
export function isAskedInMeeting(occurrence: Occurrence, { path, date }: Pick<Note, 'path' | 'date'>): boolean {
  const isStillOpen = occurrence.reported === true && occurrence.state === 'open'
  return occurrence.note === path && occurrence.date === date && !isStillOpen
}

/**
 * Whether an issue has another occurrence than the given one that stays where it is, so that the issue stays in its series.
 * @param absent base items that are in their note no longer
 */
export function staysBehind(absent: readonly { readonly was: IdentifiedItem }[], { issue, slot }: Slot): boolean {
  const isAbsent = ({ note, key }: Occurrence) => absent.some(({ was }) => was.note.path === note && was.identity.key === key)
  return issue.occurrences.some(({ claimedBy, occurrence }) =>
    claimedBy === null
      ? occurrence !== slot.occurrence && !occurrence.gone && !isAbsent(occurrence)
      : claimedBy.note.series === issue.series,
  )
}

/** Lets an issue follow its notes into another series; what it is asked for in the one that it was in is still its own. */
export function moveToSeries({ seriesOf }: Pick<MatchInput, 'seriesOf'>, issue: TrackedIssue, from: string, to: string): void {
  issue.series = to
  const known = issue.movedFrom.map(seriesOf)
  if (seriesOf(from) !== to && !known.includes(seriesOf(from))) issue.movedFrom = [...issue.movedFrom.slice(1 - mostSeries), from]
}

/** Most series that an issue was in; a marker has to stay short. */
const mostSeries = 10

/** Lets the owners of one occurrence be those of the issue. */
export function giveOwner(issue: TrackedIssue, slot: TrackedOccurrence): void {
  for (const other of issue.occurrences) {
    const { givesOwner: _, ...rest } = other.occurrence
    other.occurrence = other === slot ? { ...rest, givesOwner: true } : rest
  }
}
