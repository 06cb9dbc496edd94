import { decideKind, isWorkVerb } from './item-kind.js'
import { type NameSense, readOwnerNames } from '../names/owner-names.js'
import { Clause, firstToName } from '../owners/rule.js'
import { phrases } from '../owners/phrases.js'
import { findPhrase, firstWordOf, normalizePhrase, wordsOf } from '../text/phrases.js'
import { classifyHeading, type SectionKind } from '../outline/sections.js'
import { isOnlyUrls } from '../text/urls.js'
import { beginsItem, isBold, isBoldTopic, isPlaceholder, joinLines, leadOf, type Context, type Statement } from '../statements/statement.js'
import type { VerdictRule } from './verdict.js'

const readBelow = { are: 'read' } as const

/** "[What is to be done] – owner: [name]" */
const unfilledTemplate: VerdictRule = {
  name: 'unfilled-template',
  judge: ({ announced, text, sense }) =>
    announced && isUnfilled(text, sense) ? { leftOut: 'it is a line of a template that nobody filled in', below: readBelow } : null,
}

/** "TODO: who writes the report?" on the agenda */
const agendaQuestion: VerdictRule = {
  name: 'agenda-question',
  judge: ({ context, marker, label, task }) =>
    context.section === 'checklist' && marker?.kind === 'todo' && !label && /\?(?:\s|$)/u.test(task)
      ? { leftOut: 'it is a question on the agenda', below: readBelow }
      : null,
}

/** "TODO:", "RD:", "N/A", "Decisions (D)": with a list below it, a label. */
const placeholder: VerdictRule = {
  name: 'placeholder',
  judge({ task, sense, children, marker, label, context }) {
    if (!isPlaceholder(task, sense) && !/^\(\p{Lu}{1,3}\)$/u.test(task)) return null
    if (children.length === 0) return { leftOut: 'nothing is written behind it', below: readBelow }
    const section = marker ? (marker.kind === 'todo' ? 'actions' : 'decisions') : context.section
    return { below: { are: 'the-label’s', in: { section, owners: label ? label.owners : context.owners } } }
  },
}

/** "Ann Lee" above a list: her tasks. */
const personAboveList: VerdictRule = {
  name: 'person-above-list',
  judge({ bare, children, task, sense, context }) {
    const owners = bare && children.length > 0 ? readOwnerNames(task, 'known', sense) : null
    return owners && introduces(task, context, sense, { owners })
  },
}

/** "Decisions needed", "Next actions (core)": a heading's words above a list */
const headingAboveList: VerdictRule = {
  name: 'heading-above-list',
  judge({ bare, children, task, sense, context }) {
    const section = bare && children.length > 0 ? sectionOfLabel(task, sense) : null
    if (section === 'talk')
      return { leftOut: 'it announces what is still open', below: { are: 'left-out-unless-marked', because: 'it is still open' } }
    return section && introduces(task, context, sense, { section })
  },
}

/** "Before the release:", "**Website**" above tasks */
const introduction: VerdictRule = {
  name: 'introduction',
  judge: (statement) =>
    statement.bare && statement.children.length > 0 && isIntroduction(statement)
      ? introduces(statement.task, statement.context, statement.sense, {})
      : null,
}

/** "Next meeting: …", "Ann and Bob to meet Monday …" */
const meetingToCome: VerdictRule = {
  name: 'meeting-to-come',
  judge: ({ bare, hasCheckbox, task, sense }) =>
    bare && !hasCheckbox && schedulesMeeting(task, sense)
      ? { leftOut: 'it only schedules a meeting', below: { are: 'left-out', because: 'it belongs to a meeting to come' } }
      : null,
}

const onlyLinks: VerdictRule = {
  name: 'only-links',
  judge: (statement) =>
    isNobodys(statement) && isOnlyUrls(statement.task)
      ? { leftOut: 'it is a link without an owner; put a name and a colon in front of it', below: readBelow }
      : null,
}

/** A paragraph that ends in a colon */
const leadIn: VerdictRule = {
  name: 'lead-in',
  judge: (statement) =>
    isNobodys(statement) && statement.block.form === 'paragraph' && statement.task.endsWith(':')
      ? { leftOut: 'it introduces what follows', below: readBelow }
      : null,
}

/** "Website" */
const topicAlone: VerdictRule = {
  name: 'topic-alone',
  judge: (statement) =>
    isNobodys(statement) && statement.block.ticked === null && statement.sense.words.topicWords.has(normalizePhrase(statement.task))
      ? { leftOut: 'it names no task', below: readBelow }
      : null,
}

