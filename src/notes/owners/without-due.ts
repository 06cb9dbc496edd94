import type { Owner } from '../../model/person.js'
import { calendars, ordinals } from '../languages/calendar.js'
import type { Vocabulary } from '../languages/vocabulary.js'

const formsOf = (phrases: readonly string[]): string[] => phrases.flatMap((phrase) => phrase.split(' '))

/** Words that lead to a day or stand within it: "by", "due", "next", "the". */
const leads: ReadonlySet<string> = new Set(
  calendars.flatMap(({ deadlines, dueKeys, fillers, coming, following, endOf, units, within }) =>
    formsOf([...deadlines, ...dueKeys, ...fillers, ...coming, ...following, ...endOf, ...units, ...within]),
  ),
)
/** What stands in front of a day or an event: "by", "before", "no later than". */
const deadlines: readonly string[] = calendars.flatMap((calendar) =>
  calendar.deadlines.filter((phrase) => phrase.length > 1 && !calendar.fillers.includes(phrase)),
)
/** Words that are a day by themselves. Shorter ones mean something else as well. */
const days: ReadonlySet<string> = new Set(
  calendars
    .flatMap(({ weekdays, today, tomorrow, endOfThisWeek, endOfNextWeek, endOfThisMonth, endOfNextMonth }) =>
      formsOf([...weekdays, ...today, ...tomorrow, ...endOfThisWeek, ...endOfNextWeek, ...endOfThisMonth, ...endOfNextMonth]),
    )
    .filter((word) => word.length >= 3 && !leads.has(word)),
)

/** "3", "3rd" */
function isNumber(word: string): boolean {
  const [, ending] = /^\d{1,4}(\p{L}*)$/u.exec(word) ?? []
  return ending !== undefined && (ending === '' || ordinals.has(ending))
}

const signs = /^[^\p{L}\p{N}]+|(?<=[\p{L}\p{N}])[^\p{L}\p{N}]+$/gu
/** Most words of a day. */
const longestDay = 8

/** True for names that may as well be the month of a task: "Summer plan – June". */
export function areMonths(owners: readonly Owner[], { months }: Pick<Vocabulary, 'months'>): boolean {
  return owners.every(({ written, login }) => login === null && months.has(written.toLowerCase()))
}

/** The text without the day, in brackets or behind a comma, a dash or a word such as "by", that it ends with. */
export function withoutDue(text: string, words: Pick<Vocabulary, 'months'>): string {
  const closer = text.at(-1)
  if (closer === ')' || closer === ']') {
    const open = text.lastIndexOf(closer === ')' ? '(' : '[')
    const isDay = open > 0 && text[open - 1] !== ']' && cutDay(text.slice(open + 1, -1), words) === ''
    return isDay ? withoutDue(text.slice(0, open).trimEnd(), words) : text
  }
  return cutDay(text, words)
}

type PartOfDay = 'lead' | 'day' | 'month' | 'number' | 'short-date' | 'whole-date' | 'signs'

/** What a word is of a day that it stands in; null for one that stands in none. */
function partOfDay(written: string, { months }: Pick<Vocabulary, 'months'>): PartOfDay | null {
  const word = written.replaceAll(signs, '').toLowerCase()
  if (word === '') return 'signs'
  if (/^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$/.test(word) || /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$/.test(word)) return 'whole-date'
  if (/^\d{1,2}[./]\d{1,2}$/.test(word)) return 'short-date'
  if (isNumber(word)) return 'number'
  if (months.has(word)) return 'month'
  if (days.has(word)) return 'day'
  // "Ann O., May 4"
  return leads.has(word) && !/^\p{Lu}\.,?$/u.test(written) ? 'lead' : null
}

function cutDay(text: string, words: Pick<Vocabulary, 'months'>): string {
  // Most texts end in another word.
  if (partOfDay(text.slice(text.lastIndexOf(' ') + 1), words) === null) return text
  const spoken = text.split(' ')
  const found = new Set<PartOfDay>()
  let from = spoken.length
  for (; from > 0 && spoken.length - from < longestDay; from--) {
    const part = partOfDay(spoken[from - 1]!, words)
    if (part === null) break
    found.add(part)
  }
  const isSetApart = from === 0 || /[,;–—-]$/u.test(spoken[from - 1]!)
  const isShortDate = found.has('short-date') && (found.has('lead') || isSetApart)
  const isDay =
    found.has('whole-date') || found.has('day') || isShortDate || (found.has('month') && (found.has('number') || found.has('lead')))
  return isDay
    ? spoken
        .slice(0, from)
        .join(' ')
        .replace(/(?<=^|[\p{L}\p{N})\]>`.!?])[^\p{L}\p{N})\]>`.!?]+$/u, '')
    : text
}

/** What stands in front of a deadline, whatever it is: "Ann, before the fair" is Ann; the whole text without one. */
export function beforeDeadline(text: string): string {
  const lower = text.toLowerCase()
  const starts = deadlines.map((phrase) => lower.indexOf(` ${phrase} `)).filter((at) => at > 0)
  return starts.length === 0 ? text : text.slice(0, Math.min(...starts)).replace(/(?<![\s,;–—-])[\s,;–—-]+$/u, '')
}
