import { isVerbBeforeArticle } from '../languages/verb-and-article.js'
import { readOwnerNames } from '../names/owner-names.js'
import { firstWordOf } from '../text/phrases.js'
import type { OwnerRule } from './rule.js'

/** Known people in bold in front of a task. */
export const boldName: OwnerRule = {
  name: 'bold-name',
  given: { known: ['Ann Lee', 'Bob Ray'] },
  examples: [
    ['**Ann** buy chairs', ['Ann']],
    ['**Ann Lee and Bob** the seats', ['Ann Lee', 'Bob']],
    ['**Ann** enceta a lata', ['Ann']],
    ['**Ann e Sra. Zorn** timbran los carnés', ['Ann', 'Sra. Zorn']],
    ['**Ann** rammenta agli altri il giorno', ['Ann']],
    ['**Ann** verzamelt de sleutels', ['Ann']],
    ['**Ann** sobre la sala', null],
    ['**Ann** carta de pago', null],
    ['**Web** enceta a lata', null],
    ['**Web** the seats', null],
    ['**Ann** onboarding', null],
    ['**Ann** is away', null],
    ['**Ann**', null],
  ],
  read({ text, place: { work } }, sense) {
    const found = work ? /^(\*\*|__)([^*_]{2,60})\1 (?=\S)/u.exec(text) : null
    if (!found) return null
    const { words } = sense
    const behind = text.slice(found[0].length)
    const next = firstWordOf(behind)
    const isWork = [words.workVerbs, words.presentVerbs, words.articles].some((others) => others.has(next))
    // "**Ann** onboarding" is about her.
    if (!isWork && !isVerbBeforeArticle(next, behind.split(' ', 2)[1] ?? '')) return null
    const owners = readOwnerNames(found[2]!.replace(/:$/, ''), 'signed', sense)
    return owners && { owners, rest: text }
  },
}
