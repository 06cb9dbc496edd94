import type { Vocabulary } from '../../languages/vocabulary.js'
import { readLeadingMarker } from '../../markers/table.js'
import { type Block, type Heading, joinLines, leadOf, lowestDepth, type SourceLine } from '../../outline/block.js'
import type { OutlinePart } from '../../outline/outline.js'
import { listsItems } from '../../outline/sections.js'
import { findPhrase, firstWordOf, wordsOf } from '../../text/phrases.js'
import { isWorkVerb } from '../item-kind.js'
import { approvesMinutes } from './minutes.js'
import { isTask } from './is-task.js'
import { byHeading, readMotionBelow, topicOfMotion, type Vote } from './headed-motion.js'
import { readMotion } from './motion.js'
import { endingOf, type NotCarried } from './not-carried.js'
import { namesOnlyMovers, readOutcomeLine, type StatedOutcome, type VoteOutcome } from './outcome.js'
import { longestRecord, statedOutcome } from './record.js'

/** The votes of a note whose outcome is stated in a line of its own. */
export interface Ledger {
  /** By the line that states the outcome. */
  readonly votes: ReadonlyMap<number, Vote>
  /** By the line of the motion. */
  readonly outcomes: ReadonlyMap<number, VoteOutcome>
  /** How those that did not pass ended, by the line of the motion, or of the vote where only a heading says what it was about. */
  readonly notCarried: ReadonlyMap<number, NotCarried>
}

/** The vote whose outcome these lines state; a task behind it on the same line states none. */
export function voteOn(ledger: Ledger | undefined, [first]: readonly SourceLine[]): Vote | null {
  const vote = first ? ledger?.votes.get(first.number) : undefined
  return vote && first && vote.opening.startsWith(first.text.trim()) ? vote : null
}

const noVotes: Ledger = { votes: new Map(), outcomes: new Map(), notCarried: new Map() }

interface Motion {
  readonly text: string
  readonly line: number
  readonly endLine: number
  /**
   * `marked`: a decision by itself. `heading`: the heading above, which is what a vote below it is about. `above`: the line above one
   * that tells who moved it, or how the vote ended; `listed`: such a line in a list of items, which is one without its outcome.
   */
  readonly form: 'said' | 'marked' | 'heading' | 'above' | 'listed'
}

/** Lines between a motion and an outcome that does not show by itself that it speaks of a vote. */
const nearby = 3
/** Most words of a line that is no more than a label. */
const mostLabelWords = 2
/** Longest line that only says that there was a vote, in UTF-16 code units: "**Vote**". */
const longestLabel = 40

/** Pairs each outcome with the motion above it, below the same heading. */
export function readLedger(outline: readonly OutlinePart[], words: Vocabulary): Ledger {
  // Most notes have none, and looking for motions takes longer.
  if (!outline.some((part) => ('block' in part ? statesOutcome(part.block, words) : topicOfMotion(part.heading.text) !== null)))
    return noVotes
  const reader = new LedgerReader(words)
  for (const run of byHeading(outline, words)) reader.read(run)
  return reader
}

function statesOutcome(block: Block, words: Vocabulary): boolean {
  return readOutcomeLine(joinLines(block.lines), words) !== null || block.children.some((child) => statesOutcome(child, words))
}

/** The number of a heading: "3. ", "2.1 " */
const point = /^\d{1,3}(?:\.\d{1,3}){0,2}[.)]? +/u

class LedgerReader implements Ledger {
  readonly votes = new Map<number, Vote>()
  readonly outcomes = new Map<number, VoteOutcome>()
  readonly notCarried = new Map<number, NotCarried>()
  private pending: Motion | null = null
  /** A motion whose vote has ended, below the same heading. */
  private isVotedOn = false
  private title: Motion | null = null
  private depth = 0
  /** Whether the line before gives somebody a task, on which nobody votes. */
  private isBehindTask = false
  /** The line before, if it may be what is voted on. */
  private last: Motion | null = null

  constructor(private readonly words: Vocabulary) {}

  /** @param parts a heading and what stands below it */
  read(parts: readonly OutlinePart[]): void {
    const [first] = parts
    if (first && 'heading' in first && this.readMotion(first.heading, parts)) return
    for (const part of parts) {
      if ('block' in part) this.readBlock(part.block, null, listsItems(part.section.kind))
      else this.readHeading(part.heading)
    }
  }

  private readHeading({ text, line, depth }: Heading): void {
    this.last = null
    this.isBehindTask = false
    // "**Results**" belongs to the vote above it.
    if (depth === lowestDepth) {
      this.pending ??= this.votedOn(text)
      return
    }
    this.depth = depth
    this.isVotedOn = false
    this.title = { text: text.replace(point, ''), line, endLine: line, form: 'heading' }
    this.pending = namesVote(text, this.words) ? this.title : null
  }

  /** Reads what stands below the heading of a motion; false where its lines are to be read as any others. */
  private readMotion(heading: Heading, parts: readonly OutlinePart[]): boolean {
    const motion = readMotionBelow(heading.text.replace(point, ''), parts.slice(1), this.words)
    if (!motion?.vote) {
      if (motion?.isMoved) this.notCarried.set(motion.line!, 'open')
      return false
    }
    this.readHeading(heading)
    this.pending = null
    this.isVotedOn = true
    const { vote, line } = motion
    for (const { number, text } of vote.before) this.votes.set(number, { outcome: 'passed', motion: null, opening: text })
    this.votes.set(vote.block, vote)
    if (vote.outcome === 'failed') this.notCarried.set(line ?? vote.block, endingOf(vote.said))
    return true
  }

