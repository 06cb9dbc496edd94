import { dateLabels, deadlineWords, isWeekdayOf, openingWords, placeWords, weekdayNames } from '../languages/calendar.js'
import type { Vocabulary } from '../languages/vocabulary.js'
import { findPhrase, wordsOf } from '../text/phrases.js'
import { approvesMinutes } from '../verdicts/votes/minutes.js'
import { findDates, type WrittenDate } from './calendar-dates.js'
import type { DateStyle } from './date-shapes.js'

/** Lines with text at the head of a note among which its opening is looked for. */
const longestOpening = 8
/** Those of them that may say nothing but what meeting it was. */
const longestMasthead = 3
/** Longest part of a line that is read, in UTF-16 code units. */
const longestLine = 240
/** How the day of a meeting may be written: the year "26", too. */
export const ofMeeting: DateStyle = { shortYear: true }

/**
 * The day with which a note opens: a line or heading of its own ("Wed, Jan 21, 2026 4:01 PM"), the end of a subtitle ("Board, 13 January
 * 2026"), or a sentence about the meeting ("We met on 13 January 2026"). None where headings of the note name other days: such a file
 * holds the notes of several meetings.
 */
export function dateOfOpening(lines: readonly string[], words: Vocabulary): string | null {
  const date = firstDate(lines, words)
  const isOfOther = (line: string) =>
    heading.test(line) && findDates(line.slice(0, longestLine), words, ofMeeting).some((other) => other.date !== date)
  return date === null || lines.some(isOfOther) ? null : date
}

