import type { CurrentIssue } from './issue.js'
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
  /** Text of a blob, decoded by `decodeText`. Those that are asked for at the same time are read together. */
  text(blob: string): Promise<string>
}

/** What is shown of a pull request or issue that a note links. */
export interface LinkedIssue {
  readonly title: string
  /** False once it is merged or closed. */
  readonly isOpen: boolean
}

/** Reads and writes the issues of one repository. */
export interface IssueTracker {
  /** Issues with a label, pull requests left out. `updatedSince` is an ISO time. */
  list(query: { label: string; state: 'open' | 'all'; updatedSince?: string }): Promise<readonly CurrentIssue[]>
  /** One issue, or null where it is gone. */
  issue(number: number): Promise<CurrentIssue | null>
  /** Closed issues with a label, the latest touched first, page by page (100) until there are enough. */
  listClosed(label: string, enough: (page: readonly CurrentIssue[]) => boolean): Promise<readonly CurrentIssue[]>
  /** Whether GitHub lets the issue be assigned to the login. */
  canBeAssigned(login: string): Promise<boolean>
  /** Whether the account may write to the repository. */
  canWrite(login: string): Promise<boolean>
  /** Pull requests and issues that notes link, in their order; null for one that may not be read or is private and elsewhere. */
  linked(references: readonly { repository: string; number: number }[]): Promise<readonly (LinkedIssue | null)[]>
  /** Names of the labels that exist. */
  labels(): Promise<readonly string[]>
  createLabel(label: LabelDefinition): Promise<void>
  create(operation: CreateIssue): Promise<CurrentIssue>
  update(number: number, change: IssueChange): Promise<CurrentIssue>
}

/** This run, as the runner names it. */
export interface ThisRun {
  /** File name of its workflow, or null where the runner does not tell. */
  readonly workflowFile: string | null
  readonly id: number
  /** 1, or more where it was run again. */
  readonly attempt: number
}

/** A run of this workflow that ended well. */
export interface EarlierRun {
  /** The commit that it dealt with. */
  readonly commit: string
  /** ISO time at which it began. */
  readonly began: string
}

/** The earlier runs of this workflow. */
export interface RunHistory {
  /** Successful runs with event push on a branch, the newest first; null without the right to read them. */
  successfulPushes(branch: string): Promise<readonly EarlierRun[] | null>
  /** Commit of the very first run with event push on a branch, however it ended; null where there is none. */
  firstPush(branch: string): Promise<string | null>
}

/** Another repository than the notes' own, with all its milestones, open and closed. */
export interface OtherMilestones {
  readonly repository: ReleaseRepository
  readonly milestones: readonly Milestone[]
  /** Whether the notes repository is private, too; false where that cannot be seen. */
  readonly areNotesPrivate: boolean
}

/** Reads milestones, also of other repositories. Repositories are named "owner/name". */
export interface MilestoneReader {
  /** All milestones of the notes repository, open and closed; null where the token may not read them. */
  own(): Promise<readonly Milestone[] | null>
  /** Null where there is no such repository or the token may not read it. */
  elsewhere(fullName: string): Promise<OtherMilestones | null>
  /** All pull requests and issues of a milestone. */
  content(fullName: string, milestone: number): Promise<MilestoneContent>
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
