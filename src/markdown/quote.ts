import { inertMarkdown } from './inert.js'
import type { Markdown } from '../model/markdown.js'

/**
 * Quotes Markdown from a note, each line marked, so that nothing of it leaves the quote.
 * @param limit most UTF-16 code units that are quoted
 */
export function quote(markdown: string, limit = Infinity): Markdown {
  const cut = markdown.length > limit ? `${markdown.slice(0, limit)} …` : markdown
  return inertMarkdown(cut)
    .split(/\r\n|\n|\r/)
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n') as Markdown
}
