/** A box at the beginning of a list item, in a quotation or not. */
const box = /^((?:> ?)*[ \t]*(?:[-*+]|\d{1,9}[.)]) )\[([ xX])\](?= )/gm

/** The boxes of a block in order: 1 for a ticked one, 0 for another. */
export function ticksOf(block: string): string {
  return [...block.matchAll(box)].map(([, , tick]) => (tick === ' ' ? '0' : '1')).join('')
}

/** The block with no box ticked. */
export function withoutTicks(block: string): string {
  return block.replace(box, '$1[ ]')
}

/**
 * A new block in which the boxes that people ticked or cleared stay as they made them, by the text of their lines.
 * @param desired the block as this action would write it
 * @param current the block as it is, with people's ticks
 * @param last the ticks that this action wrote last
 */
export function keepTicks(desired: string, current: string, last: string): string {
  const boxes = boxesOf(current)
  if (boxes.length !== last.length) return desired
  const theirs = new Map(boxes.flatMap(({ id, tick }, index) => (tick === last[index] ? [] : [[id, tick] as const])))
  const ids = boxesOf(desired).map(({ id }) => id)
  let index = 0
  return desired.replace(box, (line: string, start: string) => {
    const tick = theirs.get(ids[index++] ?? '')
    return tick === undefined ? line : `${start}[${tick === '1' ? 'x' : ' '}]`
  })
}

/** The boxes of a block, each by the text of its line and which of equal ones it is. */
function boxesOf(block: string): { id: string; tick: string }[] {
  const counts = new Map<string, number>()
  return [...block.matchAll(box)].map(({ 0: written, 1: start, 2: tick, index }) => {
    const end = block.indexOf('\n', index)
    const text = `${start}${block.slice(index + written.length, end < 0 ? undefined : end).trim()}`
    const count = (counts.get(text) ?? 0) + 1
    counts.set(text, count)
    return { id: `${count} ${text}`, tick: tick === ' ' ? '0' : '1' }
  })
}
