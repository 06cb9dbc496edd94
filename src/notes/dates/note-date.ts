import type { Diagnostic } from '../../model/diagnostics.js'
import { findDates } from './calendar-dates.js'
import type { Vocabulary } from '../languages/vocabulary.js'

/** Where a date of a meeting may be written, in the order in which it counts. */
export interface DatePlaces {
  readonly path: string
  /** First heading, or the front matter's title. */
  readonly title: string | null
  /** Value of the front matter's `date` or `datetime`. */
  readonly frontMatter: unknown
}

/** Day of a meeting (YYYY-MM-DD): file name and folders, then title, then front matter; a warning where they disagree. */
export function readNoteDate(places: DatePlaces, words: Vocabulary): { date: string | null; diagnostics: Diagnostic[] } {
  const written = [
    { where: 'file name', date: dateOfPath(places.path, words) },
    { where: 'title', date: dateOfText(places.title, words) },
    { where: 'front matter', date: dateOfText(places.frontMatter, words) },
  ].filter(({ date }) => date !== null)
  const [chosen] = written
  const other = written.find(({ date }) => date !== chosen!.date)
  if (!chosen) return { date: null, diagnostics: [] }
  const diagnostics: Diagnostic[] = other
    ? [
        {
          severity: 'warning',
          code: 'dates-disagree',
          message: `The ${chosen.where} gives the meeting's day as ${chosen.date}, the ${other.where} as ${other.date}; ${chosen.date} was taken. Correct the wrong one.`,
          path: places.path,
        },
      ]
    : []
  return { date: chosen.date, diagnostics }
}

function dateOfText(text: unknown, words: Vocabulary): string | null {
  return typeof text === 'string' ? (findDates(text, words)[0]?.date ?? null) : null
}

/** The last date in a path: that of the file name, else of its folders. */
function dateOfPath(path: string, words: Vocabulary): string | null {
  const parts = path.split('/').reverse()
  for (const part of parts) {
    const date = findDates(part, words).at(-1)?.date
    if (date) return date
  }
  return null
}
