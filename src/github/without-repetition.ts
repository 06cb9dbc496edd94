/** The issues of several pages, each once: a page may show again what moved while the pages were read. */
export function withoutRepetition<Item extends { readonly number: number }>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [item.number, item])).values()]
}
