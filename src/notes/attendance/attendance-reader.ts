import type { ExplainedSign, WrittenLogin } from '../../model/note.js'
import { isFullName } from '../../people/name-forms.js'
import { besideMembers, guestLabels, representativeColumns } from '../languages/attendance-labels.js'
import type { Block, Heading } from '../outline/block.js'
import { announcesAttendance, classifyHeading, type SectionKind } from '../outline/sections.js'
import { tags } from '../outline/task-headings.js'
import { normalizePhrase } from '../text/phrases.js'
import { isAttendantName, isGuestEntry, labelOf, readAttendanceEntry, severalPeople } from './attendance-entry.js'
import type { NameSense } from '../names/owner-names.js'
import { splitNames } from '../names/split-names.js'
import {
  isAbsenceLabel,
  isAttendanceLabel,
  isEntryLine,
  isLegend,
  lastSentence,
  longestLabel,
  mailedPeople,
  readLetter,
  separators,
  splitLabel,
} from './label.js'

const absentSign = /^(?:❌|✗|✘|✖|⛔|🚫|:x:|-)$/u

/** Collects who took part from the blocks and labels of a note. */
export class AttendanceReader {
  readonly participants = new Set<string>()
  /** Those of the participants who are guests. */
  readonly guests = new Set<string>()
  readonly writtenLogins: WrittenLogin[] = []
  readonly signs: string[] = []
  readonly absentees: string[] = []
  readonly absentSigns: string[] = []
  /** With the names that they stand for, of whoever was there or not. */
  readonly explained: ExplainedSign[] = []

  /** Whether the label or heading above says that these are guests. */
  private areGuests = false

  constructor(private readonly sense: NameSense) {}

  /** What follows stands below this label or heading. */
  enter(label: string): void {
    const phrase = normalizePhrase(label)
    // Beside those who are present, those "in attendance" are no members.
    this.areGuests = guestLabels.has(phrase) || (besideMembers.has(phrase) && this.participants.size > 0)
  }

  take(entry: string): void {
    const people = severalPeople(entry)
    if (people.length > 0) return people.forEach((name) => this.take(name))
    const found = readAttendanceEntry(entry, this.sense)
    if (!found) return
    if (this.areGuests && !this.participants.has(found.name)) this.guests.add(found.name)
    else if (isGuestEntry(entry)) this.guests.add(found.name)
    this.participants.add(found.name)
    this.signs.push(...found.signs)
    this.explained.push(...found.signs.map((sign) => ({ sign, name: found.name })))
    if (found.login) this.writtenLogins.push({ name: found.name, login: found.login })
  }

  /** "### Attendees: Ann, Bob": true where the heading names somebody itself. */
  readHeading({ text }: Heading): boolean {
    const label = splitLabel(text.replace(tags, ''))
    if (!label || label.value === '' || !announcesAttendance(label.name, this.sense.words)) return false
    this.enter(label.name)
    this.takeNames(label.value)
    return true
  }

  /** Outside the attendance sections: what stands behind or below a label such as "Present:". */
  readLabelled(block: Block): void {
    this.areGuests = false
    if (block.form === 'row') {
      const [heading = ''] = block.header
      const [label = '', ...values] = block.cells
      if (announcesAttendance(heading, this.sense.words) || this.isListOfMembers(block)) return this.takeRow(block)
      const speaksForOthers = block.header.findIndex((cell) => representativeColumns.has(normalizePhrase(cell)))
      if (speaksForOthers !== -1) return this.takeNames(block.cells[speaksForOthers] ?? '')
      this.enter(label)
      if (isAttendanceLabel(label, this.sense.words)) values.forEach((value) => this.takeNames(value))
      return
    }
    mailedPeople(block.lines.map(({ text }) => text)).forEach((names) => this.takeNames(names))
    let open = false
    for (const { text } of block.lines) {
      if (isLegend(text)) {
        this.splitNames(text.replace(/^\(|[.;]?\)?$/gu, '')).forEach((entry) => this.takeLegend(entry))
        continue
      }
      const label = splitLabel(text) ?? (text.endsWith(':') ? splitLabel(lastSentence(text)) : null)
      if (label) this.enter(label.name)
      if (label) open = isAttendanceLabel(label.name, this.sense.words)
      else if (this.isHeadingLine(text)) open = true
      else if (open && isAbsenceLabel(text, this.sense.words)) open = false
      else if (open) this.takeNames(text)
      if (label && open) this.takeNames(label.value)
      else if (label && isAbsenceLabel(label.name, this.sense.words)) this.splitNames(label.value).forEach((name) => this.takeAbsent(name))
    }
    const last = block.lines.at(-1)?.text ?? ''
    if (!open) return block.children.forEach((child) => this.readLabelled(child))
    if ((splitLabel(last)?.value ?? '') === '') this.readList(block.children)
  }

