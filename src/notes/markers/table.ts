import type { Vocabulary } from '../languages/vocabulary.js'
import { inner } from './inner.js'
import { knownBehind } from './known-behind.js'
import { knownInBrackets } from './known-in-brackets.js'
import { leading } from './leading.js'
import type { Marker, MarkerRule } from './marker.js'
import { participle } from './participle.js'
import { trailing } from './trailing.js'
import { unanimous } from './unanimous.js'

/** Markers in front of a task. */
const beginnings: readonly MarkerRule[] = [knownInBrackets, knownBehind, leading, participle, unanimous]

/** The places in which a marker is looked for; the first that has one counts. */
export const markers: readonly MarkerRule[] = [...beginnings, trailing, inner]

/** Reads a marker at the beginning of a line. */
export const readLeadingMarker = (text: string, words: Vocabulary, isKnown: IsKnown = nobody): Marker | null =>
  firstMarker(beginnings, text, words, isKnown)

/** Reads a marker at the beginning of a line, or a tag at its end. */
export const readOuterMarker = (text: string, words: Vocabulary, isKnown: IsKnown): Marker | null =>
  firstMarker(outer, text, words, isKnown)

type IsKnown = (sign: string) => boolean

const outer: readonly MarkerRule[] = [...beginnings, trailing]

function firstMarker(rules: readonly MarkerRule[], text: string, words: Vocabulary, isKnown: IsKnown): Marker | null {
  for (const rule of rules) {
    const marker = rule.read(text, words, isKnown)
    if (marker) return marker
  }
  return null
}

const nobody = (): boolean => false