const heading = /^ {0,3}#{1,6}\s/
/** What a list, a table, a quote or code begins with. */
const structure = /^\s*(?:[-+*]\s|\d{1,9}[.)]\s|\||```|~~~|:::| {4})/

function firstDate(lines: readonly string[], words: Vocabulary): string | null {
  let seen = 0
  let isText = false
  const mastheads = new Set<string>()
  const ofMasthead = () => (mastheads.size === 1 ? [...mastheads][0]! : null)
  for (const line of lines) {
    if (line.replaceAll(tag, '').trim() === '' || /^\s*(?:-{3,}|={3,})\s*$/.test(line)) continue
    if (++seen === longestMasthead + 1 && mastheads.size > 0) return ofMasthead()
    const text = line.slice(0, longestLine).replace(/^[\s#>]+/u, '')
    const isHeading = heading.test(line)
    if (seen > longestOpening || (isHeading && isText)) break
    isText ||= !isHeading
    if (structure.test(line)) continue
    const found = isHeading ? onlyDate(text, words) : dateOfText(text, words, seen)
    if (found) return found.date
    for (const day of seen > longestMasthead || isHeading ? [] : datesOfMasthead(text, words, seen === 1)) mastheads.add(day)
  }
  return ofMasthead()
}

/** What an export puts in front of a heading: "<a id="tasks"></a>". */
const tag = /<\/?[a-z][^<>]{0,200}>/giu

/** @param seen how many lines with text there are up to this one */
function dateOfText(text: string, words: Vocabulary, seen: number): WrittenDate | null {
  return (
    leadingDate(text, words) ??
    dateOfMeeting(text, words) ??
    (seen <= longestMasthead ? dateSetApart(text, words) : null) ??
    (seen === 1 ? dateWithWeekday(text, words) : null)
  )
}

/** Longest line at the head of a note that is no sentence of the talk, in UTF-16 code units. */
const longestMastheadLine = 160

/** "Harbour crew, 3rd July 26, the pier", "harbour catchup 3 july 2026 (pasted)": days that the line does not say to be other ones. */
function datesOfMasthead(text: string, words: Vocabulary, isFirst: boolean): string[] {
  if (text.length > longestMastheadLine || findPhrase(text.toLowerCase(), words.schedulingPhrases) !== null) return []
  return findDates(text, words, ofMeeting).flatMap(({ date, at, length }) => {
    const before = wordsOf(text.slice(0, at))
    while (before.length > 0 && isBesideDay(before.at(-1)!)) before.pop()
    const [next = ''] = wordsOf(text.slice(at + length, at + length + longestWord))
    const isOther = before.some((word) => saysOtherDay(word, words)) || saysOtherDay(next, words) || approvesMinutes(text, words)
    const clause = withoutWeekday(text.slice(0, at))
    const behind = text.slice(at + length)
    const isPlace = before.length > 0 && placeWords.has(before[0]!)
    const isNoClause = isPlace || (isFirst && !leadsOn(wordsOf(clause).at(-1) ?? ''))
    const isSetOff = isNoClause || (setOff.test(clause) && (isFirst || endsHere(behind)))
    return !isOther && isSetOff ? [date] : []
  })
}

const longestWord = 40
/** What stands in front of a day, and of the article that some languages put before it: "Bonn, den 3. Mai". */
const setOff = /[,;(–—|·/-]\s*(?:\p{Ll}{2,3}\s+)?$/u

/** Behind a day that no clause goes on with: nothing, an hour, a place. */
const endsHere = (behind: string): boolean =>
  !/^[)\]*_\s]*\s\p{Ll}/u.test(behind) || placeWords.has(wordsOf(behind.slice(0, longestWord))[0]!)

/** "come on", "back at": a clause goes on with the day. */
const leadsOn = (word: string): boolean => placeWords.has(word) || openingWords.articles.has(word)

const isBesideDay = (word: string): boolean => weekdayNames.has(word) || openingWords.articles.has(word)

/** "come on Thu " is "come on". */
function withoutWeekday(text: string): string {
  const [, weekday = ''] = /(\p{L}+)[.,\s]*$/u.exec(text.slice(-longestWord)) ?? []
  return weekdayNames.has(weekday.toLowerCase()) ? text.slice(0, text.lastIndexOf(weekday)) : text
}

/** "updated", "next", "by", "will", "is": the day is not that of the meeting. */
const saysOtherDay = (word: string, words: Vocabulary): boolean =>
  openingWords.others.has(word) ||
  deadlineWords.has(word) ||
  [words.nextWords, words.reviewWords, words.futureWords, words.linkingVerbs, words.reportPhrases, words.dutyPhrases].some((set) =>
    set.has(word),
  )

/** "Harbour festival - 30/4/26 - upstairs": the day is all that stands between two dashes or bars. */
function dateSetApart(text: string, words: Vocabulary): WrittenDate | null {
  const parts = text.replace(/[*_\s]+$/u, '').split(/ [-–—|·] /u)
  const days = parts.flatMap((part) => findDates(part, words, ofMeeting).filter(({ length }) => length === part.trim().length))
  return parts.length > 1 && days.length === 1 && findDates(text, words, ofMeeting).length === 1 ? days[0]! : null
}

/** "Harbour crew, Fri 3 July 2026 (pasted)": the first line, with the day's own weekday in front of it, and not a deadline. */
function dateWithWeekday(text: string, words: Vocabulary): WrittenDate | null {
  const [found, ...more] = findDates(text, words, ofMeeting)
  if (!found || more.length > 0 || findPhrase(text.toLowerCase(), words.schedulingPhrases) !== null) return null
  const [before = '', weekday = ''] = ['', ...wordsOf(text.slice(0, found.at))].slice(-2)
  return isWeekdayOf(weekday, found.date) && !deadlineWords.has(before) ? found : null
}

/** The one day of a heading without numbers of a version. */
function onlyDate(text: string, words: Vocabulary): WrittenDate | null {
  const [found, ...more] = findDates(text, words, ofMeeting)
  return found && more.length === 0 && !/\d\.\d/.test(text.replace(text.slice(found.at, found.at + found.length), '')) ? found : null
}

/** A day that the line begins with; what follows is an hour, a place, or nothing. */
function leadingDate(text: string, words: Vocabulary): WrittenDate | null {
  const [found] = findDates(text, words, ofMeeting)
  if (!found) return null
  const before = wordsOf(text.slice(0, found.at))
  const behind = text.slice(found.at + found.length)
  const [next = ''] = wordsOf(behind.slice(0, longestWord))
  const goesOn =
    /^\s+\p{Ll}/u.test(behind) && !placeWords.has(next) && !(before.some((word) => weekdayNames.has(word)) && !tells(next, words))
  const isLabel = (word: string) => dateLabels.has(word) && !/[:：]/u.test(text.slice(0, found.at))
  return before.every((word) => isBesideDay(word) || isLabel(word)) && !goesOn ? found : null
}

/** "Thursday 16 June 2022 was dry", "… we met": a sentence about the day. */
const tells = (word: string, words: Vocabulary): boolean =>
  saysOtherDay(word, words) || words.articles.has(word) || words.subjectStopWords.has(word)

/** A day in a sentence that speaks of the meeting in front of it, and of none to come. */
function dateOfMeeting(text: string, words: Vocabulary): WrittenDate | null {
  const [found] = findDates(text, words, ofMeeting)
  const lower = text.toLowerCase()
  if (!found || /[:|]/.test(text.slice(0, found.at)) || findPhrase(lower, words.schedulingPhrases) !== null) return null
  const sentence = wordsOf(
    lower
      .slice(0, found.at)
      .split(/[.!?] /u)
      .at(-1)!,
  )
  if (sentence.some((word) => words.reviewWords.has(word)) || approvesMinutes(text, words)) return null
  const behind = wordsOf(lower.slice(found.at + found.length)).slice(0, 3)
  return sentence.some((word) => openingWords.meetings.has(word)) || behind.some((word) => openingWords.verbs.has(word)) ? found : null
}
