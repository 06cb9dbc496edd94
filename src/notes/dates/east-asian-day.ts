import {
  eastAsianEnds,
  eastAsianNearDays,
  eastAsianWeekday,
  eastAsianWeekdaySigns,
  eastAsianWithin,
} from '../languages/calendars/east-asian.js'
import { deadlineEndings, deadlineOpenings } from '../languages/calendars/deadline-endings.js'
import { findDates } from './calendar-dates.js'
import type { DayContext } from './day-reader.js'
import { daysAfter, lastOfMonth, weekdayOf } from './day.js'

/** A script without capitals: no other text has such days. */
const script = /[\p{Script=Han}\p{Script=Hangul}]/u

const friday = 4

interface DayWords {
  readonly pattern: RegExp
  /** Whether the words make the day a deadline by themselves. */
  readonly isEnd: boolean
  readonly dayOf: (meeting: string) => string
}

const dayWords: readonly DayWords[] = [
  { pattern: eastAsianEnds.ofNextMonth, isEnd: false, dayOf: (meeting) => lastOfMonth(meeting, 1) },
  { pattern: eastAsianEnds.ofThisMonth, isEnd: false, dayOf: (meeting) => lastOfMonth(meeting, 0) },
  {
    pattern: eastAsianEnds.withinThisWeek,
    isEnd: true,
    dayOf: (meeting) => daysAfter(meeting, Math.max(0, friday - weekdayOf(meeting))),
  },
  ...eastAsianNearDays.map((pattern, days) => ({ pattern, isEnd: false, dayOf: (meeting: string) => daysAfter(meeting, days) })),
]

interface NamedDay extends Pick<DayWords, 'isEnd'> {
  readonly day: string
  readonly at: number
  readonly end: number
}

/** The deadlines of a text that Japanese, Chinese or Korean words tell, as dates and by their distance. */
export function eastAsianDeadlines(text: string, context: DayContext): string[] {
  return [...writtenDays(text, context), ...distantDays(text, context.meeting)]
}

/** The days to come with one of the words right behind them, or in front: "5月8日まで", "5월 22일(금)까지", "4/15まで", "期限 2026-04-22". */
function writtenDays(text: string, { meeting, months }: DayContext): string[] {
  if (!signsOfDeadlines.some((word) => text.includes(word))) return []
  const style = { year: Number(meeting.slice(0, 4)), short: true, monthFirst: true }
  return findDates(text, { months }, style).flatMap(({ date, at, length }) => {
    const sign = text.slice(at, at + length + longestBehind).search(/[日号號일]/u)
    const end = sign === -1 ? at + length : at + sign + 1
    const behind = text.slice(end, end + longestBehind).replace(/^\s?[(（][^()（）]{1,4}[)）]/u, '')
    const before = wordsBefore(text, at)
    const isDeadline =
      deadlineEndings.some((word) => behind.trimStart().startsWith(word)) ||
      deadlineOpenings.some((word) => before.endsWith(word)) ||
      (eastAsian.test(text) && untilSign.test(before))
    return isDeadline && date >= meeting ? [date] : []
  })
}

const signsOfDeadlines = [...deadlineEndings, ...deadlineOpenings, '~', '〜', '～']

/** "(~3/10", and not the end of a span. */
const untilSign = /(?:^|[(（,、\s])[~〜～]$/u
const eastAsian = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** "（水）", the blanks around it and the word behind, in UTF-16 code units. */
const longestBehind = 12

/** What stands in front of a day, without the sign that joins them. */
const wordsBefore = (text: string, at: number): string => text.slice(0, at).replace(/[\s:：は]{1,4}$/u, '')

/** The days that words name by their distance: "来週月曜まで", "本周五前", "금요일까지". */
function distantDays(text: string, meeting: string): string[] {
  return namedDays(text, meeting).flatMap(({ day, at, end, isEnd }) => {
    const behind = text.slice(end, end + longestEnding).trimStart()
    const before = wordsBefore(text, at)
    const isDeadline = isEnd || endings.test(behind) || deadlineOpenings.some((word) => before.endsWith(word))
    return isDeadline && day >= meeting ? [day] : []
  })
}

/** The day that a cell names so, and nothing else. */
export function eastAsianDayOfCell(cell: string, meeting: string): string | null {
  const plain = cell.trim()
  const [first, ...more] = namedDays(plain, meeting)
  if (!first || more.length > 0 || first.at > 0) return null
  return plain.slice(first.end).replace(endings, '') === '' ? first.day : null
}

const endings = new RegExp(`^(?:${eastAsianWithin})?に?(?:${deadlineEndings.join('|')})に?|^(?:${eastAsianWithin})に?`, 'u')
/** In UTF-16 code units. */
const longestEnding = 8

function namedDays(text: string, meeting: string): NamedDay[] {
  if (!script.test(text)) return []
  const found = [...text.matchAll(eastAsianWeekday)].map(
    ({ 0: written, 1: ofThis, 2: ofNext, 3: one, 4: two, 5: three, index }): NamedDay => {
      const at = eastAsianWeekdaySigns.findIndex((signs) => signs.includes((one ?? two ?? three)!))
      const day = dayOfWeekday(at, { ofThis: ofThis !== undefined, ofNext: ofNext !== undefined }, meeting)
      return { day, at: index, end: index + written.length, isEnd: false }
    },
  )
  for (const { pattern, isEnd, dayOf } of dayWords) {
    for (const { 0: written, index } of text.matchAll(pattern)) {
      const end = index + written.length
      if (found.some((other) => other.at < end && index < other.end)) continue
      found.push({ day: dayOf(meeting), at: index, end, isEnd })
    }
  }
  return found
}

/** The coming one; of this week or the next, which begin on Mondays, where that is said. */
function dayOfWeekday(index: number, week: { readonly ofThis: boolean; readonly ofNext: boolean }, meeting: string): string {
  const ahead = index - weekdayOf(meeting)
  if (week.ofNext) return daysAfter(meeting, ahead + 7)
  return daysAfter(meeting, week.ofThis || ahead > 0 ? ahead : ahead + 7)
}
