import * as chrono from 'chrono-node/en'
import { hasPhrase } from '../text/phrases.js'

/** Words in front of a date that make it a deadline. */
const deadlineWords = [
  'by',
  'until',
  'till',
  'before',
  'due',
  'due on',
  'due by',
  'no later than',
  'deadline',
  'deadline:',
  'due:',
  'latest',
]

/** Text beyond this many code units gives no due date; a task's is near its words. */
const longestText = 2000

/**
 * Day until which an item is to be done ("by Thursday", "in 3 weeks", "end of next week"), relative to the meeting's day.
 * Null where the text gives none, or more than one reading.
 */
export function readDueDate(text: string, meeting: string | null): string | null {
  if (meeting === null || text.length > longestText || !mayHaveDeadline(text.toLowerCase())) return null
  const reference = new Date(`${meeting}T12:00:00Z`)
  const endOf = readEndOf(text.toLowerCase(), reference)
  if (endOf) return endOf
  const results = chrono.parse(text, { instant: reference, timezone: 0 }, { forwardDate: true })
  const due = results.filter(
    (result) => !insideUrl(text, result.index) && isDeadline(text.slice(0, result.index).toLowerCase().trimEnd(), result),
  )
  const [first, second] = due
  if (!first || (second && dayOf(second) !== dayOf(first))) return null
  const day = dayOf(first)
  if (day === meeting && namesOnlyWeekday(first) && !hasPhrase(text.toLowerCase(), 'today'))
    return addDays(reference, 7).toISOString().slice(0, 10)
  return day >= meeting ? day : null
}

/** Most UTF-16 code units between a deadline's word and its day: "by the end of the". */
const longestGap = 30
const calendarWord = /\d|day|week|month|year|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|tomorrow|tonight/

/** Spares most texts the library's many patterns: a deadline has a word of a calendar or a digit soon behind its first word. */
function mayHaveDeadline(text: string): boolean {
  if (hasPhrase(text, 'eow') || hasPhrase(text, 'eom')) return true
  for (const word of [...deadlineWords, ...openingWords]) {
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
      const isWord = !isLetter(text[at - 1]) && !isLetter(text[at + word.length])
      if (isWord && calendarWord.test(text.slice(at + word.length, at + word.length + longestGap))) return true
    }
  }
  return false
}

const isLetter = (char: string | undefined): boolean => char !== undefined && char >= 'a' && char <= 'z'

/** Words that begin a deadline besides the deadline words. */
const openingWords = ['in', 'within', 'end of']

function isDeadline(before: string, result: chrono.ParsedResult): boolean {
  const { start, end } = result
  if (end || isTwoWays(result.text) || !(start.isCertain('day') || start.isCertain('weekday') || saysDays(result.text))) return false
  if (deadlineWords.some((word) => before.endsWith(` ${word}`) || before === word || before.endsWith(`(${word}`))) return true
  return /^(?:in|within) /i.test(result.text) && saysDays(result.text)
}

/** "3/5", "3/5/2022": the third of May or the fifth of March. */
function isTwoWays(text: string): boolean {
  const [, one, two] = /(?<!\d)(\d{1,2})[/.-](\d{1,2})(?![\d.]*\d{4}[/.-])/.exec(text) ?? []
  return one !== undefined && one !== two && Number(one) <= 12 && Number(two) <= 12 && !/\d{4}-\d/.test(text)
}

function saysDays(text: string): boolean {
  return ['day', 'days', 'week', 'weeks', 'month', 'months', 'tomorrow', 'today'].some((word) => hasPhrase(text.toLowerCase(), word))
}

/** "Friday", but not "this Friday" or "Friday, July 1": said on a Friday, it is the coming one. */
function namesOnlyWeekday({ start, text }: chrono.ParsedResult): boolean {
  return start.isCertain('weekday') && !start.isCertain('day') && !hasPhrase(text.toLowerCase(), 'this')
}

/** "by end of week", "until the end of next month", "EOW" */
function readEndOf(text: string, reference: Date): string | null {
  const weekday = (reference.getUTCDay() + 6) % 7
  const friday = 4 - weekday
  const spans: [string[], () => Date][] = [
    [['end of next week'], () => addDays(reference, friday + 7)],
    [['end of this week', 'end of the week', 'end of week', 'eow'], () => addDays(reference, friday >= 0 ? friday : friday + 7)],
    [['end of next month'], () => lastOfMonth(reference, 1)],
    [['end of this month', 'end of the month', 'end of month', 'eom'], () => lastOfMonth(reference, 0)],
  ]
  for (const [phrases, day] of spans) {
    if (phrases.some((phrase) => hasPhrase(text, phrase))) return day().toISOString().slice(0, 10)
  }
  return null
}

function addDays(date: Date, days: number): Date {
  return new Date(date.getTime() + days * 86_400_000)
}

function lastOfMonth(date: Date, ahead: number): Date {
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + ahead + 1, 0, 12))
}

function dayOf(result: chrono.ParsedResult): string {
  const { start } = result
  return `${start.get('year')}-${String(start.get('month')).padStart(2, '0')}-${String(start.get('day')).padStart(2, '0')}`
}

function insideUrl(text: string, at: number): boolean {
  const from = text.lastIndexOf(' ', at) + 1
  return text.slice(from, at + 12).includes('://')
}
