import { nothingNewWords, nothingWords } from '../languages/announcing-words.js'
import type { NameSense } from '../names/owner-names.js'
import { normalizePhrase } from '../text/phrases.js'

/** No placeholder is as long as this, in UTF-16 code units. */
const longestPlaceholder = 200
/** Nor is the clause that one begins with. */
const longestClause = 60

/** "TBD", "None yet, it was the first call", "same as yesterday", and what has neither a letter nor a digit: "...", "?". */
export function isPlaceholder(text: string, { words: { placeholders, actionMarkers } }: NameSense): boolean {
  const phrase = normalizePhrase(text.slice(0, longestPlaceholder))
  if (phrase === '' || placeholders.has(phrase) || nothingNewWords.has(phrase)) return true
  const clause = normalizePhrase(text.slice(0, longestClause).split(/[,;(]/u)[0]!)
  if (nothingWords.has(clause)) return true
  return clause.includes(' ') && placeholders.has(clause) && !actionMarkers.has(clause)
}
