import type { NameSense } from '../../names/owner-names.js'
import { classifyHeading, type SectionKind } from '../../outline/sections.js'
import { normalizePhrase } from '../../text/phrases.js'
import type { VerdictRule } from '../verdict.js'
import { introduces } from './introduces.js'

/** A heading's words above a list: "Decisions needed" leaves the list out, "Next actions (core)" goes on. */
export const headingAboveList: VerdictRule = {
  name: 'heading-above-list',
  examples: [
    ['- Next actions (core)\n  - write the report', 'no item'],
    ['- Decisions needed\n  - the name of the release', 'no item'],
    ['- Website\n  - write the report', null],
  ],
  judge({ bare, children, task, sense, context }) {
    const section = bare && children.length > 0 ? sectionOfLabel(task, sense) : null
    if (section === 'talk')
      return { leftOut: 'it announces what is still open', below: { are: 'left-out-unless-marked', because: 'still open' } }
    return section && introduces(task, context, sense, { section })
  },
}

/** Longest label above a list, in UTF-16 code units, and in words. */
const longestLabel = 60
const longestLabelWords = 4

/** What a list item announces that is nothing but a heading's words; `talk` for "Decisions needed". */
function sectionOfLabel(text: string, { words }: NameSense): SectionKind | null {
  if (text.length > longestLabel || normalizePhrase(text).split(' ').length > longestLabelWords) return null
  const kind = classifyHeading(text, words)
  return kind !== null && ['talk', 'actions', 'decisions', 'both'].includes(kind) ? kind : null
}
