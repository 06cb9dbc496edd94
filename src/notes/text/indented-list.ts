const setIn = /^( {4,}|\t+)[*+-][ \t]+\S/
/** A list, a quote, a heading, a table, HTML, or a line that is set in itself. */
const isNoText = /^(?:\s|$|[*+>#|<-]|\d{1,9}[.)]|```|~~~)/

/** Takes the indentation from lists right below a line of text, as pads write them: to Markdown they would be a part of that text. */
export class IndentedList {
  private indentation = ''
  /** What is put in front of a line instead: below a topic that became an entry, some spaces. */
  private inset = ''

  /**
   * @param before the line before, as plain Markdown
   * @param next the line behind it
   */
  plain(line: string, before: string, next: string): string {
    const isBelow = this.indentation !== ''
    if (isBelow && line === '') return line
    if (isBelow && line.startsWith(this.indentation)) return this.inset + line.slice(this.indentation.length)
    this.indentation = ''
    // A topic right below the list of the one before would go on with its last entry.
    if (isBelow && before !== '' && !isNoText.test(line) && setIn.test(next)) {
      this.begin(next, '  ')
      return `- ${line}`
    }
    if (!(line.startsWith('    ') || line.startsWith('\t')) || isNoText.test(before)) return line
    this.begin(line, '')
    return line.slice(this.indentation.length)
  }

  private begin(line: string, inset: string): void {
    this.indentation = setIn.exec(line)?.[1] ?? ''
    this.inset = inset
  }
}
