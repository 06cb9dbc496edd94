import type { Block } from '../outline/block.js'
import type { OutlinePart } from '../outline/outline.js'
import type { Vocabulary } from '../languages/vocabulary.js'

/** The names that a note itself shows to be people: who took part, and who speaks in it. */
export class KnownNames {
  private readonly names = new Set<string>()

  constructor(participants: readonly string[], speakers: readonly string[]) {
    for (const name of participants) {
      this.names.add(name.toLowerCase())
      const words = name.split(/[\s.]+/u).filter((word) => word !== '')
      const [first = '', second] = words
      if (first.length > 1) this.names.add(first.toLowerCase())
      if (second === undefined) continue
      this.names.add(
        words
          .map((word) => word[0])
          .join('')
          .toLowerCase(),
      )
      this.names.add(`${first} ${second[0]}`.toLowerCase())
    }
    for (const name of speakers) this.names.add(name.toLowerCase())
  }

  has(name: string): boolean {
    const plain = name.toLowerCase().replace(/\.$/u, '')
    const [first = '', ...rest] = name.split(' ')
    // "Ann Lee" where the note lists Ann; "Ann disagrees" is no name.
    return this.names.has(plain) || (rest.length > 0 && rest.every((word) => !/^\p{Ll}/u.test(word)) && this.names.has(first.toLowerCase()))
  }
}

/** Labels that begin at least two lines of the talk: "KK: I think …". */
export function findSpeakers(outline: readonly OutlinePart[], words: Vocabulary): string[] {
  const counts = new Map<string, number>()
  const visit = (block: Block): void => {
    for (const { text } of block.lines) {
      const colon = text.indexOf(':')
      if (colon < 1 || colon > 30) continue
      const label = text.slice(0, colon).trim()
      if (looksLikeName(label) && !words.topicWords.has(label.toLowerCase()) && !words.acronyms.has(label.toLowerCase()))
        counts.set(label, (counts.get(label) ?? 0) + 1)
    }
    block.children.forEach(visit)
  }
  for (const part of outline) if ('block' in part) visit(part.block)
  return [...counts].filter(([, count]) => count > 1).map(([label]) => label)
}

function looksLikeName(label: string): boolean {
  const parts = label.split(' ')
  return parts.length <= 2 && parts.every((part) => /^\p{Lu}[\p{L}.'’-]*$/u.test(part) || /^e[A-Z]$/.test(part))
}
