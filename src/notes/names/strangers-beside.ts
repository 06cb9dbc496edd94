import { thing } from '../languages/thing-words.js'
import { type Block, leadOf } from '../outline/block.js'
import type { OutlinePart } from '../outline/outline.js'
import type { Section } from '../outline/section.js'
import { stateOfPhrase } from '../statements/status.js'
import { normalizePhrase } from '../text/phrases.js'
import { type NameSense, readOwnerNames } from './owner-names.js'

/** How names are written in front of tasks that may as well be other words. */
interface Shape {
  readonly shape: RegExp
  /** How many known names a list must have in that shape. */
  readonly neighbours: number
}

/** "田所: …", "김민수 - …": as long as a name in such a script is. */
const unmarked = /^([\p{Script=Han}]{2,4}|[\p{Script=Hangul}]{2,4}|[\p{Script=Katakana}ー]{2,8}) ?(?:[:：]| [-–—] )/u

/** "**Ann** calls them", "**Ann and Bob** call them", "**Ann B.** calls them" */
const inBold = /^(?:\p{Extended_Pictographic}\uFE0F? ?){0,2}(?:\*\*|__)(\p{Lu}[^*_:]{1,50}?)\.?(?:\*\*|__) \p{Ll}/u
/** What such a stranger is called; "**New oars**" is nobody. */
const oneName = /^(?:[^\x20-\x7e]+|\p{Lu}\p{Ll}+(?: \p{Lu})?)$/u
const shapes: readonly Shape[] = [
  { shape: unmarked, neighbours: 1 },
  { shape: inBold, neighbours: 2 },
]

/**
 * Names in scripts without capitals, or in bold, that nobody knows, in front of a task in a list in which others have a known name there:
 * such a word looks like any other, so only its neighbours show what it is.
 */
export function strangersBeside(outline: readonly OutlinePart[], sense: NameSense): string[] {
  return shapes.flatMap((one) => strangersShaped(one, outline, sense))
}

function strangersShaped({ shape, neighbours }: Shape, outline: readonly OutlinePart[], sense: NameSense): string[] {
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
    [...labels].filter((label) => isKnown(label, sense)).length >= neighbours ? [...labels].filter((label) => mayBeName(label, sense)) : [],
  )
}

/** Below a heading for tasks, or a line "◆TODO" right above their list. */
const listsTasks = ({ section, block }: Extract<OutlinePart, { readonly block: Block }>, { words }: NameSense): boolean =>
  section.kind === 'actions' || (block.children.length > 0 && words.actionMarkers.has(normalizePhrase(leadOf(block))))

/** A list item, or those of the list behind a paragraph. */
const itemsIn = (block: Block): readonly Block[] => (block.form === 'paragraph' ? [block, ...block.children] : [block])

const isKnown = (label: string, sense: NameSense): boolean =>
  sense.known.has(label) || (label.includes(' ') && readOwnerNames(label, 'signed', sense) !== null)

function mayBeName(label: string, { words, known }: NameSense): boolean {
  const lower = label.toLowerCase()
  const others = [
    words.workVerbs,
    words.ruleVerbs,
    words.topicWords,
    words.labelTopics,
    words.groups,
    words.nobodyWords,
    words.ownerKeys,
    words.placeholders,
  ]
  const headings = [words.actionHeadings, words.decisionHeadings, words.checklistHeadings, words.attendanceHeadings, words.taskColumns]
  return (
    oneName.test(label) &&
    !known.has(label) &&
    !thing.test(lower) &&
    ![...others, ...headings].some((set) => set.has(lower)) &&
    stateOfPhrase(label, words) === null
  )
}
