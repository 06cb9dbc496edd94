import { readOwnerNames } from '../names/owner-names.js'
import type { OwnerRule } from './rule.js'

export const initialsBeforeVerb: OwnerRule = {
  name: 'initials-before-verb',
  given: { known: ['Carla Marx', 'Jo Ward'] },
  examples: [
    ['CM/JW finish the reviews', ['CM', 'JW']],
    ['CI runs are slow', null],
  ],
  read({ text, plainness, place: { announced } }, sense) {
    if (!announced || plainness === 'marked') return null
    const [first = '', next = ''] = text.split(' ', 2)
    if (!/^\p{Lu}{2,3}(?:[/+&,]\p{Lu}{2,3})*$/u.test(first) || !sense.words.workVerbs.has(next)) return null
    const owners = readOwnerNames(first, 'known', sense)
    return owners && { owners, rest: text }
  },
}
