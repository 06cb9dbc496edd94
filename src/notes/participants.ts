import type { WrittenLogin } from '../model/note.js'
import { isAttendantName, readAttendanceEntry } from './attendance-entry.js'
import type { Block, Heading } from './block.js'
import { normalizePhrase } from './phrases.js'
import { type SectionKind, SectionStack, announcesAttendance, classifyHeading } from './sections.js'
import type { Vocabulary } from './vocabulary.js'

/** Who a note says took part, and the logins and initials that it gives for them. */
export interface Attendance {
  readonly participants: readonly string[]
  readonly agendaNames: readonly string[]
  readonly writtenLogins: readonly WrittenLogin[]
  readonly signs: readonly string[]
}

/** Longest label in front of names, in UTF-16 code units. */
const longestLabel = 60
const absentMark = /^(?:❌|✗|✘|✖|⛔|🚫|:x:|-|absent|excused|regrets|no|abwesend|entschuldigt|nein|non|absente?|excusée?)$/iu

/** Reads the front matter's participants, the attendance sections and labels, and the names in brackets of the agenda. */
export function readAttendance(frontMatter: Readonly<Record<string, unknown>>, content: readonly (Heading | Block)[], words: Vocabulary): Attendance {
  const reader = new AttendanceReader(words)
  for (const key of ['participants', 'attendees', 'present', 'attending']) listOf(frontMatter[key]).forEach((entry) => reader.take(entry))
  const agendaNames = new Set<string>()
  const sections = new SectionStack(words)
  for (const part of content) {
    if (part.form === 'heading') sections.enter(part)
    else if (sections.kind === 'attendance') reader.readSection(part)
    else if (sections.kind !== 'absence') {
      reader.readLabelled(part)
      if (normalizePhrase(sections.title ?? '').endsWith('agenda')) agendaEntries(part).forEach((name) => agendaNames.add(name))
    }
  }
  return { participants: [...reader.participants], agendaNames: [...agendaNames], writtenLogins: reader.writtenLogins, signs: reader.signs }
}

/** A YAML list, or a text with commas, as texts. */
export function listOf(value: unknown): string[] {
  if (typeof value === 'string') return value.split(',').map((part) => part.trim()).filter((part) => part !== '')
  return Array.isArray(value) ? value.flatMap((entry) => (typeof entry === 'string' && entry.trim() !== '' ? [entry.trim()] : [])) : []
}

class AttendanceReader {
  readonly participants = new Set<string>()
  readonly writtenLogins: WrittenLogin[] = []
  readonly signs: string[] = []

  constructor(private readonly words: Vocabulary) {}

  take(entry: string): void {
    const found = readAttendanceEntry(entry, this.words)
    if (!found) return
    this.participants.add(found.name)
    this.signs.push(...found.signs)
    if (found.login) this.writtenLogins.push({ name: found.name, login: found.login })
  }

  /** Outside the attendance sections: what stands behind or below a label such as "Present:". */
  readLabelled(block: Block): void {
    if (block.form === 'row') {
      const [label = '', ...values] = block.cells
      if (announcesAttendance(label, this.words)) values.forEach((value) => this.takeNames(value))
      return
    }
    let open = false
    for (const { text } of block.lines) {
      const label = splitLabel(text)
      if (label) open = announcesAttendance(label.name, this.words)
      else if (this.isHeadingLine(text)) open = true
      else if (open) this.takeNames(text)
      if (label && open) this.takeNames(label.value)
    }
    const last = block.lines.at(-1)?.text ?? ''
    if (!open) return block.children.forEach((child) => this.readLabelled(child))
    if ((splitLabel(last)?.value ?? '') === '') this.readList(block.children)
  }

  /** A block below an attendance heading. */
  readSection(block: Block): void {
    if (block.form === 'row') return this.takeRow(block)
    if (block.struck || /^(?:❌|✗|✘|:x:)/u.test(block.lines[0]?.text ?? '')) return
    const own = block.lines.map(({ text }) => text).join(' ')
    const label = splitLabel(own)
    if (label && this.kindOf(label.name) === 'absence') return
    if (label && label.value === '') return this.readList(block.children)
    if (label) this.takeLabelled(label)
    else if (block.form === 'paragraph' && !own.includes(',')) block.lines.forEach(({ text }) => this.take(text))
    else if (block.form === 'paragraph' || own.split(',').length > 2) this.takeNames(own)
    else this.take(own)
    this.readList(block.children)
  }

  /** Of a list with ticks only the ticked entries were there. */
  private readList(blocks: readonly Block[]): void {
    const anyTicked = blocks.some((child) => child.ticked === true)
    blocks.filter((child) => !anyTicked || child.ticked !== false).forEach((child) => this.readSection(child))
  }

  /** "Host: Ann Lee", "Team members: Ann, Bob"; but "Ann Lee: ACME". */
  private takeLabelled({ name, value }: { name: string; value: string }): void {
    const isPerson = name.includes(' ') && isAttendantName(name, this.words) && this.kindOf(name) === null
    if (isPerson && !value.includes(',')) this.take(name)
    else this.takeNames(value)
  }

  private takeRow(row: Block): void {
    if (row.cells.some((cell) => absentMark.test(cell.trim()))) return
    const at = row.cells.findIndex((cell) => readAttendanceEntry(cell, this.words) !== null)
    if (at !== -1) this.take(row.cells.slice(at, at + 3).join(' | '))
  }

  private takeNames(text: string): void {
    splitNames(text).forEach((name) => this.take(name))
  }

  /** A line that is bold, or nothing but the word. */
  private isHeadingLine(text: string): boolean {
    if (text.length > longestLabel || !(/^(?:\*\*|__)/u.test(text) || this.words.attendanceHeadings.has(normalizePhrase(text)))) return false
    return announcesAttendance(text, this.words)
  }

  private kindOf(label: string): SectionKind | null {
    return classifyHeading(label, this.words)
  }
}

/** "**Present:** Ann", "- Attendees (8): …"; the colon of an address ends no label. */
function splitLabel(text: string): { name: string; value: string } | null {
  const colon = text.indexOf(':')
  if (colon < 1 || colon > longestLabel || text[colon + 1] === '/') return null
  return { name: text.slice(0, colon), value: text.slice(colon + 1).replace(/^[*_~\s]+/u, '').trim() }
}

/** Splits at commas, semicolons and "and", but not inside brackets. */
function splitNames(text: string): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < text.length; at++) {
    if ('(['.includes(text[at]!)) depth++
    else if (')]'.includes(text[at]!)) depth--
    else if (depth === 0 && ',;'.includes(text[at]!)) {
      parts.push(text.slice(from, at))
      from = at + 1
    }
  }
  parts.push(text.slice(from))
  return parts.flatMap((part) => part.split(/(?:^|\s)(?:and|und|et|&)\s/u)).map((part) => part.trim()).filter((part) => part !== '')
}

/** Names in the last brackets of agenda entries: "mmap (Marc, AlexJ)". */
function agendaEntries(block: Block): string[] {
  const text = block.lines.map((line) => line.text).join(' ').replace(/~+$/u, '')
  const open = text.lastIndexOf('(')
  const own = open > 0 && text.endsWith(')') ? splitNames(text.slice(open + 1, -1)).filter((name) => /^\p{Lu}[\p{L} .-]{1,30}$/u.test(name)) : []
  return [...own, ...block.children.flatMap(agendaEntries)]
}
