import type { ManagedIssue } from '../model/issue.js'
import { oneOfEach } from '../managed/one-of-each.js'
import { standingOf } from '../managed/standing.js'

/** Which page each series has, and which pages are of a series that is part of another one by now. */
export interface AssignedPages {
  readonly pages: ReadonlyMap<string, ManagedIssue>
  readonly merged: readonly { readonly page: ManagedIssue; readonly into: ManagedIssue }[]
}

export interface PageFacts {
  /** The series of a note by its path, as the config names it now. */
  readonly seriesOf: (note: string) => string
  /** Where a note is now that this run saw renamed. */
  readonly renamed: ReadonlyMap<string, string>
  /** Whether a note of the series is there. */
  readonly isAlive: (series: string) => boolean
  /** The series of an issue by its number. */
  readonly seriesOfNumber: (number: number) => string | null
}

/** Finds the series of each page: a page stays with its notes and items where they are renamed or moved. */
export function assignPages(pages: readonly ManagedIssue[], facts: PageFacts): AssignedPages {
  const bySeries = new Map<string, ManagedIssue[]>()
  // A copy that a person made of a page is left alone.
  for (const page of oneOfEach(pages).values()) {
    const series = seriesOfPage(page, facts)
    bySeries.set(series, [...(bySeries.get(series) ?? []), page])
  }
  const assigned = new Map<string, ManagedIssue>()
  const merged: { page: ManagedIssue; into: ManagedIssue }[] = []
  for (const [series, found] of bySeries) {
    const [first, ...others] = found.toSorted((a, b) => rank(a) - rank(b) || a.issue.number - b.issue.number)
    if (!first) continue
    assigned.set(series, first)
    merged.push(...others.filter(({ issue }) => issue.state === 'open').map((page) => ({ page, into: first })))
  }
  return { pages: assigned, merged }
}

/** An open page counts before one that a person closed, and that one before one that was closed for another. */
function rank(page: ManagedIssue): number {
  return { open: 0, reopened: 0, 'closed-by-person': 1, 'closed-by-us': 2, duplicate: 3 }[standingOf(page)]
}

function seriesOfPage({ marker }: ManagedIssue, { seriesOf, renamed, isAlive, seriesOfNumber }: PageFacts): string {
  const note = marker.page?.note ?? null
  const series = note === null ? marker.series : seriesOf(renamed.get(note) ?? note)
  if (isAlive(series)) return series
  const listed = [...(marker.page?.open ?? []), ...(marker.page?.closed ?? [])].map(seriesOfNumber).filter((found) => found !== null)
  return mostFrequent(listed) ?? series
}

function mostFrequent(names: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null
}
