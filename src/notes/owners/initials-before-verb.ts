import { readOwnerNames } from '../names/owner-names.js'
import { doersInClauses } from './clauses.js'
import type { OwnerRule } from './rule.js'

export const initialsBeforeVerb: OwnerRule = {
  name: 'initials-before-verb',
  given: { known: ['Carla Marx', 'Jo Ward', 'MO'], config: ['Ada Lund'] },
  examples: [
    ['CM/JW finish the reviews', ['CM', 'JW']],
    ['AL finish the reviews', ['AL']],
    ['AL finishes the reviews', ['AL']],
    ['AL finishes the reviews, CM pays', ['AL', 'CM']],
    ['MO freezer inventory', ['MO']],
    ['MO is late', null],
    ['AL freezer inventory', null],
    ['CI runs are slow', null],
  ],
  read({ text, plainness, place: { announced } }, sense) {
    const isMarked = plainness === 'marked'
    if (!announced && !isMarked) return null
    const [first = '', next = ''] = text.split(' ', 2)
    if (!/^\p{Lu}{2,3}(?:[/+&,]\p{Lu}{2,3})*$/u.test(first)) return null
    // "TODO AL abstract": behind a marker anything may be what AL does.
    // So it may be in a list of tasks, of whoever the note lists by that sign.
    const isPlain = isMarked || sense.known.isWhole(first)
    const { workVerbs, presentVerbs, linkingVerbs, subjectStopWords } = sense.words
    const isVerb = workVerbs.has(next) || presentVerbs.has(next)
    const isTask = isPlain ? /^\p{Ll}/u.test(next) && !linkingVerbs.has(next) && !subjectStopWords.has(next) : isVerb
    if (!isTask) return null
    const owners = readOwnerNames(first, 'signed', sense)
    return owners && { owners: doersInClauses(text, sense) ?? owners, rest: text }
  },
}
