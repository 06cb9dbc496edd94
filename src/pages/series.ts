import type { SeriesRule } from '../model/config.js'
import type { Marker } from '../model/issue.js'
import { writtenSeriesOfPath } from '../notes/dates/series.js'

/** The series of an issue as the config names it now: that of the note that its item, or its page, was found in last. */
export function seriesOfIssue(
  { series, occurrences, page }: Pick<Marker, 'series' | 'occurrences' | 'page'>,
  seriesOf: (note: string) => string,
): string {
  const last = page?.note ?? (occurrences.findLast(({ gone }) => !gone) ?? occurrences.at(-1))?.note ?? null
  return last === null ? series : seriesOf(last)
}

/**
 * What people call a series: the name that the config gives it, the repository's where it is the only one, else the last part of its
 * path that tells it from the others.
 * @param all every series of the repository
 * @param repository name of the notes repository, without its owner
 * @param meeting path of a note of the series, which shows its capitals
 */
export function seriesName(
  series: string,
  all: readonly string[],
  rules: readonly SeriesRule[],
  repository: string,
  meeting: string | null = null,
): string {
  if (rules.some(({ name }) => name === series)) return series
  if (series === '' || all.every((other) => other === series)) return repository
  const parts = series.split('/')
  const endings = parts.map((_, index) => parts.slice(-1 - index).join('/'))
  const isShared = (ending: string) => all.some((other) => other !== series && `/${other}`.endsWith(`/${ending}`))
  const name = endings.find((ending) => !isShared(ending)) ?? series
  const written = meeting === null ? series : writtenSeriesOfPath(meeting)
  return written.toLowerCase() === series && written.length === series.length ? written.slice(-name.length) : name
}
