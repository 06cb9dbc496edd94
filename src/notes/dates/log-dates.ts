import type { Heading } from '../outline/block.js'
import type { OutlinePart } from '../outline/outline.js'
import type { Vocabulary } from '../languages/vocabulary.js'
import { normalizePhrase } from '../text/phrases.js'
import { findDates } from './calendar-dates.js'
import { dayOrderIn } from './day-order.js'

type Words = Pick<Vocabulary, 'months'>

/**
 * Tells the day of the meeting that a line of a running log is about: a note in which several headings of one level say the same words
 * beside a day each, "Team call 3 March 2026" above "Team call 17 March 2026". Null for a line of any other note, or of another section.
 */
export function logDates(outline: readonly OutlinePart[], lines: readonly string[], words: Words): (line: number) => string | null {
  const headings = outline.flatMap((part) => ('heading' in part ? [part.heading] : []))
  const entries = entriesOf(headings, lines, words)
  if (entries.size < 2) return () => null
  const depth = Math.min(...[...entries.keys()].map((heading) => heading.depth))
  const starts = headings
    .filter((heading) => heading.depth <= depth)
    .map((heading) => ({ line: heading.line, day: entries.get(heading) ?? null }))
  return (line) => starts.findLast((start) => start.line <= line)?.day ?? null
}

/** Headings with a day each, beside the same words, on different days. */
function entriesOf(headings: readonly Heading[], lines: readonly string[], words: Words): Map<Heading, string> {
  const dated = headings.filter(({ text }) => /\d{4}|\d{1,2}\.\d{1,2}\.\d\d/.test(text))
  if (dated.length < 2) return new Map()
  const order = dayOrderIn(lines, '', words.months)
  const style = { dayFirst: order === 'day-first', monthFirst: order === 'month-first' }
  const byWords = new Map<string, Map<Heading, string>>()
  for (const heading of dated) {
    const { text, depth } = heading
    const [day, ...more] = findDates(text, words, style)
    if (!day || more.length > 0) continue
    const key = `${depth} ${normalizePhrase(text.slice(0, day.at))} ${normalizePhrase(text.slice(day.at + day.length))}`
    byWords.set(key, (byWords.get(key) ?? new Map<Heading, string>()).set(heading, day.date))
  }
  const [most] = [...byWords.values()].toSorted((a, b) => b.size - a.size)
  return most && new Set(most.values()).size === most.size ? most : new Map()
}
