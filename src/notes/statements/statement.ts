import type { Owner } from '../../model/person.js'
import { rememberedBy } from '../../model/remembered.js'
import { withoutUnopened } from '../item-text.js'
import { type Block, isBoldLine, joinLines, leadOf, type SourceLine } from '../outline/block.js'
import { inner } from '../markers/inner.js'
import type { Marker } from '../markers/marker.js'
import { readLeadingMarker, readOuterMarker } from '../markers/table.js'
import type { Vocabulary } from '../languages/vocabulary.js'
import type { NameSense } from '../names/owner-names.js'
import { bracketsAtEnd } from '../owners/brackets-at-end.js'
import { splitAtColon } from '../owners/label-text.js'
import { labels } from '../owners/labels.js'
import { phrases, certainPhrases } from '../owners/phrases.js'
import { ownersInWords, withoutAsides } from '../owners/without-asides.js'
import { Clause, firstToName, type NamedBy } from '../owners/rule.js'
import { assignedByArrow, beginsWithArrow } from './assigned-by-arrow.js'
import { numberBeforePeople } from './next-task-line.js'
import { planOfPerson } from './plan-of-person.js'
import { readRunningNumber } from './running-number.js'
import { readBracketedTask } from './bracketed-people.js'
import { type Context, isAnnounced } from './context.js'
import { behindArrow } from './behind-arrow.js'
import { isTopicLabel, ownersBehindThing, ownersBehindTopic } from './topic-label.js'
import { readCheckbox, readMark, readStatus, stateOfPhrase, withoutPriority, withoutSigns } from './status.js'
import { announcesAttendance } from '../outline/sections.js'

/** No status is as long as this, in UTF-16 code units. */
const longestStatus = 60

/** What is nested below a line says it about that line, but for one that only leads to its list, or heads it. */
export function contextBelow(statement: Pick<Statement, 'lines' | 'text' | 'block' | 'children' | 'sense'>): Pick<Context, 'above'> {
  const { lines, text, children } = statement
  if (children.length === 0) return {}
  const namesObject = /https?:\/\/|#\d/u.test(text)
  return namesObject || saysWhatFor(statement) ? { above: { line: lines[0]!.number, text } } : {}
}

function saysWhatFor({ text, block, sense: { words } }: Pick<Statement, 'text' | 'block' | 'sense'>): boolean {
  const isOwnList = block.form === 'bullet' || block.listAdjoins
  if (!isOwnList || text.endsWith(':')) return false
  return stateOfPhrase(text.slice(0, longestStatus), words) === null && !announcesAttendance(text.split(':')[0]!, words)
}

/** Lines of one block that are read as one: a list item, a cell, a paragraph, or the part of a paragraph from one marker to the next. */
export class Statement {
  readonly announced: boolean
  /** The lines joined, without the running number of a register. */
  readonly text: string
  /** Whether it is an entry of a register, with a number of its own. */
  readonly isNumbered: boolean
  readonly hasCheckbox: boolean
  readonly marker: Marker | null
  /** Owners in front of the words. */
  readonly label: NamedBy | null
  /** What is left when markers and owners are taken off. */
  readonly task: string
  /** A label that names no person; it stays among the task's words. */
  private readonly topic: NamedBy | null
  private namedOwners: Whose | undefined

  constructor(
    readonly lines: readonly SourceLine[],
    readonly block: Block,
    /** What is nested below. */
    readonly children: readonly Block[],
    readonly context: Context,
    readonly sense: NameSense,
  ) {
    const { words } = sense
    this.announced = isAnnounced(context)
    const written = joinLines(lines)
    const number = this.announced ? readRunningNumber(written, words) : null
    const numbered = number?.written ?? (this.announced ? numberBeforePeople(written, sense) : '')
    this.isNumbered = numbered !== ''
    this.text = written.slice(numbered.length)
    this.hasCheckbox = block.ticked !== null || readCheckbox(this.text) !== null
    const opening = readOuterMarker(this.text, words, (sign) => sense.known.has(sign))
    const unmarked = opening ? withoutMarkerBehind(opening, words) : this.text
    const isDecision = (opening?.kind ?? context.section).startsWith('decision')
    const status = isDecision ? readMark(unmarked) : readStatus(unmarked, words)
    const said = withoutPriority(withoutSigns(withoutUnopened((status ? status.rest : unmarked).trim())))
    const body = this.announced || opening ? (behindArrow(said) ?? said) : said
    const isTopic = this.announced && !opening && children.length > 0 && isBoldTopic(body)
    const plainness = opening || number?.kind === 'todo' || block.form === 'bullet' || this.hasCheckbox ? 'listed' : 'line'
    const label = (this.announced || opening) && !isTopic ? firstToName(labels, new Clause(body, plainness), sense) : null
    this.topic = label && isTopicLabel(label, context.section, opening !== null, sense) ? label : null
    this.label = this.topic ? null : label
    // "RD: ACTION: …"
    const behind = this.label && readLeadingMarker(this.label.rest, words)
    this.marker = opening ?? behind
    this.task = behind?.rest ?? this.label?.rest ?? body
  }

