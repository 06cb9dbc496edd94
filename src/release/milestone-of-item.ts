import type { Item } from '../model/item.js'
import type { Note } from '../model/note.js'
import type { Milestone } from '../model/release.js'
import { isSameName } from '../model/same-name.js'
import { titleVersions } from './title-versions.js'

/** Whether an item, or the heading that it stands under, names a version. */
export function namesVersion({ text, section }: Item): boolean {
  return titleVersions(text).length > 0 || titleVersions(section ?? '').length > 0
}

/** The repository of the notes, as far as milestones are concerned. */
export interface OwnMilestones {
  /** "owner/name" */
  readonly repository: string
  /** Null where they were not read. */
  readonly milestones: readonly Milestone[] | null
}

/**
 * Number of the notes repository's milestone whose release an item names, by the item's text or else by its heading;
 * null where none or several fit, or where the note's series or a link in the note says that the version is another repository's. A
 * closed milestone takes
 * nothing new, and keeps what it has; so does every one where they were not read.
 * @param applied number of the milestone that the issue was given before, or null
 */
export function milestoneOfItem({ text, section }: Item, note: Note, own: OwnMilestones, applied: number | null): number | null {
  if (note.repository !== undefined && !isSameName(note.repository, own.repository)) return null
  const elsewhere = note.releases.filter(({ milestone }) => milestone !== null && !isSameName(milestone.repo, own.repository))
  const foreign = elsewhere.flatMap(({ version }) => titleVersions(version))
  for (const part of [text, section ?? '']) {
    const versions = titleVersions(part).filter((version) => !foreign.includes(version))
    if (own.milestones === null && versions.length > 0) return applied
    const fitting = (own.milestones ?? []).filter(
      ({ title, state, number }) =>
        (state === 'open' || number === applied) && titleVersions(title).some((version) => versions.includes(version)),
    )
    if (fitting.length > 0) return fitting.length === 1 ? fitting[0]!.number : null
  }
  return null
}
