/** `!!! todo "Actions"`, `??? note`, `???+ tip "Decision"`, `=== "Present"`: a box or a tab of MkDocs, whose text is set in by four. */
const boxLine = /^(?:(?:!!!|\?\?\?\+?) ([\w-]{2,30})(?: [\w-]{2,20}){0,3}(?: "([^"]{0,120})")?|===[!+]? "([^"]{1,120})")\s*$/u
const indent = /^(?: {4}|\t)/

/** Writes such boxes as quotes with a title in bold; given one line after the other. */
export class IndentedBoxes {
  /** How many boxes the line before is in. */
  private depth = 0

  /**
   * @param isCode whether the line is in code, where no box begins
   * @param behind the lines behind it
   */
  plain(line: string, isCode: boolean, behind: () => readonly string[]): string {
    if (this.depth === 0 && !(line.startsWith('!!!') || line.startsWith('???') || line.startsWith('==='))) return line
    let rest = line
    let depth = 0
    while (depth < this.depth && (indent.test(rest) || rest.trim() === '')) {
      rest = rest.replace(indent, '')
      depth++
    }
    this.depth = depth
    const [found, kind = '', title = kind, tab = title] = isCode ? [] : (boxLine.exec(rest) ?? [])
    const isBox = found !== undefined && indent.test(behind().find((next) => next.trim() !== '') ?? '')
    if (!isBox) return '> '.repeat(depth) + rest
    this.depth++
    return '> '.repeat(this.depth) + (tab === '' ? '' : `**${tab}**`)
  }
}
