import type { Vocabulary } from '../languages/vocabulary.js'

/** A day written out in a text. */
export interface WrittenDate {
  /** YYYY-MM-DD */
  readonly date: string
  /** Offset of its first character. */
  readonly at: number
}

/**
 * Finds days written with a year ("2022-07-25", "2022.07.25", "July 25, 2022", "25 July 2022", "Aug 12th, 2019", "20220725", "25.7.2022",
 * "25/7/22"); one without a year is taken of `year`, where that is given. "3/5/2022" is read two ways in the world and gives none.
 */
export function findDates(text: string, words: Vocabulary, year: number | null = null): WrittenDate[] {
  const tokens = [...text.matchAll(/\p{L}+|\d+/gu)]
    .map((match) => ({ text: match[0].toLowerCase(), at: match.index }))
    .filter((token) => !fillers.has(token.text))
  const found: WrittenDate[] = []
  for (let index = 0; index < tokens.length; index++) {
    const first = tokens[index]!
    const numeric = readNumericDay(text, tokens, index)
    if (numeric) {
      found.push({ date: numeric, at: first.at })
      index += 2
      continue
    }
    const [one, two, three] = [first.text, tokens[index + 1]?.text ?? '', tokens[index + 2]?.text ?? '']
    // "0.10 (July" is a version and a month, not the tenth of July.
    const dayFirst =
      one.length <= 2 && !isGapOfDay(text.slice(first.at - 1, first.at), text.slice(first.at + one.length, tokens[index + 1]?.at))
    const date = dayFirst ? null : readDay(one, two, three, words, year)
    if (!date) continue
    found.push({ date, at: first.at })
    index += 2
  }
  return found
}

/** "25.7.2022", "25/7/2022", "7-25-2022", "25/7/22": three numbers with one sign between them, not part of a longer row of numbers. */
function readNumericDay(text: string, tokens: readonly { text: string; at: number }[], index: number): string | null {
  const first = tokens[index]!
  const third = tokens[index + 2]
  if (!third || first.text.length > 2 || third.text.length > 4 || !isDigit(first.text) || !isDigit(third.text)) return null
  const written = text.slice(first.at, third.at + third.text.length)
  const [, one = '', sign = '', two = '', year = ''] = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})$/.exec(written) ?? []
  // With two digits "22-4-24" could begin with the year, and "1.2.22" be a version.
  if (
    year === '' ||
    (year.length === 2 && sign !== '/') ||
    /[\d./-]/.test(text.slice(first.at - 1, first.at)) ||
    /^[./-]?\d/.test(text.slice(third.at + third.text.length))
  )
    return null
  const fullYear = year.length === 2 ? `20${year}` : year
  if (sign === '.' || Number(one) > 12 || one === two) return toDate(fullYear, two, one)
  return Number(two) > 12 ? toDate(fullYear, one, two) : null
}

const isDigit = (text: string): boolean => text[0]! >= '0' && text[0]! <= '9'

function isGapOfDay(before: string, between: string): boolean {
  return before !== '.' && ['', '.', '-', '/'].includes(between.replace(/st|nd|rd|th|er|of/gu, '').trim())
}

/** What may stand inside a date beside its parts: "12th of August". */
const fillers = new Set(['st', 'nd', 'rd', 'th', 'er', 'of'])

function readDay(one: string, two: string, three: string, words: Vocabulary, year: number | null): string | null {
  if (/^\d{8}$/.test(one)) return toDate(one.slice(0, 4), one.slice(4, 6), one.slice(6))
  if (/^\d{4}$/.test(one)) return /^\d{1,2}$/.test(two) && /^\d{1,2}$/.test(three) ? toDate(one, two, three) : null
  const month = words.months.get(one)
  if (month && /^\d{1,2}$/.test(two)) {
    if (/^\d{4}$/.test(three)) return toDate(three, String(month), two)
    return year === null ? null : toDate(String(year), String(month), two)
  }
  if (!/^\d{1,2}$/.test(one)) return null
  const named = words.months.get(two)
  if (!named) return null
  if (/^\d{4}$/.test(three)) return toDate(three, String(named), one)
  return year === null ? null : toDate(String(year), String(named), one)
}

/** The day as YYYY-MM-DD, or null where the calendar has none such. */
function toDate(year: string, month: string, day: string): string | null {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  const inRange = Number(year) >= 1970 && Number(year) < 2200
  return inRange && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day) ? date.toISOString().slice(0, 10) : null
}
