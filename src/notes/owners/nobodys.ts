import { normalizePhrase } from '../text/phrases.js'
import { splitAtColon } from './label-text.js'
import type { OwnerRule } from './rule.js'

/** A label that says that the task is nobody's yet. */
export const nobodys: OwnerRule = {
  name: 'nobodys',
  examples: [
    ['Unassigned: write it', [], 'write it'],
    ['**Nobody yet:** write it', [], 'write it'],
    ['(unassigned) write it', [], 'write it'],
    ['(nobody yet): write it', [], 'write it'],
    ['???: write it', [], 'write it'],
    ['N.N.: write it', [], 'write it'],
    ['Nobody knows: write it', null],
  ],
  read({ start }, { words }) {
    const bracket = /^[([]([^()[\]]{2,30})[)\]]:? (?=\S)/u.exec(start)
    const split = bracket ? { label: bracket[1]!, rest: start.slice(bracket[0].length) } : splitAtColon(start)
    if (!split || split.rest === '') return null
    const isNobody = words.nobodyWords.has(normalizePhrase(split.label)) || /^[*_]{0,2}\?{1,3}$/u.test(split.label)
    return isNobody ? { owners: [], rest: split.rest } : null
  },
}
