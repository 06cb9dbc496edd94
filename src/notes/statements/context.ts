import type { ItemContext } from '../../model/item.js'
import type { Owner } from '../../model/person.js'
import { listsItems, type SectionKind } from '../outline/sections.js'
import type { Ledger } from '../verdicts/votes/ledger.js'
import type { UseOfBrackets } from './bracketed-people.js'
import type { PlanAbove } from './plan-of-person.js'

/** What a block inherits from what stands above it. */
export interface Context {
  readonly section: SectionKind
  readonly title: string | null
  /** Owners of a label that the list belongs to. */
  readonly owners: readonly Owner[]
  /** What named them: `heading` or `label-above`; null where nobody is named. */
  readonly ownerRule: string | null
  /** True below a heading or label such as "Completed". */
  readonly done: boolean
  /** The line of the talk that it is nested below. */
  readonly above?: ItemContext
  /** The votes of the note; without it none. */
  readonly ledger?: Ledger
  /** What the note means by people in brackets in front of a line of the talk; without it that is unclear. */
  readonly brackets?: UseOfBrackets
  /** The label of a status, such as "today", whose list it stands in. */
  readonly planned?: PlanAbove | null
  /** Whether the note has single letters as labels of a status; without it not. */
  readonly letters?: boolean
}

/** Whether the lines are items by their place. */
export const isAnnounced = ({ section }: Context): boolean => listsItems(section)
