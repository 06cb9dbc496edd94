/** How much a diagnostic matters: an error fails the run, a warning needs a person, information is only told. */
export type Severity = 'error' | 'warning' | 'info'

/** Something a person should know, with the place where it can be mended. */
export interface Diagnostic {
  readonly severity: Severity
  /** Stable kebab-case name of the kind of finding, such as `unclosed-front-matter`. */
  readonly code: string
  /** What is the matter and how to mend it, in one sentence or two. */
  readonly message: string
  /** Path of the file concerned, as given. */
  readonly path?: string
  /** 1-based line in that file. */
  readonly line?: number
  /** 1-based column in that line. */
  readonly column?: number
}
