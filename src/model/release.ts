/** A milestone as a link in a note names it. */
export interface MilestoneReference {
  /** "owner/name" */
  readonly repo: string
  readonly title: string | null
  readonly number: number | null
}

/** A release that a note plans. */
export interface ReleaseReference {
  /** 1-based line where the note first names the release as being planned. */
  readonly line: number
  /** Digits without the v, shortest form as written: "0.10". */
  readonly version: string
  /** "rc.1" of 1.0.0-rc.1, where a pre-release is planned. */
  readonly preRelease?: string
  /** "core" of core-v1.2.0, where a name is joined to the version. */
  readonly package?: string
  readonly milestone: MilestoneReference | null
  /** Day that the note gives for the release, YYYY-MM-DD. */
  readonly due: string | null
}

/** A milestone as GitHub shows it. */
export interface Milestone {
  readonly number: number
  readonly title: string
  readonly url: string
  readonly state: 'open' | 'closed'
  /** Due day, YYYY-MM-DD, or null. */
  readonly due: string | null
}

/** What the reviews of an open pull request come to. */
export type Review = 'needed' | 'changes-requested' | 'approved'

/** A pull request of a milestone. */
export interface MilestonePullRequest {
  readonly number: number
  readonly title: string
  /** Login, or null for an account that is gone. */
  readonly author: string | null
  readonly state: 'open' | 'merged' | 'closed'
  readonly draft: boolean
  /** Null where reviews could not be read. */
  readonly review: Review | null
  /** Logins of those who reviewed or are asked to, sorted. */
  readonly reviewers: readonly string[]
}

/** An issue of a milestone. */
export interface MilestoneIssue {
  readonly number: number
  readonly title: string
  readonly state: 'open' | 'closed'
  readonly assignees: readonly string[]
  readonly labels: readonly string[]
}

/** A TODO issue as a release issue lists it. */
export interface ListedTodo {
  readonly number: number
  readonly title: string
  readonly isDone: boolean
  readonly assignees: readonly string[]
}

/** So many of so many. */
export interface Share {
  readonly done: number
  readonly total: number
}

/** How far a milestone is; a pull request that was closed unmerged does not count. */
export interface Progress {
  readonly pullRequests: Share
  readonly issues: Share
}

/** All that a milestone holds, by number. */
export interface MilestoneContent {
  readonly pullRequests: readonly MilestonePullRequest[]
  readonly issues: readonly MilestoneIssue[]
  /** False where the token may not ask for reviews. */
  readonly reviewsKnown: boolean
}

/** A repository whose milestones may be read. */
export interface ReleaseRepository {
  /** Numeric id; it outlives renames. */
  readonly id: number
  /** "owner/name" */
  readonly fullName: string
  readonly url: string
}
