import type { Nodes, Paragraph } from 'mdast'
import type { SourceLine } from './block.js'
import { lineBeginnings } from './line-beginnings.js'

/** The lines that are parsed, with their numbers in the file: what a node of the syntax tree is in the source. */
export class SourceText {
  /** What the parser needs of the lines; all of them where there are tables. */
  readonly text: string
  /** Offset of each line's first character in the text. */
  private readonly lineStarts: readonly number[]

  constructor(private readonly lines: readonly SourceLine[]) {
    const parsed = lineBeginnings(lines.map(({ text }) => text))
    this.text = parsed.join('\n')
    const starts = [0]
    for (const text of parsed) starts.push(starts.at(-1)! + text.length + 1)
    this.lineStarts = starts
  }

  /** The lines of a paragraph without the marks of the lists and quotes that it stands in. */
  ownLines(node: Paragraph): SourceLine[] {
    const { start, end } = node.position!
    const found: SourceLine[] = []
    for (let number = start.line; number <= end.line; number++) {
      const line = this.lines[number - 1]!
      const text = number === start.line ? line.text.slice(this.columnOf(start.line, start.offset!)) : stripContinuation(line.text)
      found.push({ number: line.number, text: stripHardBreak(text.trim()) })
    }
    return found
  }

  /** What is written in a cell between two offsets. */
  cell(from: number, to: number): string {
    const cell = this.text.slice(from, to).trim()
    const inner = cell.startsWith('|') ? cell.slice(1) : cell
    return (inner.endsWith('|') && !inner.endsWith('\\|') ? inner.slice(0, -1) : inner).trim()
  }

  /** Number in the file of the line on which a node begins. */
  firstLine({ position }: Nodes): number {
    return this.lines[position!.start.line - 1]!.number
  }

  lastLine({ position }: Nodes): number {
    return this.lines[position!.end.line - 1]!.number
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
