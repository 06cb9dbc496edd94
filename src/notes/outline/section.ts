import type { Vocabulary } from '../languages/vocabulary.js'
import { normalizePhrase } from '../text/phrases.js'
import type { Heading } from './block.js'
import { classifyHeading, type SectionKind } from './sections.js'

/** What stands below a heading, up to the next one of its depth. */
export interface Section {
  /** Null for what stands above the first heading. */
  readonly heading: Heading | null
  /** The section that it is a part of; null for the whole note. */
  readonly above: Section | null
  /** What its own heading announces; null where it leaves that to those above. */
  readonly announced: SectionKind | null
  /** What the nearest heading that announces anything announces. */
  readonly kind: SectionKind
  /** True below a heading such as "Completed". */
  readonly isDone: boolean
}

export const wholeNote: Section = { heading: null, above: null, announced: null, kind: 'talk', isDone: false }

/** Kinds that a thematic break ends. */
const endsAtBreak: ReadonlySet<SectionKind> = new Set(['actions', 'decisions', 'both', 'review', 'arising'])

/** The section of a heading that follows in another section. */
export function enter(section: Section, heading: Heading, words: Vocabulary): Section {
  let above = section
  while (above.heading !== null && above.heading.depth >= heading.depth) above = above.above!
  // "Tasks" below "Agenda" is a point of it.
  const isPoint = above.kind === 'checklist' && words.agendaTopics.has(normalizePhrase(heading.text))
  const announced = isPoint ? null : classifyHeading(heading.text, words)
  return {
    heading,
    above,
    announced,
    kind: announced ?? above.kind,
    isDone: above.isDone || words.doneWords.has(normalizePhrase(heading.text)),
  }
}

/** The section behind a thematic break, which ends what has been announced above it. */
export function afterBreak(section: Section): Section {
  if (section.above === null) return section
  const above = afterBreak(section.above)
  const announced = section.announced !== null && endsAtBreak.has(section.announced) ? null : section.announced
  return { ...section, above, announced, kind: announced ?? above.kind }
}

/** The section behind the list that a label announces: talk below the same heading. */
export const afterList = (section: Section): Section => ({ ...section, announced: null, kind: 'talk' })

/** Plain text of the nearest heading. */
export const titleOf = ({ heading }: Section): string | null => heading?.text ?? null
