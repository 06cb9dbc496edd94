import { globMatcher } from '../../model/globs.js'
import type { SeriesRule } from '../../model/config.js'
import { remembered } from '../../model/remembered.js'
import { genericNames } from '../languages/meeting-words.js'
import { meetingNameOf } from './meeting-name-of.js'

/** The series of a note and, where the config names one, its repository. */
export interface NoteSeries {
  readonly series: string
  /** "owner/name" */
  readonly repository?: string
}

/** Tells the series of a note by its path in the repository: the first rule that fits names it, else the path does; each path once. */
export function seriesReader(rules: readonly SeriesRule[]): (path: string) => NoteSeries {
  const compiled = rules.map(({ name, paths, repository }) => ({
    fits: globMatcher(paths),
    found: { series: name, ...(repository === null ? {} : { repository }) },
  }))
  const read = new Map<string, NoteSeries>()
  return (path) => {
    const known = read.get(path)
    if (known) return known
    const series = compiled.find(({ fits }) => fits(path))?.found ?? { series: seriesOfPath(path) }
    read.set(path, series)
    return series
  }
}

const nameOfFolder = remembered((folder) => meetingNameOf(folder, 'folder'))

/** The series of a path; capitals make no other one: "Minutes 2024-05-14.md" and "minutes 2024-05-28.md" are of one series. */
export const seriesOfPath = (path: string): string => writtenSeriesOfPath(path).toLowerCase()

/**
 * What the paths of one series have in common, as it is written: the path without all that is a date, a year, a month, a quarter or a
 * running number, and without a topic behind the date.
 */
export function writtenSeriesOfPath(path: string): string {
  const segments = path.normalize('NFC').split('/')
  const file = segments.pop()!.replace(/\.(?:md|markdown)$/i, '')
  const folders = segments.filter((segment) => segment !== '' && segment !== '.' && segment !== '..')
  const named = folders.map(nameOfFolder)
  const isDated = named.some((name, index) => name !== folders[index])
  const name = meetingNameOf(file, 'file')
  // "2024-05-14/minutes.md" is of the same meeting as "2024-05-14.md".
  const isGeneric = isDated && genericNames.has(name.toLowerCase().replace(/[-_ ]+/g, ' '))
  return [...named, isGeneric ? '' : name].filter((part) => part !== '').join('/')
}
