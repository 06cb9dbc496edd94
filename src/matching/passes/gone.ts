import type { Occurrence } from '../../model/issue.js'
import type { MatchState } from '../state.js'
import { isOfOtherMeeting } from './again.js'
import { keysOf } from './own-note.js'
import type { Pass } from './pass.js'

/**
 * Also what an unfinished run had opened and was taken out again since. What had to give way to another meeting's text is
 * not for that reason done with.
 */
export const gone: Pass = {
  name: 'gone',
  accepts: 'an occurrence of this meeting in a note of this run that no item claimed',
  result: 'it is no longer in the note',
  run: (state) => {
    for (const { issue, slot } of state.allFree((occurrence) => !occurrence.gone && isOver(state, occurrence))) {
      slot.occurrence = { ...slot.occurrence, gone: true }
      issue.events.add('gone')
      issue.reasons.push('no longer in the note')
    }
    // An item that is out of its note for now, or of another meeting's text, stays known where the note is renamed.
    const renamed = new Map(state.paired.flatMap(({ change: { base, head } }) => (base && head ? [[base.path, head.path] as const] : [])))
    for (const slot of state.tracked.flatMap(({ occurrences }) => occurrences.filter(({ claimedBy }) => claimedBy === null))) {
      slot.occurrence = { ...slot.occurrence, note: renamed.get(slot.occurrence.note) ?? slot.occurrence.note }
    }
  },
}

/** A note that was not read to its end proves nothing gone. */
function isOver({ paired, input }: MatchState, { note, key, date }: Occurrence): boolean {
  const isRead = paired.some(({ change: { base, head } }) => base?.path === note || head?.path === note)
  const gaveWay = paired.some(
    ({ overwritten, change: { base, head } }) =>
      base !== null &&
      head !== null &&
      (base.path === note || head.path === note) &&
      (isOfOtherMeeting({ date }, base, head) || (overwritten && base.path === head.path && keysOf(base).has(key))),
  )
  const isCut = paired.some(({ change: { head } }) => head?.path === note && head.isCut === true)
  return (isRead || !input.exists(note)) && !gaveWay && !isCut
}
