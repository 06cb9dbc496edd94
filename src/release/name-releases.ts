import type { Config } from '../model/config.js'
import type { Diagnostic, DiagnosticCode, Severity } from '../model/diagnostics.js'
import type { ManagedIssue } from '../model/issue.js'
import type { Note, NoteChange } from '../model/note.js'
import type { ReleaseReference } from '../model/release.js'
import { fullVersion } from '../notes/releases/versions.js'
import type { ReleaseName } from './choose-milestone.js'
import type { RequestedRelease } from './parse-release-input.js'
import { titleVersions } from './title-versions.js'
import { writtenRelease } from './written-release.js'

/** A release that a note or a person names, in the repository where its milestone is looked for. */
export interface NamedRelease {
  /** "owner/name" */
  readonly repo: string
  /** False where nothing says which repository is meant, so that it is the notes' own. */
  readonly isRepoGiven: boolean
  readonly name: ReleaseName
  /** For people: "0.10", or what somebody wrote by hand. */
  readonly written: string
  /** The reference and its note, or null for a release that a person asked for by hand. */
  readonly source: { readonly note: Note; readonly reference: ReleaseReference } | null
  /** True for what is new between base and head, or asked for: only that opens an issue. */
  readonly mayOpen: boolean
}

/** The releases that the changed notes and the person who started the run name. */
export function nameReleases(
  changes: readonly NoteChange[],
  requested: RequestedRelease | null,
  issues: readonly ManagedIssue[],
  { release }: Pick<Config, 'release'>,
  ownRepository: string,
): NamedRelease[] {
  const within = (repo: string | null | undefined, version: string | null) => {
    // A meeting that only says "0.10" means the release that an earlier one linked.
    const given = repo ?? release.repository ?? repositoryOfKnown(version, issues)
    return { repo: given ?? ownRepository, isRepoGiven: given !== null }
  }
  const named = changes.flatMap(({ base, head }) =>
    (head?.releases ?? []).map((reference): NamedRelease => ({
      ...within(reference.milestone?.repo ?? head?.repository, fullVersion(reference)),
      name: {
        version: fullVersion(reference),
        title: reference.milestone?.title ?? null,
        number: reference.milestone?.number ?? null,
        package: reference.package ?? null,
      },
      written: writtenRelease(reference),
      source: { note: head!, reference },
      mayOpen: !base?.releases.some((before) => saysTheSame(before, reference)),
    })),
  )
  if (!requested) return named
  const { repo, name, written } = requested
  return [...named, { ...within(repo, name.version), name, written, source: null, mayOpen: true }]
}

/** The repository of the one release issue with this version, else null. */
function repositoryOfKnown(version: string | null, issues: readonly ManagedIssue[]): string | null {
  if (version === null) return null
  const desired = titleVersions(version)
  const known = issues.filter(({ marker }) => titleVersions(marker.applied.title).some((title) => desired.includes(title)))
  const repositories = new Set(known.map(({ marker }) => marker.series))
  return repositories.size === 1 ? [...repositories][0]! : null
}

/** Whether two references name one release; a day that is added or corrected does not make it a new one. */
function saysTheSame(a: ReleaseReference, b: ReleaseReference): boolean {
  const said = ({ version, milestone, ...more }: ReleaseReference) =>
    JSON.stringify([titleVersions(fullVersion({ version, ...more })), more.package, milestone])
  return said(a) === said(b)
}

/** A diagnostic in the line that names a release; without a place where no note does. */
export function diagnosticAt(release: NamedRelease | null, severity: Severity, code: DiagnosticCode, message: string): Diagnostic {
  const source = release?.source
  return { severity, code, message, ...(source ? { path: source.note.path, line: source.reference.line } : {}) }
}
