import type { Block } from './outline/block.js'

/** The source lines of some of a block's children, common indentation removed, with the blank lines between those that stand together. */
export function detailLines(details: readonly Block[], { children }: Block, sourceLines: readonly string[]): string[] {
  const places = new Map(children.map((child, index) => [child, index]))
  const lines = details.flatMap((detail, index) => {
    const next = details[index + 1]
    const isAdjoined = next !== undefined && places.get(next) === places.get(detail)! + 1
    return sourceLines.slice(detail.line - 1, isAdjoined ? next.line - 1 : detail.endLine)
  })
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length)
  const common = Math.min(...indents)
  return lines.map((line) => line.slice(common).trimEnd())
}
