import type { Nodes, Paragraph } from 'mdast'
import type { SourceLine } from './block.js'
import { type LineBeginning, lineBeginnings } from './line-beginnings.js'

/** The lines of a note with their numbers in the file, and what the parser gets of them: what a node of the tree is in the source. */
export class SourceText {
  /** What is parsed: the beginnings of the lines; all that is written where there are tables. */
  readonly text: string
  private readonly parsed: readonly LineBeginning[]
  /** Offset in the text of the first character of each line that is parsed. */
  private readonly lineStarts: readonly number[]

  constructor(private readonly lines: readonly SourceLine[]) {
    this.parsed = lineBeginnings(lines.map(({ text }) => text))
    this.text = this.parsed.map(({ text }) => text).join('\n')
    const starts = [0]
    for (const { text } of this.parsed) starts.push(starts.at(-1)! + text.length + 1)
    this.lineStarts = starts
  }

  /** The lines of a paragraph without the marks of the lists and quotes that it stands in. */
  ownLines(node: Paragraph): SourceLine[] {
    const { start, end } = node.position!
    const first = this.parsed[start.line - 1]!.from
    return this.lines.slice(first, this.parsed[end.line - 1]!.to + 1).map(({ number, text }, index) => {
      const own = index === 0 ? text.slice(this.columnOf(start.line, start.offset!)) : stripContinuation(text)
      return { number, text: stripHardBreak(own.trim()) }
    })
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
