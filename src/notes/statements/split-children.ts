import type { Owner } from '../../model/person.js'
import type { Block } from '../outline/block.js'
import { isAnothersTask } from './anothers-task.js'
import { beginsItem, type Statement } from './statement.js'

/** What is nested below an item: its details, tasks of others, and items of their own. */
interface Children {
  readonly details: readonly Block[]
  readonly others: readonly Block[]
  readonly separate: readonly Block[]
}

/** Tells what the blocks below an item of these owners are; in the talk all are details. */
export function splitChildren(statement: Statement, owners: readonly Owner[]): Children {
  const { children, context, sense, announced, marker } = statement
  if (!announced && !marker) return { details: children, others: [], separate: [] }
  const separate = new Set(separateChildren(statement))
  const nested = children.filter((child) => !separate.has(child))
  const others = new Set(nested.filter((child) => isAnothersTask(child, owners, context, sense)))
  return { details: nested.filter((child) => !others.has(child)), others: [...others], separate: [...separate] }
}

/** Bullets behind an item's paragraph that are items of their own; those of a nested or adjoining list are its details. */
function separateChildren({ block, children, label, context, sense }: Statement): readonly Block[] {
  if (block.form === 'bullet') return []
  const begins = (child: Block) => child.lines[0] !== undefined && beginsItem(child.lines[0].text, context, sense)
  if (block.listAdjoins) {
    // Markdown makes one list of the details and of the items that follow behind a blank line.
    const next = children.findIndex((child, index) => index > 0 && child.line > children[index - 1]!.endLine + 1 && begins(child))
    return next === -1 ? [] : children.slice(next)
  }
  return label !== null && !children.some(begins) ? [] : children
}
