import { calendars, hourWords, yearParts } from '../languages/calendar.js'
import { countingWords, genericNames, groupNames, joinedMeetingNames, meetingNames, numberedNames } from '../languages/meeting-words.js'
import { everyMonth, fullMonths, monthsLikeWords } from '../languages/months.js'
import { findDates } from './calendar-dates.js'

/** A run of letters or digits of a name. */
interface Part {
  readonly text: string
  readonly lower: string
  readonly at: number
  readonly end: number
  /** What stands between the part in front and this one. */
  readonly gap: string
  /** What it tells: when, which one of many, or what about. */
  kind: 'time' | 'number' | 'word'
}

/** Longest name, in UTF-16 code units: no file system has a longer one. */
const longestName = 255

/**
 * What the name of a file or folder says besides its time: "minutes-11-may-2020" gives "minutes", "2024-05-14 weekly call" "weekly call",
 * "2024-05-14-budget" nothing, for what no word shows to be a meeting is the topic of this one. A name without a time or a number is
 * given back as it is.
 */
export function meetingNameOf(name: string, of: 'file' | 'folder'): string {
  if (name.length > longestName) return name
  const parts = partsOf(name)
  markDates(name, parts)
  markIds(name, parts)
  markYears(parts)
  markMonths(parts)
  markHours(parts)
  markNumbers(parts, of)
  if (parts.every(({ kind }) => kind === 'word')) return name
  const words = parts.filter(({ kind }) => kind === 'word')
  const date = parts.findIndex(
    ({ kind }, index) => kind === 'time' && (parts[index + 1]?.kind === 'time' || /^\d{8,}$/.test(parts[index]!.text)),
  )
  if (date === -1) return joined(words, parts)
  const [before, behind] = [words.filter(({ at }) => at < parts[date]!.at), words.filter(({ at }) => at > parts[date]!.at)]
  const meeting = joined(upToMeetingName(behind), parts)
  const prefix = joined(before, parts)
  const isGeneric = genericNames.has(prefix.toLowerCase().replace(/[-_ ]+/g, ' '))
  return prefix === '' ? meeting : isGeneric && meeting !== '' ? `${prefix}-${meeting}` : prefix
}

