import { oncePer } from '../../model/remembered.js'
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

/** The longest of the phrases, in any of the lists, with which the text begins, as whole words. */
export function startOf(text: string, ...lists: readonly (readonly string[])[]): string | null {
  let longest: string | null = null
  for (const phrases of lists) {
    const found = byFirstSign(phrases)
      .get(text[0] ?? '')
      ?.find((phrase) => opens(text, phrase))
    if (found !== undefined && found.length > (longest?.length ?? 0)) longest = found
  }
  return longest
}

const opens = (text: string, phrase: string): boolean =>
  text.startsWith(phrase) && !/^[\p{L}\p{N}]/u.test(text.slice(phrase.length, phrase.length + 2))

const longestFirst = (phrases: readonly string[]): string[] => phrases.toSorted((a, b) => b.length - a.length)

/** The phrases of a list by their first UTF-16 code unit, the longest first: at most places none of them begins. */
const byFirstSign = oncePer((phrases: readonly string[]) => {
  const found = new Map<string, string[]>()
  for (const phrase of longestFirst(phrases)) found.set(phrase[0]!, [...(found.get(phrase[0]!) ?? []), phrase])
  return found
})

/** Forms of one word, as a calendar lists them. */
export const formsOf = (names: string): string[] => names.split(' ')

/** All forms of the words of a list. */
export const allForms = oncePer((list: readonly string[]) => list.flatMap(formsOf))
