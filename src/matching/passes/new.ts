import { blockingIssueOf, issueOfOtherConfig } from '../blocking.js'
import { newIssueId } from '../equalities.js'
import { LikelyRepeats } from '../likely-repeats.js'
import { occurrenceOf } from '../occurrences.js'
import type { IdentifiedItem } from '../pair-items.js'
import type { MatchState } from '../state.js'
import { isOpen, standingOfTracked, type TrackedIssue } from '../tracked-issue.js'
import { handedOverIssue, sameTaskElsewhere } from './other-notes.js'
import { peopleOf } from '../people.js'
import type { Pass } from './pass.js'
import { addWithOtherDay, withOtherDay } from './postponed.js'

export const doneAlready: Pass = {
  name: 'done-already',
  accepts: 'any other item, done or cancelled',
  result: 'none, and it is reported, with the open issue that it is like, if there is one, also of one that is opened in this run',
  run: (state) => {
    const likely = state.pending.some(({ now }) => now.item.state !== 'open') ? new LikelyRepeats(state) : null
    state.settle(({ now }) => {
      if (now.item.state === 'open') return false
      const like = likely?.of(now).find((issue) => isOpen(issue) && !isClosedNow(issue))
      const [issue, item] = [like?.managed?.issue, like?.managed ? null : like?.textFrom]
      state.unmatched.push({ entry: now, why: 'new-but-done', ...(issue && { issue }), ...(item && { like: item }) })
      return true
    })
  },
}

const isClosedNow = ({ stateFrom }: TrackedIssue): boolean => stateFrom !== null && stateFrom.item.state !== 'open'

export const blocked: Pass = {
  name: 'blocked',
  accepts: 'a new item that an issue has whose marker is damaged, whose author does not count, or whose config is gone',
  result: 'none, and it is reported with the fix',
  run: (state) =>
    state.settle(({ now, was }) => {
      if (now.item.state !== 'open' || now.isReported) return false
      const issue = blockingIssueOf(state, now, was)
      if (issue) state.unmatched.push({ entry: now, why: 'blocked', issue })
      return issue !== undefined
    }),
}

export const opened: Pass = {
  name: 'new',
  accepts: 'any other new item that is open, or that says what one opened before it in this push says',
  result: 'a new issue',
  run: (state) => {
    const ids = new Set(state.input.issues.map(({ marker }) => marker.id))
    const likely = new LikelyRepeats(state)
    state.settle((entry) => {
      const { now } = entry
      if (now.isReported) return false
      const isNew = ({ managed }: TrackedIssue) => managed === null
      const handedOver = handedOverIssue(state, now, isNew)
      if (handedOver) state.bind(handedOver, entry, `handed over in ${now.note.path}`)
      if (handedOver) return true
      const carried = sameTaskElsewhere(state, now, isNew)
      const postponed = carried ? null : withOtherDay(state, entry)
      if (carried) state.add(carried, entry, 'repeated', `also in ${now.note.path}`)
      else if (postponed) addWithOtherDay(state, postponed, entry)
      else if (now.item.state === 'open') {
        const issue = newIssue(state, now, ids)
        const elsewhere = issueOfOtherConfig(state, now)
        if (elsewhere) state.otherConfig.push({ entry: now, issue: elsewhere })
        state.mayRepeat.push(...repeatsOf(state, likely, now, issue).map((other) => ({ entry: now, issue: other })))
        state.track(issue)
        likely.add(issue)
      }
      return carried !== null || postponed !== null || now.item.state === 'open'
    })
  },
}

/** The issues that a new one may repeat; the one whose number its item has, where another line of the note has that issue, too. */
function repeatsOf(state: MatchState, likely: LikelyRepeats, now: IdentifiedItem, issue: TrackedIssue): TrackedIssue[] {
  const named = state.namedBy.get(now.item)?.issue
  const isSaid = named === undefined || named.managed?.issue.number === issue.earlier
  return [...new Set([...(isSaid ? [] : [named]), ...likely.of(now)])]
}

function newIssue(state: MatchState, now: IdentifiedItem, ids: Set<string>): TrackedIssue {
  const { repositoryId, configPath, head } = state.input
  const idOf = (ordinal: number) => newIssueId(repositoryId, configPath, now.note.path, now.identity.key, ordinal)
  let ordinal = 0
  while (ids.has(idOf(ordinal))) ordinal++
  ids.add(idOf(ordinal))
  const isClosed = (issue: TrackedIssue) => standingOfTracked(issue) === 'closed-by-person'
  const named = state.namedBy.get(now.item)?.issue
  const closed = named && isClosed(named) ? named : sameTaskElsewhere(state, now, isClosed)
  const occurrence = { ...occurrenceOf(now, peopleOf(now.item), head), givesOwner: true as const }
  return {
    managed: null,
    id: idOf(ordinal),
    series: now.note.series,
    movedFrom: [],
    occurrences: [{ occurrence, claimedBy: now }],
    textFrom: now,
    stateFrom: now,
    earlier: closed?.managed?.issue.number ?? null,
    events: new Set(['repeated']),
    reasons: ['new in the note'],
  }
}
