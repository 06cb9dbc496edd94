import type { NameSense } from './names/owner-names.js'
import type { Block } from './outline/block.js'
import { areKnown, type FoundReport, readReportedItems } from './reported-items.js'
import type { Context } from './statements/context.js'
import { innerMarker } from './statements/statement.js'
import { statementsOf } from './statements/split.js'

/** What a block below a heading such as "Matters arising" is made of. */
export interface Arising {
  /** What it says of items of earlier meetings. */
  readonly reports: readonly FoundReport[]
  /** Blocks that are read as those of any other talk. */
  readonly others: readonly Block[]
}

/**
 * Tells what a block looks back at from what is new. A line with a marker is new, unless it says what became of it; a line that says so,
 * and an entry of a list or table with an owner, are of an earlier meeting.
 */
export function readArising(block: Block, context: Context, sense: NameSense): Arising {
  const isBare = block.lines.length === 0 && block.form !== 'row'
  const own = isBare || block.form === 'opaque' ? [] : reportsIn({ ...block, children: [] }, context, sense)
  const isNew = own.length === 0 || (own.some(({ isStated }) => !isStated) && isMarked(block, context, sense))
  const below = block.children.map((child) => readArising(child, context, sense))
  if (isNew && below.every(({ reports }) => reports.length === 0)) return { reports: [], others: [block] }
  return {
    reports: [...(isNew ? [] : own), ...below.flatMap(({ reports }) => reports)],
    others: [...(isNew && !isBare ? [{ ...block, children: [] }] : []), ...below.flatMap(({ others }) => others)],
  }
}

function reportsIn(block: Block, context: Context, sense: NameSense): FoundReport[] {
  const isEntry = block.form === 'bullet' || block.form === 'row'
  return readReportedItems(block, context, sense).filter(({ isStated, owners }) => isStated || (isEntry && areKnown(owners, sense)))
}

const isMarked = (block: Block, context: Context, sense: NameSense): boolean =>
  block.form !== 'row' &&
  statementsOf(block, { ...context, section: 'talk' }, sense).some(
    ({ marker, text }) => marker !== null || innerMarker(text, sense) !== null,
  )
