import type { Diagnostic, DiagnosticCode } from '../../model/diagnostics.js'
import { endOfFrontMatter } from './front-matter.js'
import { plainLines } from './plain-lines.js'
import type { ReadingLimits } from '../reading-options.js'
import { nestingOf, ParsingCost } from './parsing-cost.js'

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
  // Of a file that has no other line end a lone carriage return is one; within a line it would shift the lines that backlinks show.
  const lines = plainLines(
    within
      .replaceAll('\r\n', '\n')
      .replaceAll('\r', within.includes('\n') ? ' ' : '\n')
      .split('\n'),
  )
  if (within.length < text.length) {
    const message = `Only the first ${limits.note} characters of this note were read; split the note in two.`
    warn('note-too-long', Math.max(1, lines.length), message)
  }
  const kept = capLines(lines, limits, warn)
  return { lines: kept, isCut: diagnostics.length > 0, diagnostics }
}

function capLines(
  lines: readonly string[],
  limits: ReadingLimits,
  warn: (code: DiagnosticCode, line: number, message: string) => void,
): string[] {
  const cost = new ParsingCost()
  const kept = lines.slice(0, endOfFrontMatter(lines) + 1)
  const head = kept.length
  let run = 0
  let reported = false
  for (const [at, line] of lines.slice(head).entries()) {
    const index = head + at
    kept.push('')
    if (nestingOf(line) > limits.nesting) {
      const message = `Lines nested deeper than ${limits.nesting} lists or quotes were left out; move them further out.`
      if (!reported) warn('nested-too-deep', index + 1, message)
      reported = true
      continue
    }
    const starts = startsRun(line)
    run = starts ? line.length : run + line.length
    cost.add(line, starts)
    if (cost.spent > limits.parsing * 1000) {
      warn(
        'note-too-complex',
        index + 1,
        'The note was read only up to this line: it has too many lists or too much markup; split it into several notes.',
      )
      return kept.slice(0, index)
    }
    if (run > limits.inlineRun) {
      const message = `This line belongs to a paragraph of more than ${limits.inlineRun} characters and was left out; break the paragraph up with blank lines.`
      warn('paragraph-too-long', index + 1, message)
      run -= line.length
    } else kept[index] = line
  }
  return kept
}

/** A blank line, and one that opens a list item, a heading or a table row, ends the inline text above it. */
function startsRun(line: string): boolean {
  const start = line.trimStart()
  if (start === '') return true
  return /^(?:[-*+] |\d{1,9}[.)] |#{1,6} |\|)/.test(start)
}
