import { calendars } from '../languages/calendar.js'
import type { CalendarWords } from '../languages/calendars/calendar-words.js'

/** The calendars by the words with which those of their phrases begin that have a day beside them, or are one. */
const calendarsBy = new Map<string, CalendarWords[]>()
for (const calendar of calendars) {
  const { dueKeys, deadlines, within, latest, bareDeadlines, tomorrow, dayAfterTomorrow } = calendar
  const phrases = [dueKeys, deadlines, within, latest, bareDeadlines, tomorrow, dayAfterTomorrow].flat()
  for (const word of new Set(phrases.map((phrase) => wordsIn(phrase)[0]!)))
    calendarsBy.set(word, [...(calendarsBy.get(word) ?? []), calendar])
}

/**
 * The calendars of which a text has a word that begins such a phrase: most texts have none, and no due day.
 * @param text in lower case
 */
export function calendarsSpokenIn(text: string): readonly CalendarWords[] {
  const spoken = new Set(wordsIn(text).flatMap((word) => calendarsBy.get(word) ?? []))
  return calendars.filter((calendar) => spoken.has(calendar))
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? []
}
