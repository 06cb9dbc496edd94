import { reportChange } from '../blocking.js'
import type { Occurrence } from '../../model/issue.js'
import { sameTask } from '../equalities.js'
import { groupBy, pairNear } from '../near-match.js'
import { identified } from '../pair-items.js'
import type { MatchState, Pending } from '../state.js'
import { isOfSeries, isOpen, peopleOfIssue, standingOfTracked, type TrackedIssue } from '../tracked-issue.js'
import { sameTaskElsewhere } from './other-notes.js'
import { peopleOf } from '../people.js'
import type { Pass } from './pass.js'

/** A review of an earlier meeting's items: it tells how far they are, and asks for nothing. */
export const reported: Pass = {
  name: 'reported',
  accepts: 'a line of a review whose text is equal to or near that of an issue of the series, people as in “repeated”',
  result: 'that issue: done or cancelled closes an open one, else the occurrence is added; nothing, where it is closed',
  run: (state) => {
    const latest = latestTexts(state)
    state.settle((entry) => entry.now.isReported && isOfAnIssue(state, entry, latest))
  },
}

/** Meetings that are pushed together, or asked for by hand: a later one goes through the items of an earlier one. */
export const reportedOfNew: Pass = {
  name: 'reported-of-new',
  accepts: 'any other line of a review, with the issues that this push opens',
  result: 'as in “reported”; none of an issue that nothing is like, and it is reported',
  run: (state) => {
    const latest = latestTexts(state)
    state.settle((entry) => {
      if (entry.now.isReported && !isOfAnIssue(state, entry, latest)) reportChange(state, entry.now, null, 'reported-unknown')
      return entry.now.isReported
    })
  },
}

function isOfAnIssue(state: MatchState, entry: Pending, latest: LatestTexts): boolean {
  const equal = sameTaskElsewhere(state, entry.now, isOpen) ?? sameTaskElsewhere(state, entry.now, isNoDuplicate)
  const issue = equal ?? nearTask(state, entry, latest)
  if (issue && isOpen(issue)) {
    const event = { open: 'repeated', done: 'done', struck: 'cancelled' } as const
    state.add(issue, entry, event[entry.now.item.state], reasonOf(entry))
  }
  return issue !== null
}

function reasonOf({ now: { item, note } }: Pending): string {
  if (item.state === 'open') return `also in ${note.path}`
  return item.state === 'done' ? `checked off in ${note.path}` : `cancelled in ${note.path}`
}

function isNoDuplicate(issue: TrackedIssue): boolean {
  return standingOfTracked(issue) !== 'duplicate'
}

/** What each issue says last in a list of tasks, by its hard tokens, which tell most issues apart. */
type LatestTexts = ReadonlyMap<string, readonly { readonly issue: TrackedIssue; readonly last: Occurrence }[]>

function latestTexts({ tracked }: MatchState): LatestTexts {
  const texts = tracked.flatMap((issue) => {
    const last = issue.occurrences.findLast(({ occurrence }) => occurrence.reported !== true)?.occurrence
    return last ? [{ issue, last }] : []
  })
  return groupBy(texts, ({ last }) => last.hard)
}

/** The issue whose latest text the line is clearly like, of those that the same people may have. */
function nearTask(state: MatchState, { now }: Pending, latest: LatestTexts): TrackedIssue | null {
  const line = identified(now.note, now.item, false)
  const people = peopleOf(now.item)
  const candidates = (latest.get(line.hard) ?? [])
    .filter(({ issue }) => isOfSeries(state.input, issue, now))
    // The same people as if the text were equal.
    .filter(({ issue, last }) => sameTask({ ...last, owners: now.owners, people }, [last], peopleOfIssue(issue)) !== null)
    .map(({ issue, last }) => ({ issue, hard: last.hard, soft: last.soft, owners: now.owners }))
  return pairNear([line], candidates).pairs[0]?.[1].issue ?? null
}
