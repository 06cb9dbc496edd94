import type { Diagnostic } from '../model/diagnostics.js'
import type { ManagedIssue, Occurrence } from '../model/issue.js'
import type { NoteChange } from '../model/note.js'
import type { Origin } from '../model/plan.js'
import type { Milestone, ReleaseRepository } from '../model/release.js'
import { diagnosticAt, type NamedRelease } from './name-releases.js'
import { releaseCandidates, touchedBy, type ReleaseCandidate } from './release-candidates.js'
import { occurrencesAfter } from './release-occurrences.js'
import type { AccessByRepository } from './repository-access.js'
import { resolveReleases } from './resolve-releases.js'

/** A milestone whose release issue this run opens or brings up to date. */
export interface SelectedRelease {
  readonly repository: ReleaseRepository
  readonly milestone: Milestone
  /** Null where the issue has yet to be opened. */
  readonly managed: ManagedIssue | null
  /** The meetings that planned it, after this run. */
  readonly occurrences: readonly Occurrence[]
  /** Where it is named as new, for an issue that is opened; null for one that a person asked for. */
  readonly origin: Origin | null
  readonly reason: string
}

export interface Selection {
  readonly selected: readonly SelectedRelease[]
  /** Milestones for which none of the given issues is the release issue. */
  readonly withoutIssue: number
  readonly diagnostics: readonly Diagnostic[]
}

export interface SelectionInput {
  readonly named: readonly NamedRelease[]
  readonly changes: readonly NoteChange[]
  /** The release issues that there are. */
  readonly issues: readonly ManagedIssue[]
  /** True to bring every open release issue up to date, and every one whose milestone is open again. */
  readonly refreshAll: boolean
  readonly access: AccessByRepository
  /** Commit whose lines new backlinks show. */
  readonly head: string
}

/** Decides which release issues are opened or brought up to date, and says why others are not. Pure. */
export function selectReleases({ named, changes, issues, refreshAll, access, head }: SelectionInput): Selection {
  const { resolved, unresolvedNotes, diagnostics } = resolveReleases(named, access)
  const candidates = releaseCandidates(resolved, issues, touchedBy(changes, refreshAll), access)
  const reasons = candidates.map(whyNotOpened)
  return {
    selected: candidates
      .filter((_, index) => reasons[index] === null)
      .map((candidate) => ({
        repository: candidate.repository,
        milestone: candidate.milestone,
        managed: candidate.managed,
        occurrences: occurrencesAfter(candidate, changes, unresolvedNotes, head),
        origin: originOf(candidate),
        reason: reasonOf(candidate),
      })),
    withoutIssue: candidates.filter(({ managed }) => !managed).length,
    diagnostics: [...diagnostics, ...reasons.filter((reason) => reason !== null)],
  }
}

/** Why a milestone without an issue gets none; null where it gets one, or has one. */
function whyNotOpened({ repository, milestone, managed, mentions }: ReleaseCandidate): Diagnostic | null {
  const about = mentions[0]?.named ?? null
  if (!managed && milestone.state === 'closed') {
    const message = `The milestone “${milestone.title}” of ${repository.fullName} is already closed, so no release issue is opened.`
    return diagnosticAt(about, 'info', 'milestone-closed', message)
  }
  if (!managed && !mentions.some(({ named: { mayOpen } }) => mayOpen)) {
    const message = `No release issue is known for “${milestone.title}”, and the note named it before, so none is opened. To open one, run this workflow by hand with dry-run: false and release: ${milestone.url}`
    return diagnosticAt(about, 'info', 'no-release-issue', message)
  }
  return null
}

/** The line that names the release as new, else one that names it. */
function originOf({ mentions }: ReleaseCandidate): Origin | null {
  const opening = mentions.find(({ named: { mayOpen } }) => mayOpen)?.named.source
  const source = opening ?? mentions[0]?.named.source ?? null
  return source && { path: source.note.path, line: source.reference.line }
}

function reasonOf({ mentions }: ReleaseCandidate): string {
  if (mentions.some(({ named: { source } }) => source === null)) return 'asked for by hand'
  return mentions.length > 0 ? 'planned in the notes' : 'updated'
}
