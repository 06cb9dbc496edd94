import type { MarkerForm } from './form.js'

/** The owner's label is what is left. */
export const addressed: MarkerForm = {
  name: 'addressed',
  examples: [
    ['Action item for Michael: write it', 'todo', 'Michael: write it'],
    ['AI Ganesh: write it', 'todo', 'Ganesh: write it'],
    ['Action on Monday: call them', null],
    ['Action on the budget: cut it', null],
  ],
  read({ after }, words) {
    const colon = after.indexOf(':')
    if (colon < 2 || colon > 40 || !after.startsWith(' ')) return null
    const [first, ...others] = after.slice(1, colon).split(' ')
    const isAddressed = words.forWords.has(first!.toLowerCase())
    const name = isAddressed ? others : [first!, ...others]
    if (name.length === 0 || name.length > 5) return null
    const looksRight = isAddressed || name.every((word) => /^[@\p{Lu}]/u.test(word) || words.joiners.has(word) || '+/&'.includes(word))
    if (!looksRight || name.some((word) => words.topicWords.has(word.toLowerCase()))) return null
    return after.slice(after.length - after.trimStart().length + (isAddressed ? first!.length + 1 : 0)).trim()
  },
}
