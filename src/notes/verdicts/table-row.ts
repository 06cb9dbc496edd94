import type { ItemState } from '../../model/item.js'
import type { Owner } from '../../model/person.js'
import type { Block } from '../outline/block.js'
import { readStruckText, withoutStruck } from '../outline/struck.js'
import { labels } from '../owners/labels.js'
import { phrases } from '../owners/phrases.js'
import { ownersInWords, withoutAsides } from '../owners/without-asides.js'
import { undecided } from '../owners/undecided.js'
import { Clause, firstToName, type NamedBy } from '../owners/rule.js'
import { withLogins } from '../owners/with-logins.js'
import { isInitialled } from '../names/name-shapes.js'
import { type NameSense, readOwnerNames } from '../names/owner-names.js'
import { readMark } from '../statements/status.js'
import { normalizePhrase } from '../text/phrases.js'
import type { SectionKind } from '../outline/sections.js'
import type { Vocabulary } from '../languages/vocabulary.js'
import { columnNames, columnsOf, columnsOfType, typeOfRow } from './table-columns.js'
import { approvesMinutes } from './votes/minutes.js'
import { readOutcomeLine } from './votes/outcome.js'
import type { ItemDraft } from './verdict.js'

/** Names in a script without capitals, or with small letters behind a hyphen ("Ro Min-seo"), where the column says that they are names. */
function readForeignNames(cell: string, words: Vocabulary): Owner[] | null {
  const names = cell
    .split(/[,/;、，]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '')
  const isHyphenated = (name: string) => {
    const [family = '', given = ''] = name.toLowerCase().split(' ')
    return (
      /^\p{Lu}\p{L}{1,20} \p{Lu}\p{Ll}{1,20}-\p{Ll}{1,20}$/u.test(name) && !words.topicWords.has(family) && !words.actionMarkers.has(given)
    )
  }
  return names.length > 0 && names.every((name) => /^\p{Lo}{2,12}$/u.test(name) || isHyphenated(name))
    ? names.map((written) => ({ written, login: null }))
    : null
}

export type RowItem = Omit<ItemDraft, 'lines'> & {
  /** What its own cell says of its state, by a box, a tick or by being struck; null for nothing. */
  readonly state: ItemState | null
}

/**
 * Why a row is not an item: no column is for a task or decision, its cell is empty or a placeholder, the motion did not pass or has no
 * outcome, or the table calls it a remark.
 */
export type NoRowItem = 'no-column' | 'nothing-written' | 'not-passed' | 'no-outcome' | 'remark'

/** What is said of such a row in a table that announces items. */
export const noRowItem: Readonly<Record<NoRowItem, { readonly because: string }>> = {
  'no-column': { because: 'the table has no column named Action, Task or Decision' },
  'nothing-written': { because: 'the row is empty' },
  'not-passed': { because: 'the motion failed' },
  'no-outcome': { because: 'it does not say that the motion passed' },
  remark: { because: 'the table calls it a remark' },
}

/** The row with the state that the item's own cell gives it. */
export const asStated = (row: Block, { state }: RowItem): Block => ({
  ...row,
  struck: row.struck || state === 'struck',
  ticked: state === null ? row.ticked : state === 'done',
})

/** Reads a table row whose header, or the heading above it, names actions or decisions; the cell with the task or decision is the text. */
export function readTableRow(row: Block, section: SectionKind, sense: NameSense): RowItem | NoRowItem {
  const { words } = sense
  const header = columnNames(row.header)
  const vote = readVoteRow(row, header, words)
  if (vote) return vote
  const type = typeOfRow(row.cells, header, section, words)
  if (type === 'remark') return 'remark'
  const columns =
    (type && columnsOfType(row.cells, header, type, words)) ??
    columnsOf(row.cells, header, section, words, (cell) => areCertain(cell, sense))
  if (!columns) return 'no-column'
  const written = row.cells[columns.text] ?? ''
  const struck = readStruckText(written)
  const { rest: text, state } =
    struck === null ? (readMark(written) ?? { rest: written, state: null }) : { rest: struck, state: 'struck' as const }
  if (words.placeholders.has(normalizePhrase(text)) || normalizePhrase(text) === '') return 'nothing-written'

  const { kind } = columns
  const cell = row.cells[columns.owner] ?? ''
  const inColumn = readOwnersOfCell(cell, text, sense)
  // Whose it is may be open: "Ann or Bob".
  const isUndecided = inColumn?.by === undecided.name
  const named = isUndecided ? null : inColumn
  const label = inColumn ? null : firstToName(labels, new Clause(text, 'unsure'), sense)
  const phrase = inColumn || label || kind === 'decision' ? null : ownersInWords(phrases, new Clause(text, 'marked'), sense)
  return {
    kind,
    text: isUndecided ? `${text} (${withoutStruck(cell)})` : label?.rest || text,
    state: kind === 'decision' && state === 'done' ? null : state,
    owners: named?.owners ?? label?.owners ?? phrase?.owners ?? [],
    ownerRule: named?.by ?? label?.by ?? phrase?.by ?? null,
  }
}

/** Known people, or initials and nothing else. */
const areCertain = (cell: string, sense: NameSense): boolean =>
  /^\p{Lu}{2,3}(?:[,/&+ ]{1,3}\p{Lu}{2,3}){0,5}$/u.test(cell) || readOwnerNames(cell, 'known', sense) !== null

/** The names in a cell, or whom it means in front of a task: "Ann → Bob"; null where it names nobody. */
function readOwnersOfCell(written: string, task: string, sense: NameSense): Whose | null {
  const cell = withoutAsides(withoutStruck(written), sense)
  const whole = cell.replaceAll(/<br ?\/?>/gi, ', ')
  const plain = whole.replaceAll(/ \([^()]*\)/gu, '')
  const owners =
    readOwnerNames(whole, 'known', sense) ??
    readOwnerNames(plain, 'shaped', sense) ??
    readForeignNames(cell, sense.words) ??
    (isInitialled(plain) ? [{ written: plain, login: null }] : null)
  if (owners) return { owners: withLogins(owners, whole, sense), by: 'column' }
  const label = plain === '' ? null : firstToName(labels, new Clause(`${plain}: ${task}`, 'unsure'), sense)
  return label && { owners: label.owners, by: label.by === undecided.name ? label.by : 'column' }
}

type Whose = Pick<NamedBy, 'owners' | 'by'>

/** A motion in a column of its own, and how it ended in another; null for any other table. */
function readVoteRow({ cells }: Block, header: readonly string[], words: Vocabulary): RowItem | NoRowItem | null {
  const motionAt = header.findIndex((cell) => words.motionLabels.has(cell) || words.motionLabels.has(cell.split(' ')[0]!))
  const outcomeAt = header.findIndex((cell, at) => at !== motionAt && (words.resultLabels.has(cell) || words.outcomeColumns.has(cell)))
  if (motionAt === -1 || outcomeAt === -1) return null
  const text = cells[motionAt] ?? ''
  if (normalizePhrase(text) === '') return 'nothing-written'
  const stated = readOutcomeLine(cells[outcomeAt] ?? '', words)
  if (stated?.outcome === 'failed') return 'not-passed'
  return stated && !approvesMinutes(text, words) ? { kind: 'decision', text, owners: [], ownerRule: null, state: null } : 'no-outcome'
}
