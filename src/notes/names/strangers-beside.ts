import { type Block, leadOf } from '../outline/block.js'
import type { OutlinePart } from '../outline/outline.js'
import type { Section } from '../outline/section.js'
import { stateOfPhrase } from '../statements/status.js'
import { normalizePhrase } from '../text/phrases.js'
import type { NameSense } from './owner-names.js'

/** "田所: …", "김민수 - …": as long as a name in such a script is. */
const shape = /^([\p{Script=Han}]{2,4}|[\p{Script=Hangul}]{2,4}|[\p{Script=Katakana}ー]{2,8}) ?(?:[:：]| [-–—] )/u

/**
 * Names in scripts without capitals that nobody knows, in front of a task in a list in which others have a known name there: such a word
 * looks like any other, so only its neighbours show what it is.
 */
export function strangersBeside(outline: readonly OutlinePart[], sense: NameSense): string[] {
  const lists = new Map<Section, Set<string>>()
  for (const part of outline) {
    if (!('block' in part) || !listsTasks(part, sense)) continue
    const labels = lists.get(part.section) ?? new Set<string>()
    for (const block of itemsIn(part.block)) {
      const label = shape.exec(block.lines[0]?.text ?? '')?.[1]
      if (label !== undefined) labels.add(label)
    }
    lists.set(part.section, labels)
  }
  return [...lists.values()].flatMap((labels) =>
    [...labels].some((label) => sense.known.has(label)) ? [...labels].filter((label) => mayBeName(label, sense)) : [],
  )
}

/** Below a heading for tasks, or a line "◆TODO" right above their list. */
const listsTasks = ({ section, block }: Extract<OutlinePart, { readonly block: Block }>, { words }: NameSense): boolean =>
  section.kind === 'actions' || (block.children.length > 0 && words.actionMarkers.has(normalizePhrase(leadOf(block))))

/** A list item, or those of the list behind a paragraph. */
const itemsIn = (block: Block): readonly Block[] => (block.form === 'paragraph' ? [block, ...block.children] : [block])

function mayBeName(label: string, { words, known }: NameSense): boolean {
  const others = [words.topicWords, words.labelTopics, words.groups, words.nobodyWords, words.ownerKeys, words.placeholders]
  const headings = [words.actionHeadings, words.decisionHeadings, words.checklistHeadings, words.attendanceHeadings, words.taskColumns]
  return !known.has(label) && ![...others, ...headings].some((set) => set.has(label)) && stateOfPhrase(label, words) === null
}
