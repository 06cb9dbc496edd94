import type { ItemKind } from '../../model/item.js'
import type { Owner } from '../../model/person.js'
import type { Block, SourceLine } from '../outline/block.js'
import type { SectionKind } from '../outline/sections.js'
import type { Context, Statement } from '../statements/statement.js'

/** What a statement is, and what becomes of what is nested below it: nothing may be dropped. */
export interface Verdict {
  /** The item that it is. */
  readonly item?: {
    readonly kind: ItemKind
    readonly text: string
    readonly owners: readonly Owner[]
    readonly lines?: readonly SourceLine[]
    readonly details?: readonly Block[]
  }
  /** Why it is not an item, where people may have expected one: "Line 5 became no item: …". */
  readonly leftOut?: string
  readonly below: Below
}

export type Below =
  /** The item's own: its details, but for bullets that are items of their own. */
  | { readonly are: 'details' }
  /** Statements of their own. */
  | { readonly are: 'read'; readonly in?: Partial<Context> }
  /** The list of a label, which ends where Markdown only seems to go on with it. */
  | { readonly are: 'the-label’s'; readonly in: Partial<Context> }
  /** Nothing, each for this reason; `unless-marked`: but for what is marked. */
  | { readonly are: 'left-out' | 'left-out-unless-marked'; readonly because: string }

/** What is nested below is read as if it stood alone. */
export const readBelow: Below = { are: 'read' }

/**
 * Markdown of one block and what the rule makes of it: an item of this kind, with its text and owners; no item; or null where the
 * rule leaves the block to the others.
 */
export type VerdictExample =
  | readonly [markdown: string, outcome: ItemKind, text: string, owners?: readonly string[]]
  | readonly [markdown: string, outcome: 'no item' | null]

/** One kind of line that notes have, and what it comes to. */
export interface VerdictRule {
  /** The name of its file; what explains a reading says it. */
  readonly name: string
  /** The rule's documentation and its test. */
  readonly examples: readonly VerdictExample[]
  /** The section of the examples (without it "Action items", for a rule of the talk none), and whom their note knows. */
  readonly given?: { readonly section?: SectionKind; readonly title?: string; readonly known?: readonly string[] }
  judge(statement: Statement): Verdict | null
}

export function firstToJudge(rules: readonly VerdictRule[], statement: Statement): Verdict & { readonly by: string } {
  for (const rule of rules) {
    const verdict = rule.judge(statement)
    if (verdict) return { ...verdict, by: rule.name }
  }
  throw new Error('The last rule judges everything.')
}
