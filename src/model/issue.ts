import type { ItemState } from './item.js'
import type { Markdown } from './markdown.js'
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
  /** Whether it was closed once and is open again. */
  readonly isReopened: boolean
  /** ISO times. */
  readonly createdAt: string
  readonly updatedAt: string
  /** When it was closed last (ISO), or null where it is open or GitHub does not tell. */
  readonly closedAt: string | null
  /** Login of who closed it last, or null where it is open or GitHub does not tell: a listing may leave it out. */
  readonly closedBy: string | null
}

/** A place in a note where an item is written, with all that one line of the managed block needs to link to it. */
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
  /** Identity of the task in other meetings: kind and text. */
  readonly content: string
  /** The same of its text without the day by which it is to be done, where the text ends with one. */
  readonly undated?: string
  /** The tokens that must be equal in a near match (URLs, `#n`, code spans, numbers), as a digest. */
  readonly hard: string
  /** The words that may differ a little in a near match, cut to a bounded length. */
  readonly soft: string
  /** Owners as written. */
  readonly owners: readonly string[]
  /** Whom each of them stood for in this note, when it was read last: `@login`, `group:name` or `?name` of an unknown one. */
  readonly people: readonly string[]
  /** On the one occurrence whose owners the issue has: where they were written first, or edited last. */
  readonly givesOwner?: true
  /** On one that came from another meeting: its people are those whom the owners stood for there. */
  readonly inherited?: true
  /** On one that was found when a person had closed the issue: it was reported, and may be opened by hand. */
  readonly leftClosed?: true
  /** On one in a section that looks back at an earlier meeting. */
  readonly reported?: true
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
  /** The boxes of the block in order, 1 for a ticked one; absent where it has none. */
  readonly ticks?: string
  readonly labels: readonly string[]
  readonly assignees: readonly string[]
  readonly milestone: number | null
  readonly state: IssueState
  /** Where it closed the issue: when that run began (ISO). */
  readonly closedAt?: string
}

/** A run, as a marker names it. */
export interface Written {
  readonly head: string
  readonly at: string
}

/** What a page was made from, with what it lists by the numbers of the issues. */
export interface PageState {
  /** Path of the note of the last meeting, by which the page is found where its series gets another name; null without one. */
  readonly note: string | null
  /** Day of that meeting, YYYY-MM-DD, which the path of its note may not tell. */
  readonly date: string | null
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
  /** Path of the config file whose runs the issue belongs to. */
  readonly config: string
  readonly series: string
  /** Of an item: paths of notes that it moved out of into another series, one for each series that it was in. */
  readonly movedFrom?: readonly string[]
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
  /** Of a page: what it was made from. */
  readonly page?: PageState
  readonly occurrences: readonly Occurrence[]
  /** The run that wrote this: the commit that it dealt with, and when it began (ISO). */
  readonly written?: Written
  readonly applied: Applied
}

/** An issue whose marker counts. */
export interface ManagedIssue {
  readonly issue: CurrentIssue
  readonly marker: Marker
  /** True where a person with write permission opened it: the copy of an issue, as a rule. */
  readonly isCopy?: true
}

/** An issue that looks like ours and does not count for this run, and why. */
export interface BlockingIssue {
  readonly number: number
  readonly url: string
  readonly title: string
  readonly isOpen: boolean
  readonly why: 'damaged' | 'distrusted' | 'config-gone' | 'other-config'
  /** Path of the config that its marker names; absent where the marker cannot be read. */
  readonly config?: string
  /** Account that opened it. */
  readonly author: string
  /** What its marker says of its items, where that can be read. */
  readonly occurrences: readonly Occurrence[]
}

/** The parts of an issue that this action decides about. */
export interface DesiredIssue {
  readonly subject: Subject
  readonly title: string
  /** Markdown of the managed block, without its marker. */
  readonly block: Markdown
  readonly labels: readonly string[]
  readonly assignees: readonly string[]
  readonly milestone: number | null
  readonly state: IssueState
}
