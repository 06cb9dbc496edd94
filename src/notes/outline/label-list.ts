import type { Block } from './block.js'

/**
 * How many blocks of the list behind a label such as "Action:" are the label's. Markdown makes one list of it and of the bullets that
 * follow behind a blank line; where the label's own bullets stand close together, the next ones are talk again.
 */
export function ownChildren({ form, listAdjoins, children }: Block): number {
  const isGap = (child: Block, index: number) => index > 0 && child.line > children[index - 1]!.endLine + 1
  const gap = children.findIndex(isGap)
  const isLoose = children.every((child, index) => index === 0 || isGap(child, index))
  return form === 'paragraph' && listAdjoins && gap !== -1 && !isLoose ? gap : children.length
}
