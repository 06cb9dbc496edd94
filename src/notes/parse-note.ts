import type { Diagnostic } from '../model/diagnostics.js'
import type { Item } from '../model/item.js'
import type { Note, NoteSource, ReportedItem } from '../model/note.js'
import { oncePer } from '../model/remembered.js'
import type { Owner } from '../model/person.js'
import { publicServer } from '../model/server.js'
import { foldLetters } from '../people/name-forms.js'
import { capText } from './text/cap-text.js'
import { findDates } from './dates/calendar-dates.js'
import { readDayOfCell, readDueDate } from './dates/due-date.js'
import { dueReader } from './dates/item-due.js'
import { encodingDiagnostics } from './text/encoding.js'
import { readFrontMatter } from './text/front-matter.js'
import { wikiLinkTexts, withWikiLinks } from './text/plain-lines.js'
import { findBracketedNames } from './names/bracketed-names.js'
import { KnownNames, noNames, RosterSense } from './names/known-names.js'
import type { NameSense } from './names/owner-names.js'
import { findSpeakers } from './names/speakers.js'
import { strangersBeside } from './names/strangers-beside.js'
import { readNoteDate } from './dates/note-date.js'
import { withoutDue } from './owners/without-due.js'
import { strangersInHeadings } from './owners/round-table.js'
import { readAttendance } from './attendance/attendance.js'
import { listOf } from './attendance/front-matter-lists.js'
import { type OutlinePart, readOutline } from './outline/outline.js'
import type { FoundItem } from './found-item.js'
import type { FoundReport } from './reported-items.js'
import { ItemReader } from './walk.js'
import { readReleases } from './releases/releases.js'
import type { ReadingOptions } from './reading-options.js'
import { type NoteSeries, seriesReader } from './dates/series.js'
import { normalizePhrase } from './text/phrases.js'
import { contentsHeadings } from './languages/contents-headings.js'
import { dateKeys, teamKeys } from './languages/front-matter-keys.js'
import { buildVocabulary, type Vocabulary, withoutMarkers } from './languages/vocabulary.js'

/** Reads one note. What the options say is prepared once for all notes that are read by them. */
export function parseNote(source: NoteSource, options: ReadingOptions): Note<Owner> {
  return readerOf(options)(source)
}

const readerOf = oncePer(noteReader)

/** A reader of notes. It never throws: what is wrong with a text is said in the note's diagnostics. */
export function noteReader(options: ReadingOptions): (source: NoteSource) => Note<Owner> {
  const words = buildVocabulary(options.words, options.withoutWords)
  const seriesOf = seriesReader(options.series)
  const roster = new RosterSense(options.roster)
  const isAsked = isAskedFor(options.withoutWords)
  return (source) => {
    const note = readNote(source, words, seriesOf, roster, options)
    return { ...note, diagnostics: note.diagnostics.filter(isAsked) }
  }
}

function readNote(
  source: NoteSource,
  words: Vocabulary,
  seriesOf: (path: string) => NoteSeries,
  roster: RosterSense,
  { server, limits }: Pick<ReadingOptions, 'server' | 'limits'>,
): Note<Owner> {
  const { path } = source

  // 1. Text to headings and blocks, line numbers kept.
  const capped = capText(path, source.text, limits)
  const frontMatter = readFrontMatter(path, capped.lines)
  const outline = readOutline(frontMatter.lines, { words, known: noNames, server })

  // 2. What is said about the meeting.
  const title = readTitle(outline, frontMatter.data['title'], words)
  const dateKey = firstOf(frontMatter.data, dateKeys)
  const { diagnostics: dateWarnings, date, ...late } = readNoteDate({ path, title, lines: frontMatter.lines, frontMatter: dateKey }, words)
  const { signs, others, ...attendance } = readAttendance(frontMatter.data, outline, {
    words,
    known: new KnownNames([], [], roster),
    server,
  })

  // 3. What was decided, given to somebody, or planned.
  const names = [...attendance.participants, ...attendance.agendaNames, ...others]
  const shown = { names, signs, letters: lettersOf(attendance), linked: wikiLinkTexts(source.text.slice(0, limits.note)) }
  const known = knownNamesOf(outline, shown, roster, { words, server })
  const ofItems = withoutMarkers(words, isListed([...names, ...signs], roster))
  const found = new ItemReader(path, frontMatter.lines, { words: ofItems, known, server }).read(outline)
  const textDiagnostics = [...encodingDiagnostics(path, capped.lines), ...capped.diagnostics, ...frontMatter.diagnostics]
  return {
    path,
    title: title ?? titleOfFile(path),
    date,
    ...{ ...late, ...seriesOf(path) },
    ...(server === publicServer ? {} : { server }),
    teams: listOf(firstOf(frontMatter.data, teamKeys)),
    ...attendance,
    items: asLinked(withDays(found.items, dueReader(outline, { path, lines: frontMatter.lines, date }, words), date, words), source.text),
    reported: found.reported.map((report) => withReportedDays(report, date, words)),
    releases: readReleases(outline, date, words),
    ...(capped.isCut ? { isCut: true } : {}),
    diagnostics: byLine([...textDiagnostics, ...dateWarnings, ...found.diagnostics]),
  }
}

/** Whether a note or the config lists somebody by a sign; under which somebody only speaks may be a marker. */
function isListed(names: readonly string[], roster: RosterSense): (sign: string) => boolean {
  const signs = new Set(names.map(foldLetters))
  return (sign) => signs.has(sign) || roster.names.isWhole(sign)
}

