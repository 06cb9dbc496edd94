import type { Diagnostic } from '../model/diagnostics.js'
import type { Milestone, ReleaseRepository } from '../model/release.js'
import { chooseMilestone, type MilestoneChoice } from './choose-milestone.js'
import { diagnosticAt, type NamedRelease } from './name-releases.js'
import type { AccessByRepository } from './repository-access.js'

/** A named release with the milestone that it means. */
export interface ResolvedRelease {
  readonly named: NamedRelease
  readonly repository: ReleaseRepository
  readonly milestone: Milestone
}

export interface Resolution {
  readonly resolved: readonly ResolvedRelease[]
  /** Paths of the notes of which a release has no milestone: what they name may be any. */
  readonly unresolvedNotes: ReadonlySet<string>
  readonly diagnostics: readonly Diagnostic[]
}

/** The milestones that named releases mean; of others it says why they have none. */
export function resolveReleases(named: readonly NamedRelease[], access: AccessByRepository): Resolution {
  const resolved: ResolvedRelease[] = []
  const unresolvedNotes = new Set<string>()
  const diagnostics: Diagnostic[] = [...accessDiagnostics(named, access)]
  const reported = new Set<string>()
  for (const release of named) {
    const known = access.get(release.repo.toLowerCase())
    const choice = known?.access === 'read' ? chooseMilestone(release.name, known.milestones) : null
    if (known?.access === 'read' && choice?.outcome === 'found') {
      resolved.push({ named: release, repository: known.repository, milestone: choice.milestone })
    } else if (release.source) {
      unresolvedNotes.add(release.source.note.path)
    }
    // One message for a version, however many notes name it.
    const about = `${release.repo.toLowerCase()}\n${release.written}\n${choice?.outcome === 'found' ? (release.source?.note.path ?? '') : ''}`
    if (known?.access !== 'read' || !choice || reported.has(about)) continue
    reported.add(about)
    diagnostics.push(...choiceDiagnostics(release, choice, known.milestones))
  }
  return { resolved, unresolvedNotes, diagnostics }
}

function accessDiagnostics(named: readonly NamedRelease[], access: AccessByRepository): Diagnostic[] {
  const reported = new Set<string>()
  return named.flatMap((release) => {
    const { repo } = release
    const known = access.get(repo.toLowerCase())
    if (!known || known.access === 'read' || reported.has(repo.toLowerCase())) return []
    reported.add(repo.toLowerCase())
    const messages = {
      'not-listed': `The milestones of ${repo} are not read, because the config does not list this repository. Add it there: “release: { repositories: [${repo}] }”.`,
      unreadable: `The milestones of ${repo} cannot be read: there is no such repository, or the token may not see it. Give the input “release-token” a token that may read its issues and pull requests.`,
      private: `${repo} is private or internal, and more people can read the notes repository: nothing of it is published there, so no release issue is kept for it.`,
    }
    return [diagnosticAt(release, 'warning', `release-repository-${known.access}`, messages[known.access])]
  })
}

function choiceDiagnostics(release: NamedRelease, choice: MilestoneChoice, milestones: readonly Milestone[]): Diagnostic[] {
  const { repo, written, isRepoGiven, source } = release
  if (choice.outcome === 'several') {
    const message = `Several milestones of ${repo} match “${written}”: ${titles(choice.candidates)}. Nothing is opened; link the right one in the note.`
    return [diagnosticAt(release, 'warning', 'several-milestones', message)]
  }
  const { linkedInstead } = choice
  const link = linkedInstead ? `the link leads to milestone ${linkedInstead.number} “${linkedInstead.title}”` : ''
  if (choice.outcome === 'found') {
    if (!linkedInstead) return []
    const message = `The text says “${written}”, but ${link}. The version counts: “${choice.milestone.title}” is taken. Correct the link.`
    return [diagnosticAt(release, 'warning', 'milestone-of-another-version', message)]
  }
  if (milestones.length === 0 && !isRepoGiven && source !== null) {
    // A community that plans its releases elsewhere does nothing wrong.
    const message = `“${written}” is planned here, but ${repo} has no milestones. Link the milestone, or say where it is with “release: { repository: OWNER/NAME }” in the config.`
    return [diagnosticAt(release, 'info', 'no-milestones', message)]
  }
  const nearest = choice.nearest.length > 0 ? ` The nearest: ${titles(choice.nearest)}.` : ' It has none at all.'
  const message = `No milestone of ${repo} matches “${written}”${link === '' ? '' : ` (${link})`}; nothing is opened.${nearest}`
  return [diagnosticAt(release, 'warning', 'unknown-milestone', message)]
}

function titles(milestones: readonly Milestone[]): string {
  return milestones.map(({ title, state, url }) => `“${title}”${state === 'closed' ? ' (closed)' : ''} ${url}`).join(', ')
}
