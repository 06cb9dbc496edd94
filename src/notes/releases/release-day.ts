import { findDates } from '../dates/calendar-dates.js'
import { todayPhrases } from '../languages/calendar.js'
import { moveWords, oldDayWords, scheduleFillers, scheduleWords } from '../languages/release-phrases.js'
import type { Vocabulary } from '../languages/vocabulary.js'
import { findPhrase, normalizePhrase, wordsOf } from '../text/phrases.js'
import type { Passage } from './passages.js'
import { findVersions } from './versions.js'

/**
 * The day, not before the meeting, that a sentence or a line nested below it gives for the release: one behind a word for a release,
 * else the one behind the version at the offset `version`, else the first that is not behind a freeze. In a heading (`isHeading`) the
 * meeting's own day is not the release's.
 */
export function releaseDay(
  sentence: string,
  below: readonly string[],
  meeting: string | null,
  words: Vocabulary,
  isHeading = false,
  version: number | null = null,
): string | null {
  for (const text of [sentence, ...below]) {
    const lower = text.toLowerCase()
    const days = daysIn(lower, meeting, words).filter(({ date }) => meeting === null || date > meeting || (date === meeting && !isHeading))
    // "rc1 on July 20, 4.12.0 on August 3"
    const isBehind = ({ from, before }: (typeof days)[number]) => version !== null && version >= from && version < from + before.length
    const day = days.find(({ isOfRelease }) => isOfRelease) ?? (text === sentence ? days.find(isBehind) : undefined) ?? days[0]
    if (day) return day.date
    if (meeting !== null && text === sentence && findPhrase(lower, todayPhrases) && !findPhrase(lower, words.freezePhrases)) return meeting
  }
  return null
}

/** The day, not before the meeting, that stands behind a word for a release in a sentence; null where it has several. */
export function dayBehindRelease(sentence: string, meeting: string | null, words: Vocabulary): string | null {
  const [day, ...more] = daysIn(sentence.toLowerCase(), meeting, words)
  return day?.isOfRelease && more.length === 0 && (meeting === null || day.date >= meeting) ? day.date : null
}

/** The day that a sentence gives for the release of the heading above it, in words of nothing else: "Planned for May 3". */
export function ownDay(sentence: string, meeting: string | null, words: Vocabulary): string | null {
  const isOfRelease = (word: string) => scheduleWords.has(word) || words.releaseWords.has(word)
  const isSmall = (word: string) => scheduleFillers.has(word) || words.alternativeWords.has(word)
  const days = daysIn(sentence.toLowerCase(), meeting, words).flatMap(({ before, date }) => {
    const spoken = wordsOf(clauseBefore(before))
    return spoken.every((word) => isOfRelease(word) || isSmall(word)) ? [{ date, isOwn: spoken.some(isOfRelease) }] : []
  })
  const [day, ...more] = days
  return day?.isOwn && more.length === 0 && (meeting === null || day.date >= meeting) ? day.date : null
}

const clauseBefore = (before: string): string => before.split(/[,;(]| [–—-] /u).at(-1)!

/** The day that stands behind one of several versions of a sentence, and behind no other: "0.9 is out by May 3. 0.8 leaks." */
export function dayBehindVersion(sentence: string, version: number, meeting: string | null, words: Vocabulary): string | null {
  const versions = findVersions(sentence).map(({ at }) => at)
  const day = daysIn(sentence.toLowerCase(), meeting, words).find(({ before, from, date }) => {
    const inFront = versions.filter((at) => at >= from && at < from + before.length)
    return inFront.length === 1 && inFront[0] === version && (meeting === null || date > meeting)
  })
  return day?.date ?? null
}

/** "moved from Nov 6 to Nov 13": the first of two days, or more, in such a sentence is the old one. */
const isOldDay = (before: string, text: string): boolean =>
  oldDayWords.has(wordsOf(before.slice(-12)).at(-1) ?? '') && wordsOf(text).some((word) => moveWords.has(word))

/** The days of a text that are not of a freeze, each with whether the words in front of it speak of a release. */
function daysIn(
  text: string,
  meeting: string | null,
  words: Vocabulary,
): { date: string; isOfRelease: boolean; before: string; from: number }[] {
  let end = 0
  // "2024.6.1" may be a release itself.
  const plain = findVersions(text).reduce((left, { at, length }) => left.slice(0, at) + ' '.repeat(length) + left.slice(at + length), text)
  const days = findDates(plain, words, { year: meeting === null ? null : Number(meeting.slice(0, 4)) })
  return days.flatMap(({ date, at, length }, index) => {
    const [from, before] = [end, text.slice(end, at)]
    end = at + length
    const clause = clauseBefore(before)
    // "Feature freeze on Monday, release on May 3"
    const isOfRelease = findPhrase(clause, words.releaseWords) !== null
    const isOfFreeze = findPhrase(isOfRelease ? clause : before, words.freezePhrases) !== null
    const isOld = index < days.length - 1 && isOldDay(before, text)
    return isOfFreeze || isOld ? [] : [{ date, isOfRelease: isOfRelease || findPhrase(before, words.releaseWords) !== null, before, from }]
  })
}

/** Where a note plans one release: the day behind the words "release date" or the label "Release:". */
export function labelledReleaseDay(passages: readonly Passage[], meeting: string | null, words: Vocabulary): string | null {
  for (const { text } of passages) {
    const colon = text.indexOf(':')
    const labelled = colon > 0 && words.releaseWords.has(normalizePhrase(text.slice(0, colon)))
    const lower = text.toLowerCase()
    const phrase = findPhrase(lower, words.releaseDayPhrases)
    const at = labelled ? colon : phrase === null ? -1 : lower.indexOf(phrase)
    const day = at === -1 ? null : releaseDay(text.slice(at), [], meeting, words)
    if (day) return day
  }
  return null
}
