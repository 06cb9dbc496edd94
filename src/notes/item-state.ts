import type { ItemKind, ItemState } from '../model/item.js'
import { findDates } from './dates/calendar-dates.js'
import { alreadyWords, dayPrepositions, inWords, occasionWords } from './languages/day-surroundings.js'
import { doneTag } from './languages/org-words.js'
import type { Vocabulary } from './languages/vocabulary.js'
import { type Block, leadOf } from './outline/block.js'
import { readStatusBox } from './outline/status-box.js'
import { readStruckText } from './outline/struck.js'
import { readStatus } from './statements/status.js'
import { hasPhrase, normalizePhrase } from './text/phrases.js'

/** An item as it is written. */
export interface StatedText {
  readonly text: string
  readonly kind: ItemKind
}

/** What a note says of an item's progress: by its checkbox, a word or a sign in its text, its cells or its first detail. */
export function readState(block: Block, { text, kind }: StatedText, details: readonly Block[], words: Vocabulary): ItemState {
  // "✅ DECISION: …" is not a task that is done, and "Cancelled: the fair" may be what was decided.
  const said = block.cells.length > 0 ? block.cells : [text]
  const leading = (kind === 'decision' ? readStatusBox(text) : readStatus(text, words))?.state
  if (
    block.struck ||
    leading === 'struck' ||
    block.cells.some((cell) => readStruckText(cell) === null && isCancelledWord(cell, words)) ||
    said.some((part) => saysAtEnd(part, (phrase) => isCancelledWord(phrase, words)))
  )
    return 'struck'
  const isDone = isTicked(block, text, words) || said.some((part) => saysDone(part, words)) || detailSaysDone(details, words)
  return leading === 'done' || isDone ? 'done' : 'open'
}

/** "done", "done 3 March", "done on 2026-03-10" */
function isDoneWord(text: string, words: Vocabulary): boolean {
  const phrase = normalizePhrase(text)
  if (words.doneWords.has(phrase) || saysWhen(phrase, words)) return true
  const [day, ...others] = findDates(text, words, { year: anyYear, short: true })
  if (day === undefined || others.length > 0) return false
  const [first = '', ...joining] = normalizePhrase(`${text.slice(0, day.at)} ${text.slice(day.at + day.length)}`).split(' ')
  return words.doneWords.has(first) && (joining.length === 0 || (joining.length === 1 && dayPrepositions.has(joining[0]!)))
}

/** "done on the night", "done in the meeting", "already done", "erledigt in der Sitzung" */
function saysWhen(phrase: string, { doneWords, meetingWords, articles }: Vocabulary): boolean {
  const spoken = phrase.split(' ')
  const others = spoken.filter((word) => !doneWords.has(word))
  if (others.length === spoken.length || others.length === 0) return false
  if (others.every((word) => alreadyWords.has(word))) return true
  const isIn = (word: string) => inWords.has(word) || dayPrepositions.has(word) || articles.has(word)
  return (
    doneWords.has(spoken[0]!) && isIn(others[0]!) && others.every((word, at) => (at < others.length - 1 ? isIn(word) : isOccasion(word)))
  )

  function isOccasion(word: string): boolean {
    return meetingWords.has(word) || occasionWords.has(word)
  }
}

/** A day without a year is one in any. */
const anyYear = 2000

const isCancelledWord = (text: string, { cancelledWords }: Vocabulary): boolean => cancelledWords.has(normalizePhrase(text))

/** "- [x] Write it", "Write it ✅", "Write it ✅ 2026-03-01", "Write it @done(2026-03-01)" */
function isTicked(block: Block, text: string, words: Vocabulary): boolean {
  return (
    block.ticked === true ||
    /✅\uFE0F?(?: \d{4}-\d{2}-\d{2})?$/u.test(text) ||
    doneTag.test(text) ||
    block.cells.some((cell, index) => isDoneCell(cell, block.header[index] ?? '', words))
  )
}

/**
 * "done", "✔", "[x]"; below "Status" also "x" and "100%", which mean something else in other columns, and below "Done" also "yes". What
 * is struck counts no more.
 */
function isDoneCell(cell: string, header: string, words: Vocabulary): boolean {
  if (readStruckText(cell) !== null) return false
  if (isDoneWord(cell, words) || /^(?:[✅✓✔☑☒]\uFE0F?|\[[xX✓✔]\uFE0F?\])$/u.test(cell)) return true
  const column = normalizePhrase(header)
  const asksWhetherDone = words.doneWords.has(column)
  return (
    (asksWhetherDone && words.affirmations.has(normalizePhrase(cell))) ||
    ((asksWhetherDone || words.outcomeColumns.has(column)) && /^(?:x|100 ?%)$/iu.test(cell))
  )
}

/** "Write it DONE", "Write it. Done.", "Write it (done)" */
function saysDone(text: string, words: Vocabulary): boolean {
  if (words.doneInCapitals.some((word) => hasPhrase(text, word))) return true
  return saysAtEnd(text, (phrase) => isDoneWord(phrase, words))
}

/** The last words behind a dash, a comma, a colon or a full stop, or in brackets. */
const saysAtEnd = (text: string, isMeant: (phrase: string) => boolean): boolean => remarkAtEnd(text, isMeant) !== null

/** Longest remark at the end of a task, in UTF-16 code units. */
const longestRemark = 40

/** Where such words begin; null where none are meant. */
function remarkAtEnd(text: string, isMeant: (phrase: string) => boolean): number | null {
  const from = Math.max(0, text.length - longestRemark)
  const brackets = text.endsWith(')') ? text.lastIndexOf('(') : text.endsWith(']') ? text.lastIndexOf('[') : -1
  if (brackets > 0 && brackets >= from && isMeant(text.slice(brackets + 1, -1))) return brackets
  const signs = text.slice(from).matchAll(/[.,:;–—-] (?=[*_]{0,3}\p{L})/gu)
  return [...signs].map(({ index }) => from + index).find((at) => isMeant(text.slice(at + 1))) ?? null
}

/** The text of a task without the remark at its end that it is done or dropped, in front of the number of its issue, too. */
export function withoutOutcome(text: string, words: Vocabulary): string {
  const [number = ''] = / \(#\d{1,9}\)$/.exec(text) ?? []
  const task = text.slice(0, text.length - number.length)
  const capitals = words.doneInCapitals.find((word) => task.endsWith(` ${word}`))
  const remark = remarkAtEnd(task, (phrase) => isDoneWord(phrase, words) || isCancelledWord(phrase, words))
  const end = remark ?? (capitals === undefined ? task.length : task.length - capitals.length)
  const rest = task.slice(0, end).replace(/[\s–—-]{1,4}$/u, '')
  return end === task.length || rest === '' ? text : rest + number
}

/** "- Done: see the report" below the item */
function detailSaysDone([first]: readonly Block[], words: Vocabulary): boolean {
  const lead = leadOf(first)
  const colon = lead.indexOf(':')
  return isDoneWord(colon > 0 ? lead.slice(0, colon) : lead, words)
}
