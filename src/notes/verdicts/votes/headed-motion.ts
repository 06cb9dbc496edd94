import { amendmentWords, motionHeadings, movedOpeners } from '../../languages/motion-words.js'
import type { Vocabulary } from '../../languages/vocabulary.js'
import { readLeadingMarker } from '../../markers/table.js'
import { behindArrow } from '../../statements/behind-arrow.js'
import { type Block, type Heading, lowestDepth, type SourceLine } from '../../outline/block.js'
import type { OutlinePart } from '../../outline/outline.js'
import { listsItems } from '../../outline/sections.js'
import { firstWordOf, wordsOf } from '../../text/phrases.js'
import { isWorkVerb } from '../item-kind.js'
import { approvesMinutes } from './minutes.js'
import { opensMotion, opensMovedLabel } from './motion.js'
import { isTask } from './is-task.js'
import { isOfVote } from './moved.js'
import { isAgreed, readOutcomeLine, type StatedOutcome, type VoteOutcome, withoutAmended } from './outcome.js'
import { statedOutcome } from './record.js'

/** A line below the heading of a motion; `block` is the line with which its block begins, null for a bold line used as a heading. */
interface Line {
  readonly text: string
  readonly number: number
  readonly block: SourceLine | null
  readonly quoted: boolean
  readonly isBox: boolean
}

/** What stands below a heading such as "Motion 4: The lamps". */
interface HeadedMotion {
  /** The line of what was moved; null where only the heading says it. */
  readonly line: number | null
  /** Whether the text begins as what is moved does, or is quoted. */
  readonly isMoved: boolean
  /** How the vote ended; null where no line says so. */
  readonly vote: (Vote & { readonly said: string; readonly block: number; readonly before: readonly SourceLine[] }) | null
}

/** A line that states only an outcome, and the motion that was voted on, which is written above it. */
export interface Vote {
  readonly outcome: VoteOutcome
  /** The motion's text; null if it is an item by itself, or only approves minutes. */
  readonly motion: string | null
  /** The words of the line that states the outcome: the task behind it on the same line is none. */
  readonly opening: string
}

