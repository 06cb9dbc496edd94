import type { ItemKind } from '../../model/item.js'
import type { Owner } from '../../model/person.js'
import type { SourceLine } from '../outline/block.js'
import type { SectionKind } from '../outline/sections.js'
import type { Context } from '../statements/context.js'
import type { Statement } from '../statements/statement.js'
import type { NotCarried } from './votes/not-carried.js'

/** What a rule makes of a statement that is an item. */
export interface ItemDraft {
  readonly kind: ItemKind
  readonly text: string
  readonly owners: readonly Owner[]
  /** What named the owners; null where nobody is named. */
  readonly ownerRule: string | null
  /** Those who had the task before, where it is handed over. */
  readonly handedBy?: readonly Owner[]
  /** Its lines, where it is not the whole statement. */
  readonly lines?: readonly SourceLine[]
}

/** A statement that is an item; what is nested below it are its details, but for bullets that are items of their own. */
interface ItemVerdict {
  readonly item: ItemDraft
  readonly leftOut?: never
  readonly below: { readonly are: 'details' } | { readonly are: 'read' }
}

/** A statement that is not an item, though people may have expected one: "Not read as an item: …". */
interface LeftOutVerdict {
  readonly item?: never
  readonly leftOut: string
  /** Where it is told as a motion that is no decision. */
  readonly notCarried?: NotCarried
  readonly below: Below
}

/** A label, whose words are said of each line of its list. */
interface LabelVerdict {
  readonly item?: never
  readonly leftOut?: never
  readonly below: Extract<Below, { are: 'the-label’s' }>
}

/** Talk, of which nobody expects an item. */
interface TalkVerdict {
  readonly item?: never
  readonly leftOut?: never
  readonly below: Extract<Below, { are: 'read' }>
}

/** What a line is that announces an item by its place or its marker: an item, or said to be none. */
export type AnnouncedVerdict = ItemVerdict | LeftOutVerdict | LabelVerdict

/** What a statement is, and what becomes of what is nested below it: nothing can be dropped. */
export type Verdict = AnnouncedVerdict | TalkVerdict

/** What is nested below a statement that is not an item. */
export type Below =
  /** Statements of their own. */
  | { readonly are: 'read'; readonly in?: Partial<Context> }
  /** The list of a label, which ends where Markdown only seems to go on with it. */
  | { readonly are: 'the-label’s'; readonly in: Partial<Context> }
  /** Nothing, each for this reason; `unless-marked`: but for what is marked. */
  | { readonly are: 'left-out' | 'left-out-unless-marked'; readonly because: string }

/** What is nested below is read as if it stood alone. */
export const readBelow = { are: 'read' } as const

/**
 * Markdown of one block and what the rule makes of it: an item of this kind, with its text and owners; no item; or null where the
 * rule leaves the block to the others.
 */
export type VerdictExample =
  | readonly [markdown: string, outcome: ItemKind, text: string, owners?: readonly string[]]
  | readonly [markdown: string, outcome: 'no item' | null]

/** One kind of line that notes have, and what it comes to. */
export interface VerdictRule<V extends Verdict = AnnouncedVerdict> {
  /** The name of its file; what explains a reading says it. */
  readonly name: string
  /** The rule's documentation and its test. */
  readonly examples: readonly VerdictExample[]
  /** The section of the examples (without it "Action items", for a rule of the talk none), and whom their note knows. */
  readonly given?: {
    readonly section?: SectionKind
    readonly title?: string
    readonly known?: readonly string[]
    readonly brackets?: 'tasks'
  }
  judge(statement: Statement): V | null
}

/** The last rule of a table, which judges all that the others leave. */
export interface LastRule<V extends Verdict> extends VerdictRule<V> {
  judge(statement: Statement): V
}

/** Rules in their order; the first that fits counts. */
export type VerdictTable<V extends Verdict> = readonly [...VerdictRule<V>[], LastRule<V>]

export function firstToJudge<V extends Verdict>(rules: VerdictTable<V>, statement: Statement): V & { readonly by: string } {
  for (const rule of rules) {
    const verdict = rule.judge(statement)
    if (verdict) return { ...verdict, by: rule.name }
  }
  // By its type the last rule has judged.
  const last = rules[rules.length - 1] as LastRule<V>
  return { ...last.judge(statement), by: last.name }
}
