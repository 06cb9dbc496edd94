import type { Diagnostic } from './diagnostics.js'
import type { Item } from './item.js'
import type { Owner, ResolvedOwner } from './person.js'
import type { ReleaseReference } from './release.js'

/** The text of a note and where it comes from. */
export interface NoteSource {
  /** Path in the repository with forward slashes (or as given on the command line). */
  readonly path: string
  readonly text: string
}

/** A login that the note itself gives for a name, such as "Ann Lee @annlee" in its attendance list. */
export interface WrittenLogin {
  readonly name: string
  readonly login: string
}

/** Initials that a note gives for a name where it lists people: "Ann Lee (AL)". */
export interface ExplainedSign {
  readonly sign: string
  readonly name: string
}

/** Who had a role at a meeting, as its note says: "Chair: Ann Lee". */
export interface RoleHolder {
  /** In lower case. */
  readonly role: string
  readonly owners: readonly Owner[]
}

/** A line of a section that goes through the items of an earlier meeting: it opens nothing, and tells what became of an item. */
export interface ReportedItem<O extends Owner = ResolvedOwner> {
  /** 1-based line in the whole file. */
  readonly line: number
  /** The item's words, without what says how it ended. */
  readonly text: string
  /** Owners, split, in order. */
  readonly owners: readonly O[]
  readonly state: 'open' | 'done' | 'cancelled'
  /** Day to which it was put off, YYYY-MM-DD; left out where the line says none. */
  readonly due?: string
  /** As of an item. */
  readonly days?: readonly string[]
}

/** What the links of a note to pull requests and issues mean. */
export type NoteLinks = Pick<Note, 'repository' | 'server'>

/** One Markdown file that carries a date, read; `Note<Owner>` before its owners are resolved. */
export interface Note<O extends Owner = ResolvedOwner> {
  readonly path: string
  /** Title of the meeting: the first heading of level 1, else the front matter's title, else the file name without extension. */
  readonly title: string
  /** Day of the meeting as YYYY-MM-DD: file name, folder, title, `Date:` line, front matter; null for a file that is not a note. */
  readonly date: string | null
  /** Line with a day that stands too far down to be the meeting's; left out where the note has a date. */
  readonly lateDateLine?: number
  /** What the paths of a recurring meeting have in common; a config can merge, split and rename series. */
  readonly series: string
  /** "owner/name" that a plain `#123` of the note means, where the config names one for the series. */
  readonly repository?: string
  /** Web address of the GitHub server that the notes are on, without a slash at its end, where it is not https://github.com. */
  readonly server?: string
  /** Teams of the front matter; for display and labels. */
  readonly teams: readonly string[]
  /** Names of who took part, as written: front matter and attendance sections; placeholders left out. */
  readonly participants: readonly string[]
  /** Names written in agenda entries ("ARM (RăzvanV, Mihail)"); they narrow down a short name only if there are no participants. */
  readonly agendaNames: readonly string[]
  readonly writtenLogins: readonly WrittenLogin[]
  /** Full names of further people whom it lists: who was not there, and who took the minutes. Left out where there are none. */
  readonly alsoListed?: readonly string[]
  /** Those of the participants whom it calls guests. Left out where there are none. */
  readonly guests?: readonly string[]
  /** Left out where the note explains none. */
  readonly explainedSigns?: readonly ExplainedSign[]
  /** Left out where the note names nobody's role. */
  readonly roleHolders?: readonly RoleHolder[]
  readonly items: readonly Item<O>[]
  readonly reported: readonly ReportedItem<O>[]
  readonly releases: readonly ReleaseReference[]
  /** Whether a part was too large or too complex to be read: what is missing from such a note may still be in it. */
  readonly isCut?: true
  readonly diagnostics: readonly Diagnostic[]
}

/** A note as it was at base and as it is at head; null where it was or is not there. */
export interface NoteChange {
  readonly base: Note | null
  readonly head: Note | null
  /** True where what the config and the roster make of the note may have changed, whether or not the note did. */
  readonly replan?: boolean
}
