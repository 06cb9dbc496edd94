import type { Owner } from '../../model/person.js'
import { pastLabels, planLabels } from '../languages/announcing-words.js'
import type { NameSense } from '../names/owner-names.js'
import { splitAtColon } from '../owners/label-text.js'
import type { Block } from '../outline/block.js'
import type { OutlinePart } from '../outline/outline.js'
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
  const split = splitAtColon(text)
  const label = normalizePhrase(split?.label ?? '')
  if (split && letters && label === letterOfToday.toLowerCase()) return { label: letterOfToday, plan: split.rest }
  return split && planLabels.has(label) ? { label, plan: split.rest } : null
}

const letterOfToday = 'T'

/** Whether lines of the talk begin with "Y:" and others with "T:", for what was done yesterday and what is planned today. */
export function hasStatusLetters(outline: readonly OutlinePart[]): boolean {
  const found = new Set<string>()
  const collect = (block: Block): void => {
    for (const { text } of block.lines) {
      const [, letter] = /^[*_]{0,3}([YT])[*_]{0,3}:/u.exec(text) ?? []
      if (letter !== undefined) found.add(letter)
    }
    block.children.forEach(collect)
  }
  for (const part of outline) if ('block' in part && part.section.kind === 'talk') collect(part.block)
  return found.size === 2
}

/** A label within a line, such as "today:" or "T:". */
const innerLabel = /(?<![\p{L}\p{N}’'-])([YT]|\p{L}{3,12}(?: \p{L}{3,7})?):[*_]{0,3} +(?=\S)/gu

/** Whether one line has a whole status: "@ann Y: roadmap / T: write the plan", "Ann: yesterday: roadmap, today: write the plan". */
export function isStatusInOneLine(text: string, sense: NameSense): boolean {
  if (text.indexOf(':') === text.lastIndexOf(':')) return false
  const found = [...text.matchAll(innerLabel)]
  const plan = found.find(([, label = '']) => label === letterOfToday || planLabels.has(label.toLowerCase()))
  if (!plan || !found.some(([, label = '']) => label === 'Y' || pastLabels.has(label.toLowerCase()))) return false
  return !isPlaceholder(text.slice(plan.index + plan[0].length).split(/ [/|] |[;,] /u, 1)[0]!, sense)
}

/** What a line inherits that tells whether it is a plan. */
interface PlanPlace {
  readonly section: SectionKind
  /** Whose part of the note it is. */
  readonly owners: readonly Owner[]
  /** The label whose list it stands in. */
  readonly planned?: string | null
  /** Whether the note has single letters as labels of a status. */
  readonly letters?: boolean
}

/** What a line says that somebody plans. */
interface PlanOfPerson {
  /** The label that it stands behind, or in whose list. */
  readonly label: string
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
  if (section !== 'talk' || (owners.length === 0 && !letters)) return null
  const own = readPlan(text, letters)
  if (owners.length === 0 && own?.label !== letterOfToday) return null
  const said = planned === null ? own : { label: planned, plan: text }
  return said === null || isPlaceholder(said.plan, sense) ? null : { label: said.label, isLabelled: own !== null }
}