/** What is left asks for work or states an outcome, or else only remarks something. */
const taskOrRemark: VerdictRule = {
  name: 'task-or-remark',
  judge({ task, marker, owners, context, block, hasCheckbox, sense }) {
    const kind = decideKind(
      {
        text: task,
        marker,
        hasOwner: owners.length > 0,
        section: context.section,
        listed: block.form === 'bullet' || hasCheckbox,
        ticked: hasCheckbox,
      },
      sense.words,
    )
    return kind === null
      ? { leftOut: 'it reads like a remark; begin it with TODO: or DECISION: to make it an item', below: readBelow }
      : { item: { kind, text: task, owners }, below: { are: 'details' } }
  },
}

/** What a line of a section that announces items is, and a line behind a marker anywhere; the first rule that fits counts. */
export const announcedVerdicts: readonly VerdictRule[] = [
  unfilledTemplate,
  agendaQuestion,
  placeholder,
  personAboveList,
  headingAboveList,
  introduction,
  meetingToCome,
  onlyLinks,
  leadIn,
  topicAlone,
  taskOrRemark,
]

function introduces(label: string, context: Context, sense: NameSense, below: Partial<Context>): ReturnType<VerdictRule['judge']> {
  const done = context.done || sense.words.doneWords.has(normalizePhrase(label))
  const section = below.section ?? (namesOtherPart(label, context, sense) ? 'talk' : context.section)
  return { leftOut: 'it introduces the list below it', below: { are: 'read', in: { ...below, section, done } } }
}

function isNobodys({ announced, marker, owners }: Statement): boolean {
  return announced && !marker && owners.length === 0
}

const dueKeys = new Set(['due', 'by', 'date', 'deadline'])

/** Nothing but words in brackets, and what tells whose or when. */
function isUnfilled(text: string, { words: { ownerKeys } }: NameSense): boolean {
  const brackets = text.match(/\[[^\][]*\](?![([:])/gu) ?? []
  if (!brackets.some((words) => words.includes(' ', 2) && words.length > 4)) return false
  return wordsOf(brackets.reduce((rest, words) => rest.replace(words, ' '), text)).every(
    (word) => !/[\p{L}\p{N}]/u.test(word) || ownerKeys.has(word) || dueKeys.has(word),
  )
}

/** Longest label above a list, in UTF-16 code units. */
const longestLabel = 60

/** What a list item announces that is nothing but a heading's words; `talk` for "Decisions needed". */
function sectionOfLabel(text: string, { words }: NameSense): SectionKind | null {
  if (text.length > longestLabel || normalizePhrase(text).split(' ').length > 4) return null
  const kind = classifyHeading(text, words)
  return kind !== null && ['talk', 'actions', 'decisions', 'both'].includes(kind) ? kind : null
}

/** Below "Decisions / Discussions / Actions" the label "Discussions:" leads to talk. */
function namesOtherPart(text: string, { title }: Context, { words }: NameSense): boolean {
  const label = normalizePhrase(text)
  if (title === null || classifyHeading(text, words) !== null) return false
  return title
    .split('/')
    .map(normalizePhrase)
    .some((part) => (part === label || part.endsWith(` ${label}`)) && classifyHeading(part, words) === null)
}

/** A line that only leads to its list: it ends in a colon, or names a topic whose bullets are tasks. */
function isIntroduction({ task, block, children, context, sense }: Statement): boolean {
  const { words } = sense
  const isSomebodys = () => firstToName(phrases, new Clause(task, 'line'), sense) !== null
  if (isBoldTopic(task)) return true
  // "Ann will order the following:" is a task with its details.
  if (task.endsWith(':')) return !isSomebodys()
  // A topic without a checkbox above tasks with one.
  const aboveCheckboxes = block.ticked === null && children.every((child) => child.ticked !== null)
  if (aboveCheckboxes && /^(?:\*\*|__)/u.test(task)) return true
  const aboveLinks = children.every((child) => isOnlyUrls(joinLines(child.lines)))
  const [last = ''] = wordsOf(task.slice(0, 80)).slice(-1)
  if (aboveLinks && words.meetingWords.has(last)) return true
  const first = firstWordOf(task)
  if (isWorkVerb(first, words) || words.ruleVerbs.has(first) || isSomebodys()) return false
  if (aboveCheckboxes || isBold(block) || words.doneWords.has(normalizePhrase(task)) || aboveLinks) return true
  const lead = leadOf(children[0])
  return task.length < 80 && (beginsItem(lead, context, sense) || isWorkVerb(firstWordOf(lead), words))
}

function schedulesMeeting(text: string, { words }: NameSense): boolean {
  const lower = text.toLowerCase()
  const phrase = findPhrase(lower, words.schedulingPhrases)
  if (phrase === null) return false
  const [next = ''] = wordsOf(lower.slice(lower.indexOf(phrase) + phrase.length)).filter((word) => !words.outcomeFollowers.has(word))
  return lower.indexOf(phrase) < 12 || words.weekdays.has(next) || words.months.has(next)
}
