import type { Diagnostic } from '../model/diagnostics.js'
import type { Item, ItemKind, ItemState } from '../model/item.js'
import type { Block, Heading, SourceLine } from './outline/block.js'
import { announcedVerdicts } from './verdicts/announced.js'
import {
  beginsItem,
  type Context,
  innerMarker,
  isAnnounced,
  isBold,
  isPlaceholder,
  joinLines,
  leadOf,
  readCheckbox,
  Statement,
} from './statements/statement.js'
import { talkVerdicts } from './verdicts/talk.js'
import { readTagged } from './verdicts/talk/tag-behind-task.js'
import { firstToJudge } from './verdicts/verdict.js'
import { readLeadingMarker } from './markers/table.js'
import { isGroup, type NameSense, readOwnerNames } from './names/owner-names.js'
import { labels } from './owners/labels.js'
import { Clause, firstToName } from './owners/rule.js'
import { hasPhrase, normalizePhrase, wordsOf } from './text/phrases.js'
import { SectionStack, announcesAlone, isLabelLine } from './outline/sections.js'
import { readTableRow } from './verdicts/table-row.js'
import { noVotes, readLedger } from './verdicts/votes/ledger.js'

/** An item before its due date is read. */
export type FoundItem = Omit<Item, 'due'>

/** Items that are told apart on one line. */
const mostOnALine = 20

/** Reads all items of a note. */
export class ItemReader {
  private readonly items: FoundItem[] = []
  private readonly diagnostics: Diagnostic[] = []
  /** Items that are marked within the talk. */
  private readonly marked = new Map<string, FoundItem>()
  /** Items of the announced sections, the latest of each. */
  private readonly announced = new Map<string, FoundItem>()
  private readonly doneInCapitals: readonly string[]
  private ledger = noVotes

  constructor(
    private readonly path: string,
    private readonly sourceLines: readonly string[],
    private readonly sense: NameSense,
  ) {
    this.doneInCapitals = [...sense.words.doneWords].map((word) => word.toUpperCase())
  }

  read(content: readonly (Heading | Block)[]): { items: FoundItem[]; diagnostics: Diagnostic[] } {
    this.ledger = readLedger(content, this.sense.words)
    const sections = new SectionStack(this.sense.words)
    for (const [index, part] of content.entries()) {
      // A break between a heading and its list only decorates the heading.
      if (part.form === 'break' && !(content[index - 1]?.form === 'heading' && content[index + 1]?.form !== 'heading'))
        sections.endAnnounced()
      const heading = part.form === 'heading' ? part : (this.readBoldHeading(part) ?? this.readLabelLine(part))
      if (heading) sections.enter(heading)
      if (part.form === 'heading') continue
      const context = this.contextOf(sections)
      const [, next] = part.lines
      if (heading && next) {
        this.visit({ ...part, lines: part.lines.slice(1), line: next.number }, context)
        sections.leave()
        continue
      }
      if (heading) this.visitLabelled(part, context, { ...context, section: 'talk', owners: [] })
      else this.visit(part, context)
      // A plain line right above its list is the list's label; what follows the list is talk again.
      if (heading && part.listAdjoins && !isBold(part)) sections.leave()
    }
    return { items: this.items.toSorted((a, b) => a.line - b.line), diagnostics: this.diagnostics }
  }

  private contextOf(sections: SectionStack): Context {
    const { kind: section, title, isDone: done } = sections
    const context = { section, title, owners: [], done, ledger: this.ledger }
    // Below "Tasks" the heading "Ann" names whose they are.
    const names = isAnnounced(context) && title !== null ? readOwnerNames(title, 'known', this.sense) : null
    return names && !names.some((name) => isGroup(name, this.sense.words)) ? { ...context, owners: names } : context
  }

  /** A paragraph of one bold line, or of nothing but an announcing phrase, serves as a heading. */
  private readBoldHeading(block: Block): Heading | null {
    const [line, more] = block.lines
    if (block.form !== 'paragraph' || !line || more || line.text.length > 80) return null
    // "**Passed: 6-0**"
    if (this.ledger.votes.has(block.line)) return null
    // "**RESOLUTION: Meet in May again**" is an item.
    const marker = readLeadingMarker(line.text, this.sense.words)
    if (marker && wordsOf(marker.rest).length > 2) return null
    const isTitle = isBold(block) && firstToName(labels, new Clause(`${line.text.replace(/:$/u, '')}:`, 'unsure'), this.sense) === null
    return isTitle || announcesAlone(line.text, this.sense.words) ? boldHeading(line) : null
  }

