import type { Owner } from '../../model/person.js'
import { planLabels } from '../languages/announcing-words.js'
import type { NameSense } from '../names/owner-names.js'
import { splitAtColon } from '../owners/label-text.js'
import type { SectionKind } from '../outline/sections.js'
import { normalizePhrase } from '../text/phrases.js'
import { isPlaceholder } from './placeholder.js'

/** "today: split the job", "**Next:**": what a label of a daily status says that somebody plans; null without such a label. */
export function readPlan(text: string): { readonly label: string; readonly plan: string } | null {
  const split = splitAtColon(text)
  const label = normalizePhrase(split?.label ?? '')
  return split && planLabels.has(label) ? { label, plan: split.rest } : null
}

/** What a line inherits that tells whether it is a plan. */
interface PlanPlace {
  readonly section: SectionKind
  /** Whose part of the note it is. */
  readonly owners: readonly Owner[]
  /** The label whose list it stands in. */
  readonly planned?: string | null
}

/** Whether a line of the talk says what somebody plans: below their name behind such a label, or in its list. */
export function isPlanOfPerson(text: string, { section, owners, planned }: PlanPlace, sense: NameSense): boolean {
  if (section !== 'talk' || owners.length === 0) return false
  const plan = planned === undefined || planned === null ? readPlan(text)?.plan : text
  return plan !== undefined && !isPlaceholder(plan, sense)
}
