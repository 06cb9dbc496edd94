import type { MarkerForm } from './form.js'

/** A group is an owner's label; a topic is the task’s first words. */
export const topical: MarkerForm = {
  name: 'topical',
  examples: [
    ['Action item for the team: write it', 'todo', 'team: write it'],
    ['TODO for the website: write it', 'todo', 'the website: write it'],
    ['Action on the budget: cut it', null],
  ],
  read({ kind, short, phrase, after }, words) {
    if (kind !== 'todo' || short) return null
    const colon = after.indexOf(': ')
    const task = after.slice(colon + 1).trim()
    const [first = '', ...others] = `${phrase.slice(phrase.lastIndexOf(' ') + 1)}${after.slice(0, colon)}`.split(' ')
    const [second = '', ...more] = others
    const name = words.addressWords.has(first) ? others : words.addressWords.has(second.toLowerCase()) ? more : []
    if (colon < 2 || colon > 40 || name.length === 0 || task === '') return null
    const group = words.articles.has(name[0]!) ? name.slice(1).join(' ') : ''
    return `${words.groups.has(group) ? group : name.join(' ')}: ${task}`
  },
}
