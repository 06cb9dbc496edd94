import type { NoteLinks } from '../model/note.js'
import { changeActiveText } from '../markdown/active-text.js'
import { referenceAddress } from './references.js'

/** `#123` as a word of its own; behind a name, as in `core#123`, it says itself where it belongs. */
const plainNumber = /(?<![\p{L}\p{N}_/#&-])#(\d{1,9})(?![\p{L}\p{N}_-])/gu

/**
 * Writes each plain `#123` of a note as the address of that issue or pull request in the repository of the note's
 * series; code spans, URLs and the text of links stay as they are.
 * @param links without a repository, where the config names none, nothing changes
 */
export function linkNumbers(markdown: string, { repository, server }: NoteLinks): string {
  if (repository === undefined || !markdown.includes('#')) return markdown
  return changeActiveText(markdown, (text) =>
    text.replace(plainNumber, (written, number: string, at: number) =>
      isInLinkText(text, at + written.length) ? written : referenceAddress({ repository, number: Number(number) }, server),
    ),
  )
}

/** True where a closing bracket with an address comes before any other bracket. */
function isInLinkText(text: string, from: number): boolean {
  const bracket = text.slice(from, from + 200).search(/[[\]]/)
  return bracket !== -1 && text.startsWith('](', from + bracket)
}
