import { keptOccurrences } from '../managed/kept-occurrences.js'
import type { Diagnostic, DiagnosticCode } from '../model/diagnostics.js'
import type { ManagedIssue, Occurrence } from '../model/issue.js'
import type { NoteChange } from '../model/note.js'
import type { Origin } from '../model/plan.js'
import type { Milestone, ReleaseRepository } from '../model/release.js'
import { chooseMilestone, type MilestoneChoice } from './choose-milestone.js'
import type { NamedRelease } from './name-releases.js'
import type { AccessByRepository, RepositoryAccess } from './repository-access.js'
import { milestoneOfId, releaseId, releaseTitle, repositoryOfId } from './desired-release-issue.js'

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
  /** True to bring every open release issue up to date. */
  readonly refreshAll: boolean
  readonly access: AccessByRepository
  /** Commit whose lines new backlinks show. */
  readonly head: string
}

/** A named release with the milestone that it means. */
interface Resolved {
  readonly named: NamedRelease
  readonly repository: ReleaseRepository
  readonly milestone: Milestone
}

/** Decides which release issues are opened or brought up to date, and says why others are not. Pure. */
export function selectReleases(input: SelectionInput): Selection {
  const { named, access } = input
  const diagnostics: Diagnostic[] = [...accessDiagnostics(named, access)]
  const resolved: Resolved[] = []
  const unresolvedNotes = new Set<string>()
  const told = new Set<string>()
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
    if (known?.access !== 'read' || !choice || told.has(about)) continue
    told.add(about)
    diagnostics.push(...explainChoice(release, choice, known.milestones))
  }

  const selected: SelectedRelease[] = []
  const found = candidates(input, resolved)
  for (const candidate of found) {
    const { repository, milestone, managed, mentions } = candidate
    const occurrences = occurrencesAfter(managed?.marker.occurrences ?? [], candidate, input, unresolvedNotes)
    const opening = mentions.find(({ named: { mayOpen } }) => mayOpen)?.named
    const about = mentions[0]?.named ?? null
    if (!managed && milestone.state === 'closed') {
      diagnostics.push(
        at(
          about,
          'info',
          'milestone-closed',
          `The milestone “${milestone.title}” of ${repository.fullName} is already closed, so no release issue is opened.`,
        ),
      )
      continue
    }
    if (!managed && !opening) {
      const message = `No release issue is known for “${milestone.title}”, and the note named it before, so none is opened. To open one, run this workflow by hand with dry-run: false and release: ${milestone.url}`
      diagnostics.push(at(about, 'info', 'no-release-issue', message))
      continue
    }
    const source = opening?.source ?? about?.source ?? null
    selected.push({
      repository,
      milestone,
      managed,
      occurrences,
      origin: source ? { path: source.note.path, line: source.reference.line } : null,
      reason: reasonOf(mentions.map((mention) => mention.named)),
    })
  }
  return { selected, withoutIssue: found.filter(({ managed }) => !managed).length, diagnostics }
}

type ReadRepository = Extract<RepositoryAccess, { readonly access: 'read' }>

interface Candidate {
  readonly repository: ReleaseRepository
  readonly milestone: Milestone
  readonly managed: ManagedIssue | null
  readonly mentions: readonly Resolved[]
}

/** The milestones that this run has to do with: named ones, those whose notes changed, and all open ones for a refresh. */
function candidates({ changes, issues, refreshAll, access }: SelectionInput, resolved: readonly Resolved[]): Candidate[] {
  const found = new Map<string, Candidate>()
  const read = [...access.values()].flatMap((repository) => (repository.access === 'read' ? [repository] : []))
  const known = issuesByRelease(issues, read)
  for (const mention of resolved) {
    const id = releaseId(mention.repository, mention.milestone)
    const before = found.get(id)
    found.set(id, {
      repository: mention.repository,
      milestone: mention.milestone,
      managed: known.get(id) ?? null,
      mentions: [...(before?.mentions ?? []), mention],
    })
  }
  const changed = new Set(changes.flatMap(({ base, head }) => [base?.path, head?.path]))
  for (const [id, managed] of known) {
    const { occurrences } = managed.marker
    const isTouched = (refreshAll && managed.issue.state === 'open') || occurrences.some(({ note }) => changed.has(note))
    // By its number: a repository may bear another name since.
    const home = read.find(({ repository }) => repository.id === repositoryOfId(id))
    const milestone = home?.milestones.find(({ number }) => number === milestoneOfId(id))
    if (isTouched && !found.has(id) && home && milestone) found.set(id, { repository: home.repository, milestone, managed, mentions: [] })
  }
  return [...found.values()]
}

/**
 * The release issue of each milestone, by the milestone's id; one whose milestone was deleted and made anew with its title is the new
 * one's.
 */
function issuesByRelease(issues: readonly ManagedIssue[], read: readonly ReadRepository[]): Map<string, ManagedIssue> {
  const known = new Map<string, ManagedIssue>()
  // Of two issues for one milestone the lower number counts, as everywhere.
  for (const managed of issues) if (!known.has(managed.marker.id)) known.set(managed.marker.id, managed)
  for (const [id, managed] of [...known]) {
    const home = read.find(({ repository }) => repository.id === repositoryOfId(id))
    if (!home || managed.issue.state !== 'open' || home.milestones.some(({ number }) => number === milestoneOfId(id))) continue
    const renewed = home.milestones.find((milestone) => releaseTitle(milestone) === managed.marker.applied.title)
    if (!renewed || known.has(releaseId(home.repository, renewed))) continue
    known.delete(id)
    known.set(releaseId(home.repository, renewed), managed)
  }
  return known
}

