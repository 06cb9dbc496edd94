import type { Heading, Nodes, Paragraph, Root } from 'mdast'
import type { SourceLine } from './block.js'
import { type LineBeginning, lineBeginnings } from './line-beginnings.js'
import { parseAlike } from './markdown.js'

type Point = NonNullable<Nodes['position']>['start']

const headingLine = /^#{1,6}(?:[ \t]|$)/
/** Code and HTML, in which such a line is no heading. */
const hidesHeadings = /^[ \t>*+\-\d.)_]*(?:<|```|~~~)/m

/** The lines of a note from each heading to the next one: as a heading ends all blocks, each part is parsed alone. */
export function splitAtHeadings(lines: readonly SourceLine[]): SourceText[] {
  if (hidesHeadings.test(lines.map(({ text }) => text).join('\n'))) return [new SourceText(lines)]
  const starts = lines.flatMap(({ text }, index) => (index > 0 && headingLine.test(text) ? [index] : []))
  return [0, ...starts].map((start, index) => new SourceText(lines.slice(start, starts[index])))
}

/** Lines of a note with their numbers in the file, and what the parser says of their beginnings: what of the source a node stands for. */
export class SourceText {
  readonly root: Root
  /** What is parsed: the beginnings of the lines; all that is written where there are tables. */
  private readonly text: string
  private readonly parsed: readonly LineBeginning[]
  /** Offset in the text of the first character of each line that is parsed. */
  private readonly lineStarts: readonly number[]

  constructor(private readonly lines: readonly SourceLine[]) {
    this.parsed = lineBeginnings(lines.map(({ text }) => text))
    this.text = this.parsed.map(({ text }) => text).join('\n')
    const starts = [0]
    for (const { text } of this.parsed) starts.push(starts.at(-1)! + text.length + 1)
    this.lineStarts = starts
    this.root = parseAlike(this.text)
  }

  /** The lines of a paragraph without the marks of the lists and quotes that it stands in. */
  ownLines({ position }: Paragraph): SourceLine[] {
    return this.linesBetween(position!.start, position!.end)
  }

  /** The text of a heading on one line, with its markup. */
  headingText({ children, position }: Heading): string {
    const [first, last] = [children[0], children.at(-1)]
    if (!first || !last) return ''
    const text = this.linesBetween(first.position!.start, last.position!.end)
      .map((line) => line.text)
      .join(' ')
    const isUnderlined = position!.end.line > position!.start.line
    return isUnderlined ? text : text.replace(/(?:^|(?<![ \t])[ \t]+)#+$/, '')
  }

  /** What is written in a cell between two offsets. */
  cell(from: number, to: number): string {
    const cell = this.text.slice(from, to).trim()
    const inner = cell.startsWith('|') ? cell.slice(1) : cell
    return (inner.endsWith('|') && !inner.endsWith('\\|') ? inner.slice(0, -1) : inner).trim()
  }

  /** Number in the file of the line on which a node begins. */
  firstLine({ position }: Nodes): number {
    return this.lines[this.parsed[position!.start.line - 1]!.from]!.number
  }

  lastLine({ position }: Nodes): number {
    return this.lines[this.parsed[position!.end.line - 1]!.to]!.number
  }

  private linesBetween(start: Point, end: Point): SourceLine[] {
    const first = this.parsed[start.line - 1]!.from
    return this.lines.slice(first, this.parsed[end.line - 1]!.to + 1).map(({ number, text }, index) => {
      const own = index === 0 ? text.slice(this.columnOf(start.line, start.offset!)) : stripContinuation(text)
      return { number, text: stripHardBreak(own.trim()) }
    })
  }

  private columnOf(line: number, offset: number): number {
    return offset - this.lineStarts[line - 1]!
  }
}

function stripContinuation(line: string): string {
  let at = 0
  while (at < line.length && ' \t>'.includes(line[at]!)) at++
  return line.slice(at)
}

function stripHardBreak(text: string): string {
  return text.endsWith('\\') && !text.endsWith('\\\\') ? text.slice(0, -1).trimEnd() : text
}
