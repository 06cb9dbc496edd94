import { nothingToDo } from '../../languages/announcing-words.js'
import { firstWordOf, normalizePhrase } from '../../text/phrases.js'
import { isKnownOwner } from '../../statements/topic-label.js'
import { isWorkVerb } from '../item-kind.js'
import { readBelow, type VerdictRule } from '../verdict.js'

/** What a line says last is that nothing is to be done. */
export const nothingToBeDone: VerdictRule = {
  name: 'nothing-to-do',
  examples: [
    ['- Lamps: still waiting for the shop, nothing to do', 'no item'],
    ['- Lampen: kommen im Mai – nichts zu tun', 'no item'],
    ['- Order the lamps, no further action', null],
    ['- RD: order the lamps. No further action.', null],
    ['- Ann: no action needed', 'no item'],
    ['- Tell the shop that there is nothing to do', null],
    ['- DECISION: on the lamps, no action', null],
  ],
  judge({ task, marker, context, label, sense }) {
    if ((marker?.kind ?? context.section).startsWith('decision')) return null
    const last = task
      .slice(-longestClause)
      .split(/[,;:(]| [–—-] /u)
      .at(-1)!
    const isSomebodys = label?.owners.some((owner) => isKnownOwner(owner, sense)) === true
    const asksFirst = last !== task && (isSomebodys || (isWorkVerb(firstWordOf(task), sense.words) && !/^[^\s:]{1,30}:/u.test(task)))
    return !asksFirst && nothingToDo.has(normalizePhrase(last))
      ? { leftOut: 'it says that there is nothing to do', below: readBelow }
      : null
  },
}

/** In UTF-16 code units. */
const longestClause = 80
