import type { Vocabulary } from '../languages/vocabulary.js'
import type { Block } from '../outline/block.js'
import type { OutlinePart } from '../outline/outline.js'
import { listsItems } from '../outline/sections.js'

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
  // In a list of tasks or decisions the same label may stand twice for a topic.
  for (const part of outline) if ('block' in part && !listsItems(part.section.kind)) visit(part.block)
  return [...counts].filter(([, count]) => count > 1).map(([label]) => label)
}

function looksLikeName(label: string): boolean {
  const parts = label.split(' ')
  return parts.length <= 2 && parts.every((part) => /^\p{Lu}[\p{L}.'’-]*$/u.test(part) || /^e[A-Z]$/.test(part))
}