/** The letters that a note explains: "D = Dan Orr". */
const lettersOf = ({ explainedSigns = [] }: Pick<Note, 'explainedSigns'>): string[] =>
  explainedSigns.flatMap(({ sign }) => (sign.length === 1 ? sign : []))

/** The people whom the note shows: who took part, who speaks in it, and whose headings stand above tasks. */
function knownNamesOf(
  outline: readonly OutlinePart[],
  { names, signs, letters, linked }: Record<'names' | 'signs' | 'letters' | 'linked', readonly string[]>,
  roster: RosterSense,
  sense: Omit<NameSense, 'known'>,
): KnownNames {
  const speakers = [...signs, ...findSpeakers(outline, sense.words), ...findBracketedNames(outline, sense.words)]
  const listed = new KnownNames(names, speakers, roster, [], letters)
  const strangers = [...strangersInHeadings(outline, { ...sense, known: listed }), ...strangersBeside(outline, { ...sense, known: listed })]
  return strangers.length + linked.length === 0 ? listed : new KnownNames(names, [...speakers, ...strangers], roster, linked, letters)
}

/** Whether the config leaves a line to be named: plans of a status are not if it takes away their label, which then is no marker. */
function isAskedFor({ actionMarkers = [] }: ReadingOptions['withoutWords']): (diagnostic: Diagnostic) => boolean {
  const silent = new Set(actionMarkers)
  return ({ label }) => label === undefined || !silent.has(label.toLowerCase())
}

const titleOfFile = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.(?:md|markdown)$/i, '')

const byLine = (diagnostics: readonly Diagnostic[]): Diagnostic[] => diagnostics.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))

const firstOf = (data: Readonly<Record<string, unknown>>, keys: readonly string[]): unknown =>
  keys.map((key) => data[key]).find((value) => value !== undefined)

/** Of several items on one line, what is written beside one may belong to another. */
function withDays(items: readonly FoundItem[], dueOf: ReturnType<typeof dueReader>, date: string | null, words: Vocabulary): Item<Owner>[] {
  const onLine = new Map<number, number>()
  for (const { line } of items) onLine.set(line, (onLine.get(line) ?? 0) + 1)
  return items.map((item) => {
    const due = dueOf(item, onLine.get(item.line) === 1)
    return { ...item, due, ...deadlineOf(item, due, date, words), ...daysIn(item.text, due !== null, date, words) }
  })
}

/** The days that a text writes out. */
function daysIn(text: string, short: boolean, date: string | null, words: Vocabulary): Pick<Item, 'days'> {
  const days = findDates(text, words, { year: date === null ? null : Number(date.slice(0, 4)), short })
  return days.length === 0 ? {} : { days: days.map(({ at, length }) => text.slice(at, at + length)) }
}

/** What a line that looks back says of days: they make no other task, and the one to which it is put off is its own. */
function withReportedDays({ until, isStated: _, ...report }: FoundReport, date: string | null, words: Vocabulary): ReportedItem<Owner> {
  const day = until === null || date === null ? null : readDayOfCell(until, false, { meeting: date, months: words.months, order: null })
  const endsInDay = withoutDue(report.text, words) !== report.text
  return { ...report, ...(day === null ? {} : { due: day }), ...daysIn(report.text, endsInDay, date, words) }
}

/** A task of several words that ends in the day by which it is to be done. */
function deadlineOf({ kind, text }: FoundItem, due: string | null, date: string | null, words: Vocabulary): Pick<Item, 'deadline'> {
  if (due === null || kind !== 'todo') return {}
  const task = text.replace(issueNumber, '')
  const [own = ''] = writtenDay.exec(task) ?? []
  const rest = own === '' ? withoutDue(task, words) : task.slice(0, -own.length)
  const isApart = beforeDeadline.test(task.slice(rest.length)) && readDueDate(task, date, words, { kind }) !== null
  return isApart && (own !== '' || /\S\s+\S/u.test(rest)) ? { deadline: task.slice(rest.length) } : {}
}

/** What the next note of an agenda says of a day: the words in front of it stay, whatever day they are. */
const writtenDay = / \(due: \d{4}-\d\d-\d\d\)$/u

/** What ties a task to its issue, behind its deadline: " (#12)". */
const issueNumber = / \((?:#\d{1,9}|\[#\d{1,9}\]\([^()\s]{1,200}\))\)$/u

/** What stands between a task and its deadline is none of its words, as the signs of "C++" are. */
const beforeDeadline = /^[\s,;:.–—([📅📆🗓⏳\uFE0F-]+(?=[\p{L}\p{N}])/u

/** The items with their links to other notes as the source has them; all else is read without. */
function asLinked(items: readonly Item<Owner>[], source: string): readonly Item<Owner>[] {
  if (!source.includes('[[')) return items
  const lines = source.split(/\r\n?|\n/u)
  return items.map((item) => ({ ...item, text: withWikiLinks(item.text, lines.slice(item.line - 1, item.endLine).join(' ')) }))
}

function readTitle(outline: readonly OutlinePart[], frontMatterTitle: unknown, words: Vocabulary): string | null {
  const heading = outline
    .flatMap((part) => ('heading' in part ? [part.heading] : []))
    .find(({ depth, text }) => depth === 1 && !contentsHeadings.has(normalizePhrase(text)))
  if (heading && heading.text !== '') return heading.text
  if (typeof frontMatterTitle === 'string' && frontMatterTitle.trim() !== '') return frontMatterTitle.trim()
  // Some begin their notes with a heading of a lower level; its date tells it from the heading of a section.
  const [first] = outline
  return first && 'heading' in first && findDates(first.heading.text, words).length > 0 ? first.heading.text : null
}
