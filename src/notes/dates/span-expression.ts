import * as chrono from 'chrono-node/en'
import type { CalendarWords } from '../languages/calendars/calendar-words.js'
import { type DayContext, formsOf, longestDay, type ReadDay, type Reader, startOf } from './day-reader.js'
import { dayOf, daysAfter, lastOfMonth } from './day.js'

/** Reads "in 3 weeks", "within two days", "binnen zwei Wochen" at an offset. */
export function readSpanAt(text: string, from: number, calendar: CalendarWords, context: DayContext): ReadDay | null {
  const rest = text.slice(from, from + longestDay)
  const word = startOf(rest, calendar.within)
  if (word === null) return null
  const all = rest.slice(word.length).trimStart()
  // "Within the next two weeks"
  const behind = all.slice(startOf(all, calendar.nextSpans)?.length ?? 0).trimStart()
  const amount = readAmount(behind, calendar, context)
  const english = amount ? null : readEnglishSpan(`${word} ${behind}`, calendar, context)
  const length = rest.length - behind.length
  const span = amount ? { ...amount, end: length + amount.end } : english && { ...english, end: length + english.end - word.length - 1 }
  if (!span) return null
  return startOf(rest.slice(span.end).trimStart(), calendar.countedFrom) === null ? { ...span, end: from + span.end } : null
}

/** "zwei Wochen", "10 jours" */
export const readAmount: Reader = (rest, { amounts }, { meeting }) => {
  const [written = '', number = '', unit = ''] = /^(\d{1,2}|\p{L}+)\s+(\p{L}+)/u.exec(rest) ?? []
  const { numbers, days, weeks, months } = amounts
  if (!numbers) return null
  const count = /^\d/.test(number) ? Number(number) : numbers.findIndex((forms) => formsOf(forms).includes(number)) + 1
  if (count === 0) return null
  const found = (day: string): ReadDay => ({ day, end: written.length, hasYear: false })
  if (days.includes(unit)) return found(daysAfter(meeting, count))
  if (weeks.includes(unit)) return found(daysAfter(meeting, 7 * count))
  return months.includes(unit) ? found(monthsAfter(meeting, count)) : null
}

/** The same day of a later month, or its last one. */
function monthsAfter(day: string, months: number): string {
  const last = lastOfMonth(day, months)
  return dayOf(last.slice(0, 4), last.slice(5, 7), day.slice(8)) ?? last
}

/** "in 3 weeks", "within a fortnight"; "in a few months" says no day. */
function readEnglishSpan(rest: string, { within, amounts, vague }: CalendarWords, { meeting }: DayContext): ReadDay | null {
  const units = [...amounts.days, ...amounts.weeks, ...amounts.months]
  if (amounts.numbers || !units.some((unit) => rest.includes(unit))) return null
  const [span] = chrono.parse(rest, { instant: new Date(`${meeting}T12:00:00Z`), timezone: 0 }, { forwardDate: true })
  if (span?.index !== 0 || span.end) return null
  const spoken = span.text.split(' ')
  const isAmount = within.includes(spoken[0]!) && units.includes(spoken.at(-1)!)
  if (!isAmount || spoken.some((word) => vague.includes(word))) return null
  const { start } = span
  const day = dayOf(String(start.get('year')), String(start.get('month')), String(start.get('day')))
  return day === null ? null : { day, end: span.text.length, hasYear: false }
}
