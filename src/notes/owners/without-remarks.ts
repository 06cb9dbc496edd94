import { rememberedBy } from '../../model/remembered.js'
import type { Vocabulary } from '../languages/vocabulary.js'
import { normalizePhrase } from '../text/phrases.js'
import { withoutDue } from './without-due.js'

type RemarkWords = Pick<Vocabulary, 'months' | 'doneWords' | 'ongoingWords' | 'cancelledWords'>

/** Most remarks that are taken off. */
const mostRemarks = 6
/** Longest word for a state, in UTF-16 code units. */
const longestState = 30

/** Longest text that is remembered, in UTF-16 code units: most rules for owners ask for it of the same one. */
const longestRemembered = 300

/** The text without what is said of the task behind it: its day, its state ("- DONE"), hashtags and symbols. */
export const withoutRemarks = rememberedBy((text: string, words: RemarkWords): string => {
  let rest = text
  for (let count = 0; count < mostRemarks; count++) {
    const shorter = withoutState(withoutDue(withoutSigns(rest), words), words)
    if (shorter === rest || shorter === '') break
    rest = shorter
  }
  return rest
}, longestRemembered)

/** Without symbols, hashtags and the point at the end. */
const withoutSigns = (text: string): string =>
  text
    .replace(/(?<!\s|\p{Extended_Pictographic}|\uFE0F)(?:\s|\p{Extended_Pictographic}|\uFE0F)+$/u, '')
    .replace(/ #\p{L}[\p{L}\p{N}_/-]{0,40}$/u, '')
    .replace(/(?<=[^.!])[.!]$/u, '')

/** "… - DONE", "… (in progress)"; the words alone are no state. */
function withoutState(text: string, { doneWords, ongoingWords, cancelledWords }: RemarkWords): string {
  const end = text.slice(-longestState)
  const said = /(?:[)\].,;–—-] |[([])([*_]{0,3}\p{L}[\p{L}’' ]{1,20}[*_.]{0,4})[)\]]?$/u.exec(end)
  const state = normalizePhrase(said?.[1] ?? '')
  if (!said || ![doneWords, ongoingWords, cancelledWords].some((set) => set.has(state))) return text
  const before = text.slice(0, text.length - end.length + said.index)
  return `${before}${')]'.includes(said[0][0]!) ? said[0][0]! : ''}`.replace(/(?<![\s,;–—-])[\s,;–—-]+$/u, '')
}
