import { calendars } from '../languages/calendar.js'
import type { CalendarWords } from '../languages/calendars/calendar-words.js'
import { deadlineEndings } from '../languages/calendars/deadline-endings.js'
import type { ItemKind } from '../../model/item.js'
import { oncePer } from '../../model/remembered.js'
import type { Vocabulary } from '../languages/vocabulary.js'
import { eastAsianDayOfCell, eastAsianDeadlines } from './east-asian-day.js'
import { calendarsSpokenIn } from './calendars-spoken.js'
import type { DayOrder } from './day-order.js'
import { blankUrls } from '../text/urls.js'
import { readDayAt, readDayBefore } from './day-expression.js'
import type { DayContext, ReadDay } from './day-reader.js'
import { readSpanAt } from './span-expression.js'

/** Text beyond this many code units gives no due date; a task's is near its words. */
const longestText = 2000

/**
 * Day until which an item is to be done ("by Thursday", "bis 12. März", "avant le 3 avril", "in 3 weeks", "📅 2024-05-20"), relative to
 * the meeting's day. Null where the text gives none, or more than one.
 */
export function readDueDate(
  text: string,
  meeting: string | null,
  { months }: Pick<Vocabulary, 'months'>,
  { kind = 'todo', order = null }: { readonly kind?: ItemKind; readonly order?: DayOrder | null } = {},
): string | null {
  if (meeting === null || text.length > longestText) return null
  const plain = withoutAddresses(text)
  const context = { meeting, months, order }
  const days = new Set<string>()
  const named = new Set<string>()
  const signs = signsIn(plain)
  const spoken = signs.length > 0 ? calendars : calendarsSpokenIn(plain)
  for (const calendar of spoken) {
    for (const { day, isKey, hasYear } of deadlinesIn(plain, signs, calendar, context, kind)) {
      if (day >= meeting || (isKey && hasYear)) days.add(day)
      if (isKey && hasYear) named.add(day)
    }
  }
  // "Call them by Friday (due: 2026-05-01)": what the day is said to be counts.
  if (named.size === 1) return [...named][0]!
  if (days.size === 0 && kind === 'todo') {
    for (const day of spoken.flatMap((calendar) => bareDeadlinesIn(plain, calendar, context))) days.add(day)
  }
  for (const day of eastAsianDeadlines(plain, context)) days.add(day)
  return days.size === 1 ? [...days][0]! : null
}

/** The day that a place made for it gives, such as the cell below "Due": all of it is read. */
export function readDayOfCell(cell: string, isDayFirst: boolean, context: DayContext): string | null {
  const plain = withoutAddresses(cell)
  const start = plain.trimStart()
  const days = calendars.flatMap((calendar) => {
    const word = calendar.deadlines.find((deadline) => isWordAt(start, 0, deadline))
    const from = word === undefined ? 0 : plain.indexOf(word) + word.length
    const read = readDayAt(plain, from, withDayFirst(calendar, isDayFirst), context)
    return read && isEnd(plain.slice(read.end), calendar) ? [read.day] : []
  })
  return new Set(days).size === 1 ? days[0]! : eastAsianDayOfCell(plain, context.meeting)
}

/** Behind a day: nothing, a time, a remark in brackets, a word that makes it a deadline. */
function isEnd(text: string, { beforeHours }: CalendarWords): boolean {
  const unsigned = text.replace(/^[日号號일]/u, '')
  const ending = deadlineEndings.find((word) => unsigned.trimStart().startsWith(word))
  const behind = (ending === undefined ? unsigned : unsigned.trimStart().slice(ending.length)).replace(/^[\s*_.)\]]*/, '')
  return (
    /^(?:$|[(（,;]|\d{1,2}:\d\d)/.test(behind) ||
    beforeHours.some((word) => behind.startsWith(`${word} `) && isDigit(behind[word.length + 1]))
  )
}

const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9'

/** In lower case, with one form of apostrophe, and blanks for web addresses. */
function withoutAddresses(text: string): string {
  return blankUrls(text).toLowerCase().replaceAll("'", '’')
}

interface Deadline extends ReadDay {
  /** True for "Due: …" and signs, which may name a day that is past. */
  readonly isKey: boolean
}

function deadlinesIn(text: string, signs: readonly number[], calendar: CalendarWords, context: DayContext, kind: ItemKind): Deadline[] {
  const found: Deadline[] = []
  const add = (read: ReadDay | null, isKey: boolean) => read && found.push({ ...read, isKey })
  for (const end of signs) add(readDayAt(text, end, withDayFirst(calendar, false), context), true)
  for (const { end, word } of placesOf(text, calendar.dueKeys)) {
    if (/^[*_]{0,3}\s?:/.test(text.slice(end, end + 5))) add(readDayAt(text, end, inStyleOf(calendar, word), context), true)
  }
  for (const { at, end, word } of placesOf(text, calendar.deadlines)) {
    // "The hall stays closed until Friday" says how long it holds.
    if (kind === 'decision' && calendar.holds.includes(word)) continue
    if (isHeldBack(text.slice(0, at), word, calendar) || isSpan(text.slice(0, at), text.slice(end), word, calendar)) continue
    add(readDayAt(text, end, inStyleOf(calendar, word), context), false)
  }
  // "We revisit it in twelve months" is no deadline.
  if (kind === 'todo') for (const { at } of placesOf(text, calendar.within)) add(readSpanAt(text, at, calendar, context), false)
  for (const { at } of placesOf(text, calendar.latest)) add(readDayBefore(text, at, calendar, context), false)
  return found
}

