import { readOwnerNames } from '../names/owner-names.js'
import type { OwnerRule } from './rule.js'

export const initialsBeforeVerb: OwnerRule = {
  name: 'initials-before-verb',
  given: { known: ['Carla Marx', 'Jo Ward'], config: ['Ada Lund'] },
  examples: [
    ['CM/JW finish the reviews', ['CM', 'JW']],
    ['AL finish the reviews', ['AL']],
    ['CI runs are slow', null],
  ],
  read({ text, plainness, place: { announced } }, sense) {
    const isMarked = plainness === 'marked'
    if (!announced && !isMarked) return null
    const [first = '', next = ''] = text.split(' ', 2)
    if (!/^\p{Lu}{2,3}(?:[/+&,]\p{Lu}{2,3})*$/u.test(first)) return null
    // "TODO AL abstract": behind a marker anything may be what AL does.
    if (isMarked ? !/^\p{Ll}/u.test(next) || sense.words.linkingVerbs.has(next) : !sense.words.workVerbs.has(next)) return null
    const owners = readOwnerNames(first, 'signed', sense)
    return owners && { owners, rest: text }
  },
}
