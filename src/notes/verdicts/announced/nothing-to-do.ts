import { nothingToDo } from '../../languages/announcing-words.js'
import { normalizePhrase } from '../../text/phrases.js'
import { readBelow, type VerdictRule } from '../verdict.js'

/** What a line says last is that nothing is to be done. */
export const nothingToBeDone: VerdictRule = {
  name: 'nothing-to-do',
  examples: [
    ['- Lamps: still waiting for the shop, nothing to do', 'no item'],
    ['- Lampen: kommen im Mai. Nichts zu tun.', 'no item'],
    ['- Ann: no action needed', 'no item'],
    ['- Tell the shop that there is nothing to do', null],
    ['- DECISION: on the lamps, no action', null],
  ],
  judge({ task, marker, context }) {
    if ((marker?.kind ?? context.section).startsWith('decision')) return null
    const last = task.slice(-longestClause).split(/[,;:(–—]| - |\. /u).at(-1)!
    return nothingToDo.has(normalizePhrase(last)) ? { leftOut: 'it says that there is nothing to do', below: readBelow } : null
  },
}

/** In UTF-16 code units. */
const longestClause = 80
