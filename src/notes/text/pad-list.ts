/** "** deeper": a list of a pad, a wiki or an outliner, whose signs count how deep an entry is; not "** bold **". */
const padBullet = /^(\*{1,6})[ \t]+(?=[^\s*])(?!.*\*\*)/u

/** Writes the entries of such lists as nested lists of Markdown; given one line after the other. */
export class PadList {
  /** How many signs the entries have that a next one may stand below, the outermost first. */
  private open: readonly number[] = []

  plain(line: string): string {
    if (line === '' || line.startsWith(' ') || line.startsWith('\t')) return line
    const signs = padBullet.exec(line)?.[1]!.length ?? 0
    // The first entry may have any number of signs; four blanks in front of it would make it code.
    const above = this.open.filter((count) => count < signs)
    this.open = signs === 0 ? [] : [...above, signs]
    return signs < 2 ? line : `${'  '.repeat(above.length)}*${line.slice(signs)}`
  }
}