  /** @param parent the line that the block is nested below */
  private readBlock(block: Block, parent: Motion | null, isListed: boolean): void {
    const text = joinLines(block.lines)
    const own = block.form !== 'row' && text !== '' ? motionAbove(block, text, isListed) : null
    if (own) this.readLine(block, text, parent, own)
    block.children.forEach((child) => this.readBlock(child, own, isListed))
  }

  private readLine(block: Block, text: string, parent: Motion | null, own: Motion): void {
    if (namesOnlyMovers(text, this.words)) {
      this.pending ??= asMoved(parent ?? this.above(own))
      // Its outcome stands near to who moved it.
      if (this.pending?.form === 'said') this.pending = { ...this.pending, endLine: own.endLine }
      return
    }
    const stated = readOutcomeLine(text, this.words)
    if (!stated) {
      this.isBehindTask = isTask(text, this.words)
      if (this.isBehindTask) return
      this.isVotedOn ||= endsItself(text, this.words)
      this.pending = motionOf(block, text, this.words) ?? this.votedOn(text) ?? this.pending
      this.last = own
      return
    }
    if (this.pending === null && this.isVotedOn && saysOfMotion(text, stated, this.words)) {
      this.votes.set(block.line, { outcome: stated.outcome, motion: null, opening: leadOf(block) })
      return
    }
    // A decision further up is not what a vote below another line is about.
    const isOfParent = this.pending?.form === 'marked' && parent !== null && parent.line > this.pending.line
    const motion = (isOfParent ? null : this.pending) ?? this.unsaid(stated, parent, own)
    if (!motion || !(stated.isOfVote || (motion.form !== 'heading' && block.line <= motion.endLine + nearby))) return
    this.votes.set(block.line, { outcome: stated.outcome, motion: this.textOf(motion, text), opening: leadOf(block) })
    if (motion.form !== 'listed' || stated.outcome === 'failed') this.outcomes.set(motion.line, stated.outcome)
    if (stated.outcome === 'failed') this.notCarried.set(this.isOnlyTopic(motion) ? block.line : motion.line, endingOf(text))
    this.isVotedOn ||= motion.form !== 'above'
    this.pending = null
  }

  /** What was voted on, where nothing says that it is a motion: the line that the vote is nested below, or stands right behind. */
  private unsaid({ outcome, namesVote, namesMover, isSaid }: StatedOutcome, parent: Motion | null, own: Motion): Motion | null {
    if (this.isBehindTask) return null
    const isListed = own.form === 'listed'
    const isVotedOn = parent
      ? own.line <= parent.endLine + nearby && (namesVote || namesMover) && !(isListed && outcome === 'passed')
      : namesMover || (namesVote && isSaid && !isListed)
    const motion = isVotedOn ? (parent ?? this.above(own)) : null
    return namesMover ? asMoved(motion) : motion
  }

  private isOnlyTopic({ form, text }: Motion): boolean {
    return form === 'heading' && !namesVote(text, this.words)
  }

  /** The line or the heading right above. */
  private above({ line, form }: Motion): Motion | null {
    if (this.last) return line <= this.last.endLine + nearby ? this.last : null
    return form === 'listed' || this.depth === 1 ? null : this.title
  }

  /** "**Vote**" below a heading that is no motion by its words: the vote is about the heading. */
  private votedOn(text: string): Motion | null {
    if (this.pending !== null || text.length > longestLabel || !namesVote(text, this.words)) return null
    // "Motion: buy a lamp. Approved." is not about the heading.
    return statedOutcome(text, this.words) === null ? this.title : null
  }

  private textOf({ text, form }: Motion, outcome: string): string | null {
    if (form === 'marked' || form === 'listed' || approvesMinutes(text, this.words)) return null
    const motion = form === 'said' ? text : readMotion(text, this.words)
    if (motion !== null) return motion
    return opensWithVerb(text, this.words) ? text : [text, outcome].map((part) => part.replaceAll(/[*_]{2,}/gu, '')).join(': ')
  }
}

/** A line as what the one below it is about; in a list of items it is one by itself. */
function motionAbove({ line, lines }: Block, text: string, isListed: boolean): Motion {
  return { text, line, endLine: lines.at(-1)!.number, form: isListed ? 'listed' : 'above' }
}

/** What somebody moved is a motion in its own words, if it is more than a label. */
function asMoved(motion: Motion | null): Motion | null {
  return motion?.form === 'above' && wordsOf(motion.text).length > mostLabelWords ? { ...motion, form: 'said' } : motion
}

const opensWithVerb = (text: string, words: Vocabulary): boolean => wordsOf(text).length > 1 && isWorkVerb(firstWordOf(text), words)

/** "The motion passed.", "Result: carried": it says again how the vote on a motion that it does not name ended. */
const saysOfMotion = (text: string, { namesVote, namesMover, isSaid }: StatedOutcome, { articles, resultLabels }: Vocabulary): boolean =>
  isSaid && !namesMover && !/\d/.test(text) && (resultLabels.has(firstWordOf(text)) || (namesVote && articles.has(firstWordOf(text))))

/** "Motion to buy a lamp. Carried." */
const endsItself = (text: string, words: Vocabulary): boolean =>
  text.length <= longestRecord && readMotion(text, words) !== null && statedOutcome(text, words) !== null

const namesVote = (text: string, words: Vocabulary): boolean => findPhrase(text.toLowerCase(), words.motionWords) !== null

function motionOf({ line, lines }: Block, text: string, words: Vocabulary): Motion | null {
  const marked = readLeadingMarker(text, words)?.kind === 'decision'
  const motion = marked ? text : readMotion(text, words)
  if (motion === null || (!marked && statedOutcome(text, words) !== null)) return null
  return { text: motion, line, endLine: lines.at(-1)!.number, form: marked ? 'marked' : 'said' }
}
