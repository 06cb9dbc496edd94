import type { Block, Heading, SourceLine } from '../outline/block.js'
import { everyMonth } from '../languages/months.js'
import { firstWordOf } from '../text/phrases.js'
import type { OutlinePart } from '../outline/outline.js'

/** A line of the note, or the lines that one sentence is wrapped over, with the lines nested below. */
export interface Passage {
  readonly lines: readonly SourceLine[]
  /** The lines joined by one blank. */
  readonly text: string
  /** Texts of what is nested below a list item. */
  readonly below: readonly string[]
  /** Texts of what stands in the section of a heading; null for what is not a heading. */
  readonly section: readonly string[] | null
  /** The headings that it stands below and the list items that it is nested in, outermost first; the same array for all of them. */
  readonly above: readonly Passage[]
}

/** The lines of a note that can say something about a release, in order. */
export function passagesOf(outline: readonly OutlinePart[]): Passage[] {
  const found: Passage[] = []
  const above = new Map<Heading | null, readonly Passage[]>([[null, []]])
  const sections = new Map<Heading | null, string[]>()
  for (const part of outline) {
    if ('block' in part) {
      const passages = passagesOfBlock(part.block, above.get(part.section.heading)!)
      sections.get(part.section.heading)?.push(...passages.map(({ text }) => text))
      found.push(...passages)
      continue
    }
    const { line, text } = part.heading
    const section: string[] = []
    const heading = { lines: [{ number: line, text }], text, below: [], section, above: above.get(part.section.above!.heading)! }
    found.push(heading)
    sections.set(part.heading, section)
    above.set(part.heading, [...heading.above, heading])
  }
  return found
}

function passagesOfBlock(block: Block, above: readonly Passage[]): Passage[] {
  if (block.struck) return []
  const passage = (lines: readonly SourceLine[], text: string) => ({ lines, text, below: [] as string[], section: null, above })
  if (block.form === 'row') return block.cells.map((text) => passage([{ number: block.line, text }], text))
  const own = joinWrapped(block.lines).map((lines) => passage(lines, lines.map(({ text }) => text).join(' ')))
  const last = own.at(-1)
  const children = block.children.flatMap((child) => passagesOfBlock(child, last && block.form === 'bullet' ? [...above, last] : above))
  if (last && block.form === 'bullet') last.below.push(...children.map(({ text }) => text))
  return [...own, ...children]
}

/** Joins lines of one sentence: the one above does not end it, and the next begins with a small letter or a digit and no label. */
function joinWrapped(lines: readonly SourceLine[]): SourceLine[][] {
  const groups: SourceLine[][] = []
  for (const line of lines) {
    const before = groups.at(-1)
    const continues =
      before !== undefined &&
      !/[.!?:;]$/.test(before.at(-1)!.text) &&
      /^(?:\p{Ll}|\d)/u.test(line.text) &&
      !/^\S{1,40}:(?:\s|$)/u.test(line.text)
    if (continues) before.push(line)
    else groups.push([line])
  }
  return groups
}

/** Line on which a character of a passage stands. */
export function lineAt({ lines }: Passage, offset: number): number {
  let end = 0
  const line = lines.find(({ text }) => {
    end += text.length + 1
    return offset < end
  })
  return line!.number
}

/** A sentence of a passage and where it begins. */
export interface Sentence {
  readonly text: string
  readonly from: number
}

export const sentencesOf = ({ text }: Passage): Sentence[] => partsOf(text, /([.!?] (?=\p{Lu})|; )/u)

/** The parts of a text between what ends a sentence, which is one group of `end`; in "am 13. April" nothing ends. */
export function partsOf(text: string, end: RegExp): Sentence[] {
  const parts: { text: string; from: number }[] = []
  let from = 0
  let between = ''
  text.split(end).forEach((part, index) => {
    const last = parts.at(-1)
    if (index % 2 === 1) between = part
    else if (last && endsInDay.test(last.text) && everyMonth.has(firstWordOf(part))) last.text += between + part
    else parts.push({ text: part, from })
    from += part.length
  })
  return parts
}

/** "am 13" or "am 13." */
const endsInDay = /(?:^|\s)\d{1,2}\.?$/u

/** The heading right above a passage, or null. */
export const headingOf = ({ above }: Passage): Passage | null => above.findLast(({ section }) => section !== null) ?? null