/** "Order it EOW", "Order it tomorrow" */
function bareDeadlinesIn(text: string, calendar: CalendarWords, context: DayContext): string[] {
  const atEnd = placesOf(text, [...calendar.dayAfterTomorrow, ...calendar.tomorrow])
    .filter(({ at, end }) => isLast.test(text.slice(end)) && !isObject(text.slice(0, at), calendar))
    .slice(0, 1)
  return [...placesOf(text, calendar.bareDeadlines), ...atEnd].flatMap(({ at }) => readDayAt(text, at, calendar, context)?.day ?? [])
}

/** Nothing but the place in a recording, "(22:47)". */
const isLast = /^[\s.!)*_]*(?:\(\d{1,2}(?::\d\d){1,2}\)[\s.*_]*)?$/

const isObject = (before: string, { objectWords, articles }: CalendarWords): boolean =>
  [...objectWords, ...articles].includes(lastWordOf(before))

/** "Deadline: 10/06" may be English as well as German, so that nobody knows which number is the day. */
function inStyleOf(calendar: CalendarWords, word: string): CalendarWords {
  const isShared = calendars.some(({ dayFirst, deadlines, dueKeys }) => !dayFirst && (deadlines.includes(word) || dueKeys.includes(word)))
  return isShared ? withDayFirst(calendar, false) : calendar
}

/** A calendar's words, with numbers read the other way round where `dayFirst` asks for it. */
const withDayFirst = (calendar: CalendarWords, dayFirst: boolean): CalendarWords =>
  calendar.dayFirst === dayFirst ? calendar : withOtherOrder(calendar)

const withOtherOrder = oncePer((calendar: CalendarWords): CalendarWords => ({ ...calendar, dayFirst: !calendar.dayFirst }))

/** Where the signs of task plug-ins end: "📅 2024-05-20", "[due:: 2024-05-20]", "@due(2024-05-20)". */
function signsIn(text: string): number[] {
  if (!/[📅📆🗓]|due[:(]/u.test(text)) return []
  return [...text.matchAll(/[📅📆🗓]\uFE0F?\s?|\bdue::?\s?|@due\(/gu)].map(({ 0: sign, index }) => index + sign.length)
}

/** Where phrases stand as whole words. */
function placesOf(text: string, phrases: readonly string[]): { at: number; end: number; word: string }[] {
  const places: { at: number; end: number; word: string }[] = []
  for (const word of phrases) {
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
      if (isWordAt(text, at, word)) places.push({ at, end: at + word.length, word })
    }
  }
  return places
}

function isWordAt(text: string, at: number, word: string): boolean {
  if (!text.startsWith(word, at)) return false
  const [before = ' ', behind = ' '] = [text[at - 1], text[at + word.length]]
  return !isLetter(before) && !isLetter(behind) && before !== '-' && behind !== '-'
}

const isLetter = (char: string): boolean => /[\p{L}\p{N}]/u.test(char)

/** "Do not merge it before Friday", "two weeks before May 3" */
function isHeldBack(before: string, word: string, { holds, negations, units }: CalendarWords): boolean {
  if (!holds.includes(word)) return false
  const clause = clauseOf(before)
  return placesOf(clause, negations).length > 0 || units.includes(lastWordOf(clause))
}

/** "from Monday until Friday", "9 bis 12 Uhr", "Montag bis Freitag" */
function isSpan(before: string, behind: string, word: string, { holds, spans, weekdays, articles }: CalendarWords): boolean {
  if (!holds.includes(word)) return false
  const clause = clauseOf(before)
  const days = weekdays.flatMap((names) => names.split(' '))
  const isTime = (written: string) => /^\d/.test(written) || days.includes(written)
  const last = lastWordOf(clause)
  if (days.includes(last) || (/^\d/.test(last) && /^\s*\d/.test(behind))) return true
  return placesOf(clause, spans).some(({ end }) => {
    const [first = '', second = ''] = clause
      .slice(end, end + 30)
      .trimStart()
      .split(/[^\p{L}\d]/u)
    return isTime(articles.includes(first) ? second : first)
  })
}

/** The last word or number, without the point behind it. */
const lastWordOf = (clause: string): string => /([\p{L}\p{N}]+)\.?\s*$/u.exec(clause.slice(-40))?.[1] ?? ''

/** The part of a sentence that ends here. */
const clauseOf = (before: string): string =>
  before
    .slice(-120)
    .split(/(?<!\d)[.;:,!?()]\s/u)
    .at(-1)!
