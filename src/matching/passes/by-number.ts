import { standingOfTracked } from '../tracked-issue.js'
import { leaveClosed } from './again.js'
import type { Pass } from './pass.js'

/** What a person writes behind a task, or pastes with the list of open items. */
export const byNumber: Pass = {
  name: 'by-number',
  accepts: 'an item that ends in the number of an issue of its series and kind, whose title or recorded text is equal or near',
  result: 'that issue; its text, and an owner who was not named before, count as an edit',
  run: (state) =>
    state.settle((entry) => {
      const issue = state.issueOf.get(entry.now.item)
      if (!issue) return false
      if (standingOfTracked(issue) === 'closed-by-person') return leaveClosed(state, issue, entry)
      const here = issue.occurrences.find(({ claimedBy, occurrence }) => claimedBy === null && occurrence.note === entry.now.note.path)
      if (here) state.claim({ issue, slot: here }, entry, 'edited in the note')
      else state.bind(issue, entry, `also in ${entry.now.note.path}`)
      return true
    }),
}
