import { english } from './words/english.js'
import { french } from './words/french.js'
import { german } from './words/german.js'
import type { ReadingWords } from './words/reading-words.js'

/** Gives notes below a folder, or with a prefix, a series name: `{ match: 'discussions/sig-net', name: 'net' }`. */
export interface SeriesRule {
  /** A series as derived from the path, or a folder at its beginning. */
  readonly match: string
  readonly name: string
}

/** How much of a note is read; what lies beyond is left out with a diagnostic, for a parser's cost explodes on hostile text. */
export interface ReadingLimits {
  /** UTF-16 code units of one note. */
  readonly note: number
  /** UTF-16 code units of lines without a blank line between them. */
  readonly inlineRun: number
  /** Lists and quotes inside one another. */
  readonly nesting: number
  /** Milliseconds of parsing, as estimated from list items and inline marks; a thousand times what a real note takes. */
  readonly parsing: number
}

/** All that reading a note depends on besides the note. */
export interface ReadingOptions {
  readonly words: readonly ReadingWords[]
  readonly series: readonly SeriesRule[]
  readonly limits: ReadingLimits
}

export const defaultReadingOptions: ReadingOptions = {
  words: [english, german, french],
  series: [],
  limits: { note: 512 * 1024, inlineRun: 16 * 1024, nesting: 64, parsing: 400 },
}
