import type { Vocabulary } from '../languages/vocabulary.js'
import { behindArrow } from '../statements/behind-arrow.js'
import { readLeadingMarker } from '../markers/table.js'
import { opensAgreement, opensResolution } from '../verdicts/votes/decision-openings.js'
import { isMotionLabel, opensLabelledMotion, opensMotion } from '../verdicts/votes/motion.js'
import { isAgreed, namesOnlyMovers, readOutcomeLine } from '../verdicts/votes/outcome.js'
import { statedOutcome } from '../verdicts/votes/record.js'
import { type Block, joinLines, type SourceLine } from './block.js'
import { listsItems, type SectionKind } from './sections.js'

/**
 * A block as one of each record in it. A line that begins a motion, or a sentence of what was resolved, belongs to no record above it: of
 * two motions in one paragraph each has its own outcome.
 */
export function recordsApart(block: Block, section: SectionKind, words: Vocabulary): Block[] {
  const children = block.children.flatMap((child) => recordsApart(child, section, words))
  const whole = children.every((child, at) => child === block.children[at]) ? block : { ...block, children }
  if (block.lines.length < 2 || (block.form !== 'paragraph' && block.form !== 'bullet') || block.ticked !== null) return [whole]
  const records = splitAtRecords(block.lines, section, words)
  return records.length === 1 ? [whole] : records.map((lines, at) => part(whole, lines, at === records.length - 1))
}

function splitAtRecords(lines: readonly SourceLine[], section: SectionKind, words: Vocabulary): SourceLine[][] {
  const records: SourceLine[][] = []
  for (const line of lines) {
    const above = records.at(-1)
    if (!above || beginsRecord(line.text, above, section, words)) records.push([line])
    else above.push(line)
  }
  return records
}

function beginsRecord(text: string, above: readonly SourceLine[], section: SectionKind, words: Vocabulary): boolean {
  const first = above[0]!.text
  const last = above.at(-1)!.text
  // "AGREED" is an outcome by itself.
  if (isAgreed(text, words)) return beginsMotion(first, words)
  if (above.length === 1 && isAgreed(last, words)) return true
  if (isTask(text, words)) return beginsMotion(first, words)
  if (isTask(last, words) && endsVote(text, listsItems(section), words)) return true
  // "DECISION: …" that was lost
  if (readLeadingMarker(first, words)?.kind === 'decision' && isLost(text, words)) return true
  const isLabelled = opensLabelledMotion(text, words)
  if (!isLabelled && !opensMotion(text, words)) return opensDecision(text, words) && !announcesDecision(first, section, words)
  if (readOutcomeLine(text, words) !== null || namesOnlyMovers(text, words) || isMotionLabel(first, words)) return false
  if (isLabelled || isTask(first, words)) return true
  return opensMotion(first, words) || statedOutcome(joinLines(above), words) !== null || readLeadingMarker(first, words) !== null
}

const beginsMotion = (text: string, words: Vocabulary): boolean => opensMotion(text, words) || opensLabelledMotion(text, words)

/** "ACTION: call the bank", "→ Ann: the lamps", "[Ann] the lamps" */
const isTask = (text: string, words: Vocabulary): boolean =>
  behindArrow(text) !== null || /^\[[^\][]{1,40}\][: ]/u.test(text) || readLeadingMarker(text, words)?.kind === 'todo'

/** In a list of items "Passes 2-1" would be one by itself. */
function endsVote(text: string, isListed: boolean, words: Vocabulary): boolean {
  const stated = readOutcomeLine(text, words)
  return stated?.isOfVote === true && !stated.namesMover && (!isListed || stated.namesVote)
}

const isLost = (text: string, words: Vocabulary): boolean => readOutcomeLine(text, words)?.outcome === 'failed'

/** "It was resolved that …", "We decided to …", where a sentence begins. */
const opensDecision = (text: string, words: Vocabulary): boolean =>
  /^\p{Lu}/u.test(text) && (opensResolution(text, words) || opensAgreement(text))

/** Below "Decision:" such a sentence says what it is. */
const announcesDecision = (first: string, section: SectionKind, words: Vocabulary): boolean =>
  section === 'decisions' || section === 'both' || readLeadingMarker(first, words)?.kind === 'decision'

/** Some lines of a block, with what is nested below it if they are its last. */
function part(whole: Block, lines: readonly SourceLine[], isLast: boolean): Block {
  const [line, endLine] = [lines[0]!.number, isLast ? whole.endLine : lines.at(-1)!.number]
  return isLast ? { ...whole, lines, line, endLine } : { ...whole, lines, line, endLine, children: [], listAdjoins: false }
}
