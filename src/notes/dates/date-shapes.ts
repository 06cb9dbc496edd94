import { isWeekdayOf, japaneseEra, placeWords } from '../languages/calendar.js'
import { dayOf, isDay } from './day.js'

/** What is known about how a text writes its days. */
export interface DateStyle {
  /** Year of a day that is written without one; without it such a day is not read. */
  readonly year?: number | null
  /** "3/5/2024" is the third of May, as in languages that write the day first; else it is read only where one reading is left. */
  readonly dayFirst?: boolean
  /** "3/5/2024" is the fifth of March, where the day is not said to be first. */
  readonly monthFirst?: boolean
  /** "20.03." and "7/25" are days, too; for places where a day is expected. Needs a year. */
  readonly short?: boolean
  /** "17 Apr 26" has a year of two digits; for places where the day of a meeting is expected. */
  readonly shortYear?: boolean
}

/** A run of letters or of digits; "th" and "of" count as part of the gap in front of the next one. */
export interface Token {
  readonly text: string
  readonly at: number
  readonly end: number
  /** What separates it from the token in front of it, without fillers. */
  readonly gap: string
}

export interface ShapeContext extends DateStyle {
  readonly source: string
  readonly months: ReadonlyMap<string, number>
}

/** A day that begins at a token, and how many tokens it takes. */
export interface Shape {
  readonly date: string
  readonly tokens: number
}

type ShapeReader = (tokens: readonly Token[], index: number, context: ShapeContext) => Shape | null

const isYear = (text: string | undefined): text is string => text !== undefined && /^\d{4}$/.test(text)
const isShort = (text: string | undefined): text is string => text !== undefined && /^\d{1,2}$/.test(text)

/** "20220725"; with an hour or a second day behind it "2022072510", "202207251000" */
const compact: ShapeReader = (tokens, index) => {
  const { text } = tokens[index]!
  return /^\d{8}$|^20\d{8}(?:\d\d){0,2}$/.test(text) ? shapeOf(text.slice(0, 4), text.slice(4, 6), text.slice(6, 8), 1) : null
}

/** "2024年5月14日", "2024년 5월 14일", "令和6年5月14日"; "5月14日" of the style's year */
const eastAsian: ShapeReader = (tokens, index, { year }) => {
  const era = tokens[index]!.text === japaneseEra.name ? 1 : 0
  const says = (at: number, ...signs: string[]) => signs.some((sign) => tokens[index + era + at]?.text.startsWith(sign))
  const number = (at: number) => tokens[index + era + at]?.text ?? ''
  if (says(1, '年', '년') && says(3, '月', '월') && says(5, '日', '号', '號', '일'))
    return shapeOf(era === 1 ? String(Number(number(0)) + japaneseEra.before) : number(0), number(2), number(4), 5 + era)
  if (year && says(1, '月', '월') && says(3, '日', '号', '號', '일')) return shapeOf(String(year), number(0), number(2), 3)
  return null
}

const numericGap = /^(?:[-–‑_/ ]|\. ?)$/u

/** "2022-07-25", "2022.07.25", "2022_07_25" */
const yearFirst: ShapeReader = (tokens, index) => {
  const [year, month, day] = tokens.slice(index, index + 3)
  if (!isYear(year?.text) || !isShort(month?.text) || !isShort(day?.text)) return null
  return numericGap.test(month!.gap) && month!.gap === day!.gap ? shapeOf(year!.text, month!.text, day!.text, 3) : null
}

/** "25.7.2022", "7/25/2022", "25-07-2022", "14.05.24": three numbers with one sign between them, not part of a longer row of numbers */
const yearLast: ShapeReader = (tokens, index, { source, dayFirst = false, monthFirst = false }) => {
  const [one, two, three] = tokens.slice(index, index + 3)
  if (!isShort(one?.text) || !isShort(two?.text) || !(isYear(three?.text) || isShort(three?.text))) return null
  const sign = two!.gap
  if (!numericGap.test(sign) || sign !== three!.gap) return null
  if (isInRow(source, one!.at, three!.end, sign)) return null
  const isPadded = [one, two, three].every((token) => token!.text.length === 2)
  const readings = [...readingsOf([one!.text, two!.text, three!.text], sign, dayFirst, monthFirst)]
  // With two digits "1.2.22" could be a version.
  if (readings.length === 1 && (three!.text.length > 2 || sign === '/' || isPadded)) return { date: readings[0]!, tokens: 3 }
  const [only, ...more] = readings.filter((day) => isBesideWeekday(tokens, index, index + 3, day))
  return only && more.length === 0 ? { date: only, tokens: 3 } : null
}

