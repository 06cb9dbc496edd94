import { readOwnerNames } from '../names/owner-names.js'
import { readMentions } from './mention.js'
import type { OwnerRule } from './rule.js'
import { subjectOf } from './subject.js'

const dashes = [' -- ', ' – ', ' — ', ' - ', ' → ', ' -> ']
/** Longest names behind a dash, in UTF-16 code units. */
const longestNames = 60

export const afterDash: OwnerRule = {
  name: 'after-dash',
  given: { known: ['Ann Lee'] },
  examples: [
    ['The report -- Ann to write it', ['Ann']],
    ['Write the report – Ann', ['Ann']],
    ['Write the report – @ann', ['@ann']],
    ['Write the report – soon', null],
  ],
  read({ text }, sense) {
    for (const dash of dashes) {
      const at = text.lastIndexOf(dash)
      if (at === -1) continue
      const behind = text.slice(at + dash.length)
      const owners =
        subjectOf(behind, sense) ??
        (behind.length <= longestNames
          ? (readMentions(behind, sense.words) ?? readOwnerNames(behind.replace(/[.]$/u, ''), 'known', sense))
          : null)
      if (owners) return { owners, rest: text }
    }
    return null
  },
}
