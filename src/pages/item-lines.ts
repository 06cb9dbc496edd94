import type { Item } from '../model/item.js'
import type { Owner } from '../model/person.js'
import { daysAfter } from '../notes/dates/day.js'
import type { NoteForm } from '../notes/note-form.js'
import { composeNote } from './next-note.js'
import type { OpenItem } from './page.js'

/**
 * Reads the items of a note of the series from its text.
 * @param day that of the meeting, YYYY-MM-DD; without it that of the last one
 */
export type ReadItems = (text: string, day?: string) => readonly ReadItem[]

type ReadItem = Pick<Item<Owner>, 'kind' | 'line' | 'state' | 'text' | 'owners' | 'due' | 'deadline'>

/** A path beside that of a note, of a note on another day. */
export const pathOn = (path: string, day: string | undefined): string =>
  day === undefined ? path : `${path.slice(0, path.lastIndexOf('/') + 1)}${day}.md`

/** What a line becomes where the next note is read: just the item, the item without its owners, or anything else. */
type Reading = 'same' | 'without-owners' | 'other'

/** The ways of writing an item, the plainest first. */
const ways: readonly ((item: OpenItem) => string)[] = [
  ({ text, suffix }) => `- [ ] ${text}${suffix}`,
  ({ text, suffix, writtenOwners }) => `- [ ] ${ownerPrefix(writtenOwners)}${text}${suffix}`,
  ({ text, suffix, writtenOwners }) => `- [ ] TODO: ${ownerPrefix(writtenOwners)}${text}${suffix}`,
  ({ text, suffix }) => `- [ ] TODO: ${text}${suffix}`,
]

function ownerPrefix(writtenOwners: readonly string[]): string {
  return writtenOwners.length === 0 ? '' : `${writtenOwners.join(writtenOwners.some((name) => /\s/.test(name)) ? ', ' : '/')}: `
}

/**
 * The lines by which the next note has the open items. Each is written so that it is read as the same item there: with its owners in
 * front of it where its text does not name them. Owners whom a note that does not know them would not read as such are left out: the
 * number ties the item to its issue, which keeps them.
 */
export function itemLines(given: readonly OpenItem[], form: NoteForm | null, read: ReadItems): string[] {
  const open = withDays(given, form, read)
  const best: { line: string; reading: Reading }[] = open.map((item) => ({ line: ways[1]!(item), reading: 'other' }))
  for (const way of ways) {
    // As a rule the first two ways do.
    if (best.every(({ reading }) => reading === 'same')) break
    const lines = open.map(way)
    for (const [index, reading] of readingsOf(open, lines, form, read).entries())
      if (isBetter(reading, best[index]!.reading, open[index]!)) best[index] = { line: lines[index]!, reading }
  }
  return best.map(({ line }) => line)
}

/** Days between two meetings at which a line is to mean the same day. */
const meetingsApart = [7, 35] as const

/** The items, each with its day so that it means the same at any later meeting: "by Friday" would be another Friday there. */
function withDays(open: readonly OpenItem[], form: NoteForm | null, read: ReadItems): readonly OpenItem[] {
  if (open.every(({ due }) => due === null)) return open
  const later = open
    .flatMap(({ lastDay }) => lastDay ?? [])
    .toSorted()
    .at(-1)
  const days = later === undefined ? [] : meetingsApart.map((apart) => daysAfter(later, apart))
  const found = days.map((day) => itemsByIndex(open.map(ways[1]!), form, (text) => read(text, day)))
  return open.map((item, index) => {
    const isClear = item.due === null || (found.length > 0 && found.every((items) => items.get(index)?.due === item.due))
    return isClear ? item : { ...item, text: withDay(item, read) }
  })
}

/** "Call the shop by Friday" as "Call the shop (due: 2026-05-01)". */
function withDay({ text, due, dueSince }: OpenItem, read: ReadItems): string {
  const deadline = dueSince === null ? undefined : read(`## TODOs\n\n- [ ] TODO: ${text}\n`, dueSince)[0]?.deadline
  const task = deadline !== undefined && text.endsWith(deadline) ? text.slice(0, -deadline.length) : text
  return `${task.replace(/[\s,;:–—-]{1,8}$/u, '')} (due: ${due})`
}

/** The items that a note with these lines has, by the places of the lines. */
function itemsByIndex(lines: readonly string[], form: NoteForm | null, read: (text: string) => readonly ReadItem[]): Map<number, ReadItem> {
  const { text, firstItem } = composeNote(form, lines)
  return new Map(read(text).map((item) => [item.line - firstItem, item]))
}

/** Without an issue that keeps them, owners are for people to read at least. */
function isBetter(reading: Reading, than: Reading, { number }: OpenItem): boolean {
  if (than === 'same' || reading === than || reading === 'other') return false
  return reading === 'same' || number !== null
}

function readingsOf(open: readonly OpenItem[], lines: readonly string[], form: NoteForm | null, read: ReadItems): Reading[] {
  const found = itemsByIndex(lines, form, read)
  return open.map((desired, index) => {
    const item = found.get(index)
    if (item?.kind !== 'todo' || item.state !== 'open' || inOneLine(item.text) !== `${desired.text}${desired.suffix}`) return 'other'
    if (item.owners.length === 0 && desired.writtenOwners.length > 0) return 'without-owners'
    return namesOf(item.owners.map(({ written }) => written)) === namesOf(desired.writtenOwners) ? 'same' : 'other'
  })
}

function namesOf(written: readonly string[]): string {
  return written
    .map((name) => name.replace(/^@/, '').normalize('NFC').toLowerCase())
    .sort()
    .join('\n')
}

/** A text without line ends, and white space folded. */
export function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
