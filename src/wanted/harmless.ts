/** Breaks a mention or a reference without changing what a person reads. */
const zeroWidthSpace = '\u200b'

/**
 * Makes Markdown from a note safe to stand in an issue: no mention, no reference to an issue of the issue's own
 * repository, no HTML and no comment comes alive. Code spans and URLs stay as they are: nothing in them acts.
 */
export function harmless(markdown: string): string {
  return splitActive(markdown)
    .map(({ text, active }) => (active ? defuse(text) : text))
    .join('')
}

/** `harmless` for a text of which every part acts, code spans and URLs too. */
export function defuse(text: string): string {
  return text
    .replace(/<(?=[A-Za-z/!?])/g, '&lt;')
    .replace(/@(?=[A-Za-z0-9])/g, `@${zeroWidthSpace}`)
    .replace(/#(?=\d)/g, `#${zeroWidthSpace}`)
    .replace(/\bGH-(?=\d)/gi, (prefix) => `${prefix}${zeroWidthSpace}`)
}

/** Splits text into parts where Markdown and GitHub act on it, and parts (closed code spans, URLs) where they do not. */
function splitActive(markdown: string): { text: string; active: boolean }[] {
  const parts: { text: string; active: boolean }[] = []
  let start = 0
  let at = 0
  const passive = (end: number) => {
    if (at > start) parts.push({ text: markdown.slice(start, at), active: true })
    parts.push({ text: markdown.slice(at, end), active: false })
    start = at = end
  }
  while (at < markdown.length) {
    if (markdown[at] === '`') {
      let fence = at
      while (markdown[fence] === '`') fence++
      const closing = findFence(markdown, fence, fence - at)
      if (closing < 0) at = fence
      else passive(closing)
    } else if (markdown.startsWith('https://', at) || markdown.startsWith('http://', at)) {
      let end = at
      while (end < markdown.length && !/[\s<>)\]"]/.test(markdown[end] ?? '')) end++
      passive(end)
    } else {
      at++
    }
  }
  if (start < markdown.length) parts.push({ text: markdown.slice(start), active: true })
  return parts
}

/** The position behind the next run of exactly `length` backticks, or -1. */
function findFence(markdown: string, from: number, length: number): number {
  let at = markdown.indexOf('`', from)
  while (at >= 0) {
    let end = at
    while (markdown[end] === '`') end++
    if (end - at === length) return end
    at = markdown.indexOf('`', end)
  }
  return -1
}
