import type { IdentifiedItem } from '../pair-items.js'
import { peopleInCommon, peopleOf, sameNames } from '../people.js'
import type { MatchState, Pending } from '../state.js'
import { saysSameDay } from '../same-day.js'
import { isAskedInMeeting, isOfSeries, isOpen, keepingText, peopleOfIssue, type TrackedIssue } from '../tracked-issue.js'
import { isOverruled } from '../whose-word.js'
import type { Pass } from './pass.js'

/** A deadline that is moved makes no other task. Where several may be meant, which have a day each, none is. */
export const postponed: Pass = {
  name: 'postponed',
  accepts:
    'a new open item of equal text, kind and people as the one open issue of the series that another meeting has, but for the deadline at its end',
  result: 'that issue; the occurrence is added, and its deadline counts',
  run: (state) =>
    state.settle((entry) => {
      const issue = withOtherDay(state, entry)
      if (issue) addWithOtherDay(state, issue, entry)
      return issue !== null
    }),
}

/** Adds an item with another deadline to the issue of its task; the day of a later meeting stays. */
export function addWithOtherDay(state: MatchState, issue: TrackedIssue, entry: Pending): void {
  const add = () =>
    state.add(issue, entry, isOverruled(issue, entry.now) ? null : 'repeated', `also in ${entry.now.note.path}, with another day`)
  if (saysSameDay(issue, entry.now)) keepingText(issue, add)
  else add()
}

/** The issue of the task of an item, opened or not yet, that has another deadline in another meeting. */
export function withOtherDay(state: MatchState, entry: Pending): TrackedIssue | null {
  if (entry.now.isReported || entry.now.item.state !== 'open') return null
  const [issue, ...others] = openWithOtherDay(state, entry)
  return issue && others.length === 0 && isAlone(state, entry) ? issue : null
}

function openWithOtherDay(state: MatchState, { now }: Pending): TrackedIssue[] {
  const { undated } = now.identity
  if (undated === null) return []
  return withTextOf(state, undated, now.item.due).filter((issue) => {
    const isHere = issue.occurrences.some(({ occurrence }) => !occurrence.gone && isAskedInMeeting(occurrence, now.note))
    return isOpen(issue) && !isHere && isOfSamePeople(issue, now) && isOfSeries(state.input, issue, now)
  })
}

/** Those that have the text with another day, or whose day is that one, though their text does not give it, as in a table. */
function withTextOf({ byContent }: MatchState, undated: string, due: string | null): TrackedIssue[] {
  const hasDay = ({ occurrences }: TrackedIssue) =>
    occurrences.some(({ occurrence }) => occurrence.content === undated && !occurrence.gone && occurrence.due === due)
  return [...new Set([...byContent.ofUndated(undated), ...byContent.of(undated).filter(hasDay)])]
}

function isOfSamePeople(issue: TrackedIssue, { owners, item, identity }: IdentifiedItem): boolean {
  const known = issue.occurrences.filter(({ occurrence: { undated, content } }) => (undated ?? content) === identity.undated)
  const isSameName = known.some(({ occurrence }) => sameNames(occurrence.owners, owners))
  return isSameName || peopleInCommon(peopleOf(item), peopleOfIssue(issue)).length > 0
}

/** Whether its note has no other item that says the same but for its day, or without one: those are tasks that a day tells apart. */
function isAlone({ paired }: MatchState, { now, change }: Pending): boolean {
  const { head = [] } = paired.find((other) => other.change === change) ?? {}
  const saysSo = ({ undated, content }: IdentifiedItem['identity']) => (undated ?? content) === now.identity.undated
  return head.every(({ now: other }) => other === now || other.isReported || !saysSo(other.identity))
}
