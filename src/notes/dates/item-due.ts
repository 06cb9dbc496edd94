import type { ItemKind } from '../../model/item.js'
import type { Vocabulary } from '../languages/vocabulary.js'
import { dueColumns, isDayFirstColumn, objectWords } from '../languages/calendar.js'
import { deadlineKey } from '../languages/org-words.js'
import type { Block } from '../outline/block.js'
import type { OutlinePart } from '../outline/outline.js'
import { normalizePhrase } from '../text/phrases.js'
import { findDates } from './calendar-dates.js'
import type { DayContext } from './day-reader.js'
import { dayOrderIn } from './day-order.js'
import { readDayOfCell, readDueDate } from './due-date.js'
import { logDates } from './log-dates.js'
import { readTrailingDay } from './trailing-day.js'

/** An item as far as its due day depends on it. */
export interface DatedItem {
  readonly kind: ItemKind
  readonly line: number
  readonly endLine: number
  readonly text: string
  readonly owners: readonly { readonly written: string }[]
  readonly details: readonly string[]
}

/** The note of the items, as far as it tells how days are written. */
export interface DatedNote {
  readonly path: string
  readonly lines: readonly string[]
  /** YYYY-MM-DD */
  readonly date: string | null
}

/** Tells by when the items of a note are to be done. */
export function dueReader(
  outline: readonly OutlinePart[],
  { path, lines, date }: DatedNote,
  { months }: Pick<Vocabulary, 'months'>,
): (item: DatedItem, isAlone: boolean) => string | null {
  const entryOf = logDates(outline, lines, { months })
  const rows = rowsOf(outline)
  const order = dayOrderIn([...path.split('/'), ...lines], date ?? '', months)
  return (item, isAlone) => {
    const meeting = entryOf(item.line) ?? date
    if (meeting === null) return null
    const context: DayContext = { meeting, months, order }
    const row = rows.get(item.line)
    const text = row ? readColumn(row, context) : null
    if (text !== null) return text
    // What names an owner or a day behind the task may have been taken off its text.
    const source = row ? '' : lines.slice(item.line - 1, item.endLine).join(' ')
    return (
      dueIn(item.text, item, context) ??
      (isAlone ? (dueIn(source, item, context) ?? readDayBehindOwner(source, item, context)) : null) ??
      readDetail(item, context) ??
      (item.kind === 'todo' && !row ? readTrailingDay(item.text, context) : null)
    )
  }
}

const dueIn = (text: string, { kind }: DatedItem, context: DayContext): string | null =>
  readDueDate(text, context.meeting, context, { kind, order: context.order })

function rowsOf(outline: readonly OutlinePart[]): Map<number, Block> {
  const rows = new Map<number, Block>()
  const add = (block: Block): void => {
    if (block.form === 'row') rows.set(block.line, block)
    block.children.forEach(add)
  }
  for (const part of outline) if ('block' in part) add(part.block)
  return rows
}

function readColumn({ header, cells }: Block, context: DayContext): string | null {
  const at = header.findIndex((cell) => dueColumns.has(normalizePhrase(cell)))
  return at === -1 ? null : readDayOfCell(cells[at] ?? '', isDayFirstColumn(normalizePhrase(header[at]!)), context)
}

/** "SCHEDULED: <2026-03-02 Mon> DEADLINE: <2026-03-09 Mon>" */
const deadlineOfOrg = new RegExp(String.raw`(?<!\p{L})${deadlineKey}:\** *\\?<\d{4}-\d{2}-\d{2}`, 'u')

/** A nested line that is nothing but "Due: …". */
function readDetail(item: DatedItem, context: DayContext): string | null {
  for (const detail of item.details) {
    const line = (deadlineOfOrg.exec(detail)?.[0] ?? detail).replace(/^[\s*+-]{1,40}/, '')
    const colon = line.indexOf(':')
    if (colon > 0 && dueColumns.has(normalizePhrase(line.slice(0, colon)))) return dueIn(line, item, context)
  }
  return null
}

/** What stands between an owner and a day, and around them. */
const between = String.raw`[\s()[\],*_:–—|-]{1,20}`
const separators = new RegExp(`${between}$`, 'u')
const separated = new RegExp(`^${between}(?=[\\p{L}\\d])`, 'u')
/** Longest day behind the name of an owner, in UTF-16 code units. */
const longestDay = 30

/**
 * The day at the end of a task that stands behind the name of its owner ("… – Ann, 2024-06-03", "… → Ann, Fri", "… [Ann] [2024-06-03]"),
 * behind the sign of a mention ("… @June 3, 2024"), or behind the last word of somebody's task with a checkbox ("- [ ] @Ann print it
 * 3 Jun 2024"), as Notion and Confluence write it; "the minutes of 3 June 2024" is none.
 */
function readDayBehindOwner(source: string, { owners, text }: Pick<DatedItem, 'owners' | 'text'>, context: DayContext): string | null {
  const line = source.trimEnd().replace(/[\s)\].*_]{1,10}$/, '')
  const behindOwner = owners.flatMap(({ written }) => {
    const at = line.lastIndexOf(written)
    const rest = line.slice(at + written.length)
    const gap = separated.exec(rest)?.[0] ?? ''
    // "Ann: do": what is behind her is the task, whatever it abbreviates.
    if (rest.slice(gap.length) === text) return []
    return at > 0 && gap.trim() !== '' && rest.length <= longestDay ? (readDayOfCell(rest.slice(gap.length), false, context) ?? []) : []
  })
  const [day] = behindOwner
  if (day !== undefined && day >= context.meeting) return day
  const last = findDates(line.slice(-40), context).at(-1)
  if (!last || last.at + last.length < Math.min(40, line.length) || last.date < context.meeting) return null
  const before = line.slice(0, line.length - last.length)
  if (before.endsWith('@')) return last.date
  const isBehindOwner =
    /(?:^|\s)@[\w-]+$/.test(before.replace(separators, '')) ||
    owners.some(({ written }) => before.replace(separators, '').toLowerCase().endsWith(written.toLowerCase()))
  return isBehindOwner || (isSomebodysBox(source, owners) && isBehindWord(before)) ? last.date : null
}

/** "- [ ] @ann …", "- [ ] [Ann](/people/ann) …", "- [ ] Ann, Ben: …" */
function isSomebodysBox(source: string, owners: DatedItem['owners']): boolean {
  const [box] = /^\s*[*+-] \[[ xX]\]\s+/.exec(source) ?? []
  const rest = box === undefined ? '' : source.slice(box.length).replace(/^[[(*_]{1,4}/, '')
  return box !== undefined && (rest.startsWith('@') || owners.some(({ written }) => rest.startsWith(written)))
}

function isBehindWord(before: string): boolean {
  const [, word] = /\s([\p{Ll}\p{Lo}]+|\p{Lu}{2,5}s) (?:[-–—] )?$/u.exec(before) ?? []
  return word !== undefined && !objectWords.has(word)
}
