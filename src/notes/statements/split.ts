import type { Vocabulary } from '../languages/vocabulary.js'
import { opensAgreement, opensResolution } from '../verdicts/votes/decision-openings.js'
import { statedOutcome } from '../verdicts/votes/record.js'
import { opensOpen, opensUndecided } from '../verdicts/votes/undecided.js'
import { standsBehindVote } from '../verdicts/votes/end-of-vote.js'
import { readLeadingMarker } from '../markers/table.js'
import type { NameSense } from '../names/owner-names.js'
import { block, type Block, type SourceLine } from '../outline/block.js'
import { beginsNextTask, beginsTopic, countsOn, endsNextTask, namesNextTask, splitAtPeople, tellsSomethingElse } from './next-task-line.js'
import type { Plainness } from '../owners/rule.js'
import { behindArrow } from './behind-arrow.js'
import { isPlaceholder } from './placeholder.js'
import { readRunningNumber, splitAtNumbers } from './running-number.js'
import { type Context, isAnnounced } from './context.js'
import { beginsItem, innerMarker, Statement } from './statement.js'
import { stateOfPhrase } from './status.js'
import { readTagBehindLines, readTagBehindTask } from './tag-behind-task.js'

/** Items that are told apart on one line. */
const mostOnALine = 20
/** Sentences of a line in front of a tag that are looked at. */
const mostSentences = 10

/** The statements of a block; what is nested below it belongs to the last. */
export function statementsOf(of: Block, context: Context, sense: NameSense): Statement[] {
  const chunks = splitIntoChunks(of, context, sense)
  return chunks.map((lines, index) => {
    const children = index === chunks.length - 1 ? of.children : []
    return new Statement(lines, of, children, inRegister(lines[0]!.text, context, sense), sense)
  })
}

/** In a register of both, the number says which of them an entry is. */
function inRegister(text: string, context: Context, { words }: NameSense): Context {
  const number = context.section === 'both' ? readRunningNumber(text, words) : null
  return number ? { ...context, section: number.kind === 'todo' ? 'actions' : 'decisions' } : context
}

/** What somebody says in a chat: "12:04 <ann> hello", "[12:04] ann: hello", "<ann> hello". */
const chatLine = /^(?:\[?\d{1,2}:\d{2}(?::\d{2})?\]?[ \t]+(?:<[@+\w.|-]{1,40}>|[\w.|-]{1,40}:)|<[@+\w.|-]{1,40}>)[ \t]/u

/** A line that begins an item stands for itself; a line without continues the one above it. */
function splitIntoChunks(of: Block, context: Context, sense: NameSense): SourceLine[][] {
  const chunks: SourceLine[][] = []
  const plainness = of.form === 'bullet' ? 'listed' : 'line'
  let closed = true
  const isNextTask = (above: readonly SourceLine[], { text }: SourceLine) =>
    isAnnounced(context)
      ? beginsNextTask(textsOf(above), text, plainness, sense) ||
        endsNextTask(textsOf(above), text, sense) ||
        countsOn(above[0]!.text, text, sense) ||
        (of.form === 'paragraph' && beginsTopic(textsOf(above), text, sense))
      : endsMarked(above, text, context, sense) || (of.form === 'paragraph' && isTalkBelow(above, text, sense))
  // Of two lines with a marker each is an item, also where these stand behind other words.
  const hasInner = ({ text }: SourceLine) => innerMarker(text, sense) !== null
  for (const written of of.lines.flatMap((line) => splitAtMarkers(line, sense))) {
    const [line, ...others] = splitLine(written, context, plainness, sense)
    const begins: boolean =
      closed ||
      chatLine.test(line.text) ||
      beginsItem(line.text, context, sense) ||
      (of.form === 'paragraph' && isArrowLine(line.text, sense)) ||
      isNextTask(chunks.at(-1)!, line) ||
      standsBehindVote(chunks.at(-1)!, line.text, sense.words) ||
      opensUndecided(line.text) ||
      (context.section !== 'actions' && opensOpen(line.text)) ||
      (isTagged(line, context, sense) && isOwnTask(chunks.at(-1)!, line.text, sense)) ||
      (hasInner(line) && chunks.at(-1)!.some((above) => hasInner(above) || readLeadingMarker(above.text, sense.words) !== null))
    const isTag: boolean = !closed && begins && !isAnnounced(context) && isTagBelow(chunks.at(-1)!.at(-1)!, line, sense)
    closed = isTag || (!isAnnounced(context) && readTagBehindTask(line.text, sense) !== null)
    if (begins && !isTag) chunks.push([line])
    else chunks.at(-1)!.push(line)
    for (const other of others) chunks.push([other])
  }
  return chunks
}

/** In an announced section a line may have several tasks, each with its own people. */
function splitLine(line: SourceLine, context: Context, plainness: Plainness, sense: NameSense): [SourceLine, ...SourceLine[]] {
  const asLine = (text: string): SourceLine => (text === line.text ? line : { ...line, text })
  const tagged = splitBehindTags(line.text, sense)
  const [first = line, ...others] = isAnnounced(context)
    ? tagged
        .flatMap((text) => splitAtNumbers(text, sense.words))
        .flatMap((entry) => splitAtPeople(entry, plainness, sense))
        .map(asLine)
    : tagged.flatMap((text) => splitBeforeTag(asLine(text), context, sense))
  return [first, ...others]
}