  /** "Actions:" or "**Actions**" right above the lines that it announces, in the same paragraph. */
  private readLabelLine(block: Block): Heading | null {
    const [line, next] = block.lines
    if (block.form !== 'paragraph' || !line || !next || !isLabelLine(line.text, this.sense.words)) return null
    return boldHeading(line)
  }

  private visit(block: Block, context: Context): void {
    if (block.form === 'opaque') {
      if (isAnnounced(context)) this.leaveOut(block.line, 'it is code or HTML')
      return
    }
    if (block.form === 'row') return this.visitRow(block, context)
    if (block.lines.length === 0) return block.children.forEach((child) => this.visit(child, context))
    const chunks = this.splitIntoChunks(block, context)
    chunks.forEach((lines, index) =>
      this.judge(new Statement(lines, block, index === chunks.length - 1 ? block.children : [], context, this.sense)),
    )
  }

  private judge(statement: Statement): void {
    const { block, lines, children, context, marker } = statement
    const { item, leftOut, below } = firstToJudge(isAnnounced(context) || marker ? announcedVerdicts : talkVerdicts, statement)
    if (leftOut !== undefined) this.leaveOut(lines[0]!.number, leftOut)
    if (below.are === 'details') return this.addWithDetails(statement, item!)
    if (item) this.add({ chunk: lines, ...item, block, details: item.details ?? [], context, ...(item.lines ? { chunk: item.lines } : {}) })
    if (below.are === 'read') children.forEach((child) => this.visit(child, { ...context, ...below.in }))
    else if (below.are === 'the-label’s') this.visitLabelled(block, { ...context, ...below.in }, context)
    else if (below.are === 'left-out') this.leaveOutAll(children, below.because)
    else children.forEach((child) => this.visitUnlessMarked(child, { ...context, section: 'talk' }, below.because))
  }

  private addWithDetails(
    { block, lines, children, context, label, announced, marker }: Statement,
    item: NonNullable<ReturnType<typeof firstToJudge>['item']>,
  ): void {
    const isTalk = !announced && !marker
    const separate = isTalk ? [] : this.separateChildren(block, children, label !== null, context)
    const details = children.filter((child) => !separate.includes(child))
    this.add({ ...item, chunk: item.lines ?? lines, block, details, context })
    if (!isTalk && item.owners.length === 0) details.forEach((child) => this.visitMarked(child, context))
    separate.forEach((child) => this.visit(child, context))
  }

  /**
   * The list of a label such as "Action:". Markdown makes one list of it and of the bullets that follow behind a blank line;
   * where the label's own bullets stand close together, or the next ones do, those are talk again.
   */
  private visitLabelled(block: Block, context: Context, after: Context): void {
    const isGap = (child: Block, index: number) => index > 0 && child.line > block.children[index - 1]!.endLine + 1
    const gap = block.children.findIndex(isGap)
    const isLoose = block.children.every((child, index) => index === 0 || isGap(child, index))
    const end = block.form === 'paragraph' && block.listAdjoins && gap !== -1 && !isLoose ? gap : block.children.length
    block.children.forEach((child, index) => this.visit(child, index < end ? context : after))
  }

  /** A line that begins an item stands for itself; a line without continues the one above it. */
  private splitIntoChunks(block: Block, context: Context): SourceLine[][] {
    const chunks: SourceLine[][] = []
    let closed = true
    for (const line of block.lines.flatMap((written) => this.splitAtMarkers(written))) {
      const begins: boolean = closed || beginsItem(line.text, context, this.sense)
      closed = !closed && begins && !isAnnounced(context) && this.isTagBelow(chunks.at(-1)!.at(-1)!, line)
      if (begins && !closed) chunks.push([line])
      else chunks.at(-1)!.push(line)
    }
    return chunks
  }

  /** "**Action: JF**" on a line of its own below the task. */
  private isTagBelow(above: SourceLine, line: SourceLine): boolean {
    return readLeadingMarker(above.text, this.sense.words) === null && readTagged(joinLines([above, line]), this.sense) !== null
  }

