/** Estimates what the Markdown parser (micromark 4) and the rules behind it take for lines, one after the other. */
export class ParsingCost {
  /** Microseconds so far, as measured. */
  spent = 0
  /** Marks in the inline text that the last line belongs to. */
  private marks = 0
  /** Tokens of all lines so far, roughly. */
  private tokens = 0
  /** Containers that the last line which is not blank is in. */
  private open = 0
  private isQuoted = false
  private isBehindBlank = true

  /** @param startsRun whether the line begins an inline text of its own */
  add(line: string, startsRun: boolean): void {
    const nesting = nestingOf(line)
    const before = startsRun ? 0 : this.marks
    this.marks = before + countMarks(line)
    // By the depth of its lists, and by the square of the marks in its run.
    this.spent += (nesting === 0 ? 0 : 50 + 11 * nesting) + 0.0017 * (this.marks * this.marks - before * before)
    if (line.trim() === '') {
      this.isBehindBlank = true
    } else {
      if (startsRun || this.isBehindBlank) this.spent += blockCost
      this.spent += lineCost + cellCost * (line.split('|').length - 1)
      const closes = nesting < this.open || (this.isQuoted && this.isBehindBlank)
      // Where containers close, and where a paragraph turns out to be a heading, the parser moves all tokens that it has so far.
      if (closes || (!this.isBehindBlank && underline.test(line))) this.spent += tokenCost * this.tokens
      this.open = nesting
      this.isQuoted = line.trimStart().startsWith('>')
      this.isBehindBlank = false
    }
    this.tokens += 1 + nesting
  }
}

/** Microseconds of a paragraph, heading or row. */
const blockCost = 40
/** Microseconds of each of their lines. */
const lineCost = 10
/** Microseconds of a cell. */
const cellCost = 20
/** Microseconds of each token when they are moved. */
const tokenCost = 0.1

/** Text above such a line is a heading. */
const underline = /^[ \t>]*(?:=+|-+)[ \t]*$/

/** Characters that open or close inline markup; the parser looks for a partner of each. */
function countMarks(line: string): number {
  let count = 0
  for (const mark of line.match(marks) ?? []) count += mark === '[' || mark === ']' ? 2 : 1
  return count
}

const marks = /[[\]*_~`<&!]/g

/** Lists and quotes that the line's beginning opens, and its indentation in pairs of columns. */
export function nestingOf(line: string): number {
  let depth = 0
  let blanks = 0
  for (let at = 0; at < line.length; at++) {
    const char = line[at]!
    const markerEnds = line[at + 1] === ' ' || line[at + 1] === '\t' || line[at + 1] === undefined
    if (char === ' ') blanks++
    else if (char === '\t') blanks += 4
    else if (char === '>' || ('-*+'.includes(char) && markerEnds)) depth++
    else if (isDigit(char)) {
      while (isDigit(line[at + 1])) at++
      if (line[at + 1] !== '.' && line[at + 1] !== ')') break
      depth++
      at++
    } else break
  }
  return depth + Math.floor(blanks / 2)
}

const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9'
