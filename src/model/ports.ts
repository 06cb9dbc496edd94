import type { CurrentIssue } from './issue.js'
import type { Profile } from './person.js'
import type { CreateIssue, IssueChange, LabelDefinition } from './plan.js'
import type { Milestone, MilestoneContent, ReleaseRepository } from './release.js'

/** A file in the tree of a commit. */
export interface TreeEntry {
  readonly path: string
  /** SHA of the blob: equal content has an equal SHA. */
  readonly blob: string
  /** Size in bytes, where GitHub gives it. */
  readonly size: number | null
}

/** Reads the notes repository at exact commits. */
export interface NotesReader {
  /** Regular files of the commit's tree; symbolic links and submodules are left out. Null where there is no such commit. */
  files(commit: string): Promise<readonly TreeEntry[] | null>
  /** First parent of a commit, or null. */
  parent(commit: string): Promise<string | null>
  /** The best common ancestor of two commits, or null where there is none. */
  mergeBase(base: string, head: string): Promise<string | null>
  /** Commit at the tip of a branch. */
  tip(branch: string): Promise<string>
  /**
   * Text of a blob, decoded by `decodeText`. Those that are asked for at the same time are read together.
   * @throws FileTooLarge, OutOfTime
   */
  text(blob: string): Promise<string>
}

/** What is shown of a pull request or issue that a note links. */
export interface LinkedIssue {
  readonly title: string
  /** False once it is merged or closed. */
  readonly isOpen: boolean
}

/** Reads and writes the issues of one repository. A write is sent once: whoever asks for it decides about repeating it. */
export interface IssueTracker {
  /** Issues with a label, pull requests left out. `updatedSince` is an ISO time. */
  list(query: { label: string; state: 'open' | 'all'; updatedSince?: string }): Promise<readonly CurrentIssue[]>
  /** One issue, or null where it is gone. */
  issue(number: number): Promise<CurrentIssue | null>
  /** Closed issues with a label, the latest touched first, page by page (100) until there are enough. */
  listClosed(label: string, enough: (page: readonly CurrentIssue[]) => boolean): Promise<readonly CurrentIssue[]>
  /** Whether GitHub lets the issue be assigned to the login. */
  canBeAssigned(login: string): Promise<boolean>
  /** The first hundred people whom issues can be assigned to; none if GitHub does not answer. */
  assignableProfiles(): Promise<readonly Profile[]>
  /** Whether the account may write to the repository. */
  canWrite(login: string): Promise<boolean>
  /** Pull requests and issues that notes link, in their order; null for one that may not be read or is private and elsewhere. */
  linked(references: readonly { repository: string; number: number }[]): Promise<readonly (LinkedIssue | null)[]>
  /** Names of the labels that exist. */
  labels(): Promise<readonly string[]>
  createLabel(label: LabelDefinition): Promise<void>
  create(operation: CreateIssue): Promise<CurrentIssue>
  /** Writes fields that have one value; labels and assignees, of which people have some too, are added and removed. */
  update(number: number, change: Omit<IssueChange, 'labels' | 'assignees'>): Promise<CurrentIssue>
  /** The title that an issue had until it got this one, where that was its last renaming that GitHub tells of; else null. */
  titleBefore(number: number, title: string): Promise<string | null>
  addLabels(number: number, names: readonly string[]): Promise<void>
  removeLabel(number: number, name: string): Promise<void>
  addAssignees(number: number, logins: readonly string[]): Promise<void>
  removeAssignees(number: number, logins: readonly string[]): Promise<void>
}

/** The status by which a run says that everything up to its commit has been dealt with. */
export interface DoneStatus {
  /** Whether it says so; another state in the same context does not. */
  readonly isSuccess: boolean
  /** ISO time. */
  readonly createdAt: string
  /** Login of the account that set it, a bot's with `[bot]`; null where the account is gone. */
  readonly creator: string | null
  readonly description: string | null
}

/** A commit of the branch, with the status that was set on it last. */
export interface ExaminedCommit {
  readonly commit: string
  /** Its first parent, or null for a root commit. */
  readonly parent: string | null
  readonly status: DoneStatus | null
}

/** Some commits of a branch, the newest first. */
export interface CommitPage {
  readonly commits: readonly ExaminedCommit[]
  /** Reads the commits before them; null if there are none, or no more are read. */
  readonly older: (() => Promise<CommitPage>) | null
}

/** The tip of a branch with its newest commits. */
export interface BranchTip extends CommitPage {
  readonly head: string
  /** The commit that a push started from, though it may be on the branch no longer; null where it does not exist. */
  readonly before: ExaminedCommit | null
  /** Whether the repository is a fork. */
  readonly isFork: boolean
}

/** Characters of a status's description: GitHub takes no more. */
export const longestDescription = 140

/** Reads and sets the statuses that say which commits have been dealt with. */
export interface ProgressTracker {
  /**
   * @param branch its name
   * @param seen a commit that is known to be on the branch: an answer without it is stale
   * @param before `before` of the push
   * @throws where GitHub does not answer: that is never the same as no status
   */
  tip(branch: string, seen: string | null, before: string | null): Promise<BranchTip>
  /** All statuses of the context on one commit, the newest first. */
  statuses(commit: string): Promise<readonly DoneStatus[]>
  /** @throws where the token may not say how far a run came, so that the run is not begun */
  assertMayMark(): Promise<void>
  /** Says of a commit that everything up to it has been dealt with. */
  markDone(commit: string, description: string): Promise<void>
}

/** Another repository than the notes' own, with all its milestones, open and closed. */
export interface OtherMilestones {
  readonly repository: ReleaseRepository
  readonly milestones: readonly Milestone[]
  /** Whether all who can read the notes repository may read of it; false if that cannot be seen. */
  readonly mayBeShown: boolean
}

/** Reads milestones, also of other repositories. Repositories are named "owner/name". */
export interface MilestoneReader {
  /** All milestones of the notes repository, open and closed; null where the token may not read them. */
  own(): Promise<readonly Milestone[] | null>
  /** Null where there is no such repository or the token may not read it. */
  elsewhere(fullName: string): Promise<OtherMilestones | null>
  /** All pull requests and issues of a milestone. */
  content(fullName: string, milestone: number): Promise<MilestoneContent>
  /** The same without reviews, which GitHub may fail to tell. */
  contentWithoutReviews(fullName: string, milestone: number): Promise<MilestoneContent>
}

/** Tells people what happens while it happens. */
export interface Log {
  info(line: string): void
  warning(line: string): void
  /** Runs a step with its lines under one heading. */
  step<T>(title: string, run: () => Promise<T>): Promise<T>
}

/** Time, so that tests need not wait. */
export interface Clock {
  now(): Date
  sleep(milliseconds: number): Promise<void>
}
