/** The marks that a line may begin with, and the first sign behind them that is none. */
const beginning = /^([ \t>*+\-\d.)_]*)[\p{L}@("“„[]/u
const headingMarks = /^#{1,6}[ \t]+(?=[^ \t#])/
/** Signs of tables, definitions and HTML, where the rest of a line counts. */
const readsOn = /\||:-|-:|\]:|^[ \t>*+\-\d.)_]*</m
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
 * others. The parser reads each sign several times, and most of a note is plain text. Any text is "x" here: notes that are alike in
 * their blocks are then alike in this, too.
 */
export function lineBeginnings(lines: readonly string[]): LineBeginning[] {
  if (readsOn.test(lines.join('\n'))) return lines.map((text, index) => ({ text, from: index, to: index }))
  const found: LineBeginning[] = []
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index]!
    const goesOn = beginsWithLetter.test(line) && beginsWithLetter.test(lines[index + 1] ?? '')
    found.push({ text: beginningOf(line), from: index, to: goesOn ? found.pop()!.to : index })
  }
  return found.reverse()
}

function beginningOf(line: string): string {
  const marks = beginning.exec(line)?.[1] ?? headingMarks.exec(line)?.[0]
  return marks === undefined ? line : `${marks}x`
}
