/** What tests and the demo see of the emulated GitHub. */

/** One request as it arrived, in order. `status` is null when the connection was cut instead of answered. */
export interface RecordedRequest {
  method: string
  /** Path without the query. */
  path: string
  query: Record<string, string>
  /** The parsed JSON body, or null without one. */
  body: unknown
  status: number | null
  token: string | null
}

export type Permission = 'read' | 'triage' | 'write' | 'maintain' | 'admin'
export type Access = 'none' | 'read' | 'write'

export interface TokenPermissions {
  contents?: Access
  issues?: Access
  pullRequests?: Access
  statuses?: Access
}

export interface RepositoryOptions {
  id?: number
  private?: boolean
  /** Whether a private one is to be read by everybody of its enterprise. */
  internal?: boolean
  /** Whether it is a fork of another repository. */
  fork?: boolean
  /** Who may do what; only these (and the owner) can be assigned. */
  collaborators?: Record<string, Permission>
  defaultBranch?: string
}

export interface TokenOptions {
  /** The account behind a user token. For an installation, the app's bot unless it is `github-actions[bot]`. */
  login: string
  kind?: 'user' | 'installation'
  /** Default for both kinds: contents read, issues write, pull requests read, statuses write. */
  permissions?: TokenPermissions
  /** The repositories an installation token belongs to. Without it, every repository. */
  repositories?: string[]
}

export interface MilestoneSeed {
  title: string
  state?: 'open' | 'closed'
  /** ISO date-time, as GitHub gives it. */
  dueOn?: string | null
  description?: string
}

export type ReviewDecision = 'APPROVED' | 'CHANGES_REQUESTED' | 'REVIEW_REQUIRED' | null

export interface PullRequestSeed {
  title: string
  author: string
  milestone?: number
  draft?: boolean
  state?: 'open' | 'closed'
  mergedAt?: string | null
  reviewers?: string[]
  reviewDecision?: ReviewDecision
  labels?: string[]
}

export interface IssueSeed {
  title: string
  body?: string
  author: string
  labels?: string[]
  assignees?: string[]
  milestone?: number
  state?: 'open' | 'closed'
  /** When it was touched last (ISO); by default now. */
  updatedAt?: string
}

/** A status that stands on a commit already. */
export interface StatusSeed {
  sha: string
  context: string
  /** Default success. */
  state?: CommitState
  /** Who set it; default `github-actions[bot]`. */
  creator?: string
  description?: string
  /** ISO time; default now. */
  createdAt?: string
}

export type CommitState = 'error' | 'failure' | 'pending' | 'success'

/** A status of a commit, as it stands. */
export interface EmulatedStatus {
  sha: string
  context: string
  state: CommitState
  description: string | null
  targetUrl: string | null
  creator: string
  createdAt: string
}

/** How many issues one account may open before GitHub says that it is too much. */
export interface CreationLimits {
  perMinute: number
  perHour: number
}

/** An issue as a person sees it. */
export interface EmulatedIssue {
  number: number
  id: number
  title: string
  body: string
  state: 'open' | 'closed'
  stateReason: string | null
  labels: string[]
  assignees: string[]
  /** The milestone's number. */
  milestone: number | null
  author: string
  createdAt: string
  updatedAt: string
}

export type IssueEdit = Partial<Pick<EmulatedIssue, 'title' | 'body' | 'state' | 'stateReason' | 'labels' | 'assignees' | 'milestone'>>

export interface CommitOptions {
  message?: string
  branch?: string
  /** The parent commit; null for a root commit; without it, the tip of the branch. */
  parent?: string | null
  /** When it was made; with equal times, equal histories have equal SHAs. */
  date?: Date
}

/** New content of a file; null deletes it. */
export type FileChange = string | null | { symlinkTo: string }

/** What goes wrong with one request. */
export type Fault =
  /** The connection is cut before the request takes effect. */
  | { kind: 'refuse' }
  /** The request takes effect, then the connection is cut instead of answered. */
  | { kind: 'lose-answer' }
  /** The request takes effect, then the connection is cut in the middle of the answer. */
  | { kind: 'break-off' }
  /** Answered so, without effect. */
  | { kind: 'status'; status: number; headers?: Record<string, string>; body?: unknown }
  /** Answered after this time, with effect at its start. */
  | { kind: 'delay'; ms: number }

/** Asked before each request; `index` counts from the last clearing of `requests`. */
export type FaultInjector = (request: { method: string; path: string; index: number }) => Fault | null

export interface EmulatedGitHub {
  /** What to give as GITHUB_API_URL. */
  readonly url: string
  /** Every request in order of arrival; clear it with `requests.length = 0`. */
  readonly requests: RecordedRequest[]
  /** Where a request did not fit GitHub's OpenAPI description. */
  readonly violations: string[]
  readonly seed: {
    /** @param name what the profile shows */
    user(login: string, name?: string): void
    repository(fullName: string, options?: RepositoryOptions): void
    token(token: string, options: TokenOptions): void
    milestone(repo: string, milestone: MilestoneSeed): number
    pullRequest(repo: string, pullRequest: PullRequestSeed): number
    issue(repo: string, issue: IssueSeed): number
    label(repo: string, name: string): void
    status(repo: string, status: StatusSeed): void
  }
  /** What is known of a seeded repository. */
  repository(fullName: string): { id: number; private: boolean; defaultBranch: string }
  /** Commits on top of the branch tip and moves the branch; returns the new commit's SHA. */
  commit(repo: string, files: Record<string, FileChange>, options?: CommitOptions): string
  /** All issues of a repository, without pull requests, by number. */
  issues(repo: string): EmulatedIssue[]
  /** A person's edit on the web page. */
  editIssue(repo: string, number: number, change: IssueEdit, by: string): void
  /** Merges a pull request now. */
  merge(repo: string, pullRequest: number): void
  /** Moves an issue to another repository, where it gets a number of its own: the old address leads there. */
  transferIssue(repo: string, number: number, to: string): number
  /** Statuses of a repository's commits, in the order in which they were set. */
  statuses(repo: string): EmulatedStatus[]
  /** Makes a branch point to a commit, as a forced push does. */
  resetBranch(repo: string, sha: string, branch?: string): void
  /** Deletes an issue, as an administrator can. */
  deleteIssue(repo: string, number: number): void
  /** Closes or reopens a milestone, or moves its date. */
  editMilestone(repo: string, number: number, change: Partial<MilestoneSeed>): void
  fault: FaultInjector | null
  /** Null, as at the start: as many issues as anybody likes. */
  limits: CreationLimits | null
  close(): Promise<void>
}
