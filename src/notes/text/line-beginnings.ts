/** Marks of lists, quotes and checkboxes, and the first letter behind them: behind it no mark of a block can begin. */
const beginning = /^[ \t>*+\-\d.)]*(?:\[[ xX]\][ \t]+)?[\p{L}@]/u
/** Markup that reaches over a paragraph's lines: a table, strikethrough, a link's definition, an underlined heading. */
const reaching = /[~|]|:-|-:|\]:|^[ \t>]*(?:=+|-+)[ \t]*$/

/**
 * The lines as far as the blocks of a note depend on them; every line keeps its beginning and so its columns. The Markdown
 * parser looks at each character several times, and the text of an item is read from its source.
 */
export function lineBeginnings(lines: readonly string[]): string[] {
  const found: string[] = []
  let run = 0
  for (let at = 0; at <= lines.length; at++) {
    if (at < lines.length && lines[at] !== '') continue
    const paragraph = lines.slice(run, at)
    found.push(...(paragraph.some((line) => reaching.test(line)) ? paragraph : paragraph.map(beginningOf)))
    if (at < lines.length) found.push('')
    run = at + 1
  }
  return found
}

function beginningOf(line: string): string {
  // What ends HTML may stand anywhere.
  return line.includes('>', 1) ? line : (beginning.exec(line)?.[0] ?? line)
}
