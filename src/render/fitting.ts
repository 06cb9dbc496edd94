/** The first texts that fit into some bytes of UTF-8, a line end each; texts are only made as far as they fit. */
export function firstFitting<T>(
  items: readonly T[],
  toText: (item: T) => string,
  limits: { readonly count: number; readonly bytes: number },
): string[] {
  const texts: string[] = []
  let bytes = 0
  for (const item of items) {
    if (texts.length >= limits.count) break
    const text = toText(item)
    bytes += Buffer.byteLength(text) + 1
    if (bytes > limits.bytes) break
    texts.push(text)
  }
  return texts
}

/** What one table of a summary may take: GitHub drops a summary of more than 1 MiB. */
const tableLimits = { count: 300, bytes: 100_000 }

/**
 * A Markdown table of as many rows as a summary bears.
 * @param toCells the cells of an item's row, Markdown already
 * @param more says how many rows are left out
 */
export function fittingTable<T>(
  header: readonly string[],
  items: readonly T[],
  toCells: (item: T) => readonly string[],
  more: (left: number) => string,
): string {
  const lines = firstFitting(items, (item) => `| ${toCells(item).join(' | ')} |`, tableLimits)
  const table = [`| ${header.join(' | ')} |`, `|${header.map(() => '---').join('|')}|`, ...lines].join('\n')
  return lines.length < items.length ? `${table}\n\n${more(items.length - lines.length)}` : table
}
