import { personColumns } from '../languages/announcing-words.js'
import { dueColumns } from '../languages/calendar.js'
import type { Vocabulary } from '../languages/vocabulary.js'
import type { SectionKind } from '../outline/sections.js'
import { normalizePhrase } from '../text/phrases.js'

/** "Responsible member" heads owners, "By when" doesn't. */
const shortestOwnerWord = 5

/** What the columns of a table hold, as indices; -1 for none. */
export interface Columns {
  /** The task or decision. */
  readonly text: number
  readonly owner: number
  readonly kind: 'todo' | 'decision'
}

/**
 * Tells by a table's header, and the section that it is in, which columns hold tasks or decisions and their owners; null if none does.
 * A column "Action" whose cell holds nothing but owners, as `areNames` tells, names whose the row is.
 */
export function columnsOf(
  cells: readonly string[],
  header: readonly string[],
  section: SectionKind,
  words: Vocabulary,
  areNames: (cell: string) => boolean,
): Columns | null {
  const decision = header.findIndex((cell) => words.decisionHeadings.has(cell) || words.decisionMarkers.has(cell))
  const action = header.findIndex(
    (cell) => words.actionHeadings.has(cell) || words.actionMarkers.has(cell) || words.ambiguousMarkers.has(cell),
  )
  const named = header.findIndex(
    (cell) => words.ownerKeys.has(cell) || cell.split(' ').some((word) => word.length >= shortestOwnerWord && words.ownerKeys.has(word)),
  )
  const person = header.findIndex((cell, at) => personColumns.has(cell) && areNames(cells[at] ?? ''))
  const isOwnerToo = named === -1 && person === -1 && action !== -1 && areNames(cells[action] ?? '')
  const owner = isOwnerToo ? action : named === -1 ? person : named
  const isAnnounced = section === 'actions' || section === 'both' || section === 'decisions'
  const hasDue = header.some((cell) => dueColumns.has(cell))
  const task = isAnnounced || isOwnerToo || (owner !== -1 && hasDue) ? header.findIndex((cell) => words.taskColumns.has(cell)) : -1
  const isRegister = section === 'actions' && owner !== -1 && (hasDue || header.some((cell) => words.outcomeColumns.has(cell)))
  const others = () => (isOwnerToo || isRegister ? onlyTextColumn(cells, header, owner, words) : -1)
  const text = [isOwnerToo ? -1 : action, isOwnerToo ? -1 : decision, task].find((at) => at !== -1) ?? others()
  if (text === -1) return null
  const isDecision = action === -1 && (decision !== -1 || (section === 'decisions' && !isOwnerToo))
  return { text, owner, kind: isDecision ? 'decision' : 'todo' }
}

/** A cell with words, rather than a number, a day or a sign. */
const hasWords = /\p{L}{2}/u

/** The first column with words that is for nothing else: neither for owners, days and states nor for topics and remarks. */
function onlyTextColumn(cells: readonly string[], header: readonly string[], owner: number, words: Vocabulary): number {
  const others = [words.ownerKeys, dueColumns, words.outcomeColumns, words.doneWords, words.topicWords]
  return header.findIndex(
    (cell, at) => at !== owner && hasWords.test(cells[at] ?? '') && !others.some((set) => set.has(cell)) && !/^\p{L}{0,2}$/u.test(cell),
  )
}

/** The heads of a table's columns, for looking them up. */
export const columnNames = (header: readonly string[]): string[] => header.map((cell) => normalizePhrase(cell.replaceAll('(s)', 's')))
