/** The marks that a line may begin with, and the first letter behind them. */
const beginning = /^[ \t>*+\-\d.)]*\p{L}/u
/** Text above such a line may be a heading. */
const underline = /^[ \t>*+-]*(?:=+|-+)[ \t]*$/
/** Signs of tables, definitions and HTML, where the rest of a line counts. */
const readsOn = /\||:-|-:|\]:|^[ \t>*+\-\d.)]*</m

/**
 * What decides about the blocks of Markdown: of a line of plain text only its beginning, and all of the others. The parser
 * reads each sign several times, and most of a note is plain text.
 */
export function lineBeginnings(lines: readonly string[]): readonly string[] {
  if (readsOn.test(lines.join('\n'))) return lines
  let isAboveUnderline = false
  return lines
    .toReversed()
    .map((line, index, reversed) => {
      const below = reversed[index - 1] ?? ''
      isAboveUnderline = underline.test(below) || (isAboveUnderline && below.trim() !== '')
      return isAboveUnderline ? line : (beginning.exec(line)?.[0] ?? line)
    })
    .toReversed()
}
