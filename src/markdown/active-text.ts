/** A part of a Markdown text: `active`, on which Markdown and GitHub act, a closed code span, a bare address, or one in angle brackets. */
export interface TextPart {
  readonly text: string
  readonly kind: 'active' | 'code' | 'address' | 'bracketed'
}

/** Changes the parts of a Markdown text on which Markdown and GitHub act; closed code spans and addresses stay as they are. */
export function changeActiveText(markdown: string, change: (text: string) => string): string {
  return splitActive(markdown)
    .map(({ text, kind }) => (kind === 'active' ? change(text) : text))
    .join('')
}

/** Splits a Markdown text; the parts joined are the text. */
export function splitActive(markdown: string): TextPart[] {
  const parts: TextPart[] = []
  let start = 0
  let at = 0
  const passive = (end: number, kind: TextPart['kind']) => {
    if (at > start) parts.push({ text: markdown.slice(start, at), kind: 'active' })
    parts.push({ text: markdown.slice(at, end), kind })
    start = at = end
  }
  const closings = new Closings(markdown)
  while (at < markdown.length) {
    if (markdown[at] === '`') {
      const opened = endOfRun(markdown, at)
      const closing = closings.behind(opened, opened - at)
      if (closing === null) at = opened
      else passive(closing, 'code')
    } else if (markdown.startsWith('https://', at) || markdown.startsWith('http://', at)) {
      const end = endOfAddress(markdown, at)
      passive(end, markdown[at - 1] === '<' && markdown[end] === '>' ? 'bracketed' : 'address')
    } else {
      at++
    }
  }
  if (start < markdown.length) parts.push({ text: markdown.slice(start), kind: 'active' })
  return parts
}

function endOfRun(text: string, from: number): number {
  let at = from
  while (text[at] === '`') at++
  return at
}

function endOfAddress(text: string, from: number): number {
  const end = /[\s<>)\]"]/g
  end.lastIndex = from
  return end.exec(text)?.index ?? text.length
}

/** Where code spans end: for each length of a run of backticks its places in order, looked through once. */
class Closings {
  private readonly runs = new Map<number, { readonly ends: number[]; next: number }>()

  constructor(markdown: string) {
    for (let at = markdown.indexOf('`'); at !== -1; at = markdown.indexOf('`', at)) {
      const end = endOfRun(markdown, at)
      const runs = this.runs.get(end - at) ?? { ends: [], next: 0 }
      runs.ends.push(end)
      this.runs.set(end - at, runs)
      at = end
    }
  }

  /** The position behind the next run of exactly so many backticks that begins at or behind `from`, which only grows; else null. */
  behind(from: number, length: number): number | null {
    const runs = this.runs.get(length)
    if (!runs) return null
    while (runs.next < runs.ends.length && runs.ends[runs.next]! - length < from) runs.next++
    return runs.ends[runs.next] ?? null
  }
}
