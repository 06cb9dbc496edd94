import { dayOf } from './day.js'

/** Which number is first in days such as "3/4/2024". */
export type DayOrder = 'day-first' | 'month-first'

/** "24/03/2026", "3-27-26": two short numbers and a year, with one sign between them */
const numeric = /(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d\d)(?![\d/-])/gu

/** The two days that "03-04-2024" in a path may be; null where a path has none such. YYYY-MM-DD */
export function twoDaysIn(path: string): readonly [string, string] | null {
  for (const [, one = '', , two = '', three = ''] of path.split('/').flatMap((name) => [...name.matchAll(numeric)])) {
    const [dayFirst, monthFirst] = three.length === 4 ? [dayOf(three, two, one), dayOf(three, one, two)] : [null, null]
    if (dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst) return [dayFirst, monthFirst]
  }
  return null
}

/**
 * How a note writes days in numbers, by those that have one reading only, or one that is the meeting's day, else by those in words; null
 * where it shows neither or both.
 * @param texts parts of the note's path, and its lines
 * @param meeting YYYY-MM-DD
 * @param months as the days' shapes take them
 */
export function dayOrderIn(texts: readonly string[], meeting: string, months: ReadonlyMap<string, number>): DayOrder | null {
  const orders = new Set<DayOrder>()
  for (const text of texts) {
    if (!/\d[/-]\d/.test(text)) continue
    for (const [, one = '', , two = '', three = ''] of text.matchAll(numeric)) {
      const year = three.length === 4 ? three : `20${three}`
      const [dayFirst, monthFirst] = [dayOf(year, two, one), dayOf(year, one, two)]
      if (dayFirst === monthFirst) continue
      if (monthFirst === null || dayFirst === meeting) orders.add('day-first')
      else if (dayFirst === null || monthFirst === meeting) orders.add('month-first')
    }
  }
  const [order, ...more] = orders.size > 0 ? orders : orderOfWrittenDays(texts, months)
  return order && more.length === 0 ? order : null
}

/** "21 September 2026" and "September 21, 2026"; who writes the one in words writes the other so in numbers. */
const written = /(?<![\p{L}\d.-])(?:(\d{1,2})\p{L}{0,2} (\p{L}{3,9})|(\p{L}{3,9}) \d{1,2}\p{L}{0,2}),? \d{4}(?!\d)/gu

/** Of days that are written with their month in words and their year. */
function orderOfWrittenDays(texts: readonly string[], months: ReadonlyMap<string, number>): Set<DayOrder> {
  const orders = new Set<DayOrder>()
  for (const text of texts) {
    if (!/\d{4}/.test(text)) continue
    for (const [, before, behind = '', name = ''] of text.matchAll(written)) {
      if (months.has((before === undefined ? name : behind).toLowerCase())) orders.add(before === undefined ? 'month-first' : 'day-first')
    }
  }
  return orders
}
