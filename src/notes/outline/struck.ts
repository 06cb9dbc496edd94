import type { SourceLine } from './block.js'

/** Struck text in a text: where its marks begin and end, and what stands between them. */
interface StruckSpan {
  readonly from: number
  readonly to: number
  readonly inner: string
}

const mayStrike = /~|<(?:del|s|strike)>/iu
const tag = /^<(\/?)(?:del|s|strike)>/iu

/**
 * The own lines of a block. If it is struck as a whole, only the marks are taken out; else what is struck is taken out with its
 * separators, for it no longer counts: "~~RD:~~ AJ: …" is AJ's. In a paragraph a struck line among others that are not may be an item
 * of its own, and stays as it is.
 */
export function readStruckLines(
  lines: readonly SourceLine[],
  form: 'paragraph' | 'bullet',
): { readonly lines: readonly SourceLine[]; readonly struck: boolean } {
  const text = lines.map((line) => line.text).join('\n')
  const spans = findStruck(text)
  if (spans.length === 0) return { lines, struck: false }
  const hasOwnLine = form === 'paragraph' && lines.length > 1 && lines.some((line) => readStruckText(line.text) !== null)
  const struck = isMostlyStruck(text, spans) && (!hasOwnLine || isBlank(leftOf(text, spans)))
  const texts = (struck ? withoutMarks(text, spans) : withoutSpans(text, spans, hasOwnLine)).split('\n')
  const left = lines.map((line, index) => ({ ...line, text: texts[index]!.trim() })).filter((line) => line.text !== '')
  return { lines: left.length > 0 ? left : lines, struck }
}

/** A text without what is struck in it; "" where it all is. */
export function withoutStruck(text: string): string {
  const spans = findStruck(text)
  return spans.length === 0 ? text : withoutSpans(` ${text}`, findStruck(` ${text}`)).trim()
}

/** What a text says that is struck from end to end; null for any other. */
export function readStruckText(text: string): string | null {
  const spans = findStruck(text)
  return spans.length > 0 && isBlank(leftOf(text, spans)) ? withoutMarks(text, spans) : null
}

/** A text counts as struck if more than half of it is, and more than the name in front of a task: "~~RD:~~ AJ: call". */
function isMostlyStruck(text: string, spans: readonly StruckSpan[]): boolean {
  const rest = visible(leftOf(text, spans))
  const struck = visible(spans.map(({ inner }) => inner).join(''))
  // "Ann: ~~call~~", "TODO ~~gone~~"
  if (isBlank(text.slice(spans.at(-1)!.to)) && /^(?:[^\n]*[:：]|@\S+|\p{Lu}+)$/u.test(rest)) return true
  const isLabel = struck.endsWith(':') || /^\s*:[^:]*\S:/u.test(rest)
  return struck.length > rest.length && (isBlank(rest) || !isLabel)
}

/** Without marks and the addresses of links. */
const visible = (text: string): string => text.replaceAll(/\]\([^()\s]*\)|[*_[\]]/gu, '').trim()

const isBlank = (text: string): boolean => !/[^\s*_]/u.test(text)

function leftOf(text: string, spans: readonly StruckSpan[]): string {
  const ends = [0, ...spans.map(({ to }) => to)]
  return ends.map((end, index) => text.slice(end, spans[index]?.from)).join('')
}

function withoutMarks(text: string, spans: readonly StruckSpan[]): string {
  let [plain, end] = ['', 0]
  for (const { from, to, inner } of spans) {
    plain += text.slice(end, from) + inner
    end = to
  }
  return plain + text.slice(end)
}

function withoutSpans(text: string, spans: readonly StruckSpan[], keepsLines = false): string {
  let [plain, end] = ['', 0]
  spans.forEach(({ from, to, inner }, index) => {
    plain += text.slice(end, from)
    const next = text.slice(to, spans[index + 1]?.from)
    const lineEnd = next.indexOf('\n')
    const behind = lineEnd === -1 ? next : next.slice(0, lineEnd)
    const lineStart = plain.lastIndexOf('\n') + 1
    const isLine = keepsLines && isBlank(plain.slice(lineStart)) && isBlank(behind) && (lineEnd !== -1 || index === spans.length - 1)
    const [before, after] = isLine ? [plain.slice(lineStart) + text.slice(from, to), behind] : closeGap(plain.slice(lineStart), behind)
    plain = plain.slice(0, lineStart) + before + (isLine ? '' : inner.replaceAll(/[^\n]/gu, '')) + after
    end = to + behind.length
  })
  return plain + text.slice(end)
}

const opensText = /(?:^|[\s([])[*_]*$/u
/** What a name, or more of a list, has to follow. */
const awaitsMore = /(?:(?:^|[([])\s*[*_]*|(?:[,;/&+:]|→|[-=]>|<br ?\/?>|\s[–—-])\s*)$/iu
const leadingSeparator = /^(?: ?(?:[,;/&+:]|→|[-=]>|<br ?\/?>)| [–—-]{1,2}(?= )) ?/iu
const trailingSeparator = /(?:[,;/&+]|→|[-=]>|<br ?\/?>)$/iu
const endsText = /^ ?[*_]{0,3}(?:$|[)\]:,;.]|[–—-] |<br ?\/?>)/iu

/** The text on both sides of what is taken out, without brackets, emphasis, separators and blanks that only it needed. */
function closeGap(before: string, after: string): [string, string] {
  for (const [open, close] of [
    ['**', '**'],
    ['__', '__'],
    ['*', '*'],
    ['_', '_'],
  ] as const)
    if (before.endsWith(open) && after.startsWith(close)) return closeGap(before.slice(0, -open.length), after.slice(close.length))
  const bracket = '(['.indexOf(before.trimEnd().at(-1) ?? ' ')
  if (bracket !== -1 && after.trimStart().startsWith(')]'[bracket]!))
    return closeGap(before.trimEnd().slice(0, -1).trimEnd(), after.trimStart().slice(1))
  const ends = endsText.test(after)
  const written = before.trimEnd()
  if (trailingSeparator.test(written) && (ends || (/^ \p{Ll}/u.test(after) && !written.endsWith(','))))
    before = written.replace(trailingSeparator, '').trimEnd()
  else if (ends && !after.startsWith(' ')) before = written
  if (awaitsMore.test(before)) after = after.replace(leadingSeparator, '')
  return [before, opensText.test(before) ? after.trimStart() : after]
}

/** Finds what is struck outside of code, from left to right. */
function findStruck(text: string): StruckSpan[] {
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
