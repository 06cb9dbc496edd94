import type { Vocabulary } from '../languages/vocabulary.js'
import type { Block } from '../outline/block.js'
import type { OutlinePart } from '../outline/outline.js'

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
