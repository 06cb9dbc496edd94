import { movedOpeners } from '../../languages/motion-words.js'
import type { Vocabulary } from '../../languages/vocabulary.js'
import { findPhrase, firstWordOf, normalizePhrase } from '../../text/phrases.js'

/** Longest label in front of a motion, in UTF-16 code units. */
const longestLabel = 40
const quotes = /^["“”„«»'\s]+|(?<!["“”«»'\s])["“”«»'\s]+$/gu

/** "Motion 26/04 (from May)": the label of a motion, its number and where it comes from. */
const label = /^[*_]{0,3}([\p{L} ]+?)(?: #?\d{1,4}(?:[-./]\d{1,3})?)?(?: \([^()]{1,24}\))?[*_]{0,3} ?(?::[*_]{0,3}|(?=["“„«]))\s*(?=\S)/u

/** The text of a motion: behind "Motion:" or "**Revised motion**", or all of "Ann moved to renew the lease"; null if there is none. */
export function readMotion(text: string, words: Vocabulary): string | null {
  const opening = readLabel(text, words)
  if (opening !== null) {
    const motion = text.slice(opening.length).trim()
    const quoted = /^(?:"([^"]+)"|“([^”]+)”|„([^“”]+)[“”]|«([^»]+)»)/u.exec(motion)
    const said = (quoted?.slice(1).find((part) => part !== undefined) ?? motion).replaceAll(quotes, '')
    return said === '' ? null : said
  }
  return findPhrase(text.toLowerCase(), words.motionVerbs) === null ? null : text
}

function readLabel(text: string, words: Vocabulary): string | null {
  const [opening, name = ''] = label.exec(text.slice(0, longestLabel + 8)) ?? []
  if (opening === undefined) return null
  const isLabel = endsWithLabel(normalizePhrase(name), words) || isMovedLabel(normalizePhrase(name), text.slice(opening.length), words)
  return isLabel ? opening : null
}

/** "Moved: That the boat be sold"; in "Moved: Ann" somebody moved it. */
const isMovedLabel = (name: string, rest: string, { moverWords }: Vocabulary): boolean =>
  moverWords.has(name) && movedOpeners.has(firstWordOf(rest))

export const opensMovedLabel = (text: string, words: Vocabulary): boolean =>
  words.moverWords.has(firstWordOf(text)) && readLabel(text, words) !== null

/** "Motion 4: that the fee rise", "**Proposal:** …" */
export const opensLabelledMotion = (text: string, words: Vocabulary): boolean => text.includes(':') && readLabel(text, words) !== null

/** "**Motion 4**": a label without what was moved. */
export const isMotionLabel = (text: string, words: Vocabulary): boolean =>
  text.length <= longestLabel && !opensLabelledMotion(text, words) && opensLabelledMotion(`${text.replace(/:[*_]{0,3}$/u, '')}: x`, words)

function endsWithLabel(label: string, { motionLabels }: Vocabulary): boolean {
  return motionLabels.has(label) || motionLabels.has(label.slice(label.lastIndexOf(' ') + 1))
}

/** "Motion to …", "Proposal: …": the text begins with what is put to a vote. */
export function opensMotion(text: string, words: Vocabulary): boolean {
  const first = firstWordOf(text)
  return (words.motionLabels.has(first) || words.moverWords.has(first)) && readMotion(text, words) !== null
}
