import type { Diagnostic } from '../model/diagnostics.js'
import type { Owner } from '../model/person.js'
import type { FoundItem } from './found-item.js'
import { remembered } from '../model/remembered.js'
import { readArising } from './arising.js'
import { decisionsIn, type FoundReport, readReportedItems } from './reported-items.js'
import { itemOf } from './item-of-draft.js'
import { readLeadingMarker } from './markers/table.js'
import type { NameSense } from './names/owner-names.js'
import { type Block, leadOf } from './outline/block.js'
import { asList } from './outline/name-above-lines.js'
import { ownChildren } from './outline/label-list.js'
import type { OutlinePart } from './outline/outline.js'
import { linesOfCells } from './outline/row-cells.js'
import { type Section, titleOf } from './outline/section.js'
import { withOwnersBelow } from './owners/key-below.js'
import { roundTableOwners } from './owners/round-table.js'
import { headingOwners } from './owners/heading-owners.js'
import { Repeats } from './repeats.js'
import { mayHaveTasks, nameLikelyRow, nameLikelyTasks, nameTasksBeside } from './statements/likely-task.js'
import { useOfBrackets } from './statements/bracketed-people.js'
import { isPlaceholder } from './statements/placeholder.js'
import { hasStatusLetters, ownersOfPlans, planOfHeading } from './statements/plan-of-person.js'
import { splitChildren } from './statements/split-children.js'
import { statementsOf } from './statements/split.js'
import { nameUnread } from './statements/unread-markup.js'
import { type Context, isAnnounced } from './statements/context.js'
import { contextBelow, innerMarker, isAssignment, Statement } from './statements/statement.js'
import { asStated, noRowItem, readTableRow } from './verdicts/table-row.js'
import { MotionsNotCarried } from './motions-not-carried.js'
import { endingOf } from './verdicts/votes/not-carried.js'
import { readLedger } from './verdicts/votes/ledger.js'
import { talk } from './verdicts/talk/talk.js'
import type { Below, ItemDraft } from './verdicts/verdict.js'
import { verdictOn } from './verdicts/verdict-on.js'

/** Reads all items of a note. */
export class ItemReader {
  private readonly items: FoundItem[] = []
  private readonly reported: FoundReport[] = []
  private readonly diagnostics: Diagnostic[] = []
  private readonly repeats: Repeats
  private readonly motions = new MotionsNotCarried()
  /** What is read of the whole note before its lines. */
  private ofNote: Pick<Context, 'ledger' | 'brackets' | 'letters'> = {}
  private readonly ownersOfTitle: (title: string) => readonly Owner[] | null

  constructor(
    private readonly path: string,
    private readonly sourceLines: readonly string[],
    private readonly sense: NameSense,
  ) {
    this.repeats = new Repeats(sense.words)
    this.ownersOfTitle = remembered((title) => headingOwners(title, sense))
  }

  read(outline: readonly OutlinePart[]): { items: FoundItem[]; reported: FoundReport[]; diagnostics: Diagnostic[] } {
    const [ledger, brackets] = [readLedger(outline, this.sense.words), useOfBrackets(outline, this.sense)]
    this.ofNote = { ledger, brackets, letters: hasStatusLetters(outline) }
    const owners = roundTableOwners(outline, this.sense)
    for (const part of outline) if ('block' in part) this.visit(part.block, this.contextOf(part.section, owners.get(part.block)))
    this.diagnostics.push(...this.motions.diagnostics(this.path, ledger, this.items))
    return { items: this.items.toSorted((a, b) => a.line - b.line), reported: this.reported, diagnostics: this.diagnostics }
  }

  private contextOf(section: Section, speakers: readonly Owner[] | undefined): Context {
    const title = titleOf(section)
    const context = { section: section.kind, title, owners: [], ownerRule: null, done: section.isDone, ...this.ofNote }
    const owners = isAnnounced(context) && title !== null ? (this.ownersOfTitle(title) ?? ownersOfPlans(section, this.sense)) : speakers
    if (owners) return { ...context, owners, ownerRule: 'heading' }
    return section.kind === 'talk' ? { ...context, planned: planOfHeading(section, this.sense) } : context
  }

  private visit(block: Block, context: Context): void {
    if (context.section === 'review') this.visitReviewed(block, context)
    else if (context.section === 'arising') this.visitArising(block, context)
    else if (block.form === 'opaque') {
      const unread = nameUnread(this.path, block, this.sourceLines, this.sense.words)
      if (unread.length === 0 && isAnnounced(context)) this.leaveOut(block.line, 'code or HTML')
      this.diagnostics.push(...unread)
    } else if (block.form === 'row') this.visitRow(block, context)
    else if (block.lines.length === 0) block.children.forEach((child) => this.visit(child, context))
    else
      for (const statement of statementsOf(isAnnounced(context) ? asList(block, this.sense) : block, context, this.sense))
        this.judge(statement)
  }

  private judge(statement: Statement): void {
    const { lines, context } = statement
    const verdict = verdictOn(statement)
    if (verdict.item) return this.addItem(statement, verdict.item, verdict.by, verdict.below.are)
    const line = lines[0]!.number
    if (verdict.leftOut !== undefined && verdict.notCarried) this.motions.name(line, verdict.notCarried)
    else if (verdict.leftOut !== undefined) this.leaveOut(line, verdict.leftOut)
    else {
      if (verdict.by === talk.name) this.diagnostics.push(...nameLikelyTasks(this.path, statement))
      if (mayHaveTasks(context)) this.motions.look(statement)
    }
    this.visitBelow(statement, verdict.below)
  }

