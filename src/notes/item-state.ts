import type { ItemKind, ItemState } from '../model/item.js'
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

const isDoneWord = (text: string, { doneWords }: Vocabulary): boolean => doneWords.has(normalizePhrase(text))

const isCancelledWord = (text: string, { cancelledWords }: Vocabulary): boolean => cancelledWords.has(normalizePhrase(text))

/** "- [x] Write it", "Write it ✅", "Write it ✅ 2026-03-01" */
function isTicked(block: Block, text: string, words: Vocabulary): boolean {
  return (
    block.ticked === true ||
    /✅\uFE0F?(?: \d{4}-\d{2}-\d{2})?$/u.test(text) ||
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
function saysAtEnd(text: string, isMeant: (phrase: string) => boolean): boolean {
  const at = text.search(/[.,:;–—-] [*_]{0,3}\p{L}[\p{L}’' ]{1,20}[*_.]{0,4}$/u)
  const open = text.lastIndexOf('(')
  return (at !== -1 && isMeant(text.slice(at + 1))) || (open > 0 && text.endsWith(')') && isMeant(text.slice(open + 1, -1)))
}

/** "- Done: see the report" below the item */
function detailSaysDone([first]: readonly Block[], words: Vocabulary): boolean {
  const lead = leadOf(first)
  const colon = lead.indexOf(':')
  return isDoneWord(colon > 0 ? lead.slice(0, colon) : lead, words)
}
