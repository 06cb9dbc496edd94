import type { MarkerForm } from './form.js'

export const initialsAndVerb: MarkerForm = {
  name: 'initials-and-verb',
  examples: [
    ['Action AL write the report', 'todo', 'AL write the report'],
    ['Action AL to write the report', 'todo', 'AL to write the report'],
    ['Action CI write the report', null],
  ],
  read({ kind, after }, words) {
    const sign = /^ (\p{Lu}{2,4}) (\p{Ll}{1,20})\s/u.exec(after)
    if (!sign || kind !== 'todo' || words.acronyms.has(sign[1]!.toLowerCase())) return null
    return words.workVerbs.has(sign[2]!) || words.infinitiveWords.has(sign[2]!) ? after.trim() : null
  },
}
