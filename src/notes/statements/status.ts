import type { ItemState } from '../../model/item.js'
import type { Vocabulary } from '../languages/vocabulary.js'
import { readStatusBox } from '../outline/status-box.js'
import { normalizePhrase } from '../text/phrases.js'

/** What is said of a task's progress in front of it, and what stands behind that. */
export interface Status {
  readonly state: ItemState
  readonly rest: string
}

type StateWords = Pick<Vocabulary, 'doneWords' | 'ongoingWords' | 'cancelledWords'>

/** The text without the priority with which Org mode begins tasks: "[#A] write it", "\\[#A\\] write it" where it was converted. */
export const withoutPriority = (text: string): string => text.replace(/^\\?\[#[A-Z]\\?\] +(?=\S)/u, '')

/**
 * The text without the signs with which lists are decorated: "🟢 We call them", "1️⃣ Ann: write it", "■ write it", ":pushpin: write it". A
 * sign in front of a day is the day's.
 */
export const withoutSigns = (text: string): string => text.replace(decoratingSigns, '')

const decoratingSigns =
  /^(?:(?:(?![©®™📅📆🗓⏳⌛🛫])(?:\d\uFE0F?\u20E3|\p{Extended_Pictographic}|[■-◿★☆✦✧❖➢➤‣⁃])(?:\uFE0F|\u200D\p{Extended_Pictographic}|\p{Emoji_Modifier}){0,6}|:[a-z][a-z\d_+-]{1,40}:(?= )) *){1,4}(?=[\p{L}\p{N}@*_[~`"„“«(])/u

/** Whether a checkbox at the beginning of a line outside a list is ticked; null without one. */
export function readCheckbox(text: string): boolean | null {
  const box = readStatusBox(text)
  return box && box.state === 'done'
}

/** Reads a box, a sign or a word for the state in front of a task; null without one. */
export const readStatus = (text: string, words: StateWords): Status | null =>
  readStatusBox(text) ?? readTick(text) ?? readBracket(text, words) ?? readWord(text, words)

/** Reads a box or a tick; before a decision only these are no part of what it says. */
export const readMark = (text: string): Status | null => readStatusBox(text) ?? readTick(text)

/** The state that a phrase names; null for any other phrase. */
export function stateOfPhrase(text: string, { doneWords, ongoingWords, cancelledWords }: StateWords): ItemState | null {
  const phrase = normalizePhrase(text)
  if (doneWords.has(phrase)) return 'done'
  if (cancelledWords.has(phrase)) return 'struck'
  return ongoingWords.has(phrase) ? 'open' : null
}

/** "✅ Ann: write it", ":white_check_mark: Ann: write it"; a cross says that it is not done, but hardly that it is not to be. */
function readTick(text: string): Status | null {
  const [tick] = /^(?:[✅✔✓]\uFE0F?|:(?:white_check_mark|heavy_check_mark|ballot_box_with_check):) ?(?=\S)/u.exec(text) ?? []
  if (tick !== undefined) return { state: 'done', rest: text.slice(tick.length) }
  const [cross] = /^(?:[❌✖✗✘]\uFE0F?|:x:) ?(?=\S)/u.exec(text) ?? []
  return cross === undefined ? null : { state: 'open', rest: text.slice(cross.length) }
}

/** "[DONE] write it", "(cancelled) write it" */
function readBracket(text: string, words: StateWords): Status | null {
  const close = '[('.indexOf(text[0] ?? ' ')
  const end = close === -1 ? -1 : text.slice(0, longestWord).indexOf(`${'])'[close]!} `)
  const state = end === -1 ? null : stateOfPhrase(text.slice(1, end), words)
  return state && { state, rest: text.slice(end + 2).trim() }
}

/** Of a word for a state, in UTF-16 code units. */
const longestWord = 24

/** "Done: write it", "done – write it", "DONE write it" */
function readWord(text: string, words: StateWords): Status | null {
  const [whole, word = '', sign] =
    /^[*_]{0,2}([\p{L}’']{2,20}(?: \p{L}{2,20}){0,2})[*_]{0,2}(:| [–—-]{1,2}(?= )| )[*_]{0,2} ?(?=\S)/u.exec(text) ?? []
  if (whole === undefined) return null
  if (sign !== ' ') {
    const state = stateOfPhrase(word, words)
    return state && { state, rest: text.slice(whole.length) }
  }
  const [first = ''] = word.split(' ', 1)
  return first === first.toUpperCase() && words.doneWords.has(first.toLowerCase())
    ? { state: 'done', rest: text.slice(text.indexOf(first) + first.length).trim() }
    : null
}