function partsOf(name: string): Part[] {
  let end = 0
  return [...name.matchAll(/[\p{L}\p{M}]+[+#]{0,3}|\d+/gu)].map(({ 0: text, index: at }) => {
    const gap = name.slice(end, at)
    end = at + text.length
    return { text, lower: text.toLowerCase(), at, end, gap, kind: 'word' }
  })
}

function markDates(name: string, parts: readonly Part[]): void {
  // Any leap year: here it only matters that there is a day.
  for (const { at, length } of findDates(name, { months: everyMonth }, { year: 2024, dayFirst: true })) {
    for (const part of parts) if (part.at >= at && part.end <= at + length) part.kind = 'time'
  }
  // "22-04-24" is a day, too, though nobody knows which.
  for (const { 0: row, index: at } of name.matchAll(/(?<![\p{L}\d.])\d{1,4}([-._ ])\d{1,2}\1\d{1,4}(?![\p{L}\d])/gu)) {
    for (const part of parts) if (part.at >= at && part.end <= at + row.length) part.kind = 'time'
  }
}

/** The number that Notion and others put behind the title of a page. */
function markIds(name: string, parts: readonly Part[]): void {
  for (const { 0: id, index: at } of name.matchAll(/(?<![\p{L}\d])[0-9a-f]{12,40}(?![\p{L}\d])/gu)) {
    if (!/\d/.test(id)) continue
    for (const part of parts) if (part.at >= at && part.end <= at + id.length) part.kind = 'number'
  }
}

/** "2024", "2023-2024", "2024-05", "202405", "Q2", "KW 20", "FY24" */
function markYears(parts: readonly Part[]): void {
  for (const [index, part] of parts.entries()) {
    const [before, next] = [parts[index - 1], parts[index + 1]]
    if (/^(?:19|20)\d\d(?:0[1-9]|1[0-2])?$/.test(part.text)) part.kind = 'time'
    else if (/^\d{1,2}$/.test(part.text) && before?.kind === 'time' && /^(?:19|20)\d\d$/.test(before.text) && /^[-_–./]$/u.test(part.gap))
      part.kind = 'time'
    else if (yearParts.has(part.lower) && /^\d{1,4}$/.test(next?.text ?? '') && next!.gap.length <= (part.text.length > 1 ? 1 : 0)) {
      part.kind = 'time'
      next!.kind = 'time'
    }
  }
}

/**
 * A month's name beside a number or a year; at either end also one that is written in full, or is long enough to be nothing else; behind
 * other words a short one, too: "board-feb".
 */
function markMonths(parts: readonly Part[]): void {
  const isNumber = (part: Part | undefined) => part !== undefined && (part.kind === 'time' || /^\d/.test(part.text))
  for (const [index, part] of parts.entries()) {
    if (part.kind !== 'word' || !everyMonth.has(part.lower)) continue
    const isAtEnd = index === 0 || index === parts.length - 1
    const isLast = index > 0 && index === parts.length - 1
    const isPlain =
      part.text.length > 3 || fullMonths.has(part.lower) || (isLast && part.text.length === 3 && !monthsLikeWords.has(part.lower))
    if (parts.length === 1 || isNumber(parts[index - 1]) || isNumber(parts[index + 1]) || (isAtEnd && isPlain)) part.kind = 'time'
  }
}

const weekdays: ReadonlySet<string> = new Set(calendars.flatMap((calendar) => calendar.weekdays.flatMap((names) => names.split(' '))))

/** "17.00", "14_58 CET", "Tue" beside a date */
function markHours(parts: readonly Part[]): void {
  for (const [index, part] of parts.entries()) {
    if (parts[index - 1]?.kind === 'time' && part.kind === 'word' && (/^\d{1,4}$/.test(part.text) || hourWords.has(part.lower)))
      part.kind = 'time'
  }
  for (const [index, part] of parts.entries()) {
    const isBeside = parts[index - 1]?.kind === 'time' || parts[index + 1]?.kind === 'time'
    if (isBeside && weekdays.has(part.lower)) part.kind = 'time'
  }
}

/** Numbers that stand alone count meetings, but for those of numbered groups; folders are counted less often than they are numbered. */
function markNumbers(parts: readonly Part[], of: 'file' | 'folder'): void {
  for (const [index, part] of parts.entries()) {
    if (part.kind !== 'word' || !/^\d/.test(part.text)) continue
    const [before, next] = [parts[index - 1], parts[index + 1]]
    // "v1.2" counts nothing.
    const isJoined = (left: Part, right: Part) => right.gap === '' || (right.gap === '.' && /^\d/.test(left.text) && /^\d/.test(right.text))
    const isAlone = (!(before && isJoined(before, part)) || isOfDocument(parts, index)) && !(next && isJoined(part, next))
    if (!isAlone || (before && numberedNames.has(before.lower))) continue
    const counts = before !== undefined && [meetingNames, genericNames, countingWords].some((names) => names.has(before.lower))
    const isBare = parts.every((other) => other.kind !== 'word' || /^\d/.test(other.text))
    if (of === 'folder' && !counts && !isBare) continue
    part.kind = 'number'
    if (before && countingWords.has(before.lower)) before.kind = 'number'
  }
}

/** "N0341": the number of a document in a register, which counts it; "H264" and "P12" are words. */
function isOfDocument(parts: readonly Part[], index: number): boolean {
  const [letters, digits] = [parts[0]!.text, parts[index]!.text]
  return index === 1 && /^\p{Lu}{1,3}$/u.test(letters) && (/^0\d{2,5}$/.test(digits) || (parts.length === 2 && /^\d{4,6}$/.test(digits)))
}

/** The words as far as the last one that shows them to name a meeting or group; "weekly-call-budget" is about the budget. */
function upToMeetingName(words: readonly Part[]): readonly Part[] {
  const isName = ({ lower }: Part) =>
    meetingNames.has(lower) || groupNames.has(lower) || joinedMeetingNames.some((name) => lower.includes(name))
  const named = words.slice(0, words.findLastIndex(isName) + 1)
  return genericNames.has(named.map(({ lower }) => lower).join(' ')) ? [] : named
}

/** The words as written, with a hyphen for each thing that was between them. */
function joined(words: readonly Part[], parts: readonly Part[]): string {
  return words
    .map((word, index) => {
      if (index === 0) return word.text
      return `${parts[parts.indexOf(word) - 1] === words[index - 1] ? word.gap : '-'}${word.text}`
    })
    .join('')
}
