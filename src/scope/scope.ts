/** Which notes a run deals with, and whether it writes. */
export type Scope = PushScope | PreviewScope | BackfillScope | ReleaseScope | RefreshScope

/** All that changed on a branch since the last run that ended well. */
export interface PushScope {
  readonly type: 'push'
  readonly dryRun: boolean
  readonly branch: string
  /** `before` of the push: the base where no earlier run is known. */
  readonly before: string | null
  /** The commit that was pushed, or null; the branch may have moved on since. */
  readonly pushed: string | null
}

/** What a merge of a pull request would bring. */
export interface PreviewScope {
  readonly type: 'preview'
  readonly base: string
  readonly head: string
  /** The branch that it is to be merged into: the config at its tip counts. */
  readonly branch: string
  /** Whether the head is a branch of the same repository, not of a fork. */
  readonly isOwnBranch: boolean
}

/** Notes that a person names: every item of them counts as new. */
export interface BackfillScope {
  readonly type: 'backfill'
  readonly dryRun: boolean
  readonly branch: string
  readonly paths: readonly string[]
  /** Only meetings on this day or later, YYYY-MM-DD. */
  readonly since: string | null
  /** A release that is asked for as well, as written, or null. */
  readonly release: string | null
}

/** One release that a person asks for; no note need name it. */
export interface ReleaseScope {
  readonly type: 'release'
  readonly dryRun: boolean
  readonly branch: string
  /** Version, title, number or address of the milestone, as written. */
  readonly release: string
}

/** What changes on GitHub without a push: open release issues, and pull requests to look at. Opens nothing. */
export interface RefreshScope {
  readonly type: 'refresh'
  readonly dryRun: boolean
  readonly branch: string
}

/** A run that has nothing to do, or that must not go on, with the reason for people. */
export interface NoScope {
  readonly refused: boolean
  readonly why: string
}

/**
 * What a run does, one after the other: whatever started it, it first makes up for pushes that no run has dealt with,
 * because that run failed, or was replaced by another one while it waited.
 */
export function passesOf(scope: Scope): readonly Scope[] {
  if (scope.type === 'push' || scope.type === 'preview' || scope.dryRun) return [scope]
  return [{ type: 'push', dryRun: false, branch: scope.branch, before: null, pushed: null }, scope]
}
