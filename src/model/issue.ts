import type { ItemState } from './item.js'
import type { ListedTodo, Progress } from './release.js'

/** What a managed issue stands for; a `page` for the open items of a series. */
export type Subject = 'todo' | 'decision' | 'pull-request' | 'release' | 'page'

/** State of an issue with GitHub's reason for it. */
export type IssueState = 'open' | 'completed' | 'not_planned' | 'duplicate'

/** An issue as GitHub shows it now. */
export interface CurrentIssue {
  readonly number: number
  readonly url: string
  readonly title: string
  readonly body: string
  readonly state: IssueState
  readonly labels: readonly string[]
  readonly assignees: readonly string[]
  /** Number of the milestone, or null. */
  readonly milestone: number | null
  readonly author: string
  /** ISO time. */
  readonly createdAt: string
  readonly updatedAt: string
  /** ISO time, or null for an open issue. */
  readonly closedAt: string | null
}

/** Where an item stands in a note, with all that one line of the managed block needs to link to it. */
export interface Occurrence {
  /** Path of the note in the notes repository. */
  readonly note: string
  /** Day of the meeting, YYYY-MM-DD, or null. */
  readonly date: string | null
  /** Title of the meeting. */
  readonly meeting: string
  readonly section: string | null
  /** Commit and lines that the backlink shows; they move only with the item's text. */
  readonly commit: string
  readonly line: number
  readonly endLine: number
  /** Exact identity of the item within its note: kind, owners and text. */
  readonly key: string
  /** The tokens that must be equal in a near match (URLs, `#n`, code spans, numbers), as a digest. */
  readonly hard: string
  /** The words that may differ a little in a near match, cut to a bounded length. */
  readonly soft: string
  /** Owners as written. */
  readonly owners: readonly string[]
  /** True once the item is no longer in the note. */
  readonly gone: boolean
  /** Of an item only: digest of what the issue shows of it, and its progress, both as this action dealt with them last. */
  readonly shown?: string
  readonly state?: ItemState
  /** The day that the note gives for the item or the planned release, YYYY-MM-DD; null or absent where it gives none. */
  readonly due?: string | null
}

/** What this action wrote last; the third party of the three-way merge. */
export interface Applied {
  readonly title: string
  /** Digest of the managed block without its marker, line ends folded. */
  readonly block: string
  readonly labels: readonly string[]
  readonly assignees: readonly string[]
  readonly milestone: number | null
  readonly state: IssueState
}

/** A run, as a marker names it. */
export interface Written {
  readonly head: string
  readonly at: string
}

/** What a page lists, by the numbers of the issues. */
export interface ListedOnPage {
  readonly open: readonly number[]
  readonly closed: readonly number[]
  /** True once it says that the series no longer meets: then it stays as it is until the next meeting. */
  readonly isDormant: boolean
}

/** The hidden comment in a managed issue that says what the issue stands for. */
export interface Marker {
  readonly version: 1
  /** Numeric id of the notes repository. */
  readonly repository: number
  /** Stable id of the issue's subject, given when it was created. */
  readonly id: string
  readonly subject: Subject
  readonly series: string
  /** Number of a closed issue for the same item that was known when this one was opened. */
  readonly earlier?: number
  /** Of a pull-request issue: what it asks to look at, as `owner/name#number`. */
  readonly references?: readonly string[]
  /** Of an item: its Markdown in the note, where the title does not say it all. */
  readonly text?: string
  /** Of a release issue: the TODOs that it lists, so that closed ones need not be looked for. */
  readonly todos?: readonly ListedTodo[]
  /** Of a release issue: how far its milestone was. */
  readonly progress?: Progress
  /** Of a page: what it lists. Its one occurrence is the note of the last meeting. */
  readonly page?: ListedOnPage
  readonly occurrences: readonly Occurrence[]
  /** The run that wrote this: the commit that it dealt with, and when it began (ISO). */
  readonly written?: Written
  readonly applied: Applied
}

/** An issue whose marker counts. */
export interface ManagedIssue {
  readonly issue: CurrentIssue
  readonly marker: Marker
}

/** The parts of an issue that this action decides about. */
export interface WantedIssue {
  readonly subject: Subject
  readonly title: string
  /** Markdown of the managed block, without its marker. */
  readonly block: string
  readonly labels: readonly string[]
  readonly assignees: readonly string[]
  readonly milestone: number | null
  readonly state: IssueState
}
