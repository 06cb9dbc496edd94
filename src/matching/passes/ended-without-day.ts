import { sameTask } from '../equalities.js'
import { peopleOf } from '../people.js'
import type { MatchState, Pending } from '../state.js'
import { isOfSeries, isOpen, keepingText, peopleOfIssue, type TrackedIssue } from '../tracked-issue.js'
import type { Pass } from './pass.js'

/** Who ticks a task in the next meeting leaves the day out by which it was to be done. */
export const endedWithoutDay: Pass = {
  name: 'ended-without-day',
  accepts:
    'any other task, done or cancelled, that has the text of the one open issue of an earlier meeting of the series but for the day at its end, with a person in common, the same names, or nobody named on both sides',
  result: 'that issue, which is closed; its text stays',
  run: (state) =>
    state.settle((entry) => {
      const { item, note, identity } = entry.now
      if (item.state === 'open' || item.kind !== 'todo' || entry.now.isReported) return false
      const [issue, rival] = state.byContent.ofUndated(identity.content).filter((candidate) => mayBeEnded(state, candidate, entry))
      if (!issue || rival) return false
      keepingText(issue, () => {
        if (item.state === 'done') state.add(issue, entry, 'done', `checked off in ${note.path}`)
        else state.add(issue, entry, 'cancelled', `cancelled in ${note.path}`)
      })
      return true
    }),
}

function mayBeEnded(state: MatchState, issue: TrackedIssue, { now }: Pending): boolean {
  const { note, item, identity, owners } = now
  if (!isOpen(issue)) return false
  const known = issue.occurrences.map(({ occurrence }) => occurrence)
  const isEarlier = ({ undated, gone, date }: (typeof known)[number]) =>
    undated === identity.content && !gone && date !== null && note.date !== null && date < note.date
  const earlier = known.filter(isEarlier)
  // What the note has with the day besides is another task.
  if (earlier.length === 0 || known.some((occurrence) => occurrence.note === note.path && !occurrence.gone)) return false
  const people = peopleOf(item)
  const same = sameTask(
    { ...identity, owners, people },
    earlier.map((occurrence) => ({ ...occurrence, content: identity.content })),
    peopleOfIssue(issue),
  )
  const isSomebodys = same !== 'one names nobody' || (people.length === 0 && peopleOfIssue(issue).length === 0)
  return same !== null && isSomebodys && isOfSeries(state.input, issue, now)
}
