import type { Markdown } from '../model/markdown.js'

/** Our own words, with values in their places that are inert already. */
export function inert(words: TemplateStringsArray, ...values: readonly (Markdown | number)[]): Markdown {
  return String.raw({ raw: words }, ...values) as Markdown
}

/** What may separate two pieces. */
type Separator = '' | ' ' | '\n' | '\n\n' | ', ' | ' · ' | '. ' | '<br>' | ' | '

/** Joins pieces; empty ones are kept, for they may be lines. */
export function joinMarkdown(parts: readonly Markdown[], separator: Separator): Markdown {
  return parts.join(separator) as Markdown
}

/** Joins paragraphs, lists and other blocks; empty ones are left out. */
export function joinBlocks(blocks: readonly Markdown[]): Markdown {
  return joinMarkdown(
    blocks.filter((block) => block !== ''),
    '\n\n',
  )
}

/**
 * Text that this action wrote before and that its digest shows to be untouched, such as the managed block of an issue.
 * Nothing else may pass here.
 */
export function writtenByUs(block: string): Markdown {
  return block as Markdown
}
