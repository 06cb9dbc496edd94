import type { MarkerForm } from './form.js'

/** The sentence that begins with the owner is what is left. */
export const addressedAndVerb: MarkerForm = {
  name: 'addressed-and-verb',
  examples: [
    ['Action on Ann to write it', 'todo', 'Ann to write it'],
    ['Action for Ann Lee and Bob to write it', 'todo', 'Ann Lee and Bob to write it'],
    ['Action on Friday to write it', null],
    ['Action for the team to write it', null],
    ['Action on Ann', null],
  ],
  read({ after, kind }, words) {
    const found = /^ (\p{Ll}{1,6}) ((?:\p{Lu}[\p{L}.'’-]{0,30} |(?:\p{Ll}{1,5}|[&+]) (?=\p{Lu})){1,6})(\p{Ll}{1,10}) \p{Ll}/u.exec(
      after.slice(0, 160),
    )
    if (!found || kind !== 'todo') return null
    const [, preposition = '', names = '', verb = ''] = found
    const isName = names.split(' ').every((word) => !words.topicWords.has(word.toLowerCase()))
    const leads = words.forWords.has(preposition) && (words.infinitiveWords.has(verb) || words.futureWords.has(verb))
    return isName && leads ? after.slice(preposition.length + 2).trim() : null
  },
}
