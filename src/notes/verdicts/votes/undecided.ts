import { openPhrases, undecidedPhrases } from '../../languages/motion-words.js'
import { normalizePhrase } from '../../text/phrases.js'

/** Longest such phrase with what emphasises it, in UTF-16 code units. */
const longestPhrase = 36

/** Longest clause that such a phrase ends, in UTF-16 code units. */
const longestClause = 100

/** "Not decided: the colour of the gate": a label that says of what stands behind it that nothing was decided. */
export const opensUndecided = (text: string): boolean => hasLabel(text, undecidedPhrases)

/** "Still open: the colour of the gate", which may be said of a task, too. */
export const opensOpen = (text: string): boolean => hasLabel(text, openPhrases)

/** "No decision on the pond", "The pond: no decision", "The pond: no decision yet, the shop is closed" */
export function saysUndecided(text: string): boolean {
  const clause = text
    .slice(0, longestClause)
    .split(/[,;(]|\. /u, 1)[0]!
    .split(/: | [–—-] /u)
  if (clause.length === 2 && undecidedPhrases.has(normalizePhrase(clause[1]!))) return true
  const behind = /(?:[:,;.(]| [–—-]) ?([^:,;.(–—]{4,40})$/u.exec(text.slice(-longestPhrase - 4).replace(/[).*_\s]{1,4}$/u, ''))?.[1]
  return opensUndecided(text) || undecidedPhrases.has(normalizePhrase(behind ?? '')) || beginsUndecided(text)
}

/** Most words of such a phrase. */
const mostWords = 4

function beginsUndecided(text: string): boolean {
  const words = text.slice(0, longestPhrase).split(' ', mostWords)
  return words.some((_, index) => index > 0 && undecidedPhrases.has(normalizePhrase(words.slice(0, index + 1).join(' '))))
}

function hasLabel(text: string, phrases: ReadonlySet<string>): boolean {
  const colon = text.slice(0, longestPhrase).indexOf(':')
  return colon > 0 && /[\p{L}\p{N}]/u.test(text.slice(colon)) && phrases.has(normalizePhrase(text.slice(0, colon)))
}
