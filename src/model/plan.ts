import type { Diagnostic } from './diagnostics.js'
import type { CurrentIssue, IssueState, Subject } from './issue.js'
import type { Profile } from './person.js'

/** A label that must exist before an issue can carry it. */
export interface LabelDefinition {
  readonly name: string
  /** Six hexadecimal digits without `#`. */
  readonly color: string
  /** At most 100 characters, GitHub's limit. */
  readonly description: string
}

/** The fields of an issue that one request changes; a field that is absent stays as it is. */
export interface IssueChange {
  readonly title?: string
  readonly body?: string
  readonly labels?: readonly string[]
  readonly assignees?: readonly string[]
  readonly milestone?: number | null
  readonly state?: IssueState
}

/** Where in the notes an operation comes from. */
export interface Origin {
  readonly path: string
  readonly line: number
}

export interface EnsureLabel {
  readonly type: 'ensure-label'
  readonly label: LabelDefinition
  readonly reason: string
}

export interface UpdateIssue {
  readonly type: 'update-issue'
  readonly number: number
  readonly url: string
  readonly title: string
  readonly change: IssueChange
  /** The issue as it was read when this was planned: what people changed since then stays. */
  readonly from: CurrentIssue
  readonly origin: Origin | null
  readonly reason: string
}

export interface CreateIssue {
  readonly type: 'create-issue'
  /** Id in the marker: after an unclear answer the issue is found again by it. */
  readonly id: string
  readonly subject: Subject
  readonly title: string
  readonly body: string
  readonly labels: readonly string[]
  readonly assignees: readonly string[]
  readonly milestone: number | null
  /** Day until which the notes want it done, YYYY-MM-DD; absent where they name none. */
  readonly due?: string
  /** A second request right after the first: closes a decision that is only on record. */
  readonly then: Pick<IssueChange, 'state'> | null
  /** Null where a person asked for the issue. */
  readonly origin: Origin | null
  readonly reason: string
}

/** One step of a plan, with its reason. */
export type Operation = EnsureLabel | UpdateIssue | CreateIssue

/** An entry for the config; owners who are one person or one group have the same. */
export interface ProposedEntry {
  readonly kind: 'person' | 'group'
  /** Null where the config has only a login. */
  readonly name: string | null
  /** Login of a person; null where it is not known, and for groups. */
  readonly login: string | null
  readonly aliases: readonly string[]
  /** Whether the config has an entry for the name or the login; this one takes its place. */
  readonly isThere: boolean
  /** Logins of the members of a group. */
  readonly members: readonly string[]
  readonly assign: boolean
  /** Label of a group; null for people. */
  readonly label: string | null
}

/** An owner whom the notes name and nobody could be assigned for. */
export interface UnresolvedOwner {
  readonly name: string
  readonly reason: string
  readonly candidates: readonly string[]
  /** People of the repository whose profile name fits, to choose from; nobody is assigned by it. Absent where nobody fits. */
  readonly proposals?: readonly Profile[]
  /** The entry of the config that makes the owner known, as the notes tell. Absent where several people could be meant. */
  readonly entry?: ProposedEntry
  /** What to do, where no further alias in the config would tell who is meant. */
  readonly advice?: string
  readonly places: readonly Origin[]
}

/** Notes whose new items are not opened now, with the inputs that open them after all. */
export interface DeferredNote {
  readonly path: string
  readonly items: number
  readonly reason: string
}

/** How far a release is that the run looked at. */
export interface ReleaseProgress {
  /** Title of the milestone. */
  readonly title: string
  /** Web address of the milestone. */
  readonly url: string
  /** Due day of the milestone, YYYY-MM-DD, or null. */
  readonly due: string | null
  /** The release issue, or null where it is still to be opened. */
  readonly issue: { readonly number: number; readonly url: string } | null
  /** Those closed unmerged do not count. */
  readonly pullRequests: { readonly done: number; readonly total: number }
  readonly issues: { readonly done: number; readonly total: number }
}

/** What would change, as data. */
export interface Plan {
  readonly version: 1
  readonly operations: readonly Operation[]
  readonly unresolvedOwners: readonly UnresolvedOwner[]
  readonly deferredNotes: readonly DeferredNote[]
  readonly releases: readonly ReleaseProgress[]
  readonly diagnostics: readonly Diagnostic[]
  readonly counts: {
    readonly notes: number
    readonly items: number
    readonly create: number
    readonly update: number
    readonly unchanged: number
  }
}

/** What became of one operation. */
export type Outcome =
  | {
      readonly status: 'done'
      readonly operation: Operation
      readonly number: number | null
      readonly url: string | null
      readonly note: string | null
    }
  /** There is nothing left to write to: the issue was deleted, transferred or let go since it was read. */
  | { readonly status: 'skipped'; readonly operation: Operation; readonly why: string }
  /** GitHub will never take it; reported, and no reason to try again. */
  | { readonly status: 'refused'; readonly operation: Operation; readonly error: string }
  /** It did not happen, or nobody knows whether it did: `unclear`. */
  | { readonly status: 'failed'; readonly operation: Operation; readonly error: string; readonly unclear: boolean }
  /** There was no time for it. */
  | { readonly status: 'left'; readonly operation: Operation; readonly why: string }

/** How long GitHub wants to be left alone: until a time (milliseconds since 1970), or for some seconds, `atLeast` where it only hints. */
export type Wait = { readonly until: number } | { readonly seconds: number } | { readonly atLeast: number }

/** A field of an issue that GitHub does not take. */
export interface RefusedField {
  readonly field: string
  readonly value: string | null
}

/** What an error of GitHub means for an operation. */
export interface ClassifiedError {
  /** `gone`: the issue is not there any more; `refused`: never; `failed`: not now; `unclear`: nobody knows whether it happened. */
  readonly kind: 'gone' | 'refused' | 'failed' | 'unclear'
  /** A sentence for people. */
  readonly message: string
  /** True where no other operation can succeed either. */
  readonly stops?: boolean
  /** When it may be tried again, if GitHub asks for patience. */
  readonly wait?: Wait
  /** The fields that were refused, with the value where GitHub names it; absent where it is not about fields. */
  readonly refused?: readonly RefusedField[]
}
