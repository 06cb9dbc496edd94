import type { OwnerRule } from './rule.js'

/** Everybody in front of what they do. */
export const everybody: OwnerRule = {
  name: 'everybody',
  examples: [
    ['all read the draft', ['all']],
    ['Everyone brings a chair', ['Everyone']],
    ['All tests run again', null],
    ['all of it', null],
  ],
  read({ text, place: { work } }, { words }) {
    if (!work) return null
    const [first = '', next = '', behind = ''] = text.split(' ', 3)
    // "All tests run"
    const isNoun = [words.workVerbs, words.dutyPhrases, words.futureWords, words.linkingVerbs].some((verbs) => verbs.has(behind))
    const isDoing = words.workVerbs.has(next) || (words.presentVerbs.has(next) && !isNoun)
    return isDoing && words.everybodyWords.has(first.toLowerCase()) ? { owners: [{ written: first, login: null }], rest: text } : null
  },
}
