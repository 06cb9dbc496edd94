import { firstWordsOf } from '../text/phrases.js'
import type { OwnerRule } from './rule.js'

/** Most words of a beginning such as "everyone interested". */
const longestBeginning = 3
/** Longest description, in UTF-16 code units. */
const longestDescription = 80

/** People who are described instead of named, in brackets or in front of a colon. */
export const describedGroup: OwnerRule = {
  name: 'described-group',
  examples: [
    ['[Everyone interested in the fair] fill in the survey', ['Everyone interested in the fair'], 'fill in the survey'],
    ['(anyone with a drill) put up the shelf', ['anyone with a drill'], 'put up the shelf'],
    ['**Whoever has a van:** fetch the tent', ['Whoever has a van'], 'fetch the tent'],
    ['[Alle, die Zeit haben] Tische tragen', ['Alle, die Zeit haben'], 'Tische tragen'],
    ['[Tous ceux qui peuvent] porter les tables', ['Tous ceux qui peuvent'], 'porter les tables'],
    ['[Frontend] fill in the survey', null],
    ['Everyone agreed: we use tabs', null],
    ['All in favour: five', null],
    ['Anyone with a drill?: put up the shelf', null],
  ],
  read({ start, atColon }, { words }) {
    const bracket = /^\\?[[(]([^[\]()]{4,80}?)\\?[\])]:? (?=\S)/u.exec(start)
    const split = bracket ? { label: bracket[1]!, rest: start.slice(bracket[0].length) } : atColon
    if (!split || split.rest === '' || split.label.length > longestDescription || split.label.includes('?')) return null
    const isMeant = firstWordsOf(split.label, longestBeginning).some((beginning) => words.anybodyPhrases.has(beginning))
    return isMeant ? { owners: [{ written: split.label.replaceAll(/[*_]/gu, '').trim(), login: null }], rest: split.rest } : null
  },
}
