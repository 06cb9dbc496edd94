import type { ItemState } from '../../model/item.js'

/** A box in front of a task, as Markdown, Obsidian and exports of other editors write it. */
export interface StatusBox {
  readonly state: ItemState
  /** What stands behind it. */
  readonly rest: string
}

/**
 * "[x]", "[✓]", "[ x ]", "[-]" for cancelled, "[/]" in progress, "[>]" moved on, "[!]", "[?]", "[~]", "[]", and the signs for an empty
 * and a ticked box.
 */
const box = /^(?:\[( [xX] |[✓✔✅☑]\uFE0F?|[ xX/<>!?*~-]?|  )\]|([☐⬜🔲])|([☑☒🗹]\uFE0F?))[ \t]+(?=\S)/u

/** Reads the box at the beginning of a text; null without one. */
export function readStatusBox(text: string): StatusBox | null {
  const found = box.exec(text)
  if (!found) return null
  const [whole, sign, , ticked] = found
  const state = ticked !== undefined || /[xX✓✔✅☑]/u.test(sign ?? '') ? 'done' : sign === '-' ? 'struck' : 'open'
  return { state, rest: text.slice(whole.length) }
}
