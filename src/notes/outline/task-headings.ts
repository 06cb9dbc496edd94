import { decisionWord, type OutlinerState, outlinerStates, planningKeys, taskWord } from '../languages/org-words.js'
import { normalizePhrase } from '../text/phrases.js'
import { type Block, block, type Heading } from './block.js'
import type { Part } from './parse-blocks.js'

/** How an outliner marks a heading as a task. */
interface TaskHeading {
  readonly state: OutlinerState
  /** The task, behind the word for its state and without its tags. */
  readonly task: string
}

/** Tells a heading that announces tasks, such as "TODO for next week", from one that is a task. */
type Announces = (text: string) => boolean

/**
 * Headings that are tasks or decisions, as Org mode exports them, as list items with what stands below each as its details: "### TODO Ann:
 * order the lamps" over "DEADLINE: <2026-03-09 Mon>".
 */
export function withTaskHeadings(parts: readonly Part[], announces: Announces): readonly Part[] {
  if (!parts.some((part) => part.form === 'heading' && beginning.test(part.text))) return parts
  // A line that plans one, or a task to do, shows that the others are meant as such, too.
  const isOrg = parts.some((part) => ('lines' in part ? isPlanning(part) : part.form === 'heading' && readTask(part, [], false, announces)))
  const found: Part[] = []
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index]!
    const below = part.form === 'heading' ? blocksFrom(parts, index + 1) : []
    const task = part.form === 'heading' ? readTask(part, below, isOrg, announces) : null
    if (part.form !== 'heading' || task === null) found.push(part)
    else {
      found.push(asItem(part, task, below))
      index += below.length
    }
  }
  return found
}

/** A word in capitals, in code ticks or brackets where it was converted so. */
const beginning = /^[[`]?(\p{Lu}[\p{Lu}_-]{3,11})[\]`]? +(?=\S)/u

/** ":home:errands:" behind a heading. */
export const tags = /\s+:[\p{L}\p{N}_@#%:]{1,60}:$/u

/** The line on which such a program says when a task is planned. */
const planning = new RegExp(String.raw`^\**(?:${planningKeys.join('|')}):\** *\\?[<[]\d{4}-\d`, 'u')

/** "DEADLINE: <2026-03-09 Mon>" */
export const isPlanningLine = (text: string): boolean => planning.test(text)

const isPlanning = ({ lines }: Block): boolean => isPlanningLine(lines[0]?.text ?? '')

function readTask({ text }: Heading, below: readonly Block[], isOrg: boolean, announces: Announces): TaskHeading | null {
  const [opening, word = ''] = beginning.exec(text) ?? []
  const state = outlinerStates.get(word)
  if (opening === undefined || !state || announces(text)) return null
  const task = text.slice(opening.length).replace(tags, '')
  // "TODO Ann" stands above tasks of hers, and "NEXT MEETING" above what will be talked of.
  const isSaid = normalizePhrase(task).split(' ').length >= fewestWords && /\p{Ll}|\p{Lo}/u.test(task) && !task.endsWith(':')
  const isMeant = isOrg || word === taskWord || below.some(isPlanning)
  return isSaid && isMeant ? { state, task } : null
}

const fewestWords = 3

/** The blocks up to the next heading. */
function blocksFrom(parts: readonly Part[], from: number): readonly Block[] {
  const end = parts.findIndex((part, index) => index >= from && !('lines' in part && part.form !== 'break'))
  return parts.slice(from, end === -1 ? parts.length : end) as Block[]
}

function asItem({ line }: Heading, { state, task }: TaskHeading, below: readonly Block[]): Block {
  return block({
    form: 'bullet',
    line,
    endLine: below.at(-1)?.endLine ?? line,
    lines: [{ number: line, text: `${state === 'decision' ? decisionWord : taskWord} ${task}` }],
    ticked: state === 'decision' ? null : state === 'done',
    struck: state === 'cancelled',
    children: below,
    listAdjoins: true,
  })
}
