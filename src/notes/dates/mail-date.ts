import { mailLabels, yesterdayPhrases } from '../languages/mail-heads.js'
import type { Vocabulary } from '../languages/vocabulary.js'
import { findPhrase, normalizePhrase } from '../text/phrases.js'
import { findDates } from './calendar-dates.js'
import type { DateStyle } from './date-shapes.js'
import { daysAfter } from './day.js'

/** Lines with text at the head of a note that may be those of a mail. */
const longestHead = 12
/** Lines with text below it that tell of which meeting the mail is. */
const longestOpening = 4
/** A mail about a meeting is sent at most so many days later. */
const longestDelay = 21
/** Longest part of a line that is read, in UTF-16 code units. */
const longestLine = 300

/**
 * The day of a meeting that a mail is about: the day that its subject or its opening names, without a year ("last night’s meeting (9
 * Feb)"), else the day on which it was sent, or the one before ("yesterday"). Null where the note is not a mail.
 */
export function dateOfMail(lines: readonly string[], words: Pick<Vocabulary, 'months'>, style: DateStyle): string | null {
  const texts = lines.slice(0, longestHead * 3).filter((line) => line.trim() !== '')
  const labelled = texts.slice(0, longestHead).map(readLabel)
  const end = labelled.findIndex((label) => label === null)
  const head = labelled.slice(0, end === -1 ? undefined : end).flatMap((label) => label ?? [])
  const sentLine = head.find(({ label }) => mailLabels.sent.has(label))
  if (!sentLine || !head.some(({ label }) => mailLabels.subject.has(label)) || end === -1) return null
  const sent = findDates(sentLine.value, words, style)[0]?.date
  if (sent === undefined) return null
  const subject = head.find(({ label }) => mailLabels.subject.has(label))!.value
  const opening = [subject, ...texts.slice(end, end + longestOpening)].map((text) => text.slice(0, longestLine))
  const year = { ...style, year: Number(sent.slice(0, 4)) }
  const isBefore = (date: string) => date <= sent && date >= daysAfter(sent, -longestDelay)
  const days = new Set(
    opening.flatMap((text) =>
      findDates(text, words, year)
        .map(({ date }) => date)
        .filter(isBefore),
    ),
  )
  if (days.size > 1) return null
  const isYesterday = opening.some((text) => findPhrase(text.toLowerCase().replaceAll("'", '’'), yesterdayPhrases) !== null)
  return [...days][0] ?? daysAfter(sent, isYesterday ? -1 : 0)
}

/** "**Sent:** Friday, 12 June 2026", "Cc: Ann"; null for a line without such a label. */
function readLabel(line: string): { readonly label: string; readonly value: string } | null {
  const [, written = '', value = ''] = /^[\s>*_|]{0,8}([^:：|]{1,20}?)[*_\s]{0,4}[:：|](.{0,200})/u.exec(line) ?? []
  const label = normalizePhrase(written)
  return mailLabels.sent.has(label) || mailLabels.others.has(label) ? { label, value } : null
}