  /** Neither marked nor somebody's: only its words and its place tell what it is. */
  get bare(): boolean {
    return this.announced && this.marker === null && this.label === null
  }

  /** In an announced section, without marker or owner. */
  get isNobodys(): boolean {
    return this.announced && this.marker === null && this.owners.length === 0
  }

  get owners(): readonly Owner[] {
    return this.whose.owners
  }

  /** What named the owners. */
  get ownerRule(): string | null {
    return this.whose.ownerRule
  }

  /** Owners of the task: its label's, those that its words name, else those of a label or heading above. */
  private get whose(): Whose {
    return (this.namedOwners ??= this.label
      ? { owners: this.label.owners, ownerRule: this.label.by }
      : (this.whoseBehindTopic ?? this.whoseInWords))
  }

  private get whoseInWords(): Whose {
    const whose = whoseAmong(this.task, this.marker, this.context, this.sense)
    return whose.owners.length > 0 ? whose : (this.whoseAtEndOfLine ?? whose)
  }

  /** "TODO: print the flyer (@ann)" above "Remind her if she forgets": whoever stands in brackets at the end of the first line. */
  private get whoseAtEndOfLine(): Whose | null {
    const [first, second] = this.lines
    if (!this.marker || !first || !second || !first.text.endsWith(')') || !/^\p{Lu}/u.test(second.text)) return null
    const behind = joinLines(this.lines).length - first.text.trimStart().length
    const clause = new Clause(this.task.slice(0, -behind), 'marked', { announced: this.announced, work: this.marker.kind === 'todo' })
    const named = firstToName([bracketsAtEnd], clause, this.sense)
    return named && { owners: named.owners, ownerRule: named.by }
  }

  private get whoseBehindTopic(): Whose | null {
    const owners = this.topic ? ownersBehindTopic(this.topic.rest, this.sense) : []
    return owners.length > 0 ? { owners, ownerRule: 'behind-topic' } : null
  }
}

/** What a marker marks, without another one right behind it: "today: TODO write it", where the config has "today" as one. */
function withoutMarkerBehind({ kind, rest }: Marker, words: Vocabulary): string {
  const behind = kind === 'todo' ? readLeadingMarker(behindArrow(rest) ?? rest, words) : null
  return behind?.kind === 'todo' && behind.rest !== '' ? behind.rest : rest
}

/** Owners, and the rule that named them; null where nobody is named. */
export type Whose = Pick<Context, 'owners' | 'ownerRule'>

/** Owners among the words of a task, else those that it inherits; words that name somebody less plainly do not win over these. */
export function whoseAmong(task: string, marker: Marker | null, context: Context, sense: NameSense): Whose {
  const work = marker ? marker.kind === 'todo' : context.section === 'actions'
  const clause = new Clause(task, marker ? 'marked' : 'line', { announced: isAnnounced(context), work })
  const named = ownersInWords(context.owners.length > 0 ? certainPhrases : phrases, clause, sense)
  if (named) return { owners: named.owners, ownerRule: named.by }
  // "Website: Ann to order it"
  const behind = isAnnounced(context) ? splitAtColon(withoutAsides(task, sense)) : null
  const owners = behind ? ownersBehindThing(behind, sense) : []
  if (owners.length > 0) return { owners, ownerRule: 'behind-topic' }
  // Whose part of a round table it is says nothing of what is decided there.
  return work || isAnnounced(context) ? context : { owners: [], ownerRule: null }
}

/** "→ AL: write it", and in the talk of a note that gives tasks so "[AL] write it". */
export const isAssignment = (text: string, context: Context, sense: NameSense): boolean =>
  assignedByArrow(text, sense) !== null || readBracketedTask(text, context, sense) !== null

/** A line that begins with an owner's label, an arrow to somebody or a marker begins an item; a line without continues the one above it. */
export function beginsItem(text: string, context: Context, sense: NameSense): boolean {
  if (readLeadingMarker(text, sense.words, (sign) => sense.known.has(sign)) || beginsWithArrow(text, sense)) return true
  if (readBracketedTask(text, context, sense) || planOfPerson(text, context, sense)) return true
  return (
    isAnnounced(context) &&
    (readCheckbox(text) !== null ||
      readRunningNumber(text, sense.words) !== null ||
      numberBeforePeople(text, sense) !== '' ||
      firstToName(labels, new Clause(text, 'line'), sense) !== null)
  )
}

/** Longest line of a talk whose inner marker is remembered, in UTF-16 code units. */
const longestRemembered = 400

/** Several rules ask for it of the same text. */
export const innerMarker = rememberedBy(
  (text: string, sense: NameSense): Marker | null => inner.read(text, sense.words, (sign) => sense.known.has(sign)),
  longestRemembered,
)

export const isBold = (block: Block): boolean => isBoldLine(leadOf(block))

/** "**Phase: survey of the harbour**" above a list names a topic, no owner. */
export const isBoldTopic = (text: string): boolean => /^(?:\*\*[^*]+:[^*]+\*\*|__[^_]+:[^_]+__)$/u.test(text)
