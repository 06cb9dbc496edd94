import type { Occurrence } from '../model/issue.js'
import type { Identity } from './identity.js'
import type { IdentifiedItem } from './pair-items.js'
import { peopleInCommon, peopleOf, sameNames } from './people.js'
import { peopleOfIssue, type TrackedIssue } from './tracked-issue.js'

/** "Order the cups by Friday" and "Order the cups (due: 2026-05-01)" */
export function isSameButForDay({ content, undated }: Pick<Occurrence, 'content' | 'undated'>, identity: Identity): boolean {
  return [content, undated].includes(identity.undated ?? identity.content)
}

/**
 * Whether an item only writes the day in another way that its task has by the last note that gives one, as the next note of an agenda
 * does: then the words of the issue stay.
 */
export function saysSameDay({ occurrences, ...issue }: TrackedIssue, { item, identity, owners }: IdentifiedItem): boolean {
  const known = occurrences.map(({ occurrence }) => occurrence).findLast(({ due, gone }) => due && !gone)
  if (!known || item.due === null || known.due !== item.due || identity.undated === null || !isSameButForDay(known, identity)) return false
  const people = peopleOf(item)
  return (
    owners.length === 0 ||
    sameNames(known.owners, owners) ||
    peopleInCommon(people, peopleOfIssue({ ...issue, occurrences })).length === people.length
  )
}
