import type { Pacer } from '../apply/pacer.js'
import type { Commits } from '../fetch/commits.js'
import type { Settings } from '../fetch/config.js'
import type { NotesRepository } from '../release/what-to-read.js'
import type { IssueScope } from '../managed/trust.js'
import type { Written } from '../model/issue.js'
import type { Note, NoteSource } from '../model/note.js'
import type { ClassifiedError, Outcome, Plan } from '../model/plan.js'
import type { Clock, IssueTracker, Log, MilestoneReader, NotesReader } from '../model/ports.js'
import type { Scope } from '../scope/scope.js'
import type { RefusedPlaces } from '../scope/refused-places.js'

/** What the pipeline needs from outside. */
export interface Ports {
  readonly notes: NotesReader
  readonly tracker: IssueTracker
  readonly milestones: MilestoneReader
  readonly log: Log
  readonly clock: Clock
  /** Says what an error means. */
  readonly classify: (error: unknown) => ClassifiedError
  /**
   * Asked before each note that is read.
   * @throws OutOfTime once the time budget is used up
   */
  readonly checkTime: () => void
}

/** Reads the text of a note, as the config wants it read. */
export type NoteParser = (settings: Settings) => (source: NoteSource) => Note

/** The ports, and how notes are read. */
export interface Reading extends Ports {
  readonly parse: NoteParser
}

export interface PipelineOptions {
  readonly scope: Scope
  readonly commits: Commits
  /** Path of the config file in the notes repository. */
  readonly configPath: string
  readonly repository: NotesRepository
  readonly pacer: Pacer
  /** Called once before anything is written. @throws where nothing may be */
  readonly beforeWriting?: () => Promise<void>
}

/** One run: what it was asked for, with what, and what the config says to it. Every step is given it. */
export interface Run extends PipelineOptions {
  readonly ports: Reading
  readonly settings: Settings
  readonly began: Date
}

/** What a run did, for the report. */
export interface RunResult {
  readonly plan: Plan
  /** Null where the plan was only shown. */
  readonly outcomes: readonly Outcome[] | null
  /** Commit that the notes were read at. */
  readonly head: string
  /** What could not even be planned, so that the next run has to; in sentences. */
  readonly unplanned: readonly string[]
  /** Why the run could not record how far it came, though all was done; null where it did, or had nothing to record. */
  readonly unrecorded: string | null
  /** What GitHub refused of an earlier run, too. */
  readonly refusedBefore: RefusedPlaces
}

/** Web address of the server that a repository is on. */
export function serverOf({ url }: NotesRepository): string {
  return new URL(url).origin
}

/** Whose issues a run deals with. */
export function issueScope({ repository, configPath, commits, settings }: Run): IssueScope {
  const isConfigGone = (path: string) => !commits.head.some((file) => file.path === path)
  return { repository: repository.id, config: configPath, isConfigGone, bots: settings.config.trustedBots }
}

/** The run, as the markers that it writes name it. */
export function writtenBy({ commits, began }: Run): Written {
  return { head: commits.headCommit, at: began.toISOString() }
}

/** Time at which base was dealt with (ISO); null where no earlier run is known that did. */
export function baseDoneAt({ commits: { from } }: PipelineOptions): string | null {
  return from.kind === 'done' ? from.at : null
}

/** The day on which the run began, YYYY-MM-DD. */
export function todayOf({ began }: Run): string {
  return began.toISOString().slice(0, 10)
}