/** The bracket or emphasis that closes a tag, with a sentence behind it. */
const endOfTag = /(?:\)[.*_\]]{0,4}|\*\*\.?) (?=[\p{Lu}*[(])/gu

/** "The bank must be told. (Action: RD) The roof leaks. (Action: AJ)": behind a tag stands something else. */
function splitBehindTags(text: string, sense: NameSense, most = mostOnALine): string[] {
  if (most === 0 || !/[)*][.\]]? /u.test(text)) return [text]
  for (const { 0: end, index } of [...text.matchAll(endOfTag)].slice(0, mostOnALine)) {
    const before = text.slice(0, index + end.length).trimEnd()
    if (readTagBehindTask(before.replace(/\.$/u, ''), sense) === null) continue
    return [before.replace(/\.$/u, ''), ...splitBehindTags(text.slice(before.length).trim(), sense, most - 1)]
  }
  return [text]
}

/** "We agreed to close it. The bank must be told. **Action: JF**": the tag is of what stands behind the decision, or another's task. */
function splitBeforeTag(line: SourceLine, context: Context, sense: NameSense): [SourceLine, ...SourceLine[]] {
  if (!isTagged(line, context, sense)) return [line]
  const sentences = line.text.split(/(?<=[.!?]) (?=[\p{Lu}])/u, mostSentences)
  const own = opensDecision(line.text, sense.words) ? 1 : sentences.findLastIndex((said) => opensTask(said, sense)) + 1
  const first = sentences.slice(0, own).join(' ')
  const rest = line.text.slice(first.length).trim()
  return own === 0 || readTagBehindTask(rest, sense) === null
    ? [line]
    : [
        { ...line, text: first },
        { ...line, text: rest },
      ]
}

/** Whether what a tag stands behind is apart from the lines above: below a decision or a task of somebody, or numbered. */
const isOwnTask = (above: readonly SourceLine[], text: string, sense: NameSense): boolean =>
  opensDecision(above[0]!.text, sense.words) || numberOfParagraph.test(text) || above.some((line) => opensTask(line.text, sense))

const numberOfParagraph = /^\d{1,2}(?:\.\d{1,2}){1,2}[.)]? /u

/** "Ann will call them." */
const opensTask = (sentence: string, sense: NameSense): boolean => namesNextTask([], sentence, sense).length > 0

const isTagged = ({ text }: SourceLine, context: Context, sense: NameSense): boolean =>
  !isAnnounced(context) && readTagBehindTask(text, sense) !== null

/** "We agreed to …", "It was resolved that …" */
const opensDecision = (text: string, words: Vocabulary): boolean => opensAgreement(text) || opensResolution(text, words)

/** "-> book the hall"; "-> done" says how far the line above is. */
function isArrowLine(text: string, { words }: NameSense): boolean {
  const said = behindArrow(text)
  return said !== null && stateOfPhrase(said, words) === null
}

/** Behind a decision, or a marked task of somebody else, what a person says or will do is not a part of it. */
function endsMarked([first, ...others]: readonly SourceLine[], text: string, context: Context, sense: NameSense): boolean {
  const marker = first ? readLeadingMarker(first.text, sense.words) : null
  if (!first || !marker) return false
  const above = [first, ...others]
  const next = namesNextTask(textsOf(above), text, sense)
  if (next.length === 0) return false
  if (marker.kind === 'decision') return /[.!;]$/u.test(above.at(-1)!.text.trimEnd())
  const { owners } = new Statement(above, block({ form: 'paragraph', line: first.number, endLine: first.number }), [], context, sense)
  return owners.length > 0 && !owners.some(({ written }) => next.includes(written))
}

/** "ACTION: Bob to tell the bank" above "The members were thanked.": a sentence with a subject of its own. */
const isTalkBelow = ([first, ...others]: readonly SourceLine[], text: string, sense: NameSense): boolean =>
  first !== undefined &&
  readLeadingMarker(first.text, sense.words)?.kind === 'todo' &&
  tellsSomethingElse([first, ...others].at(-1)!.text, text, sense)

const textsOf = (lines: readonly SourceLine[]): string[] => lines.map(({ text }) => text)

/** "**Action: JF**" on a line of its own below the task. */
function isTagBelow(above: SourceLine, line: SourceLine, sense: NameSense): boolean {
  if (readLeadingMarker(above.text, sense.words) !== null || readTagBehindTask(line.text, sense) !== null) return false
  return readTagBehindLines([above, line], sense) !== null
}

/** "DECISION: 200 EUR for stickers. ACTION: Ann orders them." are two items on one line, also behind some talk. */
function splitAtMarkers(line: SourceLine, sense: NameSense, most = mostOnALine): SourceLine[] {
  const inner = most > 1 && innerMarker(line.text, sense)
  if (!inner) return [line]
  const behind = { ...line, text: line.text.slice(inner.at) }
  if (!readLeadingMarker(line.text, sense.words)) {
    const [first, ...others] = splitAtMarkers(behind, sense, most - 1)
    if (readTagBehindTask(line.text, sense) === null && recordsDecision(line.text.slice(0, inner.at).trimEnd(), sense.words))
      return [{ ...line, text: line.text.slice(0, inner.at).trimEnd() }, first!, ...others]
    return [{ ...line, text: line.text.slice(0, inner.at) + first!.text }, ...others]
  }
  const before = line.text.slice(0, inner.at).trimEnd()
  if (!/[.,;!?][*_)]{0,3}$/.test(before) || isPlaceholder(inner.rest, sense)) return [line]
  return [{ ...line, text: before.replace(/,$/u, '') }, ...splitAtMarkers(behind, sense, most - 1)]
}

/** "Motion to buy a lamp. Carried.", "We agreed to buy it.": in front of a marker that is an item by itself, or a motion that was lost. */
const recordsDecision = (before: string, words: Vocabulary): boolean =>
  /[.;!?][*_)]{0,3}$/u.test(before) && (opensDecision(before, words) || statedOutcome(before, words) !== null)
