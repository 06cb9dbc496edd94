import { deadlineWords, isWeekdayOf, openingWords, weekdayNames } from '../languages/calendar.js'
import type { Vocabulary } from '../languages/vocabulary.js'
import { findPhrase, wordsOf } from '../text/phrases.js'
import { findDates, type WrittenDate } from './calendar-dates.js'

/** Lines with text at the head of a note among which its opening is looked for. */
const longestOpening = 8
/** Those of them that may say nothing but what meeting it was. */
const longestMasthead = 3
/** Longest part of a line that is read, in UTF-16 code units. */
const longestLine = 240

/**
 * The day with which a note opens: a line or heading of its own ("Wed, Jan 21, 2026 4:01 PM"), the end of a subtitle ("Board, 13 January
 * 2026"), or a sentence about the meeting ("We met on 13 January 2026"). None where headings of the note name other days: such a file
 * holds the notes of several meetings.
 */
export function dateOfOpening(lines: readonly string[], words: Vocabulary): string | null {
  const date = firstDate(lines, words)
  const isOfOther = (line: string) =>
    heading.test(line) && findDates(line.slice(0, longestLine), words).some((other) => other.date !== date)
  return date === null || lines.some(isOfOther) ? null : date
}

const heading = /^ {0,3}#{1,6}\s/
/** What a list, a table, a quote or code begins with. */
const structure = /^\s*(?:[-+*]\s|\d{1,9}[.)]\s|\||```|~~~|:::| {4})/

function firstDate(lines: readonly string[], words: Vocabulary): string | null {
  let seen = 0
  let isText = false
  for (const line of lines) {
    if (line.trim() === '' || /^\s*(?:-{3,}|={3,})\s*$/.test(line)) continue
    if (++seen > longestOpening) return null
    const text = line.slice(0, longestLine).replace(/^[\s#>]+/u, '')
    const isHeading = heading.test(line)
    if (isHeading && isText) return null
    isText ||= !isHeading
    const found = structure.test(line) ? null : isHeading ? onlyDate(text, words) : dateOfText(text, words, seen)
    if (found) return found.date
  }
  return null
}

/** @param seen how many lines with text there are up to this one */
function dateOfText(text: string, words: Vocabulary, seen: number): WrittenDate | null {
  return (
    leadingDate(text, words) ??
    dateOfMeeting(text, words) ??
    (seen <= longestMasthead ? dateSetApart(text, words) : null) ??
    (seen === 1 ? dateWithWeekday(text, words) : null)
  )
}

/** "Harbour festival - 30/4/26 - upstairs": the day is all that stands between two dashes or bars. */
function dateSetApart(text: string, words: Vocabulary): WrittenDate | null {
  const parts = text.replace(/[*_\s]+$/u, '').split(/ [-–—|·] /u)
  const days = parts.flatMap((part) => findDates(part, words).filter(({ length }) => length === part.trim().length))
  return parts.length > 1 && days.length === 1 && findDates(text, words).length === 1 ? days[0]! : null
}

/** "Harbour crew, Fri 3 July 2026 (pasted)": the first line, with the day's own weekday in front of it, and not a deadline. */
function dateWithWeekday(text: string, words: Vocabulary): WrittenDate | null {
  const [found, ...more] = findDates(text, words)
  if (!found || more.length > 0 || findPhrase(text.toLowerCase(), words.schedulingPhrases) !== null) return null
  const [before = '', weekday = ''] = ['', ...wordsOf(text.slice(0, found.at))].slice(-2)
  return isWeekdayOf(weekday, found.date) && !deadlineWords.has(before) ? found : null
}

/** The one day of a heading without numbers of a version. */
function onlyDate(text: string, words: Vocabulary): WrittenDate | null {
  const [found, ...more] = findDates(text, words)
  return found && more.length === 0 && !/\d\.\d/.test(text.replace(text.slice(found.at, found.at + found.length), '')) ? found : null
}

/** A day that the line begins with; what follows is an hour, a place, or nothing. */
function leadingDate(text: string, words: Vocabulary): WrittenDate | null {
  const [found] = findDates(text, words)
  if (!found) return null
  const isWeekday = wordsOf(text.slice(0, found.at)).every((word) => weekdayNames.has(word) || openingWords.articles.has(word))
  return isWeekday && !/^\s+\p{Ll}/u.test(text.slice(found.at + found.length)) ? found : null
}

/** A day in a sentence that speaks of the meeting in front of it, and of none to come. */
function dateOfMeeting(text: string, words: Vocabulary): WrittenDate | null {
  const [found] = findDates(text, words)
  const lower = text.toLowerCase()
  if (!found || /[:|]/.test(text.slice(0, found.at)) || findPhrase(lower, words.schedulingPhrases) !== null) return null
  const sentence = wordsOf(
    lower
      .slice(0, found.at)
      .split(/[.!?] /u)
      .at(-1)!,
  )
  const behind = wordsOf(lower.slice(found.at + found.length)).slice(0, 3)
  return sentence.some((word) => openingWords.meetings.has(word)) || behind.some((word) => openingWords.verbs.has(word)) ? found : null
}
