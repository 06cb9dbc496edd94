import type { Markdown } from '../model/markdown.js'
import { visible } from './visible.js'

/** A block of code that no line of the text can end. */
export function codeBlock(text: string, language: 'yaml' | 'text' | 'markdown'): Markdown {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${visible(text)}\n${fence}` as Markdown
}
