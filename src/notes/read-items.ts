import type { Diagnostic } from '../model/diagnostics.js'
import type { Item, ItemKind, ItemState } from '../model/item.js'
import type { Block, Heading, SourceLine } from './block.js'
import { decideKind, isWorkVerb, kindOfMarked } from './item-kind.js'
import { findInnerMarker, type Marker, readLeadingMarker, readTrailingTag } from './marker.js'
import { readOwnerLabel } from './owner-label.js'
import { type NameSense, readOwnerNames } from './owner-names.js'
import { isGroup, readDoers, readOwnerPhrase } from './owner-phrase.js'
import { findPhrase, firstWordOf, hasPhrase, normalizePhrase, wordsOf } from './phrases.js'
import { type SectionKind, SectionStack, announcesAlone, announcesAttendance, classifyHeading, isLabelLine } from './sections.js'
import { readTableRow } from './table-row.js'
import { isOnlyUrls } from './urls.js'
import type { Vocabulary } from './vocabulary.js'
import { readOutcomeOfVote } from './vote.js'

/** An item before its due date is read. */
export type FoundItem = Omit<Item, 'due'>

/** What a block inherits from what stands above it. */
interface Context {
  readonly section: SectionKind
  readonly title: string | null
  /** Owners of a label that the list belongs to. */
  readonly owners: readonly string[]
  /** True below a heading or label such as "Completed". */
  readonly done: boolean
}

/** Lines of one block that belong together. */
type Chunk = readonly SourceLine[]

/** Longest label above a list of names, in UTF-16 code units. */
const longestLabel = 60

/** Items that are told apart on one line. */
const mostOnALine = 20

/** No placeholder is as long as this, in UTF-16 code units. */
const longestPlaceholder = 200

/** Reads all items of a note. */
export class ItemReader {
  private readonly items: FoundItem[] = []
  private readonly diagnostics: Diagnostic[] = []
  /** Items that are marked within the talk. */
  private readonly marked = new Map<string, FoundItem>()
  /** Items of the announced sections, the latest of each. */
  private readonly announced = new Map<string, FoundItem>()
  private readonly doneInCapitals: readonly string[]

  constructor(
    private readonly path: string,
    private readonly sourceLines: readonly string[],
    private readonly sense: NameSense,
  ) {
    this.doneInCapitals = [...sense.words.doneWords].map((word) => word.toUpperCase())
  }

  read(content: readonly (Heading | Block)[]): { items: FoundItem[]; diagnostics: Diagnostic[] } {
    const sections = new SectionStack(this.sense.words)
    for (const [index, part] of content.entries()) {
      // A break between a heading and its list only decorates the heading.
      if (part.form === 'break' && !(content[index - 1]?.form === 'heading' && content[index + 1]?.form !== 'heading'))
        sections.endAnnounced()
      const heading = part.form === 'heading' ? part : (this.readBoldHeading(part) ?? this.readLabelLine(part))
      if (heading) sections.enter(heading)
      if (part.form === 'heading') continue
      const context = { section: sections.kind, title: sections.title, owners: this.readPeopleOfTitle(sections), done: sections.isDone }
      const [, next] = part.lines
      if (heading && next) {
        this.visit({ ...part, lines: part.lines.slice(1), line: next.number }, context)
        sections.leave()
        continue
      }
      if (heading) this.visitBelowLabel(part, context)
      else this.visit(part, context)
      // A plain line right above its list is the list's label; what follows the list is talk again.
      if (heading && part.listAdjoins && !isBold(part)) sections.leave()
    }
    const items = this.items.toSorted((a, b) => a.line - b.line)
    return { items, diagnostics: this.diagnostics }
  }

  /** Below "Tasks" the heading "Ann" names whose they are. */
  private readPeopleOfTitle({ kind, title }: SectionStack): readonly string[] {
    const names = isAnnounced(kind) && title !== null ? readOwnerNames(title, 'known', this.sense) : null
    return names && !names.some((name) => isGroup(name, this.sense.words)) ? names : []
  }

  /** A paragraph of one bold line, or of nothing but an announcing phrase, serves as a heading. */
  private readBoldHeading(block: Block): Heading | null {
    const [line, more] = block.lines
    if (block.form !== 'paragraph' || !line || more || line.text.length > 80) return null
    // "**RESOLUTION: Meet in May again**" is an item.
    const marker = readLeadingMarker(line.text, this.sense.words)
    if (marker && wordsOf(marker.rest).length > 2) return null
    if (
      !(isBold(block) && readOwnerLabel(`${line.text.replace(/:$/u, '')}:`, this.sense) === null) &&
      !announcesAlone(line.text, this.sense.words)
    )
      return null
    return boldHeading(line)
  }

