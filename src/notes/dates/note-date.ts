import type { Diagnostic } from '../../model/diagnostics.js'
import { dateLabels, dayFirstDateLabels, headSections, labelConjunctions } from '../languages/calendar.js'
import { groupNames, meetingNames } from '../languages/meeting-words.js'
import type { Vocabulary } from '../languages/vocabulary.js'
import { normalizePhrase, splitAtWords } from '../text/phrases.js'
import { findDates } from './calendar-dates.js'
import { dateOfMail } from './mail-date.js'
import { dateOfOpening, ofMeeting } from './opening-date.js'

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

/**
 * Day of a meeting (YYYY-MM-DD): file name, folder, title, `Date:` line, front matter; a warning where they disagree. Where none of them
 * gives one, the line or sentence with which the note opens.
 */
export function readNoteDate(places: DatePlaces, words: Vocabulary): { date: string | null; diagnostics: Diagnostic[] } {
  const written = [
    { where: 'file name', date: dateOfFileName(places.path, words) },
    { where: 'folder', date: dateOfFolder(places.path, words) },
    { where: 'title', date: dateOfText(places.title, words) },
    { where: '`Date:` line', date: dateOfMail(places.lines, words, ofMeeting) ?? dateOfLine(places.lines, words) },
    { where: 'front matter', date: dateOfFrontMatter(places.frontMatter, words) },
  ].filter(({ date }) => date !== null)
  const [chosen] = written
  const other = written.find(({ date }) => date !== chosen!.date)
  if (!chosen) return { date: dateOfOpening(places.lines, words), diagnostics: [] }
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

function dateOfText(text: string | null, words: Months): string | null {
  return text === null ? null : (findDates(text, words, ofMeeting)[0]?.date ?? null)
}

function dateOfFrontMatter(value: unknown, words: Months): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value
  return typeof first === 'string' ? dateOfText(first, words) : null
}

/** "2024-05-14-sync.md"; in folders for a year and a month the rest of the day: "2024/05-14.md", "2024/May/14.md". */
function dateOfFileName(path: string, words: Months): string | null {
  const segments = path.normalize('NFC').split('/')
  const file = segments.pop()!.replace(/\.\w+$/, '')
  return dateOfName(file, words) ?? dateOfRest(segments, file, words)
}

/** The day of the innermost folder that has one: "2024-05-14/notes.md", "2024/05/14/notes.md". */
export function dateOfFolder(path: string, words: Months): string | null {
  const segments = path.normalize('NFC').split('/').slice(0, -1)
  for (let depth = segments.length; depth > 0; depth--) {
    const date = dateOfName(segments[depth - 1]!, words) ?? dateOfRest(segments.slice(0, depth - 1), segments[depth - 1]!, words)
    if (date !== null) return date
  }
  return null
}

const dateOfName = (name: string, words: Months): string | null => findDates(name, words, ofMeeting).at(-1)?.date ?? null

/** The day that a name gives together with the folders of its year and month right above it. */
function dateOfRest(folders: readonly string[], name: string, words: Months): string | null {
  const isTime = (folder: string) => /^\d{1,4}(?:[-._]\d{1,2})?$/.test(folder) || words.months.has(folder.toLowerCase())
  const from = folders.findLastIndex((folder) => /^(?:19|20)\d\d(?:[-._]\d{1,2})?$/.test(folder))
  if (from === -1 || !folders.slice(from).every(isTime)) return null
  // "2024/05/3-lamps.md" may be the third note of May.
  if (/^\d(?!\d)./.test(name) && !/^\d{1,2}[-._ ]\d{1,2}(?!\d)/.test(name))
    return findDates(name, words, { year: Number(folders[from]!.slice(0, 4)) })[0]?.date ?? null
  const whole = [...folders.slice(from), name].join('-').replaceAll(/[._]/g, '-')
  const [found] = findDates(whole, words)
  return found?.at === 0 ? found.date : (findDates(name, words, { year: Number(folders[from]!.slice(0, 4)) })[0]?.date ?? null)
}

/** Lines at the head of a note among which its `Date:` line is looked for. */
const longestHead = 60

/** "Date: 5 June 2023", "- **Date:** …", "| **Date** | … |" above the first section. */
function dateOfLine(lines: readonly string[], words: Months): string | null {
  const start = Math.max(
    0,
    lines.findIndex((line) => line.trim() !== ''),
  )
  for (let at = start; at < Math.min(lines.length, start + longestHead); at++) {
    const line = lines[at]!
    const date = dateOfLabelled(line, words)
    if (date !== null) return date
    const opensSection = /^ {0,3}#{2,6}\s/.test(line) || (at > start && isUnderlined(line, lines[at + 1]))
    if (at > start && opensSection && !headSections.has(normalizePhrase(line))) return null
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