  /** "DECISION: 200 EUR for stickers. ACTION: Ann orders them." are two items on one line, also behind some talk. */
  private splitAtMarkers(line: SourceLine, most = mostOnALine): SourceLine[] {
    const inner = most > 1 && innerMarker(line.text, this.sense)
    if (inner && !readLeadingMarker(line.text, this.sense.words)) {
      const [first, ...others] = this.splitAtMarkers({ ...line, text: line.text.slice(inner.at) }, most - 1)
      return [{ ...line, text: line.text.slice(0, inner.at) + first!.text }, ...others]
    }
    const before = inner ? line.text.slice(0, inner.at).trimEnd() : ''
    if (!inner || !/[.;!?][*_)]{0,3}$/.test(before) || isPlaceholder(inner.rest, this.sense)) return [line]
    return [{ ...line, text: before }, ...this.splitAtMarkers({ ...line, text: line.text.slice(inner.at) }, most - 1)]
  }

  private visitRow(block: Block, context: Context): void {
    const row = context.section === 'review' ? 'no-column' : readTableRow(block, context.section, this.sense)
    if (typeof row === 'object') this.add({ ...row, chunk: block.lines, block, details: [], context })
    else if (block.cells.every((cell) => cell === '')) return
    else if (isAnnounced(context))
      this.leaveOut(block.line, row === 'no-column' ? 'the table has no column named Action, Task or Decision' : 'nothing is written in it')
    else block.cells.forEach((cell) => this.judgeTalk(new Statement([{ number: block.line, text: cell }], block, [], context, this.sense)))
  }

  private judgeTalk(statement: Statement): void {
    const { item } = firstToJudge(talkVerdicts, statement)
    if (item) this.add({ ...item, chunk: item.lines ?? statement.lines, block: statement.block, details: [], context: statement.context })
  }

  /** Of the details of an item without owner those with a marker of their own are items too. */
  private visitMarked(block: Block, context: Context): void {
    const marker = readLeadingMarker(leadOf(block), this.sense.words)
    if (marker && !isPlaceholder(marker.rest, this.sense)) this.visit(block, { ...context, section: 'talk' })
    else block.children.forEach((child) => this.visitMarked(child, context))
  }

  /** Below "Decisions needed" only what is marked is an item. */
  private visitUnlessMarked(block: Block, context: Context, reason: string): void {
    const before = this.items.length
    this.visit(block, context)
    if (this.items.length === before) this.leaveOutAll([block], reason)
  }

  /** Bullets behind an item's paragraph that are items of their own; those of a nested or adjoining list are its details. */
  private separateChildren(block: Block, children: readonly Block[], labelled: boolean, context: Context): readonly Block[] {
    if (block.form === 'bullet') return []
    const begins = (child: Block) => child.lines[0] !== undefined && beginsItem(child.lines[0].text, context, this.sense)
    if (block.listAdjoins) {
      // Markdown makes one list of the details and of the items that follow behind a blank line.
      const next = children.findIndex((child, index) => index > 0 && child.line > children[index - 1]!.endLine + 1 && begins(child))
      return next === -1 ? [] : children.slice(next)
    }
    return labelled && !children.some(begins) ? [] : children
  }

  private add(found: {
    kind: ItemKind
    chunk: readonly SourceLine[]
    block: Block
    text: string
    owners: readonly string[]
    details: readonly Block[]
    context: Context
  }): void {
    const { kind, chunk, block, text, owners, details, context } = found
    const last = details.at(-1)
    const item: FoundItem = {
      kind,
      line: chunk[0]!.number,
      endLine: chunk.at(-1)!.number,
      section: context.title,
      text: stripOuterStrike(stripUnopened(text)),
      owners: [...new Set(owners)],
      state: context.done && !block.struck ? 'done' : this.stateOf(block, joinLines(chunk), details),
      details: last ? commonlyUnindented(this.sourceLines.slice(details[0]!.line - 1, last.endLine)) : [],
    }
    const says: Substance = { whole: substanceOf(item, item.text), cut: substanceOf(item, item.text.replace(remark, '')) }
    const repeated = isAnnounced(context) && details.length === 0 ? this.findRepeated(item, says) : undefined
    if (repeated) return this.leaveOut(item.line, `it repeats line ${repeated.line}`)
    const written = isAnnounced(context) ? this.announced : this.marked
    written.set(says.whole, item)
    written.set(`${says.cut} cut`, item)
    this.items.push(item)
  }

  /** The summary at the end of many minutes repeats what is marked further up, or lists it once more by person. */
  private findRepeated(item: FoundItem, { whole, cut }: Substance): FoundItem | undefined {
    const among = (written: ReadonlyMap<string, FoundItem>) => written.get(whole) ?? written.get(`${whole} cut`) ?? written.get(cut)
    const other = item.owners.length > 0 ? among(this.announced) : undefined
    return among(this.marked) ?? (other?.section === item.section ? undefined : other)
  }

  private stateOf(block: Block, text: string, details: readonly Block[]): ItemState {
    if (block.struck) return 'struck'
    const { doneWords } = this.sense.words
    const says = (phrase: string) => doneWords.has(phrase)
    const firstDetail = leadOf(details[0])
    const open = text.lastIndexOf('(')
    const inBrackets = open > 0 && text.endsWith(')') ? normalizePhrase(text.slice(open + 1, -1)) : ''
    const upper = this.doneInCapitals.some((word) => hasPhrase(text, word))
    const ending = text.slice(text.search(/[.;–—-] [*_]{0,3}\p{L}[\p{L} ]{1,20}[*_.]{0,4}$/u) + 1)
    const detailSays =
      firstDetail.indexOf(':') > 0 ? normalizePhrase(firstDetail.slice(0, firstDetail.indexOf(':'))) : normalizePhrase(firstDetail)
    const ticked =
      block.ticked === true ||
      readCheckbox(text) === true ||
      text.startsWith('✅') ||
      text.endsWith('✅') ||
      block.cells.some((cell) => says(normalizePhrase(cell)) || /^(?:[✅✓✔☑]\uFE0F?|\[[xX]\])$/u.test(cell))
    return ticked || upper || says(normalizePhrase(ending)) || says(inBrackets) || says(detailSays) ? 'done' : 'open'
  }

  /** Blocks of which nothing is read, each named at its line. */
  private leaveOutAll(blocks: readonly Block[], reason: string): void {
    for (const block of blocks) {
      if (block.lines.length > 0 || block.form === 'opaque') this.leaveOut(block.line, reason)
      this.leaveOutAll(block.children, reason)
    }
  }

  private leaveOut(line: number, reason: string): void {
    this.diagnostics.push({
      severity: 'info',
      code: 'not-an-item',
      message: `Line ${line} became no item: ${reason}.`,
      path: this.path,
      line,
    })
  }
}

