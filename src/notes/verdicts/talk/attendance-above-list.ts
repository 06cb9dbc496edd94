import { announcesAttendance } from '../../outline/sections.js'
import { normalizePhrase } from '../../text/phrases.js'
import type { Verdict, VerdictRule } from '../verdict.js'

/** Longest label, in UTF-16 code units. */
const longestLabel = 60

export const attendanceAboveList: VerdictRule<Verdict> = {
  name: 'attendance-above-list',
  examples: [
    ['Present:\n- Ann Lee', 'no item'],
    ['The present state:\n- warm', null],
  ],
  judge({ text, block, sense }) {
    const colon = text.slice(0, longestLabel).indexOf(':')
    // Behind "Present: Ann, Bob" and a blank line the talk begins.
    const ownsList = block.listAdjoins || normalizePhrase(text.slice(colon)) === ''
    return colon > 0 && ownsList && announcesAttendance(text.slice(0, colon), sense.words)
      ? { below: { are: 'read', in: { section: 'attendance' } } }
      : null
  },
}
