import type { NamedIssue } from '../own-numbers.js'
import { saysSameDay } from '../same-day.js'
import { peopleInCommon, peopleOf } from '../people.js'
import type { MatchState, Pending } from '../state.js'
import { keepingText, peopleOfIssue, standingOfTracked } from '../tracked-issue.js'
import { leaveClosed } from './again.js'
import type { Pass } from './pass.js'

/** What a person writes behind a task, or pastes with the list of open items. Of several lines of a note with one number one is meant. */
export const byNumber: Pass = {
  name: 'by-number',
  accepts:
    'an item that ends in the number of an issue of its series and kind, whose title or recorded text is equal or near, whatever amounts it has; of several in one note the nearest, an open one before a ticked one',
  result: 'that issue; its text, and an owner who was not named before, count as an edit',
  run: (state) => {
    const bound = new Set(
      nearestFirst(state)
        .filter(({ entry, named }) => bind(state, entry, named))
        .map(({ entry }) => entry),
    )
    state.settle((entry) => bound.has(entry))
  },
}

interface Numbered {
  readonly entry: Pending
  readonly named: NamedIssue
}

function nearestFirst(state: MatchState): Numbered[] {
  const numbered = state.pending.flatMap((entry) => {
    const named = state.namedBy.get(entry.now.item)
    return named ? [{ entry, named, rank: rankOf(entry, named) }] : []
  })
  // The meetings stay in their order.
  const order = new Map([...new Set(numbered.map(({ entry }) => entry.now.note))].map((note, index) => [note, index]))
  return numbered.toSorted((a, b) => order.get(a.entry.now.note)! - order.get(b.entry.now.note)! || b.rank - a.rank)
}

/** An equal text counts first; of others that are about as near the people do, and then the state. */
function rankOf({ now: { item } }: Pending, { issue, nearness }: NamedIssue): number {
  const isSomebodys = peopleInCommon(peopleOf(item), peopleOfIssue(issue)).length > 0
  return (nearness === 1 ? 2 : nearness) + (isSomebodys ? 0.1 : 0) + (item.state === 'open' ? 0.05 : 0)
}

function bind(state: MatchState, entry: Pending, { issue }: NamedIssue): boolean {
  const { path } = entry.now.note
  const isTaken = issue.occurrences.some(({ claimedBy }) => claimedBy?.note.path === path && claimedBy.isReported === entry.now.isReported)
  if (isTaken) return false
  if (standingOfTracked(issue) === 'closed-by-person') return leaveClosed(state, issue, entry)
  const here = issue.occurrences.find(({ claimedBy, occurrence }) => claimedBy === null && occurrence.note === path)
  if (here) state.claim({ issue, slot: here }, entry, 'edited in the note')
  else if (saysSameDay(issue, entry.now)) keepingText(issue, () => state.bind(issue, entry, `also in ${path}`))
  else state.bind(issue, entry, `also in ${path}`)
  return true
}
