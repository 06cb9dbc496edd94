import type { Diagnostic } from '../../model/diagnostics.js'
import type { Vocabulary } from '../languages/vocabulary.js'
import { readLeadingMarker } from '../markers/table.js'
import type { Block } from '../outline/block.js'

/** A fence behind the marks of lists and quotes. */
const fence = /^[\s>*+-]*(?:\d{1,9}[.)] +)?(`{3,}|~{3,})/u
const tag = /<[^<>]{0,500}>/gu

/**
 * Names what people may miss of a block that is not read, such as indented code or HTML: lines that begin with a marker, and all that a
 * fence hides that nothing closes. Code between fences may be full of markers of its own.
 */
export function nameUnread(path: string, { line, endLine }: Block, sourceLines: readonly string[], words: Vocabulary): Diagnostic[] {
  const lines = sourceLines.slice(line - 1, endLine)
  const [, opening] = fence.exec(lines[0] ?? '') ?? []
  if (opening !== undefined) return isClosed(lines, opening) ? [] : [unclosed(path, line)]
  return lines.flatMap((text, index) => {
    const said = text.replaceAll(tag, '').trim()
    return readLeadingMarker(said, words) === null ? [] : [hidden(path, line + index)]
  })
}

function isClosed(lines: readonly string[], opening: string): boolean {
  const last = fence.exec(lines.at(-1)!)?.[1] ?? ''
  return lines.length > 1 && last.startsWith(opening)
}

const unclosed = (path: string, line: number): Diagnostic => ({
  severity: 'warning',
  code: 'unclosed-code',
  message:
    'The code block that begins here is never closed, so everything after it is code and is not read. Close it with the same signs that open it.',
  path,
  line,
})

const hidden = (path: string, line: number): Diagnostic => ({
  severity: 'info',
  code: 'marker-in-markup',
  message:
    'Not read as an item: it is in indented code or in HTML. Put it into a paragraph or a list, without HTML around it, to make it one.',
  path,
  line,
})
