import { recordSigns } from '../languages/motion-words.js'
import type { Vocabulary } from '../languages/vocabulary.js'
import { readLeadingMarker } from '../markers/table.js'
import { opensAgreement, opensResolution } from '../verdicts/votes/decision-openings.js'
import { isMotionLabel, opensLabelledMotion, opensMotion } from '../verdicts/votes/motion.js'
import { isTask } from '../verdicts/votes/is-task.js'
import { taskBehindVote } from '../verdicts/votes/end-of-vote.js'
import { whatWasMoved } from '../verdicts/votes/moved.js'
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
  if (block.lines.length === 0 || (block.form !== 'paragraph' && block.form !== 'bullet') || block.ticked !== null) return [whole]
  const records = splitAtRecords(block.lines, section, words)
  return records.length === 1 ? [whole] : records.map((lines, at) => part(whole, lines, at === records.length - 1))
}

function splitAtRecords(lines: readonly SourceLine[], section: SectionKind, words: Vocabulary): SourceLine[][] {
  const records: SourceLine[][] = []
  const isRegister = lines.length > 1 && lines.filter(({ text }) => numberOf(text) !== '').length > 1
  for (const line of lines.flatMap((whole) => splitBehindVote(whole, words))) {
    const above = records.at(-1)
    const number = isRegister ? numberOf(line.text) : ''
    if (number !== '') records.push([{ ...line, text: line.text.slice(number.length) }])
    else if (!above || beginsRecord(line.text, above, section, words)) records.push([taggedMotion(line, above, words)])
    else above.push(line)
  }
  return records
}

/** The "M1 " of "M1 That …", the "D2 " of "D2 The bar …": of several such lines each is a record. */
function numberOf(text: string): string {
  const [written = '', sign = ''] = /^[*_]{0,3}(\p{Lu})\d{1,3}[*_]{0,3}[.:)]?[*_]{0,3} +(?=\p{Lu})/u.exec(text) ?? []
  return recordSigns.has(sign.toLowerCase()) ? written : ''
}

/** "Carried 5-0. Action: Bob to tell the bank": the task is another record. */
function splitBehindVote(line: SourceLine, words: Vocabulary): SourceLine[] {
  const at = taskBehindVote(line.text, words)
  if (at === -1) return [line]
  const vote = line.text
    .slice(0, at)
    .replace(/ [–—-]{1,2} $/u, '')
    .trimEnd()
  return [
    { ...line, text: vote },
    { ...line, text: line.text.slice(at) },
  ]
}

/** "Action: Bob" behind a motion that was carried: what was moved is his task. */
function taggedMotion(line: SourceLine, above: readonly SourceLine[] | undefined, words: Vocabulary): SourceLine {
  const marker = above && readLeadingMarker(line.text, words)
  if (marker?.kind !== 'todo' || !bareName.test(marker.rest)) return line
  const record = joinLines(above!)
  if (statedOutcome(record, words) !== 'passed') return line
  return { ...line, text: `${whatWasMoved(record, words)} **${line.text.replaceAll(/[*_[\]()]/gu, '')}**` }
}

/** One name or two, or initials. */
const bareName = /^[\p{Lu}@][^\s.:]{0,20}(?: (?:\p{Ll}{1,3} |& )?[\p{Lu}@][^\s.:]{0,20})?[.*_\])]{0,4}$/u

function beginsRecord(text: string, above: readonly SourceLine[], section: SectionKind, words: Vocabulary): boolean {
  const first = above[0]!.text
  const last = above.at(-1)!.text
  // "AGREED" is an outcome by itself.
  if (isAgreed(text, words)) return beginsMotion(first, words)
  if (above.length === 1 && isAgreed(last, words)) return true
  if (isGiven(text, words)) return beginsMotion(first, words) || endsVote(last, false, words)
  if (taskBehindVote(`${last} ${text}`, words) > last.length) return true
  if (isGiven(last, words) && endsVote(text, listsItems(section), words)) return true
  // "DECISION: …" that was lost
  if (readLeadingMarker(first, words)?.kind === 'decision' && isLost(text, words)) return true
  const isLabelled = opensLabelledMotion(text, words)
  if (!isLabelled && !opensMotion(text, words)) return opensDecision(text, words) && !announcesDecision(first, section, words)
  if (readOutcomeLine(text, words) !== null || namesOnlyMovers(text, words) || isMotionLabel(first, words)) return false
  if (isLabelled || isGiven(first, words)) return true
  return opensMotion(first, words) || statedOutcome(joinLines(above), words) !== null || readLeadingMarker(first, words) !== null
}

const beginsMotion = (text: string, words: Vocabulary): boolean => opensMotion(text, words) || opensLabelledMotion(text, words)

/** "ACTION: call the bank", "→ Ann: the lamps", "[Ann] the lamps" */
const isGiven = (text: string, words: Vocabulary): boolean => /^\[[^\][]{1,40}\][: ]/u.test(text) || isTask(text, words)

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
