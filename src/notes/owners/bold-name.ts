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
    ['**Web** the seats', null],
    ['**Ann** onboarding', null],
    ['**Ann** is away', null],
    ['**Ann**', null],
  ],
  read({ text, place: { work } }, sense) {
    const found = work ? /^(\*\*|__)([^*_]{2,60})\1 (?=\S)/u.exec(text) : null
    if (!found) return null
    const { words } = sense
    const next = firstWordOf(text.slice(found[0].length))
    // "**Ann** onboarding" is about her.
    if (![words.workVerbs, words.presentVerbs, words.articles].some((others) => others.has(next))) return null
    const owners = readOwnerNames(found[2]!.replace(/:$/, ''), 'known', sense)
    return owners && { owners, rest: text }
  },
}
