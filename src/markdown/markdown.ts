declare const inert: unique symbol

/**
 * Markdown that GitHub may be given: our own words, and foreign text only as far as a function of this room made it inert for
 * its place. The compiler refuses any other string where this is asked for.
 */
export type Markdown = string & { readonly [inert]: true }

/** Our own words, with values in their places that are inert already. */
export function md(words: TemplateStringsArray, ...values: readonly (Markdown | number)[]): Markdown {
  return String.raw({ raw: words.map((word) => word) }, ...values) as Markdown
}

/** What may stand between two pieces. */
type Separator = '' | ' ' | '\n' | '\n\n' | ', ' | ' · ' | '. ' | '<br>' | ' | '

/** Joins pieces; empty ones are kept, for they may be lines. */
export function joinMarkdown(parts: readonly Markdown[], separator: Separator): Markdown {
  return parts.join(separator) as Markdown
}

/**
 * Text that this action wrote before and that its digest shows to be untouched, such as the managed block of an issue.
 * Nothing else may pass here.
 */
export function writtenByUs(block: string): Markdown {
  return block as Markdown
}
