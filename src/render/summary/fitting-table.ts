import { joinBlocks, joinMarkdown, inert } from '../../markdown/markdown.js'
import type { Markdown } from '../../model/markdown.js'
import { firstFitting } from '../first-fitting.js'

/** What one table of a summary may take: GitHub drops a summary of more than 1 MiB. */
const tableLimits = { count: 300, bytes: 100_000 }

/**
 * A table of as many rows as a summary bears.
 * @param toCells the cells of an item's row
 * @param more says how many rows are left out
 */
export function fittingTable<T>(
  header: readonly Markdown[],
  items: readonly T[],
  toCells: (item: T) => readonly Markdown[],
  more: (left: number) => Markdown,
): Markdown {
  const lines = firstFitting(items, (item) => row(toCells(item)), tableLimits)
  const table = joinMarkdown([row(header), row(header.map(() => inert`---`)), ...lines], '\n')
  return lines.length < items.length ? joinBlocks([table, more(items.length - lines.length)]) : table
}

const row = (cells: readonly Markdown[]): Markdown => inert`| ${joinMarkdown(cells, ' | ')} |`
