import type { Vocabulary } from '../languages/vocabulary.js'
import type { Block } from '../outline/block.js'
import type { OutlinePart } from '../outline/outline.js'

/** Most UTF-16 code units of names in brackets. */
const longestNames = 60

/**
 * Names in brackets in front of lines, "[Ann] write it", of a note that shows them to be people: among its brackets stand two names
 * ("[Ann, Bob]") or a name with the initial of a surname ("[Rob Z]"). Where none does, a bracket may as well hold a topic.
 */
export function findBracketedNames(outline: readonly OutlinePart[], words: Vocabulary): string[] {
  const found = new Set<string>()
  let isShown = false
  const visit = (block: Block): void => {
    for (const { text } of block.lines) {
      const inner = leadingBracket.exec(text.slice(0, longestNames))?.[1]
      const names = inner?.split(/, | & |\//u) ?? []
      if (names.length === 0 || !names.every((name) => looksLikeName(name, words))) continue
      isShown ||= names.length > 1 || names.some((name) => /^\p{Lu}\p{Ll}+ \p{Lu}$/u.test(name))
      names.forEach((name) => found.add(name))
    }
    block.children.forEach(visit)
  }
  for (const part of outline) if ('block' in part) visit(part.block)
  return isShown ? [...found] : []
}

const leadingBracket = /^\\?\[([^\][(]{2,50})\\?\] \S/u

function looksLikeName(name: string, { topicWords, acronyms, groups }: Vocabulary): boolean {
  const isPlain = (word: string) => [topicWords, acronyms, groups].some((others) => others.has(word.toLowerCase()))
  return /^\p{Lu}\p{Ll}+(?: \p{Lu}(?:\p{Ll}+)?)?$/u.test(name) && !name.split(' ').some(isPlain)
}
