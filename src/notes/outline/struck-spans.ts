/** Struck text in a text: where its marks begin and end, and what stands between them. */
export interface StruckSpan {
  readonly from: number
  readonly to: number
  readonly inner: string
}

const mayStrike = /~|<(?:del|s|strike)>/iu
const tag = /^<(\/?)(?:del|s|strike)>/iu

/** Finds what is struck outside of code, from left to right. */
export function findStruck(text: string): StruckSpan[] {
  if (!mayStrike.test(text)) return []
  const spans: StruckSpan[] = []
  const unclosed = new Set<number>()
  let open = { at: 0, mark: '' }
  const close = (at: number, end: number) => {
    spans.push({ from: open.at, to: end, inner: text.slice(open.at + open.mark.length, at) })
    open = { at: 0, mark: '' }
  }
  for (let at = 0; at < text.length;) {
    const sign = text[at]!
    let end = at + 1
    if (sign === '\\') end++
    else if (sign === '`') end = endOfCode(text, at, unclosed)
    else if (sign === '~') {
      end = endOfRun(text, at)
      const mark = text.slice(at, end)
      if (mark.length <= 2) {
        if (open.mark === mark && closes(text, at, end)) close(at, end)
        else if (opens(text, at, end)) open = { at, mark }
      }
    } else if (sign === '<') {
      const [mark = '', slash] = tag.exec(text.slice(at, at + 9)) ?? []
      end = at + Math.max(1, mark.length)
      if (slash === '') open = { at, mark }
      else if (slash === '/' && open.mark.toLowerCase() === mark.toLowerCase().replace('/', '')) close(at, end)
    }
    at = end
  }
  return spans
}

const isSpace = (char: string | undefined): boolean => char === undefined || /\s/u.test(char)
/** A single tilde is also "about" and a home folder: it must stand at the edge of words. */
const isEdge = (char: string | undefined): boolean => isSpace(char) || !/[\p{L}\p{N}]/u.test(char!)

const opens = (text: string, at: number, end: number): boolean => !isSpace(text[end]) && (end - at === 2 || isEdge(text[at - 1]))
const closes = (text: string, at: number, end: number): boolean => !isSpace(text[at - 1]) && (end - at === 2 || isEdge(text[end]))

function endOfRun(text: string, at: number): number {
  let end = at
  while (text[end] === text[at]) end++
  return end
}

/** Where a code span that begins here ends; behind its first ticks where nothing closes it. */
function endOfCode(text: string, at: number, unclosed: Set<number>): number {
  const start = endOfRun(text, at)
  const length = start - at
  if (unclosed.has(length)) return start
  for (let next = text.indexOf('`', start); next !== -1;) {
    const end = endOfRun(text, next)
    if (end - next === length) return end
    next = text.indexOf('`', end)
  }
  unclosed.add(length)
  return start
}
