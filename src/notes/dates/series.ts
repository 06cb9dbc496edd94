import picomatch from 'picomatch'
import type { SeriesRule } from '../../model/config.js'

/** The series of a note and, where the config names one, its repository. */
export interface NoteSeries {
  readonly series: string
  /** "owner/name" */
  readonly repository?: string
}

/** Tells the series of a note by its path in the repository: the first rule that fits names it, else the path does. */
export function seriesReader(rules: readonly SeriesRule[]): (path: string) => NoteSeries {
  const compiled = rules.map(({ name, paths, repository }) => ({
    fits: picomatch([...paths], { dot: true }),
    found: { series: name, ...(repository === null ? {} : { repository }) },
  }))
  return (path) => compiled.find(({ fits }) => fits(path))?.found ?? { series: seriesOfPath(path) }
}

/** The folder without year, quarter and date segments, plus the file name's prefix before the date. */
export function seriesOfPath(path: string): string {
  const segments = path.split('/')
  const file = segments.pop()!.replace(/\.(?:md|markdown)$/i, '')
  const folders = segments.filter((segment) => segment !== '' && segment !== '.' && segment !== '..' && !isTimeSegment(segment))
  const prefix = prefixBeforeDate(file)
  return [...folders, ...(prefix ? [prefix] : [])].join('/')
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
