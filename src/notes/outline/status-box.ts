import type { ItemState } from '../../model/item.js'
import type { SourceLine } from './block.js'

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

/** The lines of a list item behind GitHub's checkbox, which needs text behind it or below; `ticked` is null without one. */
export function readTaskBox(lines: readonly SourceLine[]): { readonly ticked: boolean | null; readonly lines: readonly SourceLine[] } {
  const [lead, ...others] = lines
  const [box, sign] = /^\[([ \txX])\](?:[ \t]+|$)/.exec(lead?.text ?? '') ?? []
  if (!lead || box === undefined || (lead.text === box && others.length === 0)) return { ticked: null, lines }
  return { ticked: sign === 'x' || sign === 'X', lines: [{ ...lead, text: lead.text.slice(box.length) }, ...others] }
}
