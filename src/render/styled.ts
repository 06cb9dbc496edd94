/** How a part of a text looks on a terminal that shows colours. */
export type Style = 'bold' | 'dim' | 'green' | 'yellow' | 'red'

/** A text for a terminal, in parts. Style is data: the text of a note can neither end it nor bring its own. */
export type Styled = readonly (string | { readonly style: Style; readonly text: string })[]

/** One part of a text in a style. */
export const styled = (style: Style, text: string): Styled => [{ style, text }]

/** Lines as one text, each with its line end. */
export function joinLines(lines: readonly (string | Styled)[]): Styled {
  return lines.flatMap((line) => (typeof line === 'string' ? [`${line}\n`] : [...line, '\n']))
}

/** The text without its styles. */
export function withoutStyles(text: string | Styled): string {
  return typeof text === 'string' ? text : text.map((part) => (typeof part === 'string' ? part : part.text)).join('')
}
