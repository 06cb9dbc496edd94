import { insideDates, japaneseEra } from '../languages/calendar.js'
import { shapes, type DateStyle, type Shape, type ShapeContext, type Token } from './date-shapes.js'

/** A day written out in a text. */
export interface WrittenDate {
  /** YYYY-MM-DD */
  readonly date: string
  /** Offset of its first character. */
  readonly at: number
  /** UTF-16 code units as written. */
  readonly length: number
}

/**
 * Finds the days that a text writes out: "2022-07-25", "20220725", "2022.07.25", "25.7.2022", "25/7/22", "July 25th, 2022", "25 July 2022",
 * "2022-Jul-25", "2024年5月14日". What has two readings ("3/5/2022") gives none, unless the style decides.
 * @param months the number (1 to 12) of each month's name and abbreviation, in lower case
 */
export function findDates(
  text: string,
  { months }: { readonly months: ReadonlyMap<string, number> },
  style: DateStyle = {},
): WrittenDate[] {
  if (!/[\d０-９]/u.test(text)) return []
  const source = text.replaceAll(fullWidth, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
  const tokens = tokensOf(source)
  const context: ShapeContext = { ...style, source, months }
  const found: WrittenDate[] = []
  for (let index = 0; index < tokens.length; index++) {
    const { at } = tokens[index]!
    const shape = isPartOfVersion(source, at) ? null : readShape(tokens, index, context)
    if (!shape) continue
    index += shape.tokens - 1
    found.push({ date: shape.date, at, length: tokens[index]!.end - at })
  }
  return found
}

/**
 * Whether a text begins as a day that is written out does: with a number, a month or an era.
 * @param text in lower case
 */
export function mayBeginDate(text: string, months: ReadonlyMap<string, number>): boolean {
  return /^[\d０-９]/u.test(text) || text.startsWith(japaneseEra.name) || months.has(/^\p{L}+/u.exec(text)?.[0] ?? '')
}

/** The digits of Japanese and Chinese fonts, which follow one another like the others. */
const fullWidth = /[０-９]/gu

function readShape(tokens: readonly Token[], index: number, context: ShapeContext): Shape | null {
  for (const read of shapes) {
    const shape = read(tokens, index, context)
    if (shape) return shape
  }
  return null
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let gap = ''
  let end = 0
  for (const { 0: written, index: at } of text.matchAll(/\p{L}+|\d+/gu)) {
    gap += text.slice(end, at)
    end = at + written.length
    const token = written.toLowerCase()
    if (insideDates.has(token) && tokens.length > 0) continue
    tokens.push({ text: token, at, end, gap })
    gap = ''
  }
  return tokens
}

/** "v2022-07-05" */
const isPartOfVersion = (text: string, at: number): boolean => /(?:^|[^\p{L}])v$/iu.test(text.slice(Math.max(0, at - 2), at))