/** "Motion 4: The lamps", "Resolution 3 – Name", "Antrag 2" */
const heading = /^(\p{L}+)(?: (?:#|n[or°]\.? ?)?\d{1,4}(?:[-./]\d{1,4})?)?(?: \([^()]{1,24}\))?(?: ?: ?| [–—-] |(?<=\d) |$)(.*)$/iu

/** The topic in the heading of a motion, empty where it has only a number; null for any other heading. */
export function topicOfMotion(title: string): string | null {
  const [, label = '', topic = ''] = heading.exec(title) ?? []
  return motionHeadings.has(label.toLowerCase()) ? topic.trim() : null
}

/** Longest sentence below a heading that may be the motion without "That …" in front, in UTF-16 code units. */
const longestText = 240

/** The parts of a note, each heading with what stands below it; "**CARRIED**" belongs to the motion above. */
export function byHeading(outline: readonly OutlinePart[], words: Vocabulary): OutlinePart[][] {
  const runs: OutlinePart[][] = [[]]
  for (const part of outline) {
    if ('block' in part || (part.heading.depth === lowestDepth && [isOfVote, isAgreed].some((says) => says(part.heading.text, words))))
      runs.at(-1)!.push(part)
    else runs.push([part])
  }
  return runs
}

/** Reads what stands below such a heading; null below any other, and where the lines are motions of their own. */
export function readMotionBelow(title: string, parts: readonly OutlinePart[], words: Vocabulary): HeadedMotion | null {
  const topic = topicOfMotion(title)
  if (topic === null || parts.some((part) => 'block' in part && listsItems(part.section.kind))) return null
  const reader = new MotionReader(topic || title, words)
  const lines = parts.flatMap((part) => ('block' in part ? linesOf(part.block) : [asLine(part.heading)]))
  return lines.every((line) => reader.read(line)) ? reader.result() : null
}

const asLine = ({ text, line }: Heading): Line => ({ text, number: line, block: null, quoted: false, isBox: false })

/** The lines of a block and of those nested below it. */
const linesOf = (block: Block): Line[] => [
  ...(block.form === 'row' || block.struck
    ? []
    : block.lines.map(({ text, number }) => ({
        text: text.trim(),
        number,
        block: block.lines[0]!,
        quoted: block.quoted,
        isBox: block.ticked !== null,
      }))),
  ...block.children.flatMap(linesOf),
]

class MotionReader {
  private text: Line[] = []
  /** Whether the text began as what is moved does, or only stands where it may. */
  private isSure = false
  /** The text is followed by talk. */
  private isDiscussed = false
  private readonly amendments: { text: string; outcome: VoteOutcome | null }[] = []
  private outcome: StatedOutcome | null = null
  private said = ''
  private readonly blocks: SourceLine[] = []
  /** The block above that is nobody's task. */
  private lastBlock: SourceLine | null = null
  private isBehindAmendment = false

  constructor(
    private readonly topic: string,
    private readonly words: Vocabulary,
  ) {}

  read(line: Line): boolean {
    const { text } = line
    const plain = text.replaceAll(/[*_]/gu, '')
    const marker = readLeadingMarker(text, this.words)
    const isGiven = line.isBox || isTask(text, this.words)
    if (!isGiven) this.lastBlock = line.block ?? this.lastBlock
    const stated = readOutcomeLine(plain, this.words)
    if (stated) this.end(line, plain, stated)
    else if (amendmentWords.has(firstWordOf(plain))) this.amend(plain)
    else if (isOfVote(plain, this.words) && !opensMovedLabel(plain, this.words)) this.isBehindAmendment = false
    else if (marker || behindArrow(text) !== null) return marker?.kind !== 'decision'
    else if (opensMotion(plain, this.words) || statedOutcome(plain, this.words) !== null) return false
    else if (this.outcome === null) this.add(line)
    return true
  }

  private end({ block }: Line, plain: string, stated: StatedOutcome): void {
    const amendment = this.amendments.at(-1)
    if (this.isBehindAmendment && amendment && withoutAmended(plain) === plain) {
      this.isBehindAmendment = false
      if (amendment.outcome === null) {
        amendment.outcome = stated.outcome
        return
      }
    }
    // "Agreed." behind the vote is about something else.
    if (this.outcome !== null && !stated.isOfVote && stated.outcome === 'passed') return
    this.outcome = stated
    this.said = plain
    const place = block ?? this.lastBlock
    if (place !== null && place !== this.blocks.at(-1)) this.blocks.push(place)
  }

  private amend(plain: string): void {
    const outcome = plain
      .split(/[.;,] | [–—-] /u)
      .map((part) => readOutcomeLine(part.trim(), this.words)?.outcome ?? null)
      .findLast((said) => said !== null)
    this.amendments.push({ text: plain, outcome: outcome ?? null })
    this.isBehindAmendment = true
  }

  private add(line: Line): void {
    this.isBehindAmendment = false
    const [first] = this.text
    if (first && first.block === line.block && this.text.at(-1)!.number === line.number - 1) this.text.push(line)
    else if (!this.isSure && isMoved(line)) {
      this.text = [line]
      this.isSure = true
    } else if (first) this.isDiscussed = true
    else this.text = [line]
  }

  result(): HeadedMotion {
    const moved = this.text.map(({ text }) => text).join(' ')
    const isText = this.isSure || (!this.isDiscussed && moved.length <= longestText && !/[.?!] \p{Lu}|\?$|:$/u.test(moved))
    const text = moved !== '' && isText ? moved : null
    const block = this.blocks.at(-1)
    const vote =
      this.outcome !== null && block !== undefined
        ? { outcome: this.outcome.outcome, motion: this.record(text), opening: block.text }
        : null
    return {
      line: text === null ? null : this.text[0]!.number,
      isMoved: text !== null && this.isSure,
      vote: vote && { ...vote, said: this.said, block: block!.number, before: this.blocks.slice(0, -1) },
    }
  }

  private record(text: string | null): string | null {
    const { topic, words } = this
    if (approvesMinutes(text ?? topic, words)) return null
    const isRule = text === null && wordsOf(topic).length > 1 && isWorkVerb(firstWordOf(topic), words)
    const moved = this.isSure ? text! : isRule ? topic : `${topic}: ${text ?? this.said}`
    const changes = this.amendments.filter(({ outcome }) => outcome !== 'failed').map((amendment) => amendment.text)
    return [moved, ...changes].join(' ')
  }
}

const isMoved = ({ text, quoted }: Line): boolean => quoted || (movedOpeners.has(firstWordOf(text)) && /^[*_"“„«(]{0,3}\p{Lu}/u.test(text))
