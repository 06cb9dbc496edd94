import type { Vocabulary } from '../languages/vocabulary.js'
import { dueColumns, isDayFirstColumn, objectWords } from '../languages/calendar.js'
import type { Block } from '../outline/block.js'
import type { OutlinePart } from '../outline/outline.js'
import { normalizePhrase } from '../text/phrases.js'
import { findDates } from './calendar-dates.js'
import { readDayOfCell, readDueDate } from './due-date.js'

/** An item as far as its due day depends on it. */
export interface DatedItem {
  readonly line: number
  readonly endLine: number
  readonly text: string
  readonly owners: readonly { readonly written: string }[]
  readonly details: readonly string[]
}

/** Tells by when the items of a note are to be done. */
export function dueReader(
  outline: readonly OutlinePart[],
  lines: readonly string[],
  meeting: string | null,
  words: Pick<Vocabulary, 'months'>,
): (item: DatedItem, isAlone: boolean) => string | null {
  if (meeting === null) return () => null
  const rows = rowsOf(outline)
  return (item, isAlone) => {
    const row = rows.get(item.line)
    const text = row ? readColumn(row, meeting, words) : null
    if (text !== null) return text
    // What names an owner or a day behind the task may have been taken off its text.
    const source = row ? '' : lines.slice(item.line - 1, item.endLine).join(' ')
    return (
      readDueDate(item.text, meeting, words) ??
      (isAlone ? (readDueDate(source, meeting, words) ?? readTrailingDay(source, item.owners, meeting, words)) : null) ??
      readDetail(item.details, meeting, words)
    )
  }
}

function rowsOf(outline: readonly OutlinePart[]): Map<number, Block> {
  const rows = new Map<number, Block>()
  const add = (block: Block): void => {
    if (block.form === 'row') rows.set(block.line, block)
    block.children.forEach(add)
  }
  for (const part of outline) if ('block' in part) add(part.block)
  return rows
}

function readColumn({ header, cells }: Block, meeting: string, words: Pick<Vocabulary, 'months'>): string | null {
  const at = header.findIndex((cell) => dueColumns.has(normalizePhrase(cell)))
  return at === -1 ? null : readDayOfCell(cells[at] ?? '', meeting, words, isDayFirstColumn(normalizePhrase(header[at]!)))
}

/** A nested line that is nothing but "Due: …". */
function readDetail(details: readonly string[], meeting: string, words: Pick<Vocabulary, 'months'>): string | null {
  for (const detail of details) {
    const line = detail.replace(/^[\s*+-]{1,40}/, '')
    const colon = line.indexOf(':')
    if (colon > 0 && dueColumns.has(normalizePhrase(line.slice(0, colon)))) return readDueDate(line, meeting, words)
  }
  return null
}

/**
 * The day at the end of a task that stands behind the name of its owner ("… – Ann, 2024-06-03", "… [Ann] [2024-06-03]"), behind the sign
 * of a mention ("… @June 3, 2024"), or behind the last word of a task for one ("- [ ] @Ann print it 3 Jun 2024"), as Notion and
 * Confluence write it; "the minutes of 3 June 2024" is none.
 */
function readTrailingDay(source: string, owners: DatedItem['owners'], meeting: string, words: Pick<Vocabulary, 'months'>): string | null {
  const line = source.trimEnd().replace(/[\s)\].*_]{1,10}$/, '')
  const last = findDates(line.slice(-40), words).at(-1)
  if (!last || last.at + last.length < Math.min(40, line.length) || last.date < meeting) return null
  const before = line.slice(0, line.length - last.length)
  if (before.endsWith('@')) return last.date
  const plain = before.replace(/[\s()[\],*_:–—|-]{1,20}$/u, '')
  const isBehindOwner = /(?:^|\s)@[\w-]+$/.test(plain) || owners.some(({ written }) => plain.toLowerCase().endsWith(written.toLowerCase()))
  const isTask = /^\s*[*+-] \[[ xX]\]\s+@/.test(source) && isBehindWord(before)
  return isBehindOwner || isTask ? last.date : null
}

function isBehindWord(before: string): boolean {
  const [, word] = /\s([\p{Ll}\p{Lo}]+) (?:[-–—] )?$/u.exec(before) ?? []
  return word !== undefined && !objectWords.has(word)
}
