import type { CalendarWords } from '../languages/calendars/calendar-words.js'
import type { DayOrder } from './day-order.js'

/** Where a day is read. */
export interface DayContext {
  /** Day of the meeting, from which relative days are counted. */
  readonly meeting: string
  readonly months: ReadonlyMap<string, number>
  /** How the note writes days in numbers, where it shows it. */
  readonly order: DayOrder | null
}

/** A day, and where its words end in the text. */
export interface ReadDay {
  readonly day: string
  readonly end: number
  /** Whether the text itself gives the year. */
  readonly hasYear: boolean
}

/** Reads a day whose words a text begins with. */
export type Reader = (rest: string, calendar: CalendarWords, context: DayContext) => ReadDay | null

/** UTF-16 code units that a day and what belongs to it may take. */
export const longestDay = 60

/** The longest of the phrases with which the text begins, as whole words. */
export function startOf(text: string, phrases: readonly string[]): string | null {
  const fitting = phrases.filter(
    (phrase) => text.startsWith(phrase) && !/^[\p{L}\p{N}]/u.test(text.slice(phrase.length, phrase.length + 2)),
  )
  return fitting.sort((a, b) => b.length - a.length)[0] ?? null
}

/** Forms of one word, as a calendar lists them. */
export const formsOf = (names: string): string[] => names.split(' ')
