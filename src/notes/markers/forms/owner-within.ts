import type { MarkerForm } from './form.js'

/** The owner stands in the marker's own brackets, and is given back as a label. */
export const ownerWithin: MarkerForm = {
  name: 'owner-within',
  examples: [
    ['[Action - Ann] write it', 'todo', '[name=Ann]: write it'],
    ['**[Action: @ann, Bob]** write it', 'todo', '@ann, [name=Bob]: write it'],
    ['[ACTION AL] write it', 'todo', '[name=AL]: write it'],
    ['[ACTION @ann/@bob] write it', 'todo', '@ann, @bob: write it'],
    ['[Action - write it]', null],
    ['[Decision - Ann] write it', null],
  ],
  read({ text, end, kind }) {
    const found = /^(?: ?[-–—:|] ?| (?=[\p{Lu}@]))([^\][]{2,50})\][*_]{0,3}:? (?=\S)/u.exec(text.slice(end, end + 80))
    if (!found || kind === 'decision' || !opensBefore(text, end)) return null
    const names = found[1]!.split(/, | ?[/&] ?/u)
    if (!names.every((name) => /^@?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}$|^@[\w-]+$/u.test(name))) return null
    const label = names.map((name) => (name.startsWith('@') ? name : `[name=${name}]`)).join(', ')
    return `${label}: ${text.slice(end + found[0].length)}`
  },
}

/** True within a square bracket that opens in front of the marker's words. */
function opensBefore(text: string, end: number): boolean {
  const before = text.slice(Math.max(0, end - 40), end)
  return before.lastIndexOf('[') > before.lastIndexOf(']')
}
