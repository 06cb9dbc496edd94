import type { Owner } from '../model/person.js'
import type { ReportedItem } from '../model/note.js'
import { readState } from './item-state.js'
import { withoutOpenMarks } from './item-text.js'
import type { Vocabulary } from './languages/vocabulary.js'
import type { NameSense } from './names/owner-names.js'
import { type Block, joinLines } from './outline/block.js'
import { statementsOf } from './statements/split.js'
import { postponedTo } from './languages/day-surroundings.js'
import { stateOfPhrase } from './statements/status.js'
import type { Context } from './statements/context.js'
import { Statement } from './statements/statement.js'
import { announcedVerdicts } from './verdicts/announced.js'
import { asStated, readTableRow } from './verdicts/table-row.js'
import { firstToJudge, type ItemDraft } from './verdicts/verdict.js'
import { verdictOn } from './verdicts/verdict-on.js'

/** A reported item, and until when it was put off, as written. */
export interface FoundReport extends ReportedItem<Owner> {
  readonly until: string | null
  /** Whether the line says how far it is. */
  readonly isStated: boolean
}

/**
 * What the lines of a block report of items of an earlier meeting: each that would be an item in a section of action items, and
 * each list item that says in other words what became of one.
 */
export function readReportedItems(block: Block, context: Context, sense: NameSense): FoundReport[] {
  const asActions: Context = { ...context, section: 'actions' }
  if (block.form === 'opaque') return []
  if (block.form === 'row') return readReportedRow(block, sense)
  if (block.lines.length === 0) return block.children.flatMap((child) => readReportedItems(child, context, sense))
  return statementsOf(block, asActions, sense).flatMap((statement) => {
    const { item, below, by } = firstToJudge(announcedVerdicts, statement)
    if (item) return [reported(statement, item, sense), ...ownBoxes(statement.children, asActions, sense)]
    const isOfTopic = by === 'state-alone' && statement.marker === null && !areKnown(statement.owners, sense)
    if ((by === 'task-or-remark' || isOfTopic) && block.form === 'bullet')
      return [reported(statement, { text: statement.task, owners: statement.owners }, sense)]
    return below.are === 'read' || below.are === 'the-label’s'
      ? statement.children.flatMap((child) => readReportedItems(child, { ...asActions, ...below.in }, sense))
      : []
  })
}

/** A statement that is a decision by its marker, or by the outcome of a vote. */
export interface DecidedStatement {
  readonly statement: Statement
  readonly item: ItemDraft
  readonly by: string
}

/** What was decided while the earlier items were gone through. */
export function decisionsIn(block: Block, context: Context, sense: NameSense): DecidedStatement[] {
  const own = block.form === 'row' || block.lines.length === 0 ? [] : statementsOf(block, context, sense)
  const decided = own.flatMap((statement) => {
    const { item, by } = verdictOn(statement)
    return item?.kind === 'decision' ? [{ statement, item, by }] : []
  })
  return [...decided, ...block.children.flatMap((child) => decisionsIn(child, context, sense))]
}

/** Of what is nested below a reported item only what has a checkbox of its own is another one. */
function ownBoxes(children: readonly Block[], context: Context, sense: NameSense): FoundReport[] {
  return children.filter(({ ticked }) => ticked !== null).flatMap((child) => readReportedItems(child, context, sense))
}

function readReportedRow(block: Block, sense: NameSense): FoundReport[] {
  const row = readTableRow(block, 'actions', sense)
  if (typeof row !== 'object') return []
  const ended = readEnding(row.text, sense.words)
  const state = readState(asStated(block, row), { text: '', kind: 'todo' }, [], sense.words)
  const said = { ...ended, state: state === 'open' ? ended.state : state }
  return [
    {
      line: block.line,
      text: ended.text,
      owners: row.owners,
      state: asReported(said.state),
      until: untilOf(said),
      isStated: said.isStated || said.state !== 'open',
    },
  ]
}

/** What a line says of an item, and of whom. */
type Said = Pick<ItemDraft, 'text' | 'owners'>

function reported(statement: Statement, read: Said, sense: NameSense): FoundReport {
  const { block, lines, children, context } = statement
  // "Roof (AL): carried over to May" is about the roof, whoever is called so.
  const isTopic = !areKnown(read.owners, sense) && outcomeOf(withoutPoint(read.text), sense.words) !== null
  const said = isTopic ? { text: statement.text, owners: [] } : read
  const remark = readEnding(withoutOpenMarks(said.text), sense.words)
  const { text, owners } = (said.owners.length === 0 ? beforeRemark(statement, sense) : null) ?? { ...said, text: remark.text }
  const state = context.done ? 'done' : readState(block, { text: joinLines(lines), kind: 'todo' }, children, sense.words)
  const isOpenInPart = remark.isStated && remark.state === 'open' && block.ticked !== true && !context.done
  const ended = { ...remark, state: state === 'open' || isOpenInPart ? remark.state : state }
  const isStated = ended.isStated || ended.state !== 'open' || block.ticked !== null
  return { line: lines[0]!.number, text, owners, state: asReported(ended.state), until: untilOf(ended), isStated }
}

