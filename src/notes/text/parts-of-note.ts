/** Lines of a note that are read by themselves. */
interface Part {
  /** Lines of the note above the part. */
  readonly first: number
  readonly lines: readonly string[]
}

/** UTF-16 code units from which a part is worth its own reading; the Markdown parser's time grows faster than its text. */
const longEnough = 8 * 1024

const fence = /^(?:(`{3,})[^`]*|(~{3,}).*)$/
/** A fence that may belong to a list or a quote, and HTML, in which a fence is none. */
const unclear = /^[\s>*+\-\d.)]+(?:```|~~~)|^[\s>*+\-\d.)]*<(?!https?:)/

/**
 * Splits a long note at headings so that its parts mean by themselves what they mean in the whole: not within code, not
 * behind anything of which it is unclear where it ends, and not at all where links are defined for other lines.
 */
export function partsOf(lines: readonly string[]): Part[] {
  const parts: Part[] = []
  let first = 0
  let length = 0
  let open: string | null = null
  const isWhole = lines.some((line) => line.includes(']:'))
  for (const [index, line] of isWhole ? [] : lines.entries()) {
    if (open !== null) {
      if (closes(line, open)) open = null
    } else if (unclear.test(line)) {
      break
    } else {
      const opening = fence.exec(line)
      if (opening) open = opening[1] ?? opening[2]!
      else if (length >= longEnough && /^#{1,6}(?:[ \t]|$)/.test(line) && lines[index - 1]!.trim() === '') {
        parts.push({ first, lines: lines.slice(first, index) })
        first = index
        length = 0
      }
    }
    length += line.length
  }
  return [...parts, { first, lines: lines.slice(first) }]
}

/** A line of at least as many of the same signs closes a fence. */
function closes(line: string, opening: string): boolean {
  const trimmed = line.trim()
  return trimmed.length >= opening.length && trimmed === opening[0]!.repeat(trimmed.length) && /^ {0,3}\S/.test(line)
}
