import type { ItemKind } from '../../model/item.js'
import type { Vocabulary } from '../languages/vocabulary.js'

/** A label that says what a line is: "TODO:", "**ACTION 77.2**:", "Agreed to". */
export interface Marker {
  readonly kind: ItemKind
  /** What stands behind the marker; for a participle without a colon the whole line, for a tag what stands before it. */
  readonly rest: string
  /** Offset of the marker in the text. */
  readonly at: number
  /** Name of the rule that read it. */
  readonly by: string
}

/** A line, and the kind and the rest of the marker that the rule reads in it; null for none. */
export type MarkerExample = readonly [text: string, kind: ItemKind, rest: string] | readonly [text: string, kind: null]

/** One place in which notes write a marker. */
export interface MarkerRule {
  /** The name of its file; what explains a reading says it. */
  readonly name: string
  /** The rule's documentation and its test. */
  readonly examples: readonly MarkerExample[]
  /** @param isKnown tells the initials of people whom the note knows */
  read(text: string, words: Vocabulary, isKnown: (sign: string) => boolean): Marker | null
}
