import type { CalendarWords } from '../languages/calendars/calendar-words.js'
import { hourWords } from '../languages/calendar.js'
import { findDates, mayBeginDate } from './calendar-dates.js'
import { allForms, type DayContext, formsOf, longestDay, type ReadDay, type Reader, startOf } from './day-reader.js'
import { readAmount } from './span-expression.js'
import { dayOf, daysAfter, lastOfMonth, weekdayOf } from './day.js'

/** A day without a year lies at most so many days ahead: one of three months ago is not one of next year. */
const farthest = 200

/**
 * Reads the day whose words begin at an offset: "May 3", "12. März 2026", "Friday", "next Monday", "morgen", "la fin du mois".
 * @param text in lower case, with ’ for each apostrophe
 * @returns null where there is none, or it has two readings
 */
export function readDayAt(text: string, from: number, calendar: CalendarWords, context: DayContext): ReadDay | null {
  const at = skipFillers(text, from, calendar)
  const rest = text.slice(at, at + longestDay)
  const behindTime = skipFillers(rest, endOfTime(rest, calendar), calendar)
  const found =
    (behindTime === 0 ? null : readFirst(rest, behindTime, [readWrittenDay, readWeekday, readNearDay], calendar, context)) ??
    readFirst(rest, 0, [readWrittenDay, readEnd, readEndOfMonth, readWeekday, readNearDay, readAmount], calendar, context) ??
    (startOf(text.slice(from).trimStart(), calendar.numberedDays) === null ? null : readNumberedDay(rest, calendar, context))
  return found && !isOneOfTwo(rest.slice(found.end), calendar) ? { ...found, end: at + found.end } : null
}

function readFirst(text: string, from: number, readers: readonly Reader[], calendar: CalendarWords, context: DayContext): ReadDay | null {
  const rest = text.slice(from)
  for (const read of readers) {
    const found = read(rest, calendar, context)
    if (found) return { ...found, end: from + found.end }
  }
  return null
}

/** Where a time of the day ends: "5 pm", "17:00", "noon", "EOD"; 0 without one. */
function endOfTime(rest: string, { timesOfDay }: CalendarWords): number {
  const [hour = '', minutes, , word = ''] = /^\d{1,2}([:.]\d\d)?(\s?(\p{L}+))?(?![\p{L}\d])/u.exec(rest) ?? []
  if (hourWords.has(word)) return hour.length
  if (minutes?.startsWith(':')) return hour.indexOf(minutes) + minutes.length
  return startOf(rest, timesOfDay)?.length ?? 0
}

/**
 * Reads a day that words behind it make a deadline: "on Friday at the latest".
 * @param end offset of these words
 */