const boldHeading = ({ number, text }: SourceLine): Heading => ({
  form: 'heading',
  depth: 7,
  line: number,
  text: text.replaceAll('*', '').replaceAll('__', ''),
})

/** A remark behind an item's words, such as a bot's "(carol, 15:12:40)" or "[recorded in …]". */
const remark = /(?: \[[^\][]*\]| \([^()]*\))*(?: [–—-]{1,2} due .*)?$/u

/** What an item says, with and without a remark behind it. */
interface Substance {
  readonly whole: string
  readonly cut: string
}

/** What a text of an item says, for whom and in which state: "Carol to write it" says the same as "**ACTION** Carol: write it". */
function substanceOf({ kind, owners, state }: FoundItem, text: string): string {
  const names = owners.map((owner) => owner.toLowerCase())
  const subject = names.find((name) => text.toLowerCase().replace(/^@/, '').startsWith(`${name} to `))
  const task = subject === undefined ? text : text.replace(/^@/, '').slice(`${subject} to `.length)
  return JSON.stringify([kind, state, names, normalizePhrase(task)])
}

/** "**RESOLUTION: Meet again**" leaves the end of an emphasis behind its marker. */
function stripUnopened(text: string): string {
  const mark = ['**', '__'].find((sign) => text.endsWith(sign) && text.split(sign).length % 2 === 0)
  return mark === undefined ? text : text.slice(0, -mark.length).trimEnd()
}

function stripOuterStrike(text: string): string {
  const inner = text.replace(/^~~/u, '').replace(/~~$/u, '')
  return inner.includes('~~') ? text : inner.trim()
}

function commonlyUnindented(lines: readonly string[]): string[] {
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length)
  const common = Math.min(...indents)
  return lines.map((line) => line.slice(common).trimEnd())
}
