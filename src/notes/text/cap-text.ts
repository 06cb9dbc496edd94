import type { Diagnostic, DiagnosticCode } from '../../model/diagnostics.js'
import { plainLines } from './plain-lines.js'
import type { ReadingLimits } from '../reading-options.js'

/** A note's lines within the limits; a line left out is empty, so the others keep their numbers. */
export interface CappedText {
  readonly lines: readonly string[]
  /** Whether anything was left out. */
  readonly isCut: boolean
  readonly diagnostics: readonly Diagnostic[]
}

/** Leaves out what would make the Markdown parser's cost explode. */
export function capText(path: string, text: string, limits: ReadingLimits): CappedText {
  const diagnostics: Diagnostic[] = []
  const warn = (code: DiagnosticCode, line: number, message: string) => diagnostics.push({ severity: 'warning', code, message, path, line })

  const within = text.length > limits.note ? text.slice(0, text.lastIndexOf('\n', limits.note) + 1) : text
  const lines = plainLines(within.replaceAll('\r\n', '\n').replaceAll('\r', ' ').split('\n'))
  if (within.length < text.length) {
    warn(
      'note-too-long',
      Math.max(1, lines.length),
      `Only the first ${limits.note} characters of this note were read; split the note in two.`,
    )
  }

  let run = 0
  let marks = 0
  let spent = 0
  let reported = false
  for (const [index, line] of lines.entries()) {
    const nesting = nestingOf(line)
    if (nesting > limits.nesting) {
      lines[index] = ''
      if (!reported)
        warn(
          'nested-too-deep',
          index + 1,
          `Lines nested deeper than ${limits.nesting} lists or quotes were left out; move them further out.`,
        )
      reported = true
      continue
    }
    const starts = startsRun(line)
    run = starts ? line.length : run + line.length
    const before = starts ? 0 : marks
    marks = before + countMarks(line)
    spent += estimateCost(nesting, before, marks)
    if (spent > limits.parsing * 1000) {
      warn('note-too-complex', index + 1, 'The note was read only up to here: its lists or its markup are too many for one note; split it.')
      return { lines: lines.slice(0, index), isCut: true, diagnostics }
    }
    if (run > limits.inlineRun) {
      lines[index] = ''
      warn(
        'paragraph-too-long',
        index + 1,
        `This line belongs to a paragraph of more than ${limits.inlineRun} characters and was left out; break the paragraph up with blank lines.`,
      )
      run -= line.length
    }
  }
  return { lines, isCut: diagnostics.length > 0, diagnostics }
}

/** Characters that open or close inline markup; the parser looks for a partner of each. */
function countMarks(line: string): number {
  let count = 0
  for (const [mark] of line.matchAll(marks)) count += mark === '[' || mark === ']' ? 2 : 1
  return count
}

const marks = /[[\]*_~`<&!]/g

/** Microseconds that a line costs the parser (measured, micromark 4): by its list depth, and by the square of the marks in its run. */
function estimateCost(nesting: number, marksBefore: number, marks: number): number {
  return (nesting === 0 ? 0 : 50 + 11 * nesting) + 0.0017 * (marks * marks - marksBefore * marksBefore)
}

/** Lists and quotes that the line's beginning opens, and its indentation in pairs of columns. */
function nestingOf(line: string): number {
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

/** A blank line, and one that opens a list item, a heading or a table row, ends the inline text above it. */
function startsRun(line: string): boolean {
  const start = line.trimStart()
  if (start === '') return true
  return /^(?:[-*+] |\d{1,9}[.)] |#{1,6} |\|)/.test(start)
}

const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9'
