import type { Owner } from '../../model/person.js'
import { type NameSense, readOwnerNames } from '../names/owner-names.js'
import { doersOf } from './doer.js'
import { handedTo } from './handed-over.js'
import { readMentions } from './mention.js'
import type { OwnerRule } from './rule.js'
import { subjectOf } from './subject.js'
import { areMonths, beforeDeadline } from './without-due.js'
import { withoutKey } from './without-key.js'
import { withoutRemarks } from './without-remarks.js'

const dashes = [' :: ', ' -- ', ' – ', ' — ', ' - ', ' → ', ' -> ']
/** Longest names behind a dash, in UTF-16 code units. */
const longestNames = 60

export const afterDash: OwnerRule = {
  name: 'after-dash',
  given: { known: ['Ann Lee', 'June Park'], config: ['Ben Ray', 'Mia Bell'] },
  examples: [
    ['The report -- Ann to write it', ['Ann']],
    ['Write the report – Ann', ['Ann']],
    ['Write the report – @ann', ['@ann']],
    ['Write the report — **Ann** (May 23)', ['Ann']],
    ['Write the report - Ann, due: Feb 21', ['Ann']],
    ['Write the report :: Ann', ['Ann']],
    ['Write the report → Ann, before the fair', ['Ann']],
    ['Write the report - Ann - DONE', ['Ann']],
    ['Write the report - Ann → BR', ['BR']],
    ['A card for June – Ann collects the money', ['Ann']],
    ['Write the report - Ann, not June', ['Ann']],
    ['Write the report - not Ann', null],
    ['Write the report - idea: Ann', null],
    ['Write the report - Ann knows how', null],
    ['Write the report – Ann 🔼 #report', ['Ann']],
    ['Write the report - Ann and Zoe', ['Ann', 'Zoe']],
    ['Write the report - Ann (2 pages, in June)', ['Ann']],
    ['letter to plot 14 - Ann', ['Ann']],
    ['Write the report - BR', ['BR']],
    ['Write the report - MB', null],
    ['Write the report - whoever has time', null],
    ['Hand the keys from Ann → June', null],
    ['Write the report – soon', null],
    ['Write the report – before Ann is away', null],
    ['The plan for the summer – June', null],
  ],
  read(clause, sense) {
    const text = withoutRemarks(clause.text, sense.words)
    for (const dash of dashes) {
      const at = text.lastIndexOf(dash)
      if (at === -1) continue
      const behind = withoutKey(text.slice(at + dash.length), sense.words)
      const owners =
        subjectOf(behind, sense) ??
        handedTo(behind, sense) ??
        namesIn(behind, sense) ??
        namesIn(beforeDeadline(behind), sense) ??
        namesIn(beforeRemark(behind), sense) ??
        (clause.place.work ? doersOf(behind, sense) : null)
      // "Hand the keys from Ann → Bob"
      const isHandedOver = /[→>]/u.test(dash) && sense.known.has(text.slice(0, at).split(' ').at(-1)!)
      if (owners && !isHandedOver && !areMonths(owners, sense.words)) return { owners, rest: clause.text }
    }
    return null
  },
}

function namesIn(text: string, sense: NameSense): readonly Owner[] | null {
  if (text.length > longestNames) return null
  return readMentions(text, sense.words) ?? readOwnerNames(text.replace(/[.]$/u, ''), 'signed', sense)
}

/** "Ann" of "Ann (2 pages)"; the whole text without a bracket. */
const beforeRemark = (text: string): string => (text.endsWith(')') ? text.slice(0, Math.max(0, text.lastIndexOf(' ('))) : text)
