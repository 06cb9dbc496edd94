import type { Owner } from '../../model/person.js'
import { pastLabels, planLabels } from '../languages/announcing-words.js'
import type { NameSense } from '../names/owner-names.js'
import { splitAtColon } from '../owners/label-text.js'
import { peopleIn } from '../owners/round-table.js'
import type { Block } from '../outline/block.js'
import type { OutlinePart } from '../outline/outline.js'
import type { Section } from '../outline/section.js'
import type { SectionKind } from '../outline/sections.js'
import { normalizePhrase } from '../text/phrases.js'
import { isPlaceholder } from './placeholder.js'

/** What a label of a status says that somebody plans. */
interface Plan {
  /** As the config would have it. */
  readonly label: string
  readonly plan: string
}

/**
 * "today: split the job", "**Next:**": what a label of a daily status says that somebody plans; null without such a label.
 * @param letters whether the note has single letters as such labels: "T: split the job" for today
 */
export function readPlan(text: string, letters = false): Plan | null {
  const split = splitAtColon(text) ?? (text.length <= longestPlanLabel ? { label: text, rest: '' } : null)
  const label = normalizePhrase(split?.label ?? '')
  if (split && letters && label === letterOfToday.toLowerCase()) return { label: letterOfToday, plan: split.rest }
  return split && planLabels.has(label) ? { label, plan: split.rest } : null
}

const letterOfToday = 'T'
/** Longest line that is such a label alone, with its marks. */
const longestPlanLabel = 20

/** The label of plans that a heading below a person’s own is: "## Ann", "### Today"; null for any other. */
export const planOfHeading = (section: Section, sense: NameSense): PlanAbove | null =>
  ownersOfPlans(section, sense) && { label: labelOf(section), isHeading: true }

/** Whose plans stand below such a label; null below any other. */
export const ownersOfPlans = (section: Section, sense: NameSense): readonly Owner[] | null =>
  section.above?.heading && planLabels.has(labelOf(section)) ? peopleIn(section.above.heading.text, sense) : null

const labelOf = ({ heading }: Section): string => normalizePhrase(heading?.text.replace(/:$/u, '') ?? '')

/** Whether lines of the talk begin with "Y:" and others with "T:", for what was done yesterday and what is planned today. */
export function hasStatusLetters(outline: readonly OutlinePart[]): boolean {
  const found = new Set<string>()
  const collect = (block: Block): void => {
    for (const { text } of block.lines) {
      const [, letter] = /^[*_]{0,3}([YT])[*_]{0,3}:/iu.exec(text) ?? []
      if (letter !== undefined) found.add(letter.toUpperCase())
    }
    block.children.forEach(collect)
  }
  for (const part of outline) if ('block' in part && part.section.kind === 'talk') collect(part.block)
  return found.size === 2
}

/** A label within a line, such as "today:" or "T:". */
const innerLabel = /(?<![\p{L}\p{N}’'-])([YyTt]|\p{L}{3,12}(?: \p{L}{3,7})?):[*_]{0,3} +(?=\S)/gu

/**
 * Whether one line has a whole status: "@ann Y: roadmap / T: write the plan", "Ann: yesterday: roadmap, today: write the plan".
 * @param isSomebodys whether the line is somebody's; letters for both days are a status, whoever it is of
 */
export function isStatusInOneLine(text: string, isSomebodys: () => boolean, sense: NameSense): boolean {
  if (text.indexOf(':') === text.lastIndexOf(':')) return false
  const found = [...text.matchAll(innerLabel)]
  const plan = found.find(([, label = '']) => label.toUpperCase() === letterOfToday || planLabels.has(label.toLowerCase()))
  if (!plan || !found.some(([, label = '']) => label.toUpperCase() === 'Y' || pastLabels.has(label.toLowerCase()))) return false
  if (isPlaceholder(text.slice(plan.index + plan[0].length).split(/ [/|] |[;,] /u, 1)[0]!, sense)) return false
  return plan[1]?.length === 1 || isSomebodys()
}

/** What a line inherits that tells whether it is a plan. */
interface PlanPlace {
  readonly section: SectionKind
  /** Whose part of the note it is. */
  readonly owners: readonly Owner[]
  /** What it stands below that says so. */
  readonly planned?: PlanAbove | null
  /** Whether the note has single letters as labels of a status. */
  readonly letters?: boolean
}

/** The label or heading in whose list a line stands. */
export interface PlanAbove {
  readonly label: string
  readonly isHeading: boolean
}

/** What a line says that somebody plans. */
interface PlanOfPerson extends PlanAbove {
  /** Whether the line itself begins with such a label. */
  readonly isLabelled: boolean
}

/**
 * Tells a line of the talk that says what somebody plans: below their name behind such a label, or in its list, and behind a letter
 * anywhere. Null for any other line.
 */
export function planOfPerson(
  text: string,
  { section, owners, planned = null, letters = false }: PlanPlace,
  sense: NameSense,
): PlanOfPerson | null {
  if (section !== 'talk' || (owners.length === 0 && !letters && planned === null)) return null
  const own = readPlan(text, letters || owners.length > 0)
  if (owners.length === 0 && planned === null && own?.label !== letterOfToday) return null
  const said = own ? { label: own.label, isHeading: false } : planned
  return said === null || isPlaceholder(own?.plan ?? text, sense) ? null : { ...said, isLabelled: own !== null }
}
