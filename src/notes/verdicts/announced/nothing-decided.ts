import { nothingDecided } from '../../languages/announcing-words.js'
import { normalizePhrase } from '../../text/phrases.js'
import { readBelow, type VerdictRule } from '../verdict.js'

/** A line of a list of decisions, or behind a marker, that says that none was taken. */
export const nothingIsDecided: VerdictRule = {
  name: 'nothing-decided',
  given: { section: 'decisions' },
  examples: [
    ['- Lamps: no decision yet, the shop is closed', 'no item'],
    ['- Lamps – not decided', 'no item'],
    ['- Lampen: noch nicht entschieden (Bob fragt nach)', 'no item'],
    ['- DECISION: not decided', 'no item'],
    ['- No decision yet on the lamps', null],
    ['- Lamps: not decided by the board alone', null],
    ['- TODO: lamps, no decision yet', null],
  ],
  judge({ task, marker, context }) {
    if (!(marker?.kind ?? context.section).startsWith('decision')) return null
    const [clause = ''] = task.slice(0, longestClause).split(/[,;(]|\. /u, 1)
    const said = clause.split(/: | [–—-] /u)
    return said.length < 3 && nothingDecided.has(normalizePhrase(said.at(-1)!))
      ? { leftOut: 'it says that nothing is decided', below: readBelow }
      : null
  },
}

/** In UTF-16 code units. */
const longestClause = 100
