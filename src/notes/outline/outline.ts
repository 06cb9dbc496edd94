import { readLeadingMarker } from '../markers/table.js'
import type { NameSense } from '../names/owner-names.js'
import { labels } from '../owners/labels.js'
import { Clause, firstToName } from '../owners/rule.js'
import { wordsOf } from '../text/phrases.js'
import { opensLabelledMotion, opensMotion } from '../verdicts/votes/motion.js'
import { isAgreed, namesOnlyMovers, readOutcomeLine } from '../verdicts/votes/outcome.js'
import { type Block, type Heading, isBoldLine, joinLines, leadOf, lowestDepth, type SourceLine } from './block.js'
import { readBehindStruck } from './behind-struck.js'
import { withoutNumber } from './heading-number.js'
import { ownChildren } from './label-list.js'
import { quotesMail, signsMail } from './mail-end.js'
import { type Part, readBlocks } from './parse-blocks.js'
import { afterBreak, afterList, enter, type Section, wholeNote } from './section.js'
import { announcesAlone, classifyHeading, isLabelLine, listsItems } from './sections.js'
import { withOutlinerTasks } from './outliner-tasks.js'
import { recordsApart } from './records-apart.js'
import { withTaskHeadings } from './task-headings.js'
import { asEntries, labelsAmong } from './soft-lines.js'

/** A heading, which opens its section, or a block with the section that it stands in. */
export type OutlinePart = { readonly heading: Heading; readonly section: Section } | { readonly block: Block; readonly section: Section }

/**
 * Headings and blocks of a note in order, each with its section: what all readers know of a block's place. A bold line and a label
 * above a list are headings too.
 */
export function readOutline(lines: readonly string[], sense: NameSense): OutlinePart[] {
  const content = readBlocks(
    lines,
    (line) => isLabelLine(line, sense.words) || (/:[*_]{0,3}$/u.test(line) && readLeadingMarker(line, sense.words)?.rest === ''),
    readBehindStruck(sense),
  )
  const outline = new Outline(sense)
  const parts = withTaskHeadings(withOutlinerTasks(content), (text) => classifyHeading(text, sense.words) !== null)
  parts.forEach((part, index) => outline.add(part, parts[index + 1]))
  return outline.parts
}

/** Longest bold line that is a heading, in UTF-16 code units. */
const longestBoldHeading = 80

class Outline {
  readonly parts: OutlinePart[] = []
  private section = wholeNote
  /** Sections at the beginnings of the quotes and boxes that are open. */
  private readonly around: Section[] = []

  constructor(private readonly sense: NameSense) {}

  add(part: Part, next: Part | undefined): void {
    if (part.form === 'heading') this.open(part)
    else if (part.form === 'begin') this.around.push(this.section)
    else if (part.form === 'end') this.section = this.around.pop() ?? this.section
    else if (part.form === 'break') this.break(next)
    else if (part.form === 'paragraph') this.addParagraph(part)
    else this.push(part)
  }

  private push(block: Block): void {
    for (const record of recordsApart(block, this.section.kind, this.sense.words)) this.parts.push({ block: record, section: this.section })
  }

  /** A break between a heading and its list only decorates the heading. */
  private break(next: Part | undefined): void {
    const isBelowHeading = 'heading' in (this.parts.at(-1) ?? {})
    const leadsOn = next !== undefined && 'lines' in next && !(next.form === 'paragraph' && leadOf(next).endsWith(':'))
    if (!isBelowHeading || !leadsOn) this.section = afterBreak(this.section)
  }

  private addParagraph(block: Block): void {
    const [first, second] = block.lines
    // The words of a mail that an answer quotes, and a signature, belong to no section of the answer.
    if (quotesMail(block.lines, this.sense.words)) this.section = wholeNote
    const labels = second ? labelsAmong(block.lines, this.sense.words) : []
    if (labels.length > 0) this.addLabelled(block, labels)
    else if (first && !second && this.isHeading(first.text, block.children.length > 0)) this.openAbove(block, first)
    else if (first && second && this.endsSection(first.text)) {
      this.open(lineAsHeading(first))
      this.push(partOf(block, block.lines.slice(1), true))
    } else {
      if (this.isBehindNames()) this.section = this.section.above!
      this.push(block)
      if (signsMail(block.lines, this.sense.words)) this.section = wholeNote
    }
  }

