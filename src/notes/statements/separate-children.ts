import type { NameSense } from '../names/owner-names.js'
import type { Block } from '../outline/block.js'
import type { Context } from './context.js'
import { beginsItem } from './statement.js'

/** Bullets behind an item's paragraph that are items of their own; those of a nested or adjoining list are its details. */
export function separateChildren(
  block: Block,
  children: readonly Block[],
  labelled: boolean,
  context: Context,
  sense: NameSense,
): readonly Block[] {
  if (block.form === 'bullet') return []
  const begins = (child: Block) => child.lines[0] !== undefined && beginsItem(child.lines[0].text, context, sense)
  if (block.listAdjoins) {
    // Markdown makes one list of the details and of the items that follow behind a blank line.
    const next = children.findIndex((child, index) => index > 0 && child.line > children[index - 1]!.endLine + 1 && begins(child))
    return next === -1 ? [] : children.slice(next)
  }
  return labelled && !children.some(begins) ? [] : children
}
