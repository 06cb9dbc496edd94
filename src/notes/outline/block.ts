/** A line of a note without the marks of the list or quote that it stands in. */
export interface SourceLine {
  /** 1-based line in the file. */
  readonly number: number
  readonly text: string
}

/** A paragraph, list item or table row with what is nested below it. */
export interface Block {
  /** `break` is a thematic break between the note's top-level blocks. */
  readonly form: 'paragraph' | 'bullet' | 'row' | 'opaque' | 'break'
  /** The block's own text; empty for a list item that begins with another list. */
  readonly lines: readonly SourceLine[]
  /** 1-based first and last line, nested blocks included. */
  readonly line: number
  readonly endLine: number
  /** Checkbox of a list item: ticked or not; null without one. */
  readonly ticked: boolean | null
  /** True where most of the own text is struck through. */
  readonly struck: boolean
  readonly quoted: boolean
  /** Nested lists and further paragraphs; for a paragraph the list right behind it. */
  readonly children: readonly Block[]
  /** True where a paragraph's list begins on the very next line. */
  readonly listAdjoins: boolean
  /** Cells of a table row, as written; otherwise empty. */
  readonly cells: readonly string[]
  /** Cells of the table's header, for a row. */
  readonly header: readonly string[]
}

/** A block with what is given, else without text, children and checkbox. */
export function block(given: Partial<Block> & Pick<Block, 'form' | 'line' | 'endLine'>): Block {
  return { lines: [], ticked: null, struck: false, quoted: false, children: [], listAdjoins: false, cells: [], header: [], ...given }
}

/** A heading of the note, or a bold line or the summary of a `<details>` used as one. */
export interface Heading {
  readonly form: 'heading'
  /** 1 to 6; 7 for a bold line or a summary. */
  readonly depth: number
  readonly line: number
  /** Plain text. */
  readonly text: string
}

/** Begins or ends a quote or a `<details>` with headings of its own: behind it stands what stood before it. */
export type Boundary = { readonly form: 'begin' } | { readonly form: 'end' }

/** Depth of what serves as a heading below those that Markdown knows. */
export const lowestDepth = 7

/** First own line of a block; empty where there is none. */
export const leadOf = (block: Block | undefined): string => block?.lines[0]?.text ?? ''

/** "**Next steps**", "**Next steps**:" */
export const isBoldLine = (text: string): boolean => /^(?:\*\*|__)[^*_]+(?:\*\*|__):?$/u.test(text)

/** Lines that are read as one. */
export const joinLines = (lines: readonly SourceLine[]): string =>
  lines
    .map(({ text }) => text)
    .join(' ')
    .trim()
