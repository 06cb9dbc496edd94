import type { Owner } from '../model/person.js'
import type { ReportedItem } from '../model/note.js'
import { readState } from './item-state.js'
import { withoutOpenMarks } from './item-text.js'
import type { Vocabulary } from './languages/vocabulary.js'
import type { NameSense } from './names/owner-names.js'
import { type Block, joinLines } from './outline/block.js'
import { statementsOf } from './statements/split.js'
import { stateOfPhrase } from './statements/status.js'
import { type Context, type Statement } from './statements/statement.js'
import { announcedVerdicts } from './verdicts/announced.js'
import { asStated, readTableRow } from './verdicts/table-row.js'
import { talkVerdicts } from './verdicts/talk.js'
import { firstToJudge, type ItemDraft, type Verdict } from './verdicts/verdict.js'

/**
 * What the lines of a block report of items of an earlier meeting: each that would be an item in a section of action items, and
 * each list item that says in other words what became of one.
 */
export function readReportedItems(block: Block, context: Context, sense: NameSense): ReportedItem<Owner>[] {
  const asActions: Context = { ...context, section: 'actions' }
  if (block.form === 'opaque') return []
  if (block.form === 'row') return readReportedRow(block, sense)
  if (block.lines.length === 0) return block.children.flatMap((child) => readReportedItems(child, context, sense))
  return statementsOf(block, asActions, sense).flatMap((statement) => {
    const { item, below, by } = firstToJudge(announcedVerdicts, statement)
    if (item) return [reported(statement, item.text, item.owners, sense), ...ownBoxes(statement.children, asActions, sense)]
    if (by === 'task-or-remark' && block.form === 'bullet') return [reported(statement, statement.task, statement.owners, sense)]
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
    const { item, by }: Verdict & { by: string } = statement.marker
      ? firstToJudge(announcedVerdicts, statement)
      : firstToJudge(talkVerdicts, statement)
    return item?.kind === 'decision' ? [{ statement, item, by }] : []
  })
  return [...decided, ...block.children.flatMap((child) => decisionsIn(child, context, sense))]
}

/** Of what is nested below a reported item only what has a checkbox of its own is another one. */
function ownBoxes(children: readonly Block[], context: Context, sense: NameSense): ReportedItem<Owner>[] {
  return children.filter(({ ticked }) => ticked !== null).flatMap((child) => readReportedItems(child, context, sense))
}

function readReportedRow(block: Block, sense: NameSense): ReportedItem<Owner>[] {
  const row = readTableRow(block, 'actions', sense)
  if (typeof row !== 'object') return []
  const ended = readEnding(row.text, sense.words)
  const state = readState(asStated(block, row), { text: '', kind: 'todo' }, [], sense.words)
  return [{ line: block.line, text: ended.text, owners: row.owners, state: asReported(state === 'open' ? ended.state : state) }]
}

function reported(
  { block, lines, children, context }: Statement,
  text: string,
  owners: readonly Owner[],
  sense: NameSense,
): ReportedItem<Owner> {
  const ended = readEnding(withoutOpenMarks(text), sense.words)
  const state = context.done ? 'done' : readState(block, { text: joinLines(lines), kind: 'todo' }, children, sense.words)
  return { line: lines[0]!.number, text: ended.text, owners, state: asReported(state === 'open' ? ended.state : state) }
}

type Ended = 'open' | 'done' | 'struck'

const asReported = (state: Ended): ReportedItem['state'] => (state === 'struck' ? 'cancelled' : state)

/** Longest note of how an item ended, in UTF-16 code units. */
const longestEnding = 80

/** Takes off what says how the item ended: "Find a host – done, see #12", "Done: find a host", "Find a host (in progress)". */
function readEnding(text: string, words: Vocabulary): { readonly text: string; readonly state: Ended } {
  const leading = /^[*_]{0,2}([\p{L}’']+(?: \p{L}+)?)[*_]{0,2}(?::| [–—-]{1,2}) ?[*_]{0,2}\s*(?=\S)/u.exec(text)
  const opening = leading && stateOfPhrase(leading[1]!, words)
  if (leading && opening) return { text: text.slice(leading[0].length), state: opening }
  const from = Math.max(0, text.length - longestEnding)
  for (const { index, 0: sign } of text.slice(from).matchAll(/(?:[.;,:] | [–—-]{1,2} | ?→ | \()/gu)) {
    const said = text.slice(from + index + sign.length)
    const state = stateOfPhrase(said.split(/[,;:.()–—]| -/u)[0]!, words)
    if (state) return { text: text.slice(0, from + index).trim(), state }
  }
  return { text: text.replace(/✅$/u, '').trimEnd(), state: 'open' }
}
