import { calendars, dayBeginnings, labelConjunctions, objectWords, todayPhrases, weekdayNames } from '../languages/calendar.js'
import { dayPrepositions, eventWords, politeWords, relatingWords } from '../languages/day-surroundings.js'
import { wordsOf } from '../text/phrases.js'
import { blankUrls } from '../text/urls.js'
import type { DayContext } from './day-reader.js'
import { readDayOfCell } from './due-date.js'

/** Longest day at the end of a task, in UTF-16 code units. */
const longestDay = 32
/** Words of a task in front of its day that tell what the day is of. */
const reach = 6

/** What may stand behind the day: the names of those who do it, tags, the place in a recording, signs of priority, a polite word. */
const behindDay =
  /(?:\s+[@#][\w-]{1,40}|\s+\(\d{1,2}(?::\d\d){1,2}\)|\s*\p{Extended_Pictographic}\uFE0F?|\s+\p{L}{1,6}(?=[.!]*$)|[\s.!)\]>*_,]+)$/u

/**
 * The day on which somebody’s task is to be done, at its end: set off from it ("print it – 5 Oct", "print it (today)", "print it → June
 * 12") or behind a small word ("print it on Monday"); null where the day may as well be that of a thing ("the slides for the talk on
 * Monday", "the tea (29 March)").
 */
export function readTrailingDay(text: string, context: DayContext): string | null {
  const line = withoutEnd(blankUrls(text).trimEnd())
  const tail = line.slice(-longestDay)
  if (!mayHaveDay(tail)) return null
  for (const { 0: word, index } of tail.matchAll(/(?<![\p{L}\p{N}.:/-])(?:\p{N}|\p{L}+)/gu)) {
    if (!mayBeginDay(word.toLowerCase(), context)) continue
    const from = line.length - tail.length + index
    // "(MO)" may be Monday, and somebody's initials.
    if (from === 0 || /^\p{L}{1,2}\.?$/u.test(line.slice(from))) continue
    const day = readDayOfCell(line.slice(from), false, context)
    if (day !== null) return day >= context.meeting && isOfTask(line.slice(0, from), line.slice(from)) ? day : null
  }
  return null
}

function withoutEnd(text: string): string {
  let line = text
  for (let count = 0; count < 8; count++) {
    const [end] = behindDay.exec(line.slice(-60)) ?? []
    if (end === undefined || (/^\s+\p{L}/u.test(end) && !politeWords.has(wordsOf(end)[0] ?? ''))) return line
    line = line.slice(0, -end.length)
  }
  return line
}

const mayHaveDay = (tail: string): boolean =>
  /\d/.test(tail) ||
  wordsOf(tail).some((word) => weekdayNames.has(word)) ||
  [...todayPhrases].some((phrase) => tail.toLowerCase().includes(phrase))

const mayBeginDay = (word: string, { months }: DayContext): boolean =>
  /^\p{N}/u.test(word) || dayBeginnings.has(word) || months.has(word) || dayPrepositions.has(word) || articles.has(word)

/** Whether a day is set off from the words of the task in front of it, or joined to them by a word for its day. */
function isOfTask(before: string, day: string): boolean {
  const [end = '', sign = ''] = /([,;(<[→]|->|=>| [-–—/])[*_\s]*$/u.exec(before) ?? []
  const spoken = wordsOf(before.slice(0, before.length - end.length))
  const last = spoken.at(-1) ?? ''
  if (sign === '(' || sign === '[') return !eventWords.has(last)
  // "Monday – Friday" is a span.
  if (sign !== '') return spoken.length > 0 && !weekdayNames.has(last) && !/\d/.test(spoken.slice(-2).join(' '))
  const isToday = todayPhrases.has(wordsOf(day).join(' '))
  if (isToday) return !objectWords.has(last) && !spoken.slice(-reach).some((word) => relatingWords.has(word))
  // "on Monday"
  if (dayPrepositions.has(wordsOf(day)[0] ?? '')) return isPlain(spoken, day)
  if (dayPrepositions.has(last)) return isPlain(spoken.slice(0, -1), day)
  return isForeignWeekday(day) && !objectWords.has(last) && isPlain(spoken, day)
}

/** Nothing in front of the day that it could be of. */
const isPlain = (spoken: readonly string[], day: string): boolean =>
  spoken.length > 1 && !spoken.slice(-reach).some((word) => relatingWords.has(word) || eventWords.has(word)) && !hasFor(spoken, day)

/**
 * "for the fair", "of the lamps" right in front of the day, in the language of its weekday: "al" joins a day in Italian, and a place in
 * Spanish.
 */
function hasFor(spoken: readonly string[], day: string): boolean {
  const named = new Set(wordsOf(day))
  const spokenBy = calendars.filter(({ weekdays }) => weekdays.some((names) => names.split(' ').some((name) => named.has(name))))
  const joining = spokenBy.length === 0 ? objectWords : new Set(spokenBy.flatMap((calendar) => calendar.objectWords))
  return spoken.slice(-3).some((word) => joining.has(word) && !dayPrepositions.has(word) && !articles.has(word))
}

const articles: ReadonlySet<string> = new Set([...calendars.flatMap((calendar) => calendar.articles), ...labelConjunctions])

/** Full names of weekdays that stand without a small word: "il appelle lundi"; in English "pizza Friday" is a thing. */
function isForeignWeekday(day: string): boolean {
  const [word = '', ...more] = wordsOf(day)
  const [english, ...others] = calendars
  const isOf = (names: readonly string[]) => names.some((forms) => forms.split(' ')[0] === word)
  return more.length === 0 && !isOf(english!.weekdays) && others.some(({ weekdays }) => isOf(weekdays))
}
