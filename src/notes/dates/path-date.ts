import type { Vocabulary } from '../languages/vocabulary.js'
import { findDates } from './calendar-dates.js'
import { ofMeeting } from './opening-date.js'

type Months = Pick<Vocabulary, 'months'>

/** "2024-05-14-sync.md"; in folders for a year and a month the rest of the day: "2024/05-14.md", "2024/May/14.md". */
export function dateOfFileName(path: string, words: Months): string | null {
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

/**
 * Whether a path that gives one day may as well mean another one, which the note gives: in "2026/03-march.md" the number is that of the
 * month, in "2026/02-march.md" it may count the notes of the year, and "2026/03-05.md" may be the third of May.
 * @param day that of the path, YYYY-MM-DD
 * @param other that of the note; null for whether there may be any such
 */
export function mayMeanDay(path: string, day: string, other: string | null, words: Months): boolean {
  const [year, month, date] = day.split('-')
  if (other === `${year}-${date}-${month}` && isBesideNumber(path, month!, date!)) return true
  const number = numberBesideMonth(path, day, words)
  if (number === null || other === null) return number !== null
  return other.startsWith(day.slice(0, 8)) && (number === 'of-month' || other > day)
}

/** "2026/03-05.md": two numbers of which either may be the month; behind a year in the same name the month is first. */
function isBesideNumber(path: string, one: string, two: string): boolean {
  const numbers = new Set([Number(one), Number(two)])
  const isOf = ([, first, second]: RegExpExecArray) => numbers.has(Number(first)) && numbers.has(Number(second))
  return path.split('/').some((name) => [...name.matchAll(/(?<!\d|\d{4}[-._ ])(\d{1,2})[-._ ](\d{1,2})(?!\d)/g)].some(isOf))
}

/** What the number beside the name of the day's month may be besides the day: that of the month, or a count of the year's notes. */
function numberBesideMonth(path: string, day: string, { months }: Months): 'of-month' | 'count' | null {
  const [, month, date] = day.split('-')
  const names = path.normalize('NFC').toLowerCase().split('/')
  const beside = names.flatMap((name) =>
    [
      ...name.matchAll(/(?<!\d)(\d{1,2})[-._ ]{0,3}(\p{L}+)(?!\p{L})/gu),
      ...name.matchAll(/(?<!\p{L})(\p{L}+)[-._ ]{0,3}(\d{1,2})(?!\d)/gu),
    ].map(([, one = '', two = '']) => ({ name, number: /\d/.test(one) ? one : two, word: /\d/.test(one) ? two : one })),
  )
  const found = beside.find(({ number, word }) => Number(number) === Number(date) && months.get(word) === Number(month))
  if (!found) return null
  if (date === month) return 'of-month'
  return Number(date) <= mostMonthly && !/(?:19|20)\d\d/.test(found.name) ? 'count' : null
}

/** Notes of a year in which each month has one. */
const mostMonthly = 12