  /** "Actions:" or "**Actions**" right above the lines that it announces, in the same paragraph. */
  private readLabelLine(block: Block): Heading | null {
    const [line, next] = block.lines
    if (block.form !== 'paragraph' || !line || !next || !isLabelLine(line.text, this.sense.words)) return null
    return boldHeading(line)
  }

  private visit(block: Block, context: Context): void {
    if (block.form === 'opaque') {
      if (isAnnounced(context.section)) this.leaveOut(block.line, 'it is code or HTML')
      return
    }
    if (block.form === 'row') return this.visitRow(block, context)
    if (block.lines.length === 0) return block.children.forEach((child) => this.visit(child, context))
    const chunks = this.splitIntoChunks(block, context)
    chunks.slice(0, -1).forEach((chunk) => this.readChunk(chunk, block, [], context))
    this.readChunk(chunks.at(-1)!, block, block.children, context)
  }

  /**
   * The list of a label such as "Action:". Markdown makes one list of it and of the bullets that follow behind a blank line;
   * where the label's own bullets stand close together, or the next ones do, those are talk again.
   */
  private visitBelowLabel(block: Block, context: Context, after: Context = { ...context, section: 'talk', owners: [] }): void {
    const gap = block.children.findIndex((child, index) => index > 0 && child.line > block.children[index - 1]!.endLine + 1)
    const isLoose = block.children.every((child, index) => index === 0 || child.line > block.children[index - 1]!.endLine + 1)
    const end = block.form === 'paragraph' && block.listAdjoins && gap !== -1 && !isLoose ? gap : block.children.length
    block.children.forEach((child, index) => this.visit(child, index < end ? context : after))
  }

  /** A line that begins with an owner's label or a marker begins an item; a line without continues the one above it. */
  private splitIntoChunks(block: Block, context: Context): Chunk[] {
    const chunks: SourceLine[][] = []
    let closed = true
    for (const line of block.lines.flatMap((written) => this.splitAtMarkers(written))) {
      const begins: boolean = closed || this.beginsItem(line.text, context)
      closed = !closed && begins && !isAnnounced(context.section) && this.isTagBelow(chunks.at(-1)!.at(-1)!, line)
      if (begins && !closed) chunks.push([line])
      else chunks.at(-1)!.push(line)
    }
    return chunks
  }

  /** "**Action: JF**" on a line of its own below the task. */
  private isTagBelow(above: SourceLine, line: SourceLine): boolean {
    return readLeadingMarker(above.text, this.sense.words) === null && this.readTaggedPeople(joinLines([above, line])) !== null
  }

