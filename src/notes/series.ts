import type { SeriesRule } from './reading-options.js'

/** Series of a note: its folder without year, quarter and date segments, plus the file name's prefix before the date; rules rename it. */
export function readSeries(path: string, rules: readonly SeriesRule[]): string {
  const segments = path.split('/')
  const file = segments.pop()!.replace(/\.(?:md|markdown)$/i, '')
  const folders = segments.filter((segment) => segment !== '' && segment !== '.' && segment !== '..' && !isTimeSegment(segment))
  const prefix = prefixBeforeDate(file)
  const series = [...folders, ...(prefix ? [prefix] : [])].join('/')
  const rule = rules.find(({ match }) => series === match || series.startsWith(`${match}/`) || path.startsWith(`${match}/`))
  return rule?.name ?? series
}

/** "2022", "2022-07", "2022-07-25", "Q3", "07" */
function isTimeSegment(segment: string): boolean {
  return /^(?:\d{4}(?:[-._]\d{1,2}){0,2}|q[1-4]|\d{1,2})$/i.test(segment)
}

/** Words before the date; those behind it where there are none before, as in "2019-08-12--weekly-call". */
function prefixBeforeDate(file: string): string {
  const at = file.search(/\d{4}/u)
  if (at === -1) return file.replace(/[\d\s._-]{1,20}$/u, '')
  const before = file.slice(0, at).replace(/[\s._-]{1,20}$/u, '')
  if (before !== '') return before
  return file.slice(at).replace(/^[\d\s._-]{1,40}/u, '')
}
