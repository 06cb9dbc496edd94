import { joinBlocks, joinMarkdown } from '../markdown/markdown.js'
import type { Markdown } from '../model/markdown.js'

/** A list of a text, with what stands in for the items that have no room. */
export interface FittingList {
  readonly heading: Markdown
  readonly items: readonly Markdown[]
  /** The line for what is left out. */
  readonly more: (count: number) => Markdown
  /** Stands below the list, such as the end of a folded part. */
  readonly footing?: Markdown
}

/**
 * Writes lists one below the other in at most `room` bytes of UTF-8: where they do not fit, the last lists lose their
 * last items first, each with a line that says how many. Headings and those lines always stand.
 */
export function fitLists(lists: readonly FittingList[], room: number): Markdown {
  let left = room
  for (const list of lists)
    left -= Buffer.byteLength(list.heading) + Buffer.byteLength(list.more(list.items.length)) + Buffer.byteLength(list.footing ?? '') + 6
  const written = lists.map(({ heading, items, more, footing }) => {
    const reserved = Buffer.byteLength(more(items.length)) + 1
    let shown = 0
    let used = 0
    // Where all items fit, the line that was reserved for the rest is free.
    const all = items.reduce((sum, item) => sum + Buffer.byteLength(item) + 1, 0)
    if (all <= left + reserved) {
      shown = items.length
      used = Math.max(0, all - reserved)
    } else {
      for (const item of items) {
        if (used + Buffer.byteLength(item) + 1 > left) break
        used += Buffer.byteLength(item) + 1
        shown++
      }
    }
    left -= used
    const lines = shown < items.length ? [...items.slice(0, shown), more(items.length - shown)] : items
    return joinBlocks([heading, joinMarkdown(lines, '\n'), ...(footing ? [footing] : [])])
  })
  return joinBlocks(written)
}
