import type { Note } from '../model/note.js'
import type { WhoIsWhoEntry } from '../model/who-is-who.js'
import { globsOf, seriesOf, type SeenSeries } from './survey-files.js'
import { surveyOwners, type GroupWords, type SeenGroup, type SeenOwner } from './survey-owners.js'
import type { SeenHandle } from './taken-as-logins.js'

/** What a folder of notes says about the config that it needs. */
export interface Survey {
  readonly notes: number
  readonly items: number
  /** First and last day of the meetings, or null without notes. */
  readonly days: { readonly first: string; readonly last: string } | null
  /** Globs that fit the notes. */
  readonly globs: readonly string[]
  /** Series by number of notes, the largest first. */
  readonly series: readonly SeenSeries[]
  /** Owners of items who are people, or may be, the most frequent first. */
  readonly owners: readonly SeenOwner[]
  /** Who was there only as a guest, and has nothing to do. */
  readonly guests: readonly string[]
  /** Offices that own items, where no note says whose they are. */
  readonly offices: readonly SeenGroup[]
  /** Owners of items that name several people at once, the most frequent first. */
  readonly groups: readonly SeenGroup[]
  /** Logins of owners that no entry of theirs has, the most frequent first. */
  readonly handles: readonly SeenHandle[]
  /** Repositories ("owner/name") whose milestones the notes link. */
  readonly releaseRepositories: readonly string[]
}

/**
 * Looks through notes for what a config should say. Pure; paths of the notes are relative to their repository.
 * @param groupWords those of the languages that are read
 * @param pages what pages of the repository say of who is who
 */
export function surveyNotes(notes: readonly Note[], groupWords: GroupWords, pages: readonly WhoIsWhoEntry[] = []): Survey {
  const days = notes.flatMap(({ date }) => (date === null ? [] : [date])).sort()
  return {
    notes: notes.length,
    items: notes.reduce((sum, { items }) => sum + items.length, 0),
    days: days.length > 0 ? { first: days[0]!, last: days.at(-1)! } : null,
    globs: globsOf(notes.map(({ path }) => path)),
    series: seriesOf(notes),
    ...surveyOwners(notes, groupWords, pages),
    releaseRepositories: [
      ...countOf(notes.flatMap(({ releases }) => releases.flatMap(({ milestone }) => (milestone ? [milestone.repo] : [])))).keys(),
    ],
  }
}

/** How often each text occurs, the most frequent first. */
function countOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return new Map([...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)))
}
