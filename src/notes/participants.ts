import type { WrittenLogin } from '../model/note.js'
import type { Block, Heading } from './block.js'
import { normalizePhrase } from './phrases.js'
import { SectionStack } from './sections.js'
import { isLogin } from './owner-names.js'
import type { Vocabulary } from './vocabulary.js'

/** Who a note says took part, and the logins that it gives for them. */
export interface Attendance {
  readonly participants: readonly string[]
  readonly agendaNames: readonly string[]
  readonly writtenLogins: readonly WrittenLogin[]
}

/** Reads the front matter's participants, the attendance sections and the names in brackets of the agenda. */
export function readAttendance(frontMatter: Readonly<Record<string, unknown>>, content: readonly (Heading | Block)[], words: Vocabulary): Attendance {
  const participants = new Set<string>()
  const agendaNames = new Set<string>()
  const writtenLogins: WrittenLogin[] = []
  const take = (entry: string): void => {
    const { name, login } = readEntry(entry)
    if (name === '' || words.placeholders.has(normalizePhrase(name)) || name.length > 60) return
    participants.add(name)
    if (login) writtenLogins.push({ name, login })
  }
  for (const key of ['participants', 'attendees', 'present', 'attending']) listOf(frontMatter[key]).forEach(take)

  const sections = new SectionStack(words)
  for (const part of content) {
    if (part.form === 'heading') sections.enter(part)
    else if (sections.kind === 'attendance') entriesOf(part).forEach(take)
    else if (isLabelledAttendance(part, words)) entriesOf(part).forEach(take)
    else if (normalizePhrase(sections.title ?? '').endsWith('agenda')) agendaEntries(part).forEach((name) => agendaNames.add(name))
  }
  return { participants: [...participants], agendaNames: [...agendaNames], writtenLogins }
}

/** A YAML list, or a text with commas, as texts. */
export function listOf(value: unknown): string[] {
  if (typeof value === 'string') return value.split(',').map((part) => part.trim()).filter((part) => part !== '')
  return Array.isArray(value) ? value.flatMap((entry) => (typeof entry === 'string' && entry.trim() !== '' ? [entry.trim()] : [])) : []
}

/** "Attendees: Ann, Bob", also as a label above a list. */
function isLabelledAttendance(block: Block, words: Vocabulary): boolean {
  const text = block.lines[0]?.text ?? ''
  const colon = text.indexOf(':')
  return colon > 0 && colon < 40 && words.attendanceHeadings.has(normalizePhrase(text.slice(0, colon)))
}

function entriesOf(block: Block): string[] {
  if (block.form === 'row') return [block.cells.slice(0, 3).join(' ')]
  const own = block.lines.map(({ text }) => text).join(' ')
  const colon = own.indexOf(':')
  const afterLabel = block.form === 'paragraph' && colon > 0 && colon < 40 && own[colon + 1] !== '/' ? own.slice(colon + 1) : own
  const nested = block.children
  const anyTicked = nested.some((child) => child.ticked === true)
  const children = nested.filter((child) => !anyTicked || child.ticked === true)
  const entries = block.form === 'paragraph' || afterLabel.split(',').length > 2 ? splitNames(afterLabel) : [afterLabel]
  return [...entries, ...children.flatMap(entriesOf)]
}

function splitNames(text: string): string[] {
  return text.split(/[,;]/u).map((part) => part.trim()).filter((part) => part !== '')
}

/** Name and login of an entry: "Ann Lee @annlee", "[Ann](https://github.com/ann)", "Ann Lee (ACME) - notes". */
function readEntry(entry: string): { name: string; login: string | null } {
  const login = loginByAddress(entry) ?? loginByMention(entry)
  const linked = /^\s*[*_]{0,2}\[([^\]]{1,60})\]\(/u.exec(entry)
  const text = linked ? linked[1]! : (entry.split(/[(|,;/]| [-–—] |: | @/u)[0] ?? '')
  const name = text.replace(/^[\s*_~@]+/u, '').trim().replaceAll('*', '')
  return { name, login }
}

function loginByAddress(entry: string): string | null {
  const at = entry.indexOf('github.com/')
  if (at === -1) return null
  const login = /^[a-z\d-]{1,39}/i.exec(entry.slice(at + 'github.com/'.length))?.[0] ?? ''
  const after = entry[at + 'github.com/'.length + login.length]
  return isLogin(login) && after !== '/' ? login : null
}

/** "@annlee" as a word of its own; one that stands behind the name of another site is not GitHub's. */
function loginByMention(entry: string): string | null {
  for (const word of entry.split(/[\s,;()]+/u)) {
    if (word.startsWith('@') && isLogin(word.slice(1))) return word.slice(1)
  }
  return null
}

/** Names in the last brackets of agenda entries: "mmap (Marc, AlexJ)". */
function agendaEntries(block: Block): string[] {
  const text = block.lines.map((line) => line.text).join(' ').replace(/~+$/u, '')
  const open = text.lastIndexOf('(')
  const own = open > 0 && text.endsWith(')') ? splitNames(text.slice(open + 1, -1)).filter((name) => /^\p{Lu}[\p{L} .-]{1,30}$/u.test(name)) : []
  return [...own, ...block.children.flatMap(agendaEntries)]
}