  /** A block below an attendance heading. */
  readSection(block: Block, onePersonEach = false): void {
    if (block.form === 'row') return this.takeRow(block)
    const own = block.lines.map(({ text }) => text).join(' ')
    if (block.struck || /^(?:❌|✗|✘|:x:)/u.test(own)) return
    if (block.form === 'paragraph' && block.lines.every(({ text }) => isEntryLine(text))) return this.takeLines(block)
    const label = splitLabel(own)
    if (label && !this.areGuests && guestLabels.has(normalizePhrase(label.name))) {
      this.areGuests = true
      this.readSection(block, onePersonEach)
      this.areGuests = false
      return
    }
    if (label && this.kindOf(label.name) === 'absence') return
    if (label && label.value === '') return this.readList(block.children)
    if (label) this.takeLabelled(label)
    else if (block.form === 'paragraph' && !own.includes(',')) return this.takeLines(block)
    else if (block.form === 'paragraph' || (own.split(',').length > 2 && !onePersonEach)) this.takeNames(own)
    else this.take(own)
    this.readList(block.children)
  }

  /** One name a line, with or without a checkbox. */
  private takeLines(block: Block): void {
    const lines = block.lines.map(({ text }) => ({ box: text.slice(0, 4).toLowerCase(), text: text.replace(/^\[[ xX]\] /u, '') }))
    const anyTicked = lines.some(({ box }) => box === '[x] ')
    for (const { box, text } of lines) {
      if (anyTicked && box === '[ ] ') this.takeAbsent(text)
      else this.take(text)
    }
    this.readList(block.children)
  }

  /** Of a list with ticks only the ticked entries were there. */
  readList(blocks: readonly Block[]): void {
    // "Ann Lee, ACME, Oslo" on most lines of a list: a person with affiliations each.
    const lead = blocks.filter((block) => block.form === 'bullet' && block.lines.length > 0)
    const onePersonEach = lead.length >= 3 && lead.filter((block) => block.lines[0]!.text.includes(', ')).length * 2 > lead.length
    const anyTicked = blocks.some((child) => child.ticked === true)
    for (const block of blocks) {
      if (anyTicked && block.ticked === false) this.takeAbsent(block.lines[0]!.text)
      else this.readSection(block, onePersonEach)
    }
  }

  private takeAbsent(entry: string): void {
    const found = readAttendanceEntry(entry, this.sense)
    if (!found) return
    this.absentees.push(found.name)
    if (found.login) this.writtenLogins.push({ name: found.name, login: found.login })
    this.absentSigns.push(...found.signs)
    this.explained.push(...found.signs.map((sign) => ({ sign, name: found.name })))
  }

  /** "AL = Ann Lee"; what a letter alone stands for is a person whom the config knows, or a full name. */
  private takeLegend(entry: string): void {
    const found = readLetter(entry)
    if (!found) return /^\p{Lu} ?=/u.test(entry) ? undefined : this.take(entry.replace(/ ?= ?/u, ': '))
    const { letter: sign, name } = found
    const isWord = [this.sense.words.articles, this.sense.words.subjectStopWords].some((words) => words.has(sign.toLowerCase()))
    if (isWord || !(this.sense.known.has(name) || isFullName(name))) return
    this.participants.add(name)
    this.explained.push({ sign, name })
  }

  /** "Host: Ann Lee", "Team members: Ann, Bob"; but "Ann Lee: ACME". */
  private takeLabelled({ name, value }: { name: string; value: string }): void {
    const label = labelOf(`${name}: ${value}`)
    if (label) return label.isSign ? this.take(`${name}: ${value}`) : this.takeNames(value)
    // "Ann: [ann-l](https://github.com/ann-l)" gives Ann's login.
    const named = readAttendanceEntry(value, this.sense)
    const isLoginOnly = named !== null && named.login === named.name
    const isPerson = (name.includes(' ') || isLoginOnly) && isAttendantName(name, this.sense.words) && this.kindOf(name) === null
    if (isPerson && !value.includes(',')) this.take(`${name}: ${value}`)
    else this.takeNames(value)
  }

  private takeRow(row: Block): void {
    const { absenceMarks, nameColumns } = this.sense.words
    if (row.cells.some((cell) => absentSign.test(cell.trim()) || absenceMarks.has(cell.trim().toLowerCase()))) return
    const at = row.cells.findIndex((cell) => readAttendanceEntry(cell, this.sense) !== null)
    const [given = '', family = ''] = row.header.slice(Math.max(0, at)).map(normalizePhrase)
    const isNamePart = (head: string) => head.includes(' ') && nameColumns.has(head.slice(head.lastIndexOf(' ') + 1))
    if (at !== -1 && isNamePart(given) && isNamePart(family)) this.take(row.cells.slice(at, at + 2).join(' '))
    else if (at !== -1) this.take(row.cells.slice(at, at + 3).join(' | '))
  }

  private takeNames(text: string): void {
    this.splitNames(text).forEach((name) => this.take(name))
  }

  private splitNames(text: string): string[] {
    return splitNames(text, this.sense.words, separators)
  }

  /** A table with a column of names and one that says who was there. */
  private isListOfMembers({ header: [first = '', ...others] }: Block): boolean {
    const isNames = this.sense.words.nameColumns.has(normalizePhrase(first).split(' ').at(-1)!)
    return isNames && others.some((cell) => isAttendanceLabel(cell, this.sense.words))
  }

  /** A line that is bold, or nothing but the word. */
  private isHeadingLine(text: string): boolean {
    if (text.length > longestLabel || !(/^(?:\*\*|__)/u.test(text) || this.sense.words.attendanceHeadings.has(normalizePhrase(text))))
      return false
    return announcesAttendance(text, this.sense.words)
  }

  private kindOf(label: string): SectionKind | null {
    return classifyHeading(label, this.sense.words)
  }
}
