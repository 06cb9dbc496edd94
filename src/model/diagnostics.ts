/** How much a diagnostic matters: an error fails the run, a warning needs a person, information is only shown. */
export type Severity = 'error' | 'warning' | 'info'

/** Kinds of diagnostics; docs/troubleshooting.md has the cause and the fix of each. */
export type DiagnosticCode =
  // The config file and the roster.
  | 'config'
  | 'bad-yaml'
  | 'bad-roster'
  | 'bad-person'
  | 'bad-login'
  | 'bad-group'
  | 'person-without-login'
  | 'person-twice'
  | 'name-twice'
  | 'unknown-key'
  | 'empty-roster'
  | 'roster-files'
  | 'no-notes'
  | 'taken-in'
  // Notes.
  | 'unreadable-note'
  | 'not-a-note'
  | 'not-utf-8'
  | 'unclosed-front-matter'
  | 'unsupported-front-matter'
  | 'front-matter-too-long'
  | 'bad-front-matter'
  | 'dates-disagree'
  | 'note-too-long'
  | 'note-too-complex'
  | 'nested-too-deep'
  | 'paragraph-too-long'
  | 'unclosed-code'
  | 'not-an-item'
  | 'task-in-talk'
  | 'plan-in-talk'
  | 'marker-in-markup'
  | 'motion-not-carried'
  // The plan.
  | 'starting-point'
  | 'nothing-recorded'
  | 'no-match'
  | 'merged'
  | 'unknown-owner'
  | 'not-assignable'
  | 'deferred'
  | 'done-already'
  | 'no-issue-known'
  | 'may-repeat'
  | 'other-person'
  | 'closed-before'
  | 'reported-unknown'
  | 'blocked-issue'
  | 'other-config'
  | 'label-vanished'
  | 'closed-by-a-person'
  | 'reopened-by-a-person'
  | 'kept-a-persons-edit'
  // Releases.
  | 'unknown-milestone'
  | 'several-milestones'
  | 'no-milestones'
  | 'milestone-of-another-version'
  | 'milestone-closed'
  | 'no-release-issue'
  | 'release-dates-differ'
  | 'release-repository-not-listed'
  | 'release-repository-unreadable'
  | 'release-repository-private'
  | 'release-needs-github'

/** Something a person should know, with the place where it can be fixed. */
export interface Diagnostic {
  readonly severity: Severity
  readonly code: DiagnosticCode
  /** What is wrong and how to fix it, in one or two sentences. */
  readonly message: string
  /** Path of the file concerned, as given. */
  readonly path?: string
  /** 1-based line in that file. */
  readonly line?: number
  /** 1-based column in that line. */
  readonly column?: number
  /** Label or heading that says that a line is a plan, of `plan-in-talk`. */
  readonly label?: string
}

/** Kinds that name a line of a note that is not read as an item, of which people may have expected one. */
export const noItemCodes: ReadonlySet<DiagnosticCode> = new Set([
  'not-an-item',
  'task-in-talk',
  'plan-in-talk',
  'marker-in-markup',
  'motion-not-carried',
])
