import type { Owner } from '../../model/person.js'
import type { NameSense } from '../names/owner-names.js'
import { type LabelText, splitAtColon } from './label-text.js'
import { withLogins } from './with-logins.js'

/** How plainly a task stands where an owner is looked for; the plainer, the less must the note itself show that a word is a name. */
export type Plainness =
  /** A heading, a table cell, any line: only names that the note knows. */
  | 'unsure'
  /** A line of an announced section: in front of a work verb, whatever has the shape of a name. */
  | 'line'
  /** A list item there, or a line behind a checkbox. */
  | 'listed'
  /** Behind a marker such as TODO. */
  | 'marked'

/** Words in which an owner may be named, and what is known of their place. */
export class Clause {
  private startText: string | undefined
  private labelAtColon: LabelText | null | undefined

  constructor(
    readonly text: string,
    readonly plainness: Plainness,
    readonly place: { readonly announced: boolean; readonly work: boolean } = { announced: false, work: false },
  ) {}

  /** The clause from an offset on. */
  from(offset: number): Clause {
    return this.saying(this.text.slice(offset))
  }

  /** Other words in its place. */
  saying(text: string): Clause {
    return text === this.text ? this : new Clause(text, this.plainness, this.place)
  }

  /** The text from where a label may begin: behind an arrow, symbols or the number of a paragraph. */
  get start(): string {
    return (this.startText ??= this.text.replace(opening, '').replace(/^[*_~]{1,3}(?=[\p{L}@[])/u, ''))
  }

  /** The label in front of the first colon, and what stands behind it; null without one. */
  get atColon(): LabelText | null {
    if (this.labelAtColon === undefined) this.labelAtColon = splitAtColon(this.start)
    return this.labelAtColon
  }
}

const opening = /^(?:(?:[→⇒➜➔]|[-=]{1,2}>) +|(?:\p{Extended_Pictographic}\uFE0F? *){1,4}|\d{1,2}(?:\.\d{1,2}){1,2}[.)]? +)/u

/** Owners, and the words that are left of the clause; a phrase keeps all. */
export interface Named {
  readonly owners: readonly Owner[]
  readonly rest: string
  /** Those who had the task before, where it is handed over. */
  readonly handedBy?: readonly Owner[]
}

/** What a rule says, with the rule's name. */
export type NamedBy = Named & { readonly by: string }

/** A clause with the owners that a rule reads in it ("@ann", "Ann @annlee" with its login), null for none; of a label the rest. */
export type Example = readonly [text: string, owners: readonly string[] | null, rest?: string]

/** One way in which notes say whose a task is. */
export interface OwnerRule {
  /** The name of its file; what explains a reading says it. */
  readonly name: string
  /** The rule's documentation and its test. */
  readonly examples: readonly Example[]
  /**
   * Where the examples stand, whom their note knows, or links as [[Ann]], and whom the config knows; without it in a line of an action
   * section of a note that knows nobody.
   */
  readonly given?: {
    readonly plainness?: Plainness
    readonly known?: readonly string[]
    readonly linked?: readonly string[]
    readonly config?: readonly string[]
  }
  read(clause: Clause, sense: NameSense): Named | null
}

/** What the first rule says that says anything, and which one it was. */
export function firstToName(rules: readonly OwnerRule[], clause: Clause, sense: NameSense): NamedBy | null {
  for (const rule of rules) {
    const named = rule.read(clause, sense)
    if (named) return { ...named, owners: withLogins(named.owners, clause.text, sense), by: rule.name }
  }
  return null
}
