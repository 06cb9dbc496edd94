/** What stands behind an arrow at the beginning of a line, by which people assign tasks: "→ Ann: …", "-> …"; null without one. */
export function behindArrow(text: string): string | null {
  const [arrow] = /^(?:[•‣◦·] *)?[*_]{0,3}(?:[→⇒➜➔]|➡\uFE0F?|[-=]{1,2}>) *(?=\S)/u.exec(text) ?? []
  return arrow === undefined ? null : text.slice(arrow.length)
}
