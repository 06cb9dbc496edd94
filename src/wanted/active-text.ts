/** Changes the parts of a Markdown text on which Markdown and GitHub act; closed code spans and URLs stay as they are. */
export function changeActiveText(markdown: string, change: (text: string) => string): string {
  return splitActive(markdown)
    .map(({ text, active }) => (active ? change(text) : text))
    .join('')
}

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
