import type { NoteLinks } from '../model/note.js'

/** The number of an issue of the notes repository at the end of an item, and the text before it. */
export interface LinkedNumber {
  readonly number: number
  readonly text: string
}

/**
 * The issue that an item names at its end: `(#12)`, or a link to it in brackets.
 * @param links where a plain `#` of the note means another repository, only a link counts
 * @param repository web address of the notes repository
 */
export function linkedNumber(item: string, { repository: linked }: NoteLinks, repository: string): LinkedNumber | null {
  const text = item.trimEnd()
  const end = text.endsWith('.') ? text.slice(0, -1) : text
  const plain = /\(#(\d{1,9})\)$/.exec(end.slice(-12))
  if (plain) return linked === undefined || repository.endsWith(`/${linked}`) ? found(plain[1]!, end, end.length - plain[0].length) : null
  const address = `${repository}/issues/`
  const at = end.lastIndexOf(address)
  const link = at < 0 ? null : /^(\d{1,9})\)?\)$/.exec(end.slice(at + address.length))
  if (!link) return null
  // `([#12](address))`, `[#12](address)` or `(address)`
  const before = end.slice(0, at)
  const bracket = before.endsWith('](') ? before.lastIndexOf('[') : before.length - 1
  if (bracket < 0 || (!before.endsWith('](') && !before.endsWith('('))) return null
  return found(link[1]!, end, before.slice(0, bracket).endsWith('(') ? bracket - 1 : bracket)
}

function found(number: string, item: string, end: number): LinkedNumber | null {
  const text = item.slice(0, end).trimEnd()
  return text === '' ? null : { number: Number(number), text }
}
