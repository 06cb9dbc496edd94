import type { Vocabulary } from '../../languages/vocabulary.js'
import { readLeadingMarker } from '../../markers/table.js'
import { type Block, type Heading, joinLines } from '../../outline/block.js'
import type { OutlinePart } from '../../outline/outline.js'
import { findPhrase, firstWordOf } from '../../text/phrases.js'
import { isWorkVerb } from '../item-kind.js'
import { approvesMinutes } from './minutes.js'
import { readMotion } from './motion.js'
import { readOutcomeLine, type VoteOutcome } from './outcome.js'
import { statedOutcome } from './record.js'

/** A line that states only an outcome, and the motion that was voted on, which is written above it. */
export interface Vote {
  readonly outcome: VoteOutcome
  /** The motion's text; null if it is an item by itself, or only approves minutes. */
  readonly motion: string | null
}

/** The votes of a note whose outcome is stated in a line of its own. */
export interface Ledger {
  /** By the line that states the outcome. */
  readonly votes: ReadonlyMap<number, Vote>
  /** By the line of the motion. */
  readonly outcomes: ReadonlyMap<number, VoteOutcome>
}

export const noVotes: Ledger = { votes: new Map(), outcomes: new Map() }

interface Motion {
  readonly text: string
  readonly line: number
  readonly endLine: number
  /** `marked`: a decision by itself. `heading`: the heading above, which is what a vote below it is about. */
  readonly form: 'said' | 'marked' | 'heading'
}

/** Lines between a motion and an outcome that does not show by itself that it speaks of a vote. */
const nearby = 3
/** Longest line that only says that there was a vote, in UTF-16 code units: "**Vote**". */
const longestLabel = 40

/** Pairs each outcome with the motion above it, below the same heading. */
export function readLedger(outline: readonly OutlinePart[], words: Vocabulary): Ledger {
  // Most notes have none, and looking for motions takes longer.
  if (!outline.some((part) => 'block' in part && statesOutcome(part.block, words))) return noVotes
  const reader = new LedgerReader(words)
  for (const part of outline) {
    if ('block' in part) reader.readBlock(part.block)
    else reader.readHeading(part.heading)
  }
  return reader
}

function statesOutcome(block: Block, words: Vocabulary): boolean {
  return readOutcomeLine(joinLines(block.lines), words) !== null || block.children.some((child) => statesOutcome(child, words))
}

/** Bold lines are deeper: "**Results**" belongs to the vote above it. */
const deepestHeading = 6

class LedgerReader implements Ledger {
  readonly votes = new Map<number, Vote>()
  readonly outcomes = new Map<number, VoteOutcome>()
  private pending: Motion | null = null
  private title: Motion | null = null

  constructor(private readonly words: Vocabulary) {}

  readHeading({ text, line, depth }: Heading): void {
    if (depth > deepestHeading) {
      this.pending ??= this.votedOn(text)
      return
    }
    this.title = { text, line, endLine: line, form: 'heading' }
    this.pending = namesVote(text, this.words) ? this.title : null
  }

  readBlock(block: Block): void {
    const text = joinLines(block.lines)
    if (block.form !== 'row' && text !== '') this.readLine(block, text)
    block.children.forEach((child) => this.readBlock(child))
  }

  private readLine(block: Block, text: string): void {
    const stated = readOutcomeLine(text, this.words)
    const motion = this.pending
    if (!stated) this.pending = motionOf(block, text, this.words) ?? this.votedOn(text) ?? motion
    else if (motion && (stated.isOfVote || (motion.form !== 'heading' && block.line <= motion.endLine + nearby))) {
      this.votes.set(block.line, { outcome: stated.outcome, motion: this.textOf(motion, text) })
      this.outcomes.set(motion.line, stated.outcome)
      this.pending = null
    }
  }

  /** "**Vote**" below a heading that is no motion by its words: the vote is about the heading. */
  private votedOn(text: string): Motion | null {
    return this.pending === null && text.length <= longestLabel && namesVote(text, this.words) ? this.title : null
  }

  private textOf({ text, form }: Motion, outcome: string): string | null {
    if (form === 'marked' || approvesMinutes(text, this.words)) return null
    const saysAll = form === 'said' || readMotion(text, this.words) !== null || isWorkVerb(firstWordOf(text), this.words)
    return saysAll ? text : `${text}: ${outcome.replaceAll(/[*_]{2,}/gu, '')}`
  }
}

const namesVote = (text: string, words: Vocabulary): boolean => findPhrase(text.toLowerCase(), words.motionWords) !== null

function motionOf({ line, lines }: Block, text: string, words: Vocabulary): Motion | null {
  const marked = readLeadingMarker(text, words)?.kind === 'decision'
  const motion = marked ? text : readMotion(text, words)
  if (motion === null || (!marked && statedOutcome(text, words) !== null)) return null
  return { text: motion, line, endLine: lines.at(-1)!.number, form: marked ? 'marked' : 'said' }
}
