import type { NameSense } from '../../names/owner-names.js'
import { classifyHeading } from '../../outline/sections.js'
import type { Context } from '../../statements/context.js'
import { normalizePhrase } from '../../text/phrases.js'
import type { AnnouncedVerdict } from '../verdict.js'

/** The verdict for a line that only leads to the list below it. */
export function introduces(label: string, context: Context, sense: NameSense, below: Partial<Context>): AnnouncedVerdict {
  const done = context.done || sense.words.doneWords.has(normalizePhrase(label))
  const section = below.section ?? (namesOtherPart(label, context, sense) ? 'talk' : context.section)
  return { leftOut: 'it introduces the list below it', below: { are: 'read', in: { ...below, section, done } } }
}

/** Below "Decisions / Discussions / Actions" the label "Discussions:" leads to talk. */
function namesOtherPart(text: string, { title }: Context, { words }: NameSense): boolean {
  const label = normalizePhrase(text)
  if (title === null || classifyHeading(text, words) !== null) return false
  return title
    .split('/')
    .map(normalizePhrase)
    .some((part) => (part === label || part.endsWith(` ${label}`)) && classifyHeading(part, words) === null)
}
