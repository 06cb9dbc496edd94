import { absenceLabels, attendanceLabels, mailFields } from '../languages/attendance-labels.js'
import type { Vocabulary } from '../languages/vocabulary.js'
import { announcesAttendance, classifyHeading } from '../outline/sections.js'
import { normalizePhrase } from '../text/phrases.js'

/** Longest label in front of names, in UTF-16 code units. */
export const longestLabel = 60
/** "[x] AL: Ann Lee" */
export const isEntryLine = (text: string): boolean => /^\[[ xX]\] |^\p{Lu}{2,4}: /u.test(text)

/** "AL = Ann Lee, BR = Bob Ray", "(A = Ann, B = Bob)": what the initials of a note stand for. */
export const isLegend = (text: string): boolean =>
  /^\(?\p{Lu}{1,4} ?= ?\p{Lu}[\p{L}.'’ -]{1,40}(?:[,;] ?\p{Lu}{1,4} ?= ?\p{Lu}[\p{L}.'’ -]{1,40}){0,30}[.;]?\)?$/u.test(text)

/** "D = Dan Orr": a letter of the legend, and the name that begins with it. */
export const readLetter = (entry: string): { letter: string; name: string } | null => {
  const [, letter = '', name = ''] = /^(\p{Lu}) ?= ?(.+)$/u.exec(entry) ?? []
  return letter !== '' && name.startsWith(letter) ? { letter, name } : null
}

/** "**Present:** Ann", "- Attendees (8): …"; the colon of an address ends no label. */
export function splitLabel(text: string): { name: string; value: string } | null {
  const colon = text.search(/[:：](?!\/|\d)/u)
  const name = text.slice(0, colon)
  if (
    colon < 1 ||
    colon > longestLabel ||
    name.includes('](') ||
    /^[*_ -]*@/u.test(name) ||
    name.split('(').length > name.split(')').length
  )
    return null
  return {
    name,
    value: text
      .slice(colon + 1)
      .replace(/^[*_~\s:]+/u, '')
      .trim(),
  }
}

/** True for the label of those who took part: "Present", "In the room". */
export function isAttendanceLabel(name: string, words: Vocabulary): boolean {
  return announcesAttendance(name, words) || attendanceLabels.has(normalizePhrase(name))
}

/** True for the label of those who did not: "Apologies", "Sorry". */
export function isAbsenceLabel(name: string, words: Vocabulary): boolean {
  return classifyHeading(name, words) === 'absence' || absenceLabels.has(normalizePhrase(name))
}

/** The values of "From", "To" and "Cc" at the head of a mail with these lines; none for other lines. */
export function mailedPeople(lines: readonly string[]): string[] {
  if (lines.length < mailFields.all.length) return []
  const fields = new Map(lines.map(splitLabel).flatMap((label) => (label ? [[normalizePhrase(label.name), label.value] as const] : [])))
  return mailFields.all.every((field) => fields.has(field)) ? mailFields.people.flatMap((field) => fields.get(field) ?? []) : []
}

/** What stands between the names of an attendance list. */
export const separators = ',;、，；'

/** "Write your name below. Roll call:" ends in the label. */
export const lastSentence = (text: string): string => text.slice(text.lastIndexOf('. ') + 1).trimStart()
