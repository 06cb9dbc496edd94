import type { MarkerForm } from './form.js'

/** The owners in brackets are given back as a label. */
export const bracketedOwner: MarkerForm = {
  name: 'bracketed-owner',
  examples: [
    ['TODO(ann): write it', 'todo', '[name=ann]: write it'],
    ['AI(ann, bob): write it', 'todo', '[name=ann], [name=bob]: write it'],
    ['TODO (@ann) write it', 'todo', '@ann: write it'],
    ['[ACTION][ann] write it', 'todo', '[name=ann]: write it'],
    ['**Action (Ann)**: write it', 'todo', '[name=Ann]: write it'],
    ['**Action A41-2** (Ann): write it', 'todo', '[name=Ann]: write it'],
    ['TODO(#12)', null],
    ['TODO [P1]', null],
  ],
  read({ text, at: from, kind }, { topicWords }) {
    if (kind === 'decision') return null
    const at = text[from] === ' ' ? from + 1 : from
    const closer = text[at] === '(' ? ')' : text[at] === '[' ? ']' : null
    const close = closer === null ? -1 : text.slice(at, at + 60).indexOf(closer)
    if (close < 2) return null
    const owner = text.slice(at + 1, at + close)
    const names = owner.split(/, ?|\//u)
    const after = text
      .slice(at + close + 1)
      .replace(/^[*_~`]{1,3}/u, '')
      .replace(/^ :/u, ':')
    if (!names.every((name) => isOwner(name, topicWords)) || after.startsWith('(')) return null
    if (!after.startsWith(':') && closer !== ']' && !owner.startsWith('@')) return null
    return `${names.map((name) => (name.startsWith('@') ? name : `[name=${name}]`)).join(', ')}: ${after.replace(/^[:\s]+/u, '')}`
  },
}

/** "ann", "@ann", "Ann Lee"; not "#12", "P1". */
function isOwner(name: string, topicWords: ReadonlySet<string>): boolean {
  return (
    !topicWords.has(name.toLowerCase()) &&
    /^@?\p{L}[\p{L}\p{N}._'’ -]*$/u.test(name) &&
    !/^\p{Lu}\d/u.test(name) &&
    (name.startsWith('@') || !name.includes(' ') || name.split(' ').every((word) => /^\p{Lu}/u.test(word)))
  )
}
