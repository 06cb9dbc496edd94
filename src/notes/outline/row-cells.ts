import type { Block } from './block.js'
import { type BehindStruck, readStruckCell, readStruckText, withoutStruck } from './struck.js'

/**
 * What the cells of a row say: it is struck if all that it says is, or its task; a single other cell that is stays as it is written.
 * @returns with the text of the cells that count
 */
export function readCells(
  written: readonly string[],
  behindStruck: BehindStruck,
): Pick<Block, 'cells' | 'struck' | 'ticked'> & { readonly text: string } {
  const texts = written.map(readStruckText)
  const states = written.map((cell) => readStruckCell(cell, behindStruck))
  const isAll = texts.some((text) => text !== null) && written.every((cell, index) => cell === '' || texts[index] !== null)
  const struck = isAll || states.some((read) => read?.state === 'struck')
  const cells = written.map((cell, index) => {
    const text = texts[index] ?? null
    return states[index]?.text ?? (text === null ? withoutStruck(cell) : struck ? text : cell)
  })
  const counting = cells.filter((cell, index) => cell !== '' && (struck || (texts[index] ?? null) === null))
  return { cells, struck, ticked: states.some((read) => read?.state === 'done') || null, text: counting.join(' | ') }
}

/** What cells say, line by line: "TODO: call them<br>TODO: pay". */
export const linesOfCells = (cells: readonly string[]): string[] => cells.flatMap((cell) => cell.split(/<br ?\/?>/iu))
