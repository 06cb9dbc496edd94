import { findDates } from '../dates/calendar-dates.js'
import { todayPhrases } from '../languages/calendar.js'
import type { Vocabulary } from '../languages/vocabulary.js'
import { findPhrase, normalizePhrase } from '../text/phrases.js'
import type { Passage } from './passages.js'
import { findVersions } from './versions.js'

/**
 * The day, not before the meeting, that a sentence or a line nested below it gives for the release: one behind a word for a release,
 * else the first that is not behind a freeze. In a heading (`isHeading`) the meeting's own day is not the release's.
 */
export function releaseDay(
  sentence: string,
  below: readonly string[],
  meeting: string | null,
  words: Vocabulary,
  isHeading = false,
): string | null {
  for (const text of [sentence, ...below]) {
    const lower = text.toLowerCase()
    const days = daysIn(lower, meeting, words).filter(({ date }) => meeting === null || date > meeting || (date === meeting && !isHeading))
    const day = days.find(({ isOfRelease }) => isOfRelease) ?? days[0]
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

/** The days of a text that are not of a freeze, each with whether the words in front of it speak of a release. */
function daysIn(text: string, meeting: string | null, words: Vocabulary): { date: string; isOfRelease: boolean }[] {
  let end = 0
  // "2024.6.1" may be a release itself.
  const plain = findVersions(text).reduce((left, { at, length }) => left.slice(0, at) + ' '.repeat(length) + left.slice(at + length), text)
  return findDates(plain, words, { year: meeting === null ? null : Number(meeting.slice(0, 4)) }).flatMap(({ date, at, length }) => {
    const before = text.slice(end, at)
    end = at + length
    return findPhrase(before, words.freezePhrases) ? [] : [{ date, isOfRelease: findPhrase(before, words.releaseWords) !== null }]
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
