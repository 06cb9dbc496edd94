import type { Owner, ResolvedOwner } from './person.js'

/** A todo asks somebody to do something; a decision records what was agreed. */
export type ItemKind = 'todo' | 'decision'

/** What the note says of the item's progress: `done` is `[x]` or DONE, `struck` is `~~…~~`. */
export type ItemState = 'open' | 'done' | 'struck'

/** The line above an item that is marked in the talk below it: "- TODO: review" under a pull request's line. */
export interface ItemContext {
  /** 1-based line in the whole file. */
  readonly line: number
  /** The line's words, Markdown as written. */
  readonly text: string
}

/** A todo or a decision in a note; `Item<Owner>` before its owners are resolved. */
export interface Item<O extends Owner = ResolvedOwner> {
  readonly kind: ItemKind
  /** 1-based first and last line of the item's own text in the whole file, front matter included. */
  readonly line: number
  readonly endLine: number
  /** Plain text of the heading above the item, or null. */
  readonly section: string | null
  /**
   * The item's words without list marker, checkbox, marker and owner prefix; Markdown as written, continuation lines joined by one
   * space.
   */
  readonly text: string
  /** Owners, split, in order: "SK/RD" gives two. */
  readonly owners: readonly O[]
  /** Those who had it before, where the note hands it over: "Ann → Bob". */
  readonly handedBy?: readonly O[]
  readonly state: ItemState
  /** Due day, YYYY-MM-DD, where the text gives one with certainty. */
  readonly due: string | null
  /** Days as its text writes them ("March 20", "2026-03-10"); another day makes no other task. */
  readonly days?: readonly string[]
  /** The end of its text that says by when it is to be done: "by Friday", "(due 3 May)"; behind it there may be the number of its issue. */
  readonly deadline?: string
  /** Name of the rule that reads the item, with that of its marker before it: "colon, task-or-remark". */
  readonly rule: string
  /** Name of the rule that names the owners, or `heading` or `label-above`; null where nobody is named. */
  readonly ownerRule: string | null
  /** Source lines of nested lists below the item, common indentation removed. */
  readonly details: readonly string[]
  readonly context?: ItemContext
  /** False where an item that only links pull requests has an issue of its own, as the config may want it. */
  readonly sharesIssue?: boolean
}
