import { dueColumns } from '../languages/calendar.js'
import { contentColumns, remarkTypes, typeColumns, typeLetters } from '../languages/type-columns.js'
import type { Vocabulary } from '../languages/vocabulary.js'
import { kindOfMarker } from '../markers/label-words.js'
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
  const isOwnerToo = named === -1 && action !== -1 && areNames(cells[action] ?? '')
  const owner = isOwnerToo ? action : named
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

/** What a column of a protocol calls a row: a task, a decision or a remark; null where it has none or says something else. */
export function typeOfRow(
  cells: readonly string[],
  header: readonly string[],
  section: SectionKind,
  words: Vocabulary,
): 'todo' | 'decision' | 'remark' | null {
  const at = header.findIndex((cell) => typeColumns.has(cell))
  if (at === -1) return null
  const type = normalizePhrase(cells[at] ?? '')
  const hasMore = header.some((cell) => words.ownerKeys.has(cell) || dueColumns.has(cell))
  if (hasMore && typeLetters.todo.has(type)) return 'todo'
  if (hasMore && typeLetters.decision.has(type)) return 'decision'
  const isProtocol = hasMore || header.some((cell) => contentColumns.has(cell))
  // In a list of tasks what is somebody's is one, whatever it is about.
  const isSomebodys = section === 'actions' && (cells[header.findIndex((cell) => words.ownerKeys.has(cell))] ?? '') !== ''
  return kindOfMarker(type, words) ?? (isProtocol && !isSomebodys && remarkTypes.has(type) ? 'remark' : null)
}

/** The columns of a row of that type: its words stand in the column for them, else in the only one with words. */
export function columnsOfType(
  cells: readonly string[],
  header: readonly string[],
  kind: 'todo' | 'decision',
  words: Vocabulary,
): Columns | null {
  const owner = header.findIndex((cell) => words.ownerKeys.has(cell))
  const named = header.findIndex((cell) => !typeColumns.has(cell) && (words.taskColumns.has(cell) || contentColumns.has(cell)))
  const isOther = (cell: string, at: number) => typeColumns.has(cell) || !hasWords.test(cells[at] ?? '')
  const text =
    named === -1
      ? onlyTextColumn(
          cells,
          header.map((cell, at) => (isOther(cell, at) ? '' : cell)),
          owner,
          words,
        )
      : named
  return text === -1 ? null : { text, owner, kind }
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
