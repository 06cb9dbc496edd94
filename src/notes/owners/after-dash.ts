import { readOwnerNames } from '../names/owner-names.js'
import { readMentions } from './mention.js'
import type { OwnerRule } from './rule.js'
import { subjectOf } from './subject.js'
import { areMonths, withoutDue } from './without-due.js'

const dashes = [' :: ', ' -- ', ' – ', ' — ', ' - ', ' → ', ' -> ']
/** Longest names behind a dash, in UTF-16 code units. */
const longestNames = 60

export const afterDash: OwnerRule = {
  name: 'after-dash',
  given: { known: ['Ann Lee', 'June Park'] },
  examples: [
    ['The report -- Ann to write it', ['Ann']],
    ['Write the report – Ann', ['Ann']],
    ['Write the report – @ann', ['@ann']],
    ['Write the report — **Ann** (May 23)', ['Ann']],
    ['Write the report - Ann, due: Feb 21', ['Ann']],
    ['Write the report :: Ann', ['Ann']],
    ['Write the report – soon', null],
    ['The plan for the summer – June', null],
  ],
  read(clause, sense) {
    const text = withoutDue(clause.text, sense.words)
    for (const dash of dashes) {
      const at = text.lastIndexOf(dash)
      if (at === -1) continue
      const behind = text.slice(at + dash.length)
      const owners =
        subjectOf(behind, sense) ??
        (behind.length <= longestNames
          ? (readMentions(behind, sense.words) ?? readOwnerNames(behind.replace(/[.]$/u, ''), 'known', sense))
          : null)
      if (owners && !areMonths(owners, sense.words)) return { owners, rest: clause.text }
    }
    return null
  },
}