export function readDayBefore(text: string, end: number, calendar: CalendarWords, context: DayContext): ReadDay | null {
  const from = Math.max(0, end - longestDay)
  for (const { index } of text.slice(from, end).matchAll(/(?<![\p{L}\d])[\p{L}\d]/gu)) {
    const found = readDayAt(text.slice(0, end), from + index, calendar, context)
    if (found && /^[\s,.*_(]*$/.test(text.slice(found.end, end))) return found
  }
  return null
}

/** "by the 3rd", "bis zum 3. Mai": what may stand between a word and its day, emphasis and brackets included. */
function skipFillers(text: string, from: number, { fillers }: CalendarWords): number {
  let at = from
  for (;;) {
    while (at < text.length && ' \t:*_`([<\\@='.includes(text[at]!)) at++
    const filler = startOf(text.slice(at, at + longestDay), fillers)
    if (filler === null) return at
    at += filler.length
  }
}

/** "2024-05-14", "14 May", "Friday, May 14", "20.03." */
const readWrittenDay: Reader = (rest, { weekdays, articles, dayFirst: isDayFirst }, { meeting, months, order }) => {
  const weekday = startOf(rest, allForms(weekdays))
  const day = weekday === null ? rest : withoutArticle(rest.slice(weekday.length).replace(/^[\s.,]*/, ''), articles)
  const written = isDayFirst && !isHour(day) ? day.replace(unended, '$&.') : day
  if (!mayBeginDate(written, months)) return null
  const gap = rest.length - day.length
  const style = { dayFirst: isDayFirst || order === 'day-first', monthFirst: order === 'month-first' }
  const [full] = findDates(written, { months }, style)
  if (full?.at === 0) return { day: full.date, end: gap + full.length, hasYear: true }
  const year = Number(meeting.slice(0, 4))
  const readShort = (order: typeof style) => findDates(written, { months }, { ...order, year, short: true })[0]
  // "4/17" has one reading, however the note writes other days.
  const short = [readShort(style), readShort({ dayFirst: isDayFirst, monthFirst: false })].find((found) => found?.at === 0)
  if (!short) return null
  const coming = short.date >= meeting ? short.date : inNextYear(short.date)
  return coming !== null && coming <= daysAfter(meeting, farthest) ? { day: coming, end: gap + short.length, hasYear: false } : null
}

/** "20.03 Uhr" */
const isHour = (text: string): boolean => hourWords.has(/^\d\d\.\d\d\s?(\p{L}+)/u.exec(text)?.[1] ?? '')

/** "20.03", without the point at its end; "12.10" may be an hour, and "1.12" a version. */
const unended = /^(?:\d\d\.0[1-9]|(?:2[4-9]|3[01])\.1[0-2])(?![\d.])/u

/** "the 3rd" is "3rd". */
const withoutArticle = (text: string, articles: readonly string[]): string =>
  text.slice(startOf(text, articles)?.length ?? 0).replace(/^ /, '')

const inNextYear = (day: string): string | null => dayOf(String(Number(day.slice(0, 4)) + 1), day.slice(5, 7), day.slice(8))

/** "the end of the week", "Monatsende", "EOW" */
const readEnd: Reader = (rest, calendar, { meeting }) => {
  const friday = 4 - weekdayOf(meeting)
  const ends: readonly (readonly [readonly string[], () => string])[] = [
    [calendar.endOfNextWeek, () => daysAfter(meeting, friday + 7)],
    [calendar.endOfNextMonth, () => lastOfMonth(meeting, 1)],
    [calendar.endOfThisWeek, () => daysAfter(meeting, friday >= 0 ? friday : friday + 7)],
    [calendar.endOfThisMonth, () => lastOfMonth(meeting, 0)],
    [calendar.endOfYear, () => `${meeting.slice(0, 4)}-12-31`],
  ]
  for (const [phrases, day] of ends) {
    const phrase = startOf(rest, phrases)
    if (phrase !== null) return { day: day(), end: phrase.length, hasYear: false }
  }
  return null
}

/** "end of May", "Ende Mai 2026" */
const readEndOfMonth: Reader = (rest, { endOf }, { meeting, months }) => {
  const phrase = startOf(rest, endOf)
  const [, gap = '', name = '', year] = phrase === null ? [] : (/^(\s+)(\p{L}+)(?:,? (\d{4}))?/u.exec(rest.slice(phrase.length)) ?? [])
  const month = months.get(name)
  if (phrase === null || !month) return null
  const end = phrase.length + gap.length + name.length + (year === undefined ? 0 : 5)
  const first = dayOf(year ?? meeting.slice(0, 4), String(month), '1')
  const day = first === null ? null : lastOfMonth(first, 0)
  const coming = day === null || year !== undefined || day >= meeting ? day : lastOfMonth(inNextYear(first!)!, 0)
  return coming !== null && (year !== undefined || coming <= daysAfter(meeting, farthest))
    ? { day: coming, end, hasYear: year !== undefined }
    : null
}

/** "Friday", "this Friday", "next Monday", "vendredi prochain": the coming one; said on a Friday, "Friday" is in a week. */
const readWeekday: Reader = (rest, { weekdays, coming, following }, { meeting }) => {
  const before = startOf(rest, coming, following)
  const at = before === null ? 0 : before.length + 1
  const name = startOf(rest.slice(at), allForms(weekdays))
  if (name === null) return null
  const behind = startOf(rest.slice(at + name.length).trimStart(), following)
  const isNext = behind !== null || (before !== null && following.includes(before))
  const ahead = weekdays.findIndex((names) => formsOf(names).includes(name)) - weekdayOf(meeting)
  // "Next Friday", said on a Monday, is in four days to some and in eleven to others.
  if (isNext && ahead > 0) return null
  const isToday = ahead === 0 && before !== null && coming.includes(before)
  const day = daysAfter(meeting, ahead > 0 || isToday ? ahead : ahead + 7)
  return { day, end: at + name.length + (behind === null ? 0 : behind.length + 1), hasYear: false }
}

/** "the 24th", "zum 24.": the next day of that number. */
const readNumberedDay: Reader = (rest, { ordinals }, { meeting }) => {
  const [written = '', number = '', ending = ''] = /^(\d{1,2})(\.|\p{L}+)(?=\s*(?:$|[.,;:)\]!?*_]))/u.exec(rest) ?? []
  if (ending === '' || (ending === '.' ? ordinals.length > 0 : !ordinals.includes(ending))) return null
  const inMonth = (months: number) => {
    const last = lastOfMonth(meeting, months)
    return dayOf(last.slice(0, 4), last.slice(5, 7), number)
  }
  const day = [inMonth(0), inMonth(1)].find((found) => found !== null && found >= meeting) ?? null
  return day === null ? null : { day, end: written.length, hasYear: false }
}

const readNearDay: Reader = (rest, { today, tomorrow, dayAfterTomorrow }, { meeting }) => {
  for (const [days, phrases] of [today, tomorrow, dayAfterTomorrow].entries()) {
    const phrase = startOf(rest, phrases)
    if (phrase !== null) return { day: daysAfter(meeting, days), end: phrase.length, hasYear: false }
  }
  return null
}

/** "by Friday or Monday" */
function isOneOfTwo(behind: string, { weekdays, alternatives, articles }: CalendarWords): boolean {
  const or = startOf(behind.trimStart(), alternatives)
  if (or === null) return false
  const next = withoutArticle(behind.trimStart().slice(or.length + 1), articles)
  return /^\d/.test(next) || startOf(next, allForms(weekdays)) !== null
}
