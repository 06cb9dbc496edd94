import type { SourceLine } from './block.js'
import { findStruck, type StruckSpan } from './struck-spans.js'

/** What a text says behind a struck one: a task of its own, that the struck one is done, or something else about it; null if unknown. */
export type BehindStruck = (text: string) => 'task' | 'done' | 'remark' | null

/**
 * The own lines of a block. If it is struck as a whole, only the marks are taken out; else what is struck is taken out with its
 * separators, for it no longer counts: "~~RD:~~ AJ: …" is AJ's. In a paragraph a struck line among others that are not may be an item
 * of its own, and stays as it is.
 */
export function readStruckLines(
  lines: readonly SourceLine[],
  form: 'paragraph' | 'bullet',
  behindStruck: BehindStruck,
): { readonly lines: readonly SourceLine[]; readonly struck: boolean; readonly ticked: true | null } {
  const text = lines.map((line) => line.text).join('\n')
  const spans = findStruck(text)
  if (spans.length === 0) return { lines, struck: false, ticked: null }
  const hasOwnLine = form === 'paragraph' && lines.length > 1 && lines.some((line) => readStruckText(line.text) !== null)
  const follows = hasOwnLine ? null : whatFollows(text, spans, behindStruck)
  const struck = follows === null ? isMostlyStruck(text, spans) && (!hasOwnLine || isBlank(leftOf(text, spans))) : follows === 'remark'
  const kept = struck || follows === 'done' ? withoutMarks(text, spans) : withoutSpans(text, spans, hasOwnLine)
  const texts = (follows === 'task' ? (bracketed(kept) ?? kept) : kept).split('\n')
  const left = lines.map((line, index) => ({ ...line, text: texts[index]?.trim() ?? '' })).filter((line) => line.text !== '')
  return { lines: left.length > 0 ? left : lines, struck, ticked: follows === 'done' || null }
}

/** A text without what is struck in it; "" where it all is. */
export function withoutStruck(text: string): string {
  const spans = findStruck(text)
  return spans.length === 0 ? text : withoutSpans(` ${text}`, findStruck(` ${text}`)).trim()
}

/** A cell that says behind a struck task what became of it; null for any other. */
export function readStruckCell(
  cell: string,
  behindStruck: BehindStruck,
): { readonly text: string; readonly state: 'done' | 'struck' } | null {
  const spans = findStruck(cell)
  const follows = spans.length === 0 ? null : whatFollows(cell, spans, behindStruck)
  return follows === 'done' || follows === 'remark'
    ? { text: withoutMarks(cell, spans), state: follows === 'done' ? 'done' : 'struck' }
    : null
}

/** What a text says that is struck from end to end; null for any other. */
export function readStruckText(text: string): string | null {
  const spans = findStruck(text)
  return spans.length > 0 && isBlank(leftOf(text, spans)) ? withoutMarks(text, spans) : null
}

/**
 * What stands behind a struck task that the text begins with; null where it does not, and behind what may be the mere name in front of a
 * task. A comment in brackets is none: "~~Milk~~ (bought it yesterday)".
 */
function whatFollows(text: string, [span, ...others]: readonly StruckSpan[], behindStruck: BehindStruck): ReturnType<BehindStruck> {
  if (!span || others.length > 0 || !isBlank(text.slice(0, span.from))) return null
  const behind = text.slice(span.to)
  const struck = visible(span.inner)
  const isTask = (struck.split(' ').length > 2 || bracketed(behind) !== null) && !/[:,/]$/u.test(struck)
  return isTask && !isBlank(behind) && !behind.startsWith(':') ? behindStruck(behind.trim()) : null
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

/** What stands in the brackets that a text is nothing but: "(got it)"; null for any other. */
export const bracketed = (text: string): string | null => /^[\s*_]*\(([^()]+)\)[\s*_.!]*$/u.exec(text)?.[1] ?? null

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

/** How far from what is taken out its surroundings are looked at, in UTF-16 code units. */
const nearby = 40
const wrappers = [
  ['**', '**'],
  ['__', '__'],
  ['*', '*'],
  ['_', '_'],
] as const

/** The text on both sides of what is taken out, without brackets, emphasis, separators and blanks that only it needed. */
function closeGap(before: string, after: string): [string, string] {
  const [left, right] = closeNear(...unwrap(before.slice(-nearby), after.slice(0, nearby)))
  return [before.slice(0, -nearby) + left, right + after.slice(nearby)]
}

/** Takes off what is wrapped around nothing: "(**" and "**)". */
function unwrap(before: string, after: string): [string, string] {
  const [open, close] = wrappers.find(([open, close]) => before.endsWith(open) && after.startsWith(close)) ?? ['', '']
  if (open !== '') return unwrap(before.slice(0, -open.length), after.slice(close.length))
  const bracket = '(['.indexOf(before.trimEnd().at(-1) ?? ' ')
  return bracket !== -1 && after.trimStart().startsWith(')]'[bracket]!)
    ? unwrap(before.trimEnd().slice(0, -1).trimEnd(), after.trimStart().slice(1))
    : [before, after]
}

function closeNear(before: string, after: string): [string, string] {
  const ends = endsText.test(after)
  const written = before.trimEnd()
  if (trailingSeparator.test(written) && (ends || (/^ \p{Ll}/u.test(after) && !written.endsWith(','))))
    before = written.replace(trailingSeparator, '').trimEnd()
  else if (ends && !after.startsWith(' ')) before = written
  if (awaitsMore.test(before)) after = after.replace(leadingSeparator, '')
  return [before, opensText.test(before) ? after.trimStart() : after]
}
