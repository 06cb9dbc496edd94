import { foldText } from '../fold.js'
import { pairNear } from '../near-match.js'
import { identified } from '../pair-items.js'
import { linkedNumber, type LinkedNumber } from '../linked-number.js'
import type { MatchState, Pending } from '../state.js'
import { standingOfTracked, type TrackedIssue } from '../tracked-issue.js'
import { leaveClosed } from './again.js'
import { isOfSeries } from './other-notes.js'
import type { Pass } from './pass.js'

/** What a person writes behind a task, or pastes with the list of open items. */
export const byNumber: Pass = {
  name: 'by-number',
  accepts: 'an item that ends in the number of an issue of its series and kind, whose title or recorded text is equal or near',
  result: 'that issue; its text, and an owner who was not named before, count as an edit',
  run: (state) =>
    state.settle((entry) => {
      const linked = linkedNumber(entry.now.item.text, entry.now.note, state.input.repository)
      const issue = linked && state.tracked.find(({ managed }) => managed?.issue.number === linked.number)
      if (!issue || !isMeant(state, issue, linked, entry) || entry.now.isReported) return false
      if (standingOfTracked(issue) === 'closed-by-person') return leaveClosed(state, issue, entry)
      const here = issue.occurrences.find(({ claimedBy, occurrence }) => claimedBy === null && occurrence.note === entry.now.note.path)
      if (here) state.claim({ issue, slot: here }, entry, 'edited in the note')
      else state.bind(issue, entry, `also in ${entry.now.note.path}`)
      return true
    }),
}

/** Whether the number stands for the issue, and is no text that happens to end in it. */
function isMeant(state: MatchState, issue: TrackedIssue, { text }: LinkedNumber, { now }: Pending): boolean {
  const subject = issue.managed?.marker.subject
  if ((subject === 'decision' ? 'decision' : 'todo') !== now.item.kind || subject === 'pull-request' || !isOfSeries(state, issue, now))
    return false
  const bare = identified(now.note, { ...now.item, text }, false)
  const known = issue.occurrences.map(({ occurrence }) => occurrence)
  if (known.some(({ content }) => content === bare.identity.content || content === now.identity.content)) return true
  const title = issue.managed?.issue.title ?? ''
  if (foldText(title) === foldText(text)) return true
  const titled = identified(now.note, { ...now.item, text: title }, false)
  return [...known, titled].some((other) => pairNear([bare], [{ ...other, owners: bare.owners }]).pairs.length === 1)
}