/** The occurrences of a release issue once the changed notes are dealt with. A backlink moves only with what the note says. */
function occurrencesAfter(
  before: readonly Occurrence[],
  candidate: Candidate,
  { changes, head }: SelectionInput,
  unresolvedNotes: ReadonlySet<string>,
): readonly Occurrence[] {
  const occurrences = [...before]
  for (const change of changes) {
    const at = occurrences.findIndex(({ note }) => note === change.base?.path || note === change.head?.path)
    const mention = candidate.mentions.find(({ named: { source } }) => source !== null && source.note.path === change.head?.path)
    const source = mention?.named.source
    if (source) {
      const occurrence = occurrenceOf(source, candidate, head)
      const known = occurrences[at]
      if (!known) occurrences.push(occurrence)
      else if (shown(known) !== shown(occurrence)) occurrences[at] = occurrence
    } else if (at >= 0 && !(change.head && unresolvedNotes.has(change.head.path))) {
      occurrences[at] = { ...occurrences[at]!, gone: true }
    }
  }
  return keptOccurrences(occurrences)
}

function occurrenceOf(
  { note, reference }: NonNullable<NamedRelease['source']>,
  { repository, milestone }: Candidate,
  head: string,
): Occurrence {
  return {
    note: note.path,
    date: note.date,
    meeting: note.title,
    section: null,
    commit: head,
    line: reference.line,
    endLine: reference.line,
    key: releaseId(repository, milestone),
    content: '',
    hard: '',
    soft: '',
    owners: [],
    people: [],
    gone: false,
    due: reference.due,
  }
}

function shown({ note, date, meeting, gone, due }: Occurrence): string {
  return JSON.stringify([note, date, meeting, gone, due ?? null])
}

function reasonOf(mentions: readonly NamedRelease[]): string {
  if (mentions.some(({ source }) => source === null)) return 'asked for by hand'
  return mentions.length > 0 ? 'planned in the notes' : 'updated'
}

function accessDiagnostics(named: readonly NamedRelease[], access: AccessByRepository): Diagnostic[] {
  const told = new Set<string>()
  return named.flatMap((release) => {
    const { repo } = release
    const known = access.get(repo.toLowerCase())
    if (!known || known.access === 'read' || told.has(repo.toLowerCase())) return []
    told.add(repo.toLowerCase())
    const messages = {
      'not-listed': `The milestones of ${repo} are not read, because the config does not list this repository. Add it there: “release: { repositories: [${repo}] }”.`,
      unreadable: `The milestones of ${repo} cannot be read: there is no such repository, or the token may not see it. Give the input “release-token” a token that may read its issues and pull requests.`,
      private: `${repo} is private or internal, and more people can read the notes repository: nothing of it is published there, so no release issue is kept for it.`,
    }
    return [at(release, 'warning', `release-repository-${known.access}`, messages[known.access])]
  })
}

function explainChoice(release: NamedRelease, choice: MilestoneChoice, milestones: readonly Milestone[]): Diagnostic[] {
  const { repo, written, isRepoGiven, source } = release
  if (choice.outcome === 'several') {
    const message = `Several milestones of ${repo} match “${written}”: ${titles(choice.candidates)}. Nothing is opened; link the right one in the note.`
    return [at(release, 'warning', 'several-milestones', message)]
  }
  const { linkedInstead } = choice
  const link = linkedInstead ? `the link leads to milestone ${linkedInstead.number} “${linkedInstead.title}”` : ''
  if (choice.outcome === 'found') {
    if (!linkedInstead) return []
    return [
      at(
        release,
        'warning',
        'milestone-of-another-version',
        `The text says “${written}”, but ${link}. The version counts: “${choice.milestone.title}” is taken. Correct the link.`,
      ),
    ]
  }
  if (milestones.length === 0 && !isRepoGiven && source !== null) {
    // A community that plans its releases elsewhere does nothing wrong.
    return [
      at(
        release,
        'info',
        'no-milestones',
        `“${written}” is planned here, but ${repo} has no milestones. Link the milestone, or say where it is with “release: { repository: OWNER/NAME }” in the config.`,
      ),
    ]
  }
  const nearest = choice.nearest.length > 0 ? ` The nearest: ${titles(choice.nearest)}.` : ' It has none at all.'
  return [
    at(
      release,
      'warning',
      'unknown-milestone',
      `No milestone of ${repo} matches “${written}”${link === '' ? '' : ` (${link})`}; nothing is opened.${nearest}`,
    ),
  ]
}

function titles(milestones: readonly Milestone[]): string {
  return milestones.map(({ title, state, url }) => `“${title}”${state === 'closed' ? ' (closed)' : ''} ${url}`).join(', ')
}

function at(release: NamedRelease | null, severity: Diagnostic['severity'], code: DiagnosticCode, message: string): Diagnostic {
  const source = release?.source
  return { severity, code, message, ...(source ? { path: source.note.path, line: source.reference.line } : {}) }
}