  /** "DECISION: 200 EUR for stickers. ACTION: Ann orders them." are two items on one line, also behind some talk. */
  private splitAtMarkers(line: SourceLine, most = mostOnALine): SourceLine[] {
    const { words, known } = this.sense
    const inner = most > 1 && findInnerMarker(line.text, words, (sign) => known.has(sign))
    if (inner && !readLeadingMarker(line.text, words)) {
      const [first, ...others] = this.splitAtMarkers({ ...line, text: line.text.slice(inner.at) }, most - 1)
      return [{ ...line, text: line.text.slice(0, inner.at) + first!.text }, ...others]
    }
    const before = inner ? line.text.slice(0, inner.at).trimEnd() : ''
    if (!inner || !/[.;!?][*_)]{0,3}$/.test(before) || this.isPlaceholder(inner.rest)) return [line]
    return [{ ...line, text: before }, ...this.splitAtMarkers({ ...line, text: line.text.slice(inner.at) }, most - 1)]
  }

  private beginsItem(text: string, context: Context): boolean {
    if (readLeadingMarker(text, this.sense.words)) return true
    if (isAnnounced(context.section) && (readCheckbox(text) !== null || runningSign.test(text))) return true
    return isAnnounced(context.section) && readOwnerLabel(text, this.sense, 'task') !== null
  }

  private readChunk(chunk: Chunk, block: Block, children: readonly Block[], context: Context): void {
    const { words } = this.sense
    const announced = isAnnounced(context.section)
    const text = announced ? joinLines(chunk).replace(runningSign, '') : joinLines(chunk)
    const hasCheckbox = block.ticked !== null || readCheckbox(text) !== null
    const lead = readLeadingMarker(text, words)
    const tag = lead ? null : readTrailingTag(text, words)
    const opening = lead ?? tag
    const body = stripStatus(opening ? opening.rest : text, words.doneWords)
    const topic = announced && !opening && children.length > 0 && isBoldTopic(body)
    const label =
      (announced || opening) && !topic
        ? readOwnerLabel(body, this.sense, opening || block.form === 'bullet' || hasCheckbox ? 'shaped' : 'task')
        : null
    const behind = label && readLeadingMarker(label.rest, words)
    const marker = opening ?? behind
    const task = behind ? behind.rest : label ? label.rest : body
    const owners = label?.owners ?? []

    if (announced && isUnfilled(text, words)) return this.leaveOut(chunk[0]!.number, 'it is a line of a template that nobody filled in')
    if (!announced && !marker) return this.readTalk(chunk, text, block, children, context)
    if (context.section === 'checklist' && marker?.kind === 'todo' && !label && asksQuestion(task)) {
      this.leaveOut(chunk[0]!.number, 'it is a question on the agenda')
      return children.forEach((child) => this.visit(child, context))
    }
    if (this.isPlaceholder(task) || isLegend(task)) {
      if (children.length > 0) {
        const inherited = {
          ...context,
          section: marker ? sectionOf(marker.kind) : context.section,
          owners: owners.length > 0 ? owners : context.owners,
        }
        this.visitBelowLabel(block, inherited, context)
      } else this.leaveOut(chunk[0]!.number, 'nothing is written behind it')
      return
    }
    if (announced && !marker && !label && children.length > 0) {
      const named = readOwnerNames(task, 'known', this.sense)
      const own = named ? null : this.sectionOfLabel(task)
      if (own === 'talk') return this.visitOpenQuestions([block, ...children], { ...context, section: 'talk' })
      if (named || own || this.isIntroduction(task, block, children, context)) {
        this.leaveOut(chunk[0]!.number, 'it introduces the list below it')
        const section = own ?? (this.namesOtherPart(task, context) ? 'talk' : context.section)
        const below: Context = {
          ...context,
          section,
          owners: named ?? context.owners,
          done: context.done || words.doneWords.has(normalizePhrase(task)),
        }
        return children.forEach((child) => this.visit(child, below))
      }
    }
    if (announced && !marker && !label && !hasCheckbox && this.schedulesMeeting(task)) {
      this.leaveOut(chunk[0]!.number, 'it only schedules a meeting')
      return this.leaveOutAll(children, 'it belongs to a meeting to come')
    }
    const phraseOwners = owners.length > 0 ? owners : context.owners.length > 0 ? context.owners : this.readOwnersOf(task, marker, context)
    const reason = announced && !marker && phraseOwners.length === 0 ? this.reasonAgainst(task, block) : null
    const kind = reason
      ? null
      : decideKind(
          {
            text: task,
            marker,
            hasOwner: phraseOwners.length > 0,
            section: context.section,
            listed: block.form === 'bullet' || hasCheckbox,
            ticked: hasCheckbox,
          },
          words,
        )
    if (kind === null) {
      this.leaveOut(chunk[0]!.number, reason ?? 'it reads like a remark; begin it with TODO: or DECISION: to make it an item')
      return children.forEach((child) => this.visit(child, context))
    }
    const separate = this.separateChildren(block, children, label !== null, context)
    this.add({
      kind,
      chunk,
      block,
      text: task,
      owners: phraseOwners,
      details: children.filter((child) => !separate.includes(child)),
      context,
    })
    if (phraseOwners.length === 0)
      children.filter((child) => !separate.includes(child)).forEach((child) => this.visitMarked(child, context))
    separate.forEach((child) => this.visit(child, context))
  }

  /** Of the details of an item without owner those with a marker of their own are items too. */
  private visitMarked(block: Block, context: Context): void {
    const marker = readLeadingMarker(leadOf(block), this.sense.words)
    if (marker && !this.isPlaceholder(marker.rest)) this.visit(block, { ...context, section: 'talk' })
    else block.children.forEach((child) => this.visitMarked(child, context))
  }

  /** A line outside the announced sections: only what is marked within it, or the outcome of a vote, is an item. */
  private readTalk(chunk: Chunk, text: string, block: Block, children: readonly Block[], context: Context): void {
    const inner = this.findMarkedLine(chunk)
    const tagged = inner || chunk.length > 1 ? this.readTaggedPeople(text) : null
    if (tagged) return this.add({ kind: 'todo', chunk, block, ...tagged, details: children, context })
    if (inner) {
      const label = readOwnerLabel(inner.marker.rest, this.sense, 'shaped')
      const rest = label?.rest ?? inner.marker.rest
      const before = inner.lines[0]!.text.slice(0, inner.marker.at).trim()
      if (!this.isPlaceholder(rest)) {
        const owners = label?.owners ?? this.readOwnersBefore(before, rest) ?? this.readOwnersOf(rest, inner.marker, context)
        return this.add({
          kind: kindOfMarked(inner.marker, owners.length > 0),
          chunk: inner.lines,
          block,
          text: rest,
          owners,
          details: children,
          context,
        })
      }
    } else if (context.section !== 'attendance' && context.section !== 'absence') {
      const onAgenda = context.section === 'checklist'
      const outcome = readOutcomeOfVote(chunk, block.form === 'bullet', onAgenda, this.sense.words)
      if (outcome) {
        this.add({ kind: 'decision', chunk: outcome.lines, block, text: outcome.text, owners: [], details: [], context })
      } else if (block.ticked !== null && !onAgenda && context.section !== 'review') {
        const label = readOwnerLabel(text, this.sense, 'task')
        const task = label?.rest ?? text
        const owners =
          label?.owners ??
          (text.startsWith('@') || / (?:to|will) /u.test(text.slice(0, 60)) ? readOwnerPhrase(text, false, this.sense) : [])
        if (owners.length > 0 && !this.isPlaceholder(task))
          return this.add({ kind: 'todo', chunk, block, text: task, owners, details: children, context })
      }
    }
    if (children.length === 0) return
    const colon = text.slice(0, longestLabel).indexOf(':')
    // Behind "Present: Ann, Bob" and a blank line the talk begins.
    const ownsList = block.listAdjoins || normalizePhrase(text.slice(colon)) === ''
    const below: Context =
      colon > 0 && ownsList && announcesAttendance(text.slice(0, colon), this.sense.words) ? { ...context, section: 'attendance' } : context
    children.forEach((child) => this.visit(child, below))
  }

  private readOwnersOf(task: string, marker: Marker | null, { section }: Context): string[] {
    const owners = readOwnerPhrase(task, marker !== null, this.sense, isAnnounced(section))
    const isWork = marker ? marker.kind === 'todo' : section === 'actions'
    return owners.length === 0 && isWork ? readDoers(task, this.sense) : owners
  }

  /** "RM ACTION: send it" names RM, "RM: ACTION: will send it" too; else a speaker in front of a marker need not be the owner. */
  private readOwnersBefore(before: string, task: string): string[] | null {
    if (before.endsWith(':'))
      return this.sense.words.futureWords.has(firstWordOf(task)) ? readOwnerNames(before.slice(0, -1), 'shaped', this.sense) : null
    return /^\p{Lu}$/u.test(before) ? [before] : readOwnerNames(before, 'shaped', this.sense)
  }

  /** "The bank must be told. **Action: JF**": the marker tells whose the task in front of it is. */
  private readTaggedPeople(text: string): { text: string; owners: readonly string[] } | null {
    const marker = findInnerMarker(text, this.sense.words, (sign) => this.sense.known.has(sign))
    if (marker?.kind !== 'todo') return null
    const owners = readOwnerNames(marker.rest.replace(/[\])*_.]+$/u, ''), 'shaped', this.sense)
    const task = text.slice(0, marker.at).replace(/[[(*_\s]+$/u, '')
    return owners && task !== '' && readOwnerNames(task, 'shaped', this.sense) === null ? { text: task, owners } : null
  }

  private findMarkedLine(chunk: Chunk): { marker: Marker; lines: Chunk } | null {
    for (const [index, line] of chunk.entries()) {
      const marker = findInnerMarker(line.text, this.sense.words, (sign) => this.sense.known.has(sign))
      if (!marker) continue
      const rest = [marker.rest, ...chunk.slice(index + 1).map(({ text }) => text)].join(' ')
      return { marker: { ...marker, rest: rest.trim() }, lines: chunk.slice(index) }
    }
    return null
  }

  private visitRow(block: Block, context: Context): void {
    const row = context.section === 'review' ? 'no-column' : readTableRow(block, context.section, this.sense)
    if (typeof row === 'object') this.add({ ...row, chunk: block.lines, block, details: [], context })
    else if (block.cells.every((cell) => cell === '')) return
    else if (isAnnounced(context.section))
      this.leaveOut(block.line, row === 'no-column' ? 'the table has no column named Action, Task or Decision' : 'nothing is written in it')
    else block.cells.forEach((cell) => this.readTalk([{ number: block.line, text: cell }], cell, block, [], context))
  }

  /** A line that only leads to its list: it ends in a colon, or names a topic whose bullets are tasks. */
  private isIntroduction(text: string, block: Block, children: readonly Block[], context: Context): boolean {
    if (isBoldTopic(text)) return true
    // "Ann will order the following:" is a task with its details.
    if (text.endsWith(':')) return readOwnerPhrase(text, false, this.sense).length === 0
    // A topic without a checkbox above tasks with one.
    const aboveCheckboxes = block.ticked === null && children.every((child) => child.ticked !== null)
    if (aboveCheckboxes && /^(?:\*\*|__)/u.test(text)) return true
    const { words } = this.sense
    const aboveLinks = children.every((child) => isOnlyUrls(joinLines(child.lines)))
    const [last = ''] = wordsOf(text.slice(0, 80)).slice(-1)
    if (aboveLinks && words.meetingWords.has(last)) return true
    const first = firstWordOf(text)
    if (isWorkVerb(first, words) || words.ruleVerbs.has(first) || readOwnerPhrase(text, false, this.sense).length > 0) return false
    if (aboveCheckboxes || isBold(block) || words.doneWords.has(normalizePhrase(text)) || aboveLinks) return true
    const lead = leadOf(children[0])
    return text.length < 80 && (this.beginsItem(lead, context) || isWorkVerb(firstWordOf(lead), words))
  }

  /** Bullets behind an item's paragraph that are items of their own; those of a nested or adjoining list are its details. */
  private separateChildren(block: Block, children: readonly Block[], labelled: boolean, context: Context): readonly Block[] {
    if (block.form === 'bullet') return []
    const beginsItem = (child: Block) => child.lines[0] !== undefined && this.beginsItem(child.lines[0].text, context)
    if (block.listAdjoins) {
      // Markdown makes one list of the details and of the items that follow behind a blank line.
      const next = children.findIndex((child, index) => index > 0 && child.line > children[index - 1]!.endLine + 1 && beginsItem(child))
      return next === -1 ? [] : children.slice(next)
    }
    return labelled && !children.some(beginsItem) ? [] : children
  }

  /** What a list item announces that is nothing but a heading's words: "Next actions (core)"; `talk` for "Decisions needed". */
  private sectionOfLabel(text: string): SectionKind | null {
    if (text.length > longestLabel || normalizePhrase(text).split(' ').length > 4) return null
    const kind = classifyHeading(text, this.sense.words)
    return kind === 'talk' || (kind && isAnnounced(kind)) ? kind : null
  }

  /** Below "Decisions needed" only what is marked is an item. */
  private visitOpenQuestions([label, ...questions]: readonly Block[], context: Context): void {
    this.leaveOut(label!.line, 'it announces what is still open')
    for (const question of questions) {
      const before = this.items.length
      this.visit(question, context)
      if (this.items.length === before) this.leaveOutAll([question], 'it is still open')
    }
  }

  /** "TBD", "None yet, it was the first call", and what has neither a letter nor a digit: "...", "?". */
  private isPlaceholder(text: string): boolean {
    const { placeholders, actionMarkers } = this.sense.words
    const phrase = normalizePhrase(text.slice(0, longestPlaceholder))
    if (phrase === '' || placeholders.has(phrase)) return true
    const clause = normalizePhrase(text.slice(0, longestLabel).split(/[,;(]/u)[0]!)
    return clause.includes(' ') && placeholders.has(clause) && !actionMarkers.has(clause)
  }

  /** Below "Decisions / Discussions / Actions" the label "Discussions:" leads to talk. */
  private namesOtherPart(text: string, { title }: Context): boolean {
    const label = normalizePhrase(text)
    if (title === null || classifyHeading(text, this.sense.words) !== null) return false
    return title
      .split('/')
      .map(normalizePhrase)
      .some((part) => (part === label || part.endsWith(` ${label}`)) && classifyHeading(part, this.sense.words) === null)
  }

  /** "Next meeting: …", "Ann and Bob to meet Monday …" */
  private schedulesMeeting(text: string): boolean {
    const { words } = this.sense
    const lower = text.toLowerCase()
    const phrase = findPhrase(lower, words.schedulingPhrases)
    if (phrase === null) return false
    const [next = ''] = wordsOf(lower.slice(lower.indexOf(phrase) + phrase.length)).filter((word) => !words.outcomeFollowers.has(word))
    return lower.indexOf(phrase) < 12 || words.weekdays.has(next) || words.months.has(next)
  }

  private reasonAgainst(text: string, block: Block): string | null {
    const lower = text.toLowerCase()
    if (isOnlyUrls(text)) return 'it is a link without an owner; put a name and a colon in front of it'
    if (block.form === 'paragraph' && lower.endsWith(':')) return 'it introduces what follows'
    if (block.ticked === null && this.sense.words.topicWords.has(normalizePhrase(text))) return 'it names no task'
    return null
  }

  private add(found: {
    kind: ItemKind
    chunk: Chunk
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
    const repeated = isAnnounced(context.section) && details.length === 0 ? this.findRepeated(item, says) : undefined
    if (repeated) return this.leaveOut(item.line, `it repeats line ${repeated.line}`)
    const written = isAnnounced(context.section) ? this.announced : this.marked
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

function isAnnounced(section: SectionKind): boolean {
  return section === 'actions' || section === 'decisions' || section === 'both'
}

const sectionOf = (kind: ItemKind): SectionKind => (kind === 'todo' ? 'actions' : 'decisions')

const joinLines = (lines: Chunk): string =>
  lines
    .map(({ text }) => text)
    .join(' ')
    .trim()

/** First own line of a block; empty where there is none. */
const leadOf = (block: Block | undefined): string => block?.lines[0]?.text ?? ''

const boldHeading = ({ number, text }: SourceLine): Heading => ({
  form: 'heading',
  depth: 7,
  line: number,
  text: text.replaceAll('*', '').replaceAll('__', ''),
})

const isBold = (block: Block): boolean => /^(?:\*\*|__)[^*_]+(?:\*\*|__):?$/u.test(leadOf(block))

/** "**Phase: survey of the harbour**" above a list names a topic, no owner. */
const isBoldTopic = (text: string): boolean => /^(?:\*\*[^*]+:[^*]+\*\*|__[^_]+:[^_]+__)$/u.test(text)

/** Whether a checkbox at the beginning of a line outside a list is ticked; null without one. */
function readCheckbox(text: string): boolean | null {
  const box = /^\[([ xX])\]\s/u.exec(text)?.[1]
  return box === undefined ? null : box !== ' '
}

const asksQuestion = (text: string): boolean => /\?(?:\s|$)/u.test(text)

/** "[What is to be done] – owner: [name]": nothing but words in brackets, and what tells whose or when. */
function isUnfilled(text: string, { ownerKeys }: Vocabulary): boolean {
  const brackets = text.match(/\[[^\][]*\](?![([:])/gu) ?? []
  if (!brackets.some((words) => words.includes(' ', 2) && words.length > 4)) return false
  return wordsOf(brackets.reduce((rest, words) => rest.replace(words, ' '), text)).every(
    (word) => !/[\p{L}\p{N}]/u.test(word) || ownerKeys.has(word) || dueKeys.has(word),
  )
}

const dueKeys = new Set(['due', 'by', 'date', 'deadline'])

/** The running number of an action or decision in a register: "**A1** – ", "D-12: ". */
const runningSign = /^[*_]{0,2}(?:AI?|AP|D|R)[-. ]?\d{1,3}[*_]{0,2}(?:[:.)]| [–—-])[*_]{0,2} /

/** "Decisions (D)" explains a sign. */
const isLegend = (text: string): boolean => /^\(\p{Lu}{1,3}\)$/u.test(text)

/** Takes off "[DONE]", and a "[ ]" that Markdown did not take for a checkbox. */
function stripStatus(text: string, doneWords: ReadonlySet<string>): string {
  const close = text.startsWith('[') ? text.slice(0, 16).indexOf('] ') : -1
  if (close === -1) return text
  const status = text.slice(1, close).trim().toLowerCase()
  return status === '' || status === 'x' || doneWords.has(status) ? text.slice(close + 2).trim() : text
}

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