  /** "**TOP 2: The roof**" right above its text is a heading where tasks of the last meeting, or names, stand below another bold line. */
  private endsSection(text: string): boolean {
    const { heading, kind } = this.section
    const isApart = heading?.depth === lowestDepth && kind !== 'talk' && !listsItems(kind)
    return isApart && isBoldLine(text) && withoutNumber(text) !== text && this.isHeading(text, false)
  }

  /** The lines of a paragraph above those that announce others, and what stands below each of these as a section of its own. */
  private addLabelled(block: Block, labels: readonly number[]): void {
    if (labels[0]! > 0) this.parts.push({ block: partOf(block, block.lines.slice(0, labels[0]), false), section: this.section })
    labels.forEach((at, index) => {
      this.open(lineAsHeading(block.lines[at]!))
      const text = partOf(block, block.lines.slice(at + 1, labels[index + 1]), index === labels.length - 1)
      for (const entry of (listsItems(this.section.kind) ? asEntries(text) : null) ?? [text])
        this.parts.push({ block: entry, section: this.section })
      this.section = this.section.above!
    })
  }

  /** Below a bold line such as "**Present**" stands one list or paragraph of names; behind it the talk begins. */
  private isBehindNames(): boolean {
    const last = this.parts.at(-1)
    const { heading, announced } = this.section
    return (
      heading?.depth === lowestDepth &&
      (announced === 'attendance' || announced === 'absence') &&
      last !== undefined &&
      'block' in last &&
      last.section === this.section
    )
  }

  /** A line that serves as a heading, with the list right behind it. */
  private openAbove(block: Block, line: SourceLine): void {
    this.open(lineAsHeading(line))
    const own = ownChildren(block)
    block.children.forEach((child, index) =>
      this.parts.push({ block: child, section: index < own ? this.section : afterList(this.section) }),
    )
    // A plain line right above its list is the list's label; what follows the list is talk again.
    if (block.listAdjoins && !isBoldLine(line.text)) this.section = this.section.above!
  }

  private open(heading: Heading): void {
    this.section = enter(this.section, heading, this.sense.words)
    this.parts.push({ heading, section: this.section })
  }

  /** True for a bold line that is nobody's name, and for one that is nothing but an announcing phrase. */
  private isHeading(text: string, hasList: boolean): boolean {
    // "**Passed: 6-0**" says how the vote above it ended.
    const outcome = readOutcomeLine(text, this.sense.words)
    if (text.length > longestBoldHeading || outcome?.isOfVote || (outcome && this.isBelowMotion())) return false
    if (!hasList && isAgreed(text, this.sense.words) && this.isBelowMotion()) return false
    // "**RESOLUTION: Meet in May again**" is an item.
    const marker = readLeadingMarker(text, this.sense.words)
    if (marker && wordsOf(marker.rest).length > 2) return false
    return announcesAlone(text, this.sense.words) || (isBoldLine(text) && !this.isPerson(text))
  }

  /** Right below a motion, or who moved it, "**Carried**" is its outcome. */
  private isBelowMotion(): boolean {
    const last = this.parts.at(-1)
    if (!last || !('block' in last) || last.block.children.length > 0) return false
    const above = joinLines(last.block.lines)
    return opensMotion(above, this.sense.words) || opensLabelledMotion(above, this.sense.words) || namesOnlyMovers(above, this.sense.words)
  }

  private isPerson(text: string): boolean {
    return firstToName(labels, new Clause(`${text.replace(/:$/u, '')}:`, 'unsure'), this.sense) !== null
  }
}

/** Some lines of a paragraph, with the list behind it if they are its last. */
function partOf(paragraph: Block, lines: readonly SourceLine[], isLast: boolean): Block {
  const [line, endLine] = [lines[0]?.number ?? paragraph.endLine, isLast ? paragraph.endLine : (lines.at(-1)?.number ?? paragraph.line)]
  return isLast ? { ...paragraph, lines, line, endLine } : { ...paragraph, lines, line, endLine, children: [], listAdjoins: false }
}

const lineAsHeading = ({ number, text }: SourceLine): Heading => ({
  form: 'heading',
  depth: lowestDepth,
  line: number,
  text: text.replaceAll('*', '').replaceAll('__', ''),
})