  private visitBelow({ block, children, context }: Statement, below: Below): void {
    if (below.are === 'read') children.forEach((child) => this.visit(child, { ...context, ...below.in }))
    else if (below.are === 'the-label’s') this.visitLabelled(block, { ...context, ...below.in }, context)
    else if (below.are === 'left-out') this.leaveOutAll(children, below.because)
    else children.forEach((child) => this.visitUnlessMarked(child, { ...context, section: 'talk' }, below.because))
  }

  private addItem(statement: Statement, item: ItemDraft, by: string, below: 'details' | 'read'): void {
    const { children, context, announced, marker } = statement
    const isTalk = !announced && !marker
    const rule = marker ? `${marker.by}, ${by}` : by
    if (isTalk && item.kind === 'decision') this.diagnostics.push(...nameTasksBeside(this.path, item, statement))
    if (isTalk && item.kind === 'todo' && context.section === 'talk') this.motions.look(statement, item)
    if (below === 'read') {
      this.add(item, rule, statement, [])
      children.forEach((child) => this.visit(child, context))
      return
    }
    const { details, others, separate } = splitChildren(statement, item.owners)
    const state = this.add(withOwnersBelow(item, details, this.sense), rule, statement, details)
    for (const child of others) this.visit(child, { ...context, owners: [], ownerRule: null })
    const done = context.done || state !== 'open'
    details.forEach((child) => this.visitMarked(child, { ...context, ...contextBelow(statement), done }, isTalk))
    separate.forEach((child) => this.visit(child, context))
  }

  private visitLabelled(block: Block, context: Context, after: Context): void {
    const own = ownChildren(block)
    block.children.forEach((child, index) => this.visit(child, index < own ? context : after))
  }

  /** Of what is said of earlier items only what was decided in the course of it is new. */
  private visitReviewed(block: Block, context: Context): void {
    const decisions = decisionsIn(block, context, this.sense)
    for (const { statement, item, by } of decisions) this.add(item, by, statement, [])
    const isDecision = (line: number) => decisions.some(({ statement }) => statement.lines.some(({ number }) => number === line))
    this.reported.push(...readReportedItems(block, context, this.sense).filter(({ line }) => !isDecision(line)))
  }

  private visitArising(block: Block, context: Context): void {
    const { reports, others } = readArising(block, context, this.sense)
    this.reported.push(...reports)
    for (const other of others) this.visit(other, { ...context, section: 'talk' })
  }

  private visitRow(block: Block, context: Context): void {
    const row = readTableRow(block, context.section, this.sense)
    if (typeof row === 'object') this.add(row, 'table-row', { block: asStated(block, row), lines: block.lines, context }, [])
    else if (row === 'not-passed') this.motions.name(block.line, endingOf(block.cells.join(' ')))
    else if (!isAnnounced(context)) this.visitCells(block, context)
    else if (block.cells.some((cell) => cell !== '')) this.leaveOut(block.line, noRowItem[row].because)
  }

  private visitCells(row: Block, context: Context): void {
    const before = this.items.length
    for (const text of linesOfCells(row.cells)) {
      const statement = new Statement([{ number: row.line, text }], row, [], context, this.sense)
      const { item, by } = verdictOn(statement)
      if (item) this.add(item, by, statement, [])
    }
    if (mayHaveTasks(context) && this.items.length === before) this.diagnostics.push(...nameLikelyRow(this.path, row, this.sense))
  }

  /**
   * Of an item's details those with a marker are items too, though not surely of the same people, and those that an arrow assigns; in the
   * talk owned checkboxes, too.
   */
  private visitMarked(block: Block, context: Context, isTalk: boolean): void {
    const lead = leadOf(block)
    const marker = readLeadingMarker(lead, this.sense.words) ?? (lead.includes(':') ? innerMarker(lead, this.sense) : null)
    const isAssigned = (isTalk && block.ticked !== null) || isAssignment(lead, context, this.sense)
    if (marker ? !isPlaceholder(marker.rest, this.sense) : isAssigned) this.visit(block, { ...context, section: 'talk' })
    else block.children.forEach((child) => this.visitMarked(child, context, isTalk))
  }

  /** Below "Decisions needed" only what is marked is an item. */
  private visitUnlessMarked(block: Block, context: Context, reason: string): void {
    const before = this.items.length
    this.visit(block, context)
    if (this.items.length === before) this.leaveOutAll([block], reason)
  }

  private add(
    draft: ItemDraft,
    rule: string,
    place: Pick<Statement, 'block' | 'lines' | 'context'>,
    details: readonly Block[],
  ): FoundItem['state'] {
    const { context } = place
    const item = itemOf(draft, rule, place, details, this.sense.words, this.sourceLines)
    const repeated = this.repeats.findOrAdd(item, isAnnounced(context))
    if (repeated) this.leaveOut(item.line, `it repeats line ${repeated.line}`)
    else this.items.push(item)
    return item.state
  }

  /** Blocks of which nothing is read, each named at its line. */
  private leaveOutAll(blocks: readonly Block[], reason: string): void {
    for (const block of blocks) {
      if (block.lines.length > 0 || block.form === 'opaque') this.leaveOut(block.line, reason)
      this.leaveOutAll(block.children, reason)
    }
  }

  private leaveOut(line: number, reason: string): void {
    this.diagnostics.push({ severity: 'info', code: 'not-an-item', message: `Not read as an item: ${reason}.`, path: this.path, line })
  }
}
