import type { BlockingIssue, ManagedIssue } from '../model/issue.js'
import type { Note, NoteChange } from '../model/note.js'

/** What the matching depends on. */
export interface MatchInput {
  readonly changes: readonly NoteChange[]
  readonly issues: readonly ManagedIssue[]
  /** Issues that look like ours and do not count: they keep their item from being opened a second time. */
  readonly blocking: readonly BlockingIssue[]
  /** Numeric id of the notes repository. */
  readonly repositoryId: number
  /** Web address of the notes repository. */
  readonly repository: string
  /** Path of the config file. */
  readonly configPath: string
  /** Commit whose lines new backlinks show. */
  readonly head: string
  /** Whether a note of this path is there at base or at head; an occurrence in any other note was written by a run that died. */
  readonly exists: (path: string) => boolean
  /** The series of a note by its path, as the config names it now. */
  readonly seriesOf: (path: string) => string
  /** The meeting before a note in its series, or null. */
  readonly meetingBefore: (note: Note) => Meeting | null
  /** True where a person asked for these notes: then nothing that was reported is held against them. */
  readonly isBackfill: boolean
}

/** A meeting of a series. */
export type Meeting = Pick<Note, 'path' | 'date'>