/** "Tue 12/05/2026", "1.2.22 (Tuesday)" */
function isBesideWeekday(tokens: readonly Token[], from: number, to: number, day: string): boolean {
  const [before, first, next] = [tokens[from - 1], tokens[from]!, tokens[to]]
  return (
    (before !== undefined && /^[\s.,]{1,3}$/u.test(first.gap) && isWeekdayOf(before.text, day)) ||
    (next !== undefined && /^[\s,]*[(\s,]$/u.test(next.gap) && isWeekdayOf(next.text, day))
  )
}

/** "10.25.7.2022" */
function isInRow(source: string, from: number, to: number, sign: string): boolean {
  if (sign !== '.' && sign !== '/') return false
  return /\d[./]$/.test(source.slice(Math.max(0, from - 2), from)) || /^[./-]?\d/.test(source.slice(to, to + 2))
}

/** Years that two digits stand for. */
const isOfOurTime = (date: string): boolean => date >= '2015' && date < '2040'

/** All days that three numbers can mean; two digits may be the year of our time at either end. Between points the day is first. */
function readingsOf([one, two, three]: [string, string, string], sign: string, dayFirst: boolean, monthFirst: boolean): Set<string> {
  const isPointed = sign.startsWith('.')
  const isFull = three.length === 4
  const year = isFull ? three : `20${three}`
  const days = [
    monthFirst && !isPointed && !dayFirst && dayOf(year, one, two) !== null ? null : dayOf(year, two, one),
    isPointed || dayFirst ? null : dayOf(year, one, two),
    isFull || sign === '/' ? null : dayOf(`20${one}`, two, three),
  ].filter((day) => isDay(day) && (isFull || isOfOurTime(day)))
  return new Set((isPointed ? days.slice(0, 1) : days).filter(isDay))
}

const wordGap = /^[\s.,_/-]{0,3}$/u

/** The "26" of "17 Apr 26" and "17 April ’26", and not of "17 April 26 chairs": what follows ends the day, or is its hour or place. */
function isShortYear(token: Token | undefined, source: string): token is Token {
  if (!token || !/^\d\d$/.test(token.text) || !isOfOurTime(`20${token.text}`) || !/^(?:\.? |,? ?['’]|[/_])$/u.test(token.gap)) return false
  const behind = source.slice(token.end, token.end + 12)
  const [, word] = /^ (\p{Ll}+) /u.exec(behind) ?? []
  return endsDay.test(behind) || (word !== undefined && placeWords.has(word))
}

const endsDay = /^[*_]{0,3}(?:\s*$|[.,;)\]|](?!\d)| [-–—|·(]| \d{1,2}(?:[:.]\d\d| ?[ap]m|h)| \p{Lu})/u

/** "2022-Jul-25" */
const yearAndMonth: ShapeReader = (tokens, index, { months }) => {
  const [year, month, day] = tokens.slice(index, index + 3)
  const named = months.get(month?.text ?? '')
  if (!isYear(year?.text) || !named || !isShort(day?.text)) return null
  return wordGap.test(month!.gap) && wordGap.test(day!.gap) ? shapeOf(year!.text, String(named), day!.text, 3) : null
}

/** "July 25th, 2022"; "July 25" of the style's year */
const monthFirst: ShapeReader = (tokens, index, { months, year, source, shortYear }) => {
  const [month, day, last] = tokens.slice(index, index + 3)
  const named = months.get(month!.text)
  if (!named || !isShort(day?.text) || !wordGap.test(day!.gap)) return null
  if (isYear(last?.text) && wordGap.test(last!.gap)) return shapeOf(last!.text, String(named), day!.text, 3)
  if (shortYear && isShortYear(last, source)) return shapeOf(`20${last.text}`, String(named), day!.text, 3)
  // "March 10:30" is a month and an hour.
  return year && !/^:\d/.test(source.slice(day!.end, day!.end + 2)) ? shapeOf(String(year), String(named), day!.text, 2) : null
}

/** "25 July 2022", "1-May-2019", "14-May-24"; "25. Juli" of the style's year */
const dayAndMonth: ShapeReader = (tokens, index, { months, year, source, shortYear }) => {
  const [day, month, last] = tokens.slice(index, index + 3)
  const named = months.get(month?.text ?? '')
  // "0.10 July" is a version and a month.
  if (!isShort(day?.text) || !named || !wordGap.test(month!.gap) || /[.:]/.test(source.slice(day!.at - 1, day!.at))) return null
  if (isYear(last?.text) && wordGap.test(last!.gap)) return shapeOf(last!.text, String(named), day!.text, 3)
  if (isShort(last?.text) && last!.text.length === 2 && last!.gap === '-' && month!.gap === '-') {
    const readings = [dayOf(`20${last!.text}`, String(named), day!.text), dayOf(`20${day!.text}`, String(named), last!.text)]
    const [only, ...more] = new Set(readings.filter((date) => date !== null && isOfOurTime(date)))
    return only && more.length === 0 ? { date: only, tokens: 3 } : null
  }
  if (shortYear && isShortYear(last, source)) return shapeOf(`20${last.text}`, String(named), day!.text, 3)
  return year ? shapeOf(String(year), String(named), day!.text, 2) : null
}

/** "20.03." and "7/25" of the style's year */
const withoutYear: ShapeReader = (tokens, index, { source, year, short = false, dayFirst = false, monthFirst: isMonthFirst = false }) => {
  const [one, two] = tokens.slice(index, index + 2)
  if (!year || !short || !isShort(one?.text) || !isShort(two?.text) || !['.', '. ', '/'].includes(two!.gap)) return null
  const isPointed = two!.gap.startsWith('.')
  if (isInRow(source, one!.at, two!.end, two!.gap[0]!) || (isPointed && source[two!.end] !== '.')) return null
  const byMonth = isPointed || dayFirst ? null : dayOf(String(year), one!.text, two!.text)
  const readings = [byMonth, isMonthFirst && byMonth !== null ? null : dayOf(String(year), two!.text, one!.text)]
  const [only, ...more] = new Set(readings.filter(isDay))
  return only && more.length === 0 ? { date: only, tokens: 2 } : null
}

/** The first that fits reads the day. */
export const shapes: readonly ShapeReader[] = [compact, eastAsian, yearFirst, yearLast, yearAndMonth, monthFirst, dayAndMonth, withoutYear]

function shapeOf(year: string, month: string, day: string, tokens: number): Shape | null {
  const date = dayOf(year, month, day)
  return date === null ? null : { date, tokens }
}
