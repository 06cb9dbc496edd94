import type { ItemKind } from '../../model/item.js'
import type { Vocabulary } from '../languages/vocabulary.js'
import { normalizePhrase, pluralised } from '../text/phrases.js'

/** The words of a marker as they are written in a line. */
export interface LabelWords {
  readonly kind: ItemKind
  readonly phrase: string
  /** Offset behind them. */
  readonly end: number
  readonly upperCase: boolean
  readonly decorated: boolean
  /** "#action", "!action": what a bot that keeps minutes is told. */
  readonly hashed: boolean
  /** Two letters at most, which may be initials as well. */
  readonly short: boolean
}

export const longestMarkerWords = 3
/** Longer words begin no marker. */
const longestWord = 40

/** Offset behind the number of a paragraph and the signs and symbols in front of a marker. */
export const decorationOf = (text: string): number => decoration.exec(text)![0].length

const decoration = /^(?:\d{1,2}(?:\.\d{1,2}){1,2}[.)]? +)?(?:[#*_~`[(【〔→>=!•◆■● -]|\p{Extended_Pictographic}|\uFE0F)*/u

/** The longest marker that starts at an offset. */
export function readLabelWords(text: string, from: number, words: Vocabulary): LabelWords | null {
  if (!words.markerBeginnings.has(firstWordAt(text, from))) return null
  let end = from
  let best: LabelWords | null = null
  for (let count = 0; count < longestMarkerWords && end < text.length; count++) {
    const wordAt = end
    while (end < text.length && /[\p{L}/'’-]/u.test(text[end]!)) end++
    if (end === wordAt) break
    // "ACTION-15": the hyphen belongs to the number.
    if (/^-\d/.test(text.slice(end - 1, end + 1))) end--
    best = labelOf(text, from, end, words) ?? best
    if (text[end] !== ' ') break
    end++
  }
  return best && !isInCode(text, from, best.end) ? best : null
}

/** In "`TODO: x`" the code is more than the label; "`TODO`: x" and "`TODO:` x" are labels. */
function isInCode(text: string, from: number, end: number): boolean {
  const close = text[from - 1] === '`' ? text.indexOf('`', from) : -1
  return close !== -1 && !/^[ #\d.-]*:?$/.test(text.slice(end, close))
}

function labelOf(text: string, from: number, end: number, words: Vocabulary): LabelWords | null {
  const written = text.slice(from, end)
  const phrase = pluralised(normalizePhrase(written))
  const kind = words.ambiguousMarkers.has(phrase) ? 'todo' : kindOfMarker(phrase, words)
  if (!kind || written.endsWith('-')) return null
  return {
    kind,
    phrase,
    end,
    upperCase: written === written.toUpperCase(),
    decorated: '*_[`~(【〔'.includes(text[from - 1] ?? ' '),
    hashed: '#!'.includes(text[from - 1] ?? ' '),
    short: written.length <= 2,
  }
}

/** Kind of marker that a phrase is, or null. */
export function kindOfMarker(phrase: string, words: Vocabulary): ItemKind | null {
  if (words.actionMarkers.has(phrase)) return 'todo'
  return words.decisionMarkers.has(phrase) ? 'decision' : null
}

/** The letters at an offset, in lower case. */
export function firstWordAt(text: string, from: number): string {
  let end = from
  while (end < text.length && end < from + longestWord && isLetter(text.charCodeAt(end))) end++
  return text.slice(from, end).normalize('NFC').toLowerCase()
}

/** A Latin letter, or any character beyond ASCII but for the brackets and signs of East Asian texts. */
function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code > 127 && (code < 0x3000 || code > 0x303f))
}
