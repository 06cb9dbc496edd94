import { calendars } from '../languages/calendar.js'
import type { CalendarWords } from '../languages/calendars/calendar-words.js'

/** The words with which the phrases of a calendar begin that have a day beside them, or are one. */
const beginnings: ReadonlyMap<CalendarWords, ReadonlySet<string>> = new Map(
  calendars.map((calendar) => {
    const { dueKeys, deadlines, within, latest, bareDeadlines, tomorrow, dayAfterTomorrow } = calendar
    const phrases = [dueKeys, deadlines, within, latest, bareDeadlines, tomorrow, dayAfterTomorrow].flat()
    return [calendar, new Set(phrases.map((phrase) => wordsIn(phrase)[0]!))]
  }),
)

/**
 * The calendars of which a text has a word that begins such a phrase: most texts have none, and no due day.
 * @param text in lower case
 */
export function calendarsSpokenIn(text: string): readonly CalendarWords[] {
  const words = wordsIn(text)
  return calendars.filter((calendar) => words.some((word) => beginnings.get(calendar)!.has(word)))
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? []
}
