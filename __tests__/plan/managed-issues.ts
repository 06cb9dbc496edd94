/** What the managed issues of random meetings tell of their items. */
import { peopleOf, sameNames } from '../../src/matching/people.js'
import type { ManagedIssue, Occurrence } from '../../src/model/issue.js'
import type { Item } from '../../src/model/item.js'

/** What a run says of an item that has no open issue. */
const saidReasons = ['closed-before', 'closed-by-a-person', 'done-already', 'no-issue-known', 'deferred', 'blocked-issue'] as const

/** What became of an item that is new in its note. */
export type Reason =
  | (typeof saidReasons)[number]
  | 'its issue is open'
  | 'a person reopened its issue'
  | 'a person closed its issue'
  | 'it is done, and so is its issue'
  | 'done in another note'

/** Whether an issue had an item before this run: where the item is now, or where it moved away from. */
export function hadItem(before: ManagedIssue, now: ManagedIssue, path: string, keys: readonly string[]): boolean {
  const [places, left] = [before, now].map(
    ({ marker }) => new Set(marker.occurrences.filter((at) => keys.includes(at.key) && !at.gone).map(({ note }) => note)),
  ) as [Set<string>, Set<string>]
  return before.issue.number === now.issue.number && (places.has(path) || [...places].some((place) => !left.has(place)))
}

/** Whether the owner of an issue changed while it was closed: it takes that over with what happens to it next. */
export function isOwnerBehind({ marker }: ManagedIssue): boolean {
  const people = marker.occurrences.find(({ givesOwner }) => givesOwner)?.people ?? []
  const desired = people.flatMap((person) => (person.startsWith('@') ? [person.slice(1)] : []))
  return desired.toSorted().join() !== marker.applied.assignees.toSorted().join()
}

/** Why an item has the issue that it has, or none. */
export function reasonOf(item: Item, managed: ManagedIssue | null, said: readonly string[]): Reason | null {
  if (managed?.issue.state === 'open') return item.state === 'open' ? 'its issue is open' : 'a person reopened its issue'
  if (managed && item.state !== 'open') return 'it is done, and so is its issue'
  if (managed && said.includes('closed-by-a-person')) return 'closed-by-a-person'
  // A review, or the same task in another note, said so.
  if (managed && managed.marker.occurrences.some(({ state }) => state !== 'open')) return 'done in another note'
  return saidReasons.find((code) => said.includes(code)) ?? null
}

/** Where an issue was opened from. */
export function originOf({ marker }: ManagedIssue): string {
  const [first] = marker.occurrences
  return `${first?.note} ${first?.line}`
}

/** Whether nothing is against two issues of equal text being one task. */
export function mayBeSame(one: ManagedIssue, other: ManagedIssue): boolean {
  const [mine, theirs] = [one, other].map(({ marker }) => marker.occurrences.find(({ givesOwner }) => givesOwner)?.people ?? []) as [
    readonly string[],
    readonly string[],
  ]
  return mine.length === 0 || theirs.length === 0 || mine.some((person) => theirs.includes(person))
}

/** Whose a task is. */
export type Owned = Pick<Occurrence, 'owners' | 'people'>

/** Whose an item is. */
export function ownedBy(item: Item): Owned {
  return { owners: item.owners.map(({ written }) => written), people: peopleOf(item) }
}

/** Whether nothing is against an item being the task of those people. */
export function mayBeOf(item: Item, { owners, people }: Owned): boolean {
  const mine = ownedBy(item)
  const isOfNobody = mine.people.length === 0 || people.length === 0
  return isOfNobody || mine.people.some((person) => people.includes(person)) || sameNames(mine.owners, owners)
}