const withoutPoint = (text: string): string => text.replace(/[.!]$/u, '')

/** Whether all are people whom the note or the config knows, or written as logins. */
export const areKnown = (owners: readonly Owner[], { known, words }: NameSense): boolean =>
  owners.length > 0 &&
  owners.every(
    ({ written, login }) =>
      login !== null || known.has(written) || words.groups.has(written.toLowerCase()) || words.roleWords.has(written.toLowerCase()),
  )

/** What stands in front of a remark that names its owners at its end: "Book the hall (AL) – rang twice, done". */
function beforeRemark(statement: Statement, sense: NameSense): Said | null {
  const { lines, block, context } = statement
  const text = joinLines(lines)
  for (const { index } of text.matchAll(/(?<=[)\]][*_]{0,3})(?: [–—-]{1,2} |[:;,] )/gu)) {
    const line = { number: lines[0]!.number, text: text.slice(0, index) }
    const { item } = firstToJudge(announcedVerdicts, new Statement([line], block, [], { ...context, section: 'actions' }, sense))
    if (item && areKnown(item.owners, sense)) return { text: withoutOpenMarks(item.text), owners: item.owners }
  }
  return null
}

type Ended = 'open' | 'done' | 'struck'

const asReported = (state: Ended): ReportedItem['state'] => (state === 'struck' ? 'cancelled' : state)

/** Longest note of how an item ended, in UTF-16 code units. */
const longestEnding = 80

/** What is said of how an item ended. */
interface Ending {
  /** The item without it. */
  readonly text: string
  readonly state: Ended
  /** Until when it was put off, as written. */
  readonly until: string | null
  readonly isStated: boolean
}

const untilOf = ({ state, until }: Ending): string | null => (state === 'open' ? until : null)

/** Takes off what says how the item ended: "Find a host – done, see #12", "Done: find a host", "Find a host – deferred to 3 May". */
function readEnding(text: string, words: Vocabulary): Ending {
  const leading = /^[*_]{0,2}([\p{L}’']+(?: \p{L}+)?)[*_]{0,2}(?::| [–—-]{1,2}) ?[*_]{0,2}\s*(?=\S)/u.exec(text)
  const opening = leading && stateOfPhrase(leading[1]!, words)
  if (leading && opening) return { text: text.slice(leading[0].length), state: opening, until: null, isStated: true }
  const from = Math.max(0, text.length - longestEnding)
  const ends = [...text.slice(from).matchAll(/(?:[.;,:] | [–—-]{1,2} | ?→ | \()/gu)].flatMap(({ index, 0: sign }) => {
    const said = text.slice(from + index + sign.length).replaceAll(/[*_]/gu, '')
    const outcome = outcomeOf(said.split(/[,;:()–—]|[.](?!\p{L}|\d)| -/u)[0]!, words)
    return outcome ? [{ outcome, at: from + index }] : []
  })
  const [first] = ends
  // "Find a host – done; print the list – not yet": what is done in part is open.
  const outcome = ends.find((end) => end.outcome.state === 'open')?.outcome ?? first?.outcome
  if (first && outcome) return { text: text.slice(0, first.at).trim(), ...outcome, isStated: true }
  return { text: text.replace(/✅$/u, '').trimEnd(), state: 'open', until: null, isStated: false }
}

/** Most words of a phrase that says how an item ended. */
const mostWords = 4

/** "done", "lapsed", "carried over to the June meeting", "deferred until 3 May". */
function outcomeOf(phrase: string, words: Vocabulary): Pick<Ending, 'state' | 'until'> | null {
  const state = stateOfPhrase(phrase, words)
  if (state) return { state, until: null }
  const spoken = phrase.trim().split(/\s+/u)
  for (let count = Math.min(mostWords, spoken.length - 2); count > 0; count--) {
    const isPutOff = postponedTo.has(spoken[count]!.toLowerCase()) && stateOfPhrase(spoken.slice(0, count).join(' '), words) === 'open'
    if (isPutOff) return { state: 'open', until: spoken.slice(count + 1).join(' ') }
  }
  return null
}
