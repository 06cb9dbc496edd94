/** The marks that a line may begin with, and the first letter behind them. */
const beginning = /^[ \t>*+\-\d.)]*\p{L}/u
/** Text above such a line may be a heading. One hyphen is enough, as the marks before it take the others. */
const underline = /^[ \t>*+-]*(?:=+|-)[ \t]*$/
/** Signs of tables, definitions and HTML, where the rest of a line counts. */
const readsOn = /\||:-|-:|\]:|^[ \t>*+\-\d.)]*</m
const beginsWithLetter = /^\p{L}/u

/** What the parser gets of one line, or of several of a paragraph. */
export interface LineBeginning {
  readonly text: string
  /** 0-based indexes of the first and the last line that it stands for. */
  readonly from: number
  readonly to: number
}

/**
 * What decides about the blocks of Markdown: of a line of plain text its beginning, of plain lines in a row the first, and all of the
 * others. The parser reads each sign several times, and most of a note is plain text.
 */
export function lineBeginnings(lines: readonly string[]): LineBeginning[] {
  if (readsOn.test(lines.join('\n'))) return lines.map((text, index) => ({ text, from: index, to: index }))
  const found: LineBeginning[] = []
  let isAboveUnderline = false
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index]!
    const below = lines[index + 1] ?? ''
    isAboveUnderline = underline.test(below) || (isAboveUnderline && below.trim() !== '')
    const goesOn = !isAboveUnderline && beginsWithLetter.test(line) && beginsWithLetter.test(below)
    const to = goesOn ? found.pop()!.to : index
    found.push({ text: isAboveUnderline ? line : (beginning.exec(line)?.[0] ?? line), from: index, to })
  }
  return found.reverse()
}
