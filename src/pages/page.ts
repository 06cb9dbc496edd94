import type { IssueState, Occurrence } from '../model/issue.js'
import type { Note } from '../model/note.js'
import type { Progress } from '../model/release.js'
import type { NoteForm } from '../notes/note-form.js'

/** A todo that is still open. */
export interface OpenItem {
  /** Null for one whose issue is still to be opened. */
  readonly number: number | null
  readonly title: string
  /** Its Markdown, as a note may have it. */
  readonly text: string
  /** What ties it to its issue behind its text in a note, such as ` (#12)`; empty where its links to pull requests do. */
  readonly suffix: string
  /** Where it stands first. */
  readonly since: Occurrence
  /** At how many meetings it was open. */
  readonly meetings: number
  /** YYYY-MM-DD */
  readonly due: string | null
  /** Day of the meeting whose note gives that day; null where none is known. */
  readonly dueSince: string | null
  /** Day of the last meeting of its series; null where none is known. */
  readonly lastDay: string | null
  readonly isOverdue: boolean
  /** Names of whom it is for: the assignees, or where GitHub has nobody those that the notes write; empty for nobody. */
  readonly owners: readonly string[]
  /** Whether GitHub has the owners as assignees. */
  readonly isAssigned: boolean
  /** The owners as the next note writes them. */
  readonly writtenOwners: readonly string[]
}

/** The open items of one person, or of one name that the notes write. */
export interface Person {
  readonly name: string
  /** False for a name in the notes of whom nothing is assigned on GitHub. */
  readonly isAssigned: boolean
  readonly items: readonly OpenItem[]
}

/** A todo that was closed since the last meeting. */
export interface ClosedItem {
  readonly number: number | null
  readonly title: string
  readonly state: Exclude<IssueState, 'open'>
  /** Names of the assignees. */
  readonly people: readonly string[]
}

/** A decision of the last meeting. */
export interface Decision {
  /** Null where it has no issue. */
  readonly number: number | null
  readonly title: string
  readonly source: Pick<Occurrence, 'note' | 'commit' | 'line' | 'endLine'>
}

/** A release that the series plans. */
export interface PlannedRelease {
  readonly number: number | null
  readonly title: string
  readonly due: string | null
  readonly progress: Progress | null
}

/** The note of a meeting, read, with the form that the next one takes over. */
export interface MeetingNote {
  readonly note: Note
  /** Null where its text is not at hand any more. */
  readonly form: NoteForm | null
}

/** All that a page shows. */
export interface Page {
  /** What people call the series. */
  readonly name: string
  /** The last meeting that was held, or null. */
  readonly last: Pick<Occurrence, 'meeting' | 'date' | 'note'> | null
  /** Who has open items, most items first. */
  readonly people: readonly Person[]
  readonly withoutOwner: readonly OpenItem[]
  /** All open items, each once, in order. */
  readonly open: readonly OpenItem[]
  readonly closed: readonly ClosedItem[]
  readonly decided: readonly Decision[]
  readonly releases: readonly PlannedRelease[]
  /** The form of the next note, or null where no note is known. */
  readonly form: NoteForm | null
  /** The lines by which the next note has the open items, in their order. */
  readonly lines: readonly string[]
  /** True where the series has not met for long. */
  readonly isDormant: boolean
}
