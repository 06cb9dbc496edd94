import type { Diagnostic } from '../../model/diagnostics.js'
import { dateLabels, dayFirstDateLabels, headSections, labelConjunctions } from '../languages/calendar.js'
import { genericNames, groupNames, meetingNames } from '../languages/meeting-words.js'
import type { Vocabulary } from '../languages/vocabulary.js'
import { normalizePhrase, splitAtWords } from '../text/phrases.js'
import { findDates } from './calendar-dates.js'
import { dateOfMail } from './mail-date.js'
import { dateOfOpening, ofMeeting } from './opening-date.js'
import { dateOfFileName, dateOfFolder, mayMeanDay } from './path-date.js'

type Months = Pick<Vocabulary, 'months'>

/** Where a date of a meeting may be written, in the order in which it counts. */
export interface DatePlaces {
  readonly path: string
  /** First heading, or the front matter's title. */
  readonly title: string | null
  /** Lines of the note, those of the front matter empty. */
  readonly lines: readonly string[]
  /** Value of the front matter's key for the day. */
  readonly frontMatter: unknown
}

interface NoteDate {
  readonly date: string | null
  /** Line with a label for the day and a day, where it stands too far down to be read. */
  readonly lateDateLine?: number
  readonly diagnostics: Diagnostic[]
}

/**
 * Day of a meeting (YYYY-MM-DD): file name, folder, title, `Date:` line, front matter; a warning where they disagree. Where none of them
 * gives one, the line or sentence with which the note opens. A path that may as well mean the day that the note gives means that one.
 */
export function readNoteDate(places: DatePlaces, words: Vocabulary): NoteDate {
  const inPath = [
    { where: 'file name', date: dateOfFileName(places.path, words) },
    { where: 'folder', date: dateOfFolder(places.path, words) },
  ].filter(isGiven)
  const inNote = [
    { where: 'title', date: dateOfText(places.title, words) },
    { where: '`Date:` line', date: dateOfMail(places.lines, words, ofMeeting) ?? dateOfLine(places.lines, words) },
    { where: 'front matter', date: dateOfFrontMatter(places.frontMatter, words) },
  ].filter(isGiven)
  const said = inNote[0]?.date ?? openingBeside(inPath, places, words)
  const written = [...inPath.filter(({ date }) => said === null || !mayMeanDay(places.path, date, said, words)), ...inNote]
  const [chosen] = written
  if (!chosen) return withoutDatedPlace(said ?? dateOfOpening(places.lines, words), places, words)
  const other = written.find(({ date }) => date !== chosen.date)
  const diagnostics: Diagnostic[] = other
    ? [
        {
          severity: 'warning',
          code: 'dates-disagree',
          message: `The ${chosen.where} dates the meeting ${chosen.date}, but the ${other.where} says ${other.date}; ${chosen.date} is used. Correct the wrong one.`,
          path: places.path,
        },
      ]
    : []
  return { date: chosen.date, diagnostics }
}

function withoutDatedPlace(date: string | null, { lines }: DatePlaces, words: Vocabulary): NoteDate {
  const late = date === null ? lines.slice(0, longestHead).findIndex((line) => dateOfLabelled(line, words) !== null) : -1
  return { date, diagnostics: [], ...(late === -1 ? {} : { lateDateLine: late + 1 }) }
}

interface Dated {
  readonly where: string
  readonly date: string
}

const isGiven = (place: { readonly where: string; readonly date: string | null }): place is Dated => place.date !== null

/** The day with which a note opens whose path may mean it; null where it does not. */
function openingBeside(inPath: readonly Dated[], { path, lines }: DatePlaces, words: Vocabulary): string | null {
  if (!inPath.some(({ date }) => mayMeanDay(path, date, null, words))) return null
  const opening = dateOfOpening(lines, words)
  return opening !== null && inPath.some(({ date }) => mayMeanDay(path, date, opening, words)) ? opening : null
}

function dateOfText(text: string | null, words: Months): string | null {
  return text === null ? null : (findDates(text, words, ofMeeting)[0]?.date ?? null)
}

function dateOfFrontMatter(value: unknown, words: Months): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value
  return typeof first === 'string' ? dateOfText(first, words) : null
}

/** Lines at the head of a note among which its `Date:` line is looked for. */
const longestHead = 60

/** "Date: 5 June 2023", "- **Date:** …", "| **Date** | … |" above the first section; "## Minutes" above all text is none. */
function dateOfLine(lines: readonly string[], words: Months): string | null {
  const start = Math.max(
    0,
    lines.findIndex((line) => line.trim() !== ''),
  )
  let hasText = false
  for (let at = start; at < Math.min(lines.length, start + longestHead); at++) {
    const line = lines[at]!
    const date = dateOfLabelled(line, words)
    if (date !== null) return date
    const opensSection = at > start && (/^ {0,3}#{2,6}\s/.test(line) || isUnderlined(line, lines[at + 1]))
    const isOfHead = (heading: string) => headSections.has(heading) || (!hasText && genericNames.has(heading))
    if (opensSection && !isOfHead(normalizePhrase(line))) return null
    hasText ||= at > start && !opensSection && line.trim() !== ''
  }
  return null
}

/** A heading with a line of hyphens below it; the first one of a note is its title. */
const isUnderlined = (line: string, next: string | undefined): boolean => line.trim() !== '' && /^ {0,3}-{2,}\s*$/.test(next ?? '')

function dateOfLabelled(line: string, words: Months): string | null {
  const [, label, value] = /^[\s>*+|#-]{0,12}([^:：|]{1,40}?)[*_\s]{0,6}(?:[:：]|\|)(.{1,120})/u.exec(line) ?? []
  if (label === undefined) return null
  const isLabel = label
    .split(/[/&+]/u)
    .flatMap((part) => splitAtWords(part.trim(), (word) => labelConjunctions.has(word)))
    .map(normalizePhrase)
    .every((part) => dateLabels.has(part) || isOfMeeting(part))
  return isLabel
    ? (findDates(value!, words, { ...ofMeeting, dayFirst: dayFirstDateLabels.has(normalizePhrase(label)) })[0]?.date ?? null)
    : null
}

/** "Review date", "Board meeting date", "Review meeting": words for a meeting, and for its day. */
function isOfMeeting(label: string): boolean {
  const spoken = label.split(' ')
  const isOf = (word: string) => meetingNames.has(word) || groupNames.has(word)
  return spoken.length > 1 && spoken.some((word) => meetingNames.has(word)) && spoken.every((word) => isOf(word) || dateLabels.has(word))
}
