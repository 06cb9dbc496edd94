import { attendanceOpenings, noteTakers } from '../languages/attendance-labels.js'
import type { NameSense } from '../names/owner-names.js'
import { splitNames } from '../names/split-names.js'
import type { OutlinePart } from '../outline/outline.js'
import { normalizePhrase } from '../text/phrases.js'
import { withoutEmphasis } from '../text/phrases.js'
import { isAttendanceLabel, splitLabel } from './label.js'

/** Lines at the beginning of a note that are looked at, and their greatest length in UTF-16 code units. */
const mostLines = 10
const longestLine = 240
/** What stands between the names of such a line, and between its parts. */
const separators = ',;+&/、，；'
const partsOfLine = / [·|•] |(?<=\p{Ll}[)]?)[.] (?=\p{Lu})/u
/** Known people who make a line one of names. */
const fewestKnown = 2

/**
 * The people whom the first lines of a note name without a label: a line that is nothing but names, most of them of people whom the
 * config knows, and whoever takes the minutes or leads the meeting, where the config knows them.
 * @param sense its known names are those of the config
 */
export function openingNames(outline: readonly OutlinePart[], sense: NameSense): string[] {
  if (sense.known.isEmpty) return []
  return openingLines(outline).flatMap((line) => partsOf(line).flatMap((part) => namesOfPart(part, sense) ?? labelledIn(part, sense)))
}

/** The lines of the paragraphs in front of the first list and the first section. */
function openingLines(outline: readonly OutlinePart[]): string[] {
  const lines: string[] = []
  let headings = 0
  for (const part of outline) {
    if ('heading' in part && ++headings > 1) break
    if (!('block' in part)) continue
    const { form, lines: own, children } = part.block
    if (form === 'bullet' || lines.length >= mostLines) break
    if (form === 'paragraph') lines.push(...own.map(({ text }) => text).filter((text) => text.length <= longestLine))
    if (children.length > 0) break
  }
  return lines.slice(0, mostLines)
}

/** The parts of a line that says several things: "Chair: Ann · Notes: Bob". */
export const partsOf = (line: string): string[] => withoutEmphasis(line).split(partsOfLine)

/** "Ann Lee, BR, Cleo (late) + Dana from the bank"; null for another line. */
function namesOfPart(part: string, sense: NameSense): string[] | null {
  const bare = part.replaceAll(/ ?\([^()]{0,80}\)/gu, '').replace(/\.$/u, '')
  const entries = splitNames(bare, sense.words, separators)
  if (entries.length < fewestKnown || bare.includes(':')) return null
  const names = entries.map((entry) => nameIn(entry, sense))
  if (entries.some((entry, index) => names[index] === null && !isGuest(entry, sense))) return null
  const found = names.filter((name) => name !== null)
  const known = found.filter((name) => isKnown(name, sense))
  return known.length >= fewestKnown && known.length * 2 >= entries.length ? found : null
}

const isKnown = (name: string, { known }: NameSense): boolean =>
  known.has(name) || known.isInitials(name) || known.isOfConfig(name.split(' ', 1)[0]!)

/** "Ann Lee", "young Owen", "Sue from the pool"; null where the words are not a name. */
function nameIn(entry: string, sense: NameSense): string | null {
  if (sense.known.isOfConfig(entry)) return entry
  const found = /^(?:\p{Ll}{2,10} )?((?:\p{Lu}[\p{L}.'’-]{0,30})(?: \p{Lu}[\p{L}.'’-]{0,30}){0,3})(?: (\p{Ll}+) .*)?$/u.exec(entry)
  if (!found) return null
  const [, name, behind] = found
  return behind === undefined || isAside(behind, sense) ? name! : null
}

/** In front of where somebody comes from: "from the pool". */
const isAside = (word: string, { words }: NameSense): boolean => words.bystanderWords.has(word) || words.forWords.has(word)

/** "2 guests", "the mayor for an hour": somebody without a name; a sentence is nobody. */
function isGuest(entry: string, { words }: NameSense): boolean {
  const verbs = [words.workVerbs, words.presentVerbs, words.linkingVerbs, words.futureWords, words.infinitiveWords, words.reportPhrases]
  return !/^\p{Lu}/u.test(entry) && entry.split(' ').every((word) => !verbs.some((others) => others.has(word)))
}

/** "minutes: Ann", "Chair: Bob Ray", "also there: Cleo, Dana" */
function labelledIn(part: string, sense: NameSense): string[] {
  const label = splitLabel(part)
  if (!label) return namesOfSentence(part, sense)
  if (isAttendanceLabel(label.name, sense.words)) return splitNames(label.value, sense.words, separators)
  const role = normalizePhrase(label.name)
  const name = label.value.replace(/ ?\([^()]*\)$/u, '').replace(/[.]$/u, '')
  return (noteTakers.has(role) || sense.words.roleWords.has(role)) && sense.known.has(name) ? [name] : []
}

/** "Present were Ann Lee, Bob (notes) and Cleo." */
function namesOfSentence(part: string, sense: NameSense): string[] {
  const lower = part.toLowerCase()
  const opening = attendanceOpenings.find((words) => lower.startsWith(`${words} `))
  if (opening === undefined) return []
  const names = splitNames(part.slice(opening.length).replace(/[.]$/u, ''), sense.words, separators)
  return names.every((name) => /^\p{Lu}/u.test(name.trim())) ? names : []
}
