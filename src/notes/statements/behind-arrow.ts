const leadingArrow = /^(?:[•‣◦·] *)?[*_]{0,3}(?:[→⇒➜➔]|➡\uFE0F?|[-=]{1,2}>) *(?=\S)/u
const innerArrow = / (?:[→⇒➜➔]|➡\uFE0F?|[-=]{1,2}>) +(?=\S)/gu

/** What stands behind an arrow at the beginning of a line, by which people assign tasks: "→ Ann: …", "-> …"; null without one. */
export function behindArrow(text: string): string | null {
  const [found] = leadingArrow.exec(text) ?? []
  return found === undefined ? null : text.slice(found.length)
}

/** More of them show how something flows. */
const mostArrows = 3

/** What stands in front of and behind each arrow within a line: "The disk is full. → Ann: clear it". */
export function aroundArrows(text: string): { readonly before: string; readonly said: string }[] {
  if (!text.includes('>') && !/[→⇒➜➔➡]/u.test(text)) return []
  return [...text.matchAll(innerArrow)].slice(0, mostArrows).map(({ 0: found, index }) => ({
    before: text.slice(0, index).trimEnd(),
    said: text.slice(index + found.length),
  }))
}
