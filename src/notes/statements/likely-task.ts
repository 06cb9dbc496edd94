import type { Diagnostic } from '../../model/diagnostics.js'
import type { Owner } from '../../model/person.js'
import { personColumns, planLabels } from '../languages/announcing-words.js'
import type { Vocabulary } from '../languages/vocabulary.js'
import { decorationOf, readLabelWords } from '../markers/label-words.js'
import { readLeadingMarker } from '../markers/table.js'
import { type NameSense, readOwnerNames } from '../names/owner-names.js'
import { type Block, leadOf, type SourceLine } from '../outline/block.js'
import { splitAtColon } from '../owners/label-text.js'
import { knownBeforeVerb } from '../owners/known-before-verb.js'
import { longestSubject, subjectOf } from '../owners/subject.js'
import { firstWordOf, wordsOf } from '../text/phrases.js'
import { columnNames } from '../verdicts/table-columns.js'
import { isWorkVerb } from '../verdicts/item-kind.js'
import { peopleIn } from '../owners/round-table.js'
import { isAboutMeeting } from './about-meeting.js'
import { isAskedOfPerson } from './asked-of-person.js'
import { aroundArrows, behindArrow } from './behind-arrow.js'
import { hasDeadline } from '../owners/has-deadline.js'
import { isDutyOfPerson } from './duty-of-person.js'
import { readBracketed } from './bracketed-people.js'
import { isPlaceholder } from './placeholder.js'
import { isStatusInOneLine, type PlanAbove, planOfPerson, readPlan } from './plan-of-person.js'
import type { Context } from './context.js'
import type { Statement } from './statement.js'

/** Most sentences that are looked at. */
const mostSentences = 6
/** Longest label, in UTF-16 code units. */
const longestLabel = 40
/** Longest words between a marker and a colon, in UTF-16 code units. */
const longestWords = 70

/** Whether lines that are no items by their place may be tasks all the same: those of a parking lot, but not the points of an agenda. */
export const mayHaveTasks = ({ section }: Pick<Context, 'section'>): boolean => section === 'talk' || section === 'checklist'

type TalkStatement = Pick<Statement, 'lines' | 'text' | 'block' | 'context' | 'sense'>

/**
 * Names what of a statement of the talk reads like a task: somebody may have expected an item. A box to tick is one, whoever it is for,
 * and so is what stands behind somebody in brackets.
 */
export function nameLikelyTasks(path: string, statement: TalkStatement): Diagnostic[] {
  const { lines, text, block, context, sense } = statement
  // What is struck through is called off.
  if (block.struck || !mayHaveTasks(context)) return []
  const mayBeSomebodys = !sense.known.isEmpty || text.includes('@')
  const place = { ...context, owners: ownersOfStatus(statement) }
  return lines.flatMap((line) => {
    const plan = planOfPerson(line.text, place, sense)
    if (plan?.isLabelled) return planInTalk(path, line.number, plan)
    if (
      isOpenBox(line, statement) ||
      beginsWithMarker(line.text, block, sense) ||
      isBehindArrow(line.text, context, sense) ||
      (mayBeSomebodys && isSomebodys(line, statement))
    )
      return taskInTalk(path, line.number)
    if (plan) return planInTalk(path, line.number, plan)
    const isStatus = isStatusInOneLine(line.text, () => place.owners.length > 0 || isOfKnown(line.text, sense), sense)
    return isStatus ? taskInTalk(path, line.number) : []
  })
}

/** "- [ ] call the roofer" */
const isOpenBox = (line: SourceLine, { text, block, context, sense }: TalkStatement): boolean =>
  context.section === 'talk' && block.ticked === false && line === block.lines[0] && !isPlaceholder(splitAtColon(text)?.rest ?? text, sense)

const isSomebodys = (line: SourceLine, statement: TalkStatement): boolean =>
  isLikelyTask(line.text, statement.sense) ||
  isDoing(line, statement) ||
  isAskedOfPerson(line.text, statement.sense) ||
  isDutyOfPerson(line.text, statement.sense) ||
  isBracketed(line.text, statement)

/** "- Ann orders the lamps": in running text it may tell what she does. */
const isDoing = (line: SourceLine, { text, block, sense }: TalkStatement): boolean =>
  block.form === 'bullet' && ((line === block.lines[0] && doesWork(text, sense)) || givesMentioned(line.text, sense))

const isBracketed = (text: string, { context, sense }: TalkStatement): boolean =>
  context.section === 'talk' && context.brackets !== 'speech' && readBracketed(text, sense) !== null

/** Whose a status is: of those above it, or of whom the first line of its paragraph is the name. */
function ownersOfStatus({ lines, block, context, sense }: Pick<Statement, 'lines' | 'block' | 'context' | 'sense'>): readonly Owner[] {
  const isBelowName = context.owners.length === 0 && block.lines.length > 1 && lines.some(({ text }) => readPlan(text, true) !== null)
  return isBelowName ? (peopleIn(leadOf(block), sense) ?? []) : context.owners
}

/** "Action items for the board: …", "Action on the roof: …": it may be a heading, or be told of. "Action plan: …" is a word of its own. */
function beginsWithMarker(text: string, { children }: Block, { words }: NameSense): boolean {
  const label = readLabelWords(text, decorationOf(text), words)
  if (!label || label.short || words.ambiguousMarkers.has(label.phrase) || text[label.end] !== ' ') return false
  const colon = text.slice(label.end, label.end + longestWords).search(/[^:\s]:[*_]{0,3}(?:\s|$)/u)
  const between = colon > 1 ? wordsOf(text.slice(label.end, label.end + colon + 1)) : []
  const [first = ''] = between
  if (between.length < 2 || (words.topicWords.has(first) && !words.forWords.has(first))) return false
  return !children.some(({ lines }) => lines.some((line) => readLeadingMarker(line.text, words) !== null))
}

/**
 * "→ Ann …", "→ call the roofer", "→ roof: call the roofer", "→ the lamps by Friday", below somebody's name whatever stands there; within
 * a line "Who calls the roofer? → Ann".
 */
function isBehindArrow(text: string, { owners }: Context, sense: NameSense): boolean {
  if (aroundArrows(text).some(({ said }) => isOfKnown(said, sense))) return true
  const said = behindArrow(text)
  if (said === null || isPlaceholder(said, sense)) return false
  const parts = [said, splitAtColon(said)?.rest ?? '']
  const isWork = parts.some((part) => sense.words.workVerbs.has(firstWordOf(part)))
  return isWork || owners.length > 0 || said.includes('?') || parts.some((part) => isOfKnown(part, sense)) || hasDeadline(said, sense)
}

/** The same of the sentences beside a decision that is only a part of what is said. */
export function nameTasksBeside(
  path: string,
  decision: { readonly text: string },
  { lines, text, sense }: Pick<Statement, 'lines' | 'text' | 'sense'>,
): Diagnostic[] {
  if (sense.known.isEmpty || decision.text.length >= text.length) return []
  return lines.filter((line) => isLikelyTask(line.text, sense)).map(({ number }) => taskInTalk(path, number))
}

/**
 * Names a row of a table in the talk that has somebody known in a column for owners, and what reads like a task in one for tasks, or
 * anything in one for plans.
 */
export function nameLikelyRow(path: string, { header, cells, line, struck }: Block, sense: NameSense): Diagnostic[] {
  const { ownerKeys, taskColumns } = sense.words
  const names = columnNames(header)
  const cellBelow = (heads: ReadonlySet<string>) => cells[names.findIndex((name) => heads.has(name))] ?? ''
  const owner = cellBelow(ownerKeys) || cellBelow(personColumns)
  if (struck || readOwnerNames(owner, 'known', sense) === null) return []
  if (isWorkVerb(firstWordOf(cellBelow(taskColumns)), sense.words)) return [taskInTalk(path, line)]
  const planned = names.find((name, at) => planLabels.has(name) && !isPlaceholder(cells[at] ?? '', sense))
  return planned === undefined ? [] : [planInTalk(path, line, { label: planned, isHeading: false })]
}

const taskInTalk = (path: string, line: number): Diagnostic => ({
  severity: 'info',
  code: 'task-in-talk',
  message:
    'Not read as an item: it is outside of a section for tasks. Begin it with “TODO:”, or put a line “Actions:” above its list or table, to make it one.',
  path,
  line,
})

const planInTalk = (path: string, line: number, { label, isHeading }: PlanAbove): Diagnostic => ({
  severity: 'info',
  code: 'plan-in-talk',
  message: `Not read as an item: “${label}” is what somebody plans, as in a status. Begin it with “TODO:” to make it an item. In the config, words: { ${isHeading ? 'action-headings' : 'action-markers'}: [${label}] } makes all of them items, and words: { action-markers: [-${label}] } leaves them unnamed.`,
  path,
  line,
  label,
})

/** Whether words of the talk read like a task of somebody: "Ann will call the roofer", "Ann: write the report". */
function isLikelyTask(text: string, sense: NameSense): boolean {
  const sentences = text.split(/(?<=[.;]) (?=[\p{Lu}@])/u, mostSentences)
  return sentences.some(
    (sentence) =>
      isOfKnown(sentence, sense) &&
      (promisesThen(sentence, sense.words) || (mayBeTask(sentence, sense) && isTask(sentence, sense))) &&
      !isAboutMeeting(sentence, sense.words),
  )
}

/** "Ann orders the lamps" */
const doesWork = (text: string, sense: NameSense): boolean =>
  isOfKnown(text, sense) && !!knownBeforeVerb(text, sense) && !isAboutMeeting(text, sense.words)

/** "No, keep it. @ann orders the lamps": behind what a list says of a point, somebody who is mentioned has something to do. */
const givesMentioned = (text: string, sense: NameSense): boolean =>
  text.includes('. @') && text.split(/(?<=\.) (?=@)/u, mostSentences).some((sentence, at) => at > 0 && doesWork(sentence, sense))

/** Most words of a sentence with a second clause. */
const longestSentence = 40

/** "Ann heard nothing yet and will ask again." */
function promisesThen(sentence: string, { joiners, futureWords, linkingVerbs, subjectStopWords }: Vocabulary): boolean {
  const spoken = sentence.split(' ', longestSentence)
  return spoken.some((word, at) => {
    const [next = '', verb = ''] = spoken.slice(at + 1, at + 3)
    return (
      at > 1 &&
      joiners.has(word) &&
      futureWords.has(next) &&
      /^\p{Ll}/u.test(verb) &&
      !linkingVerbs.has(verb) &&
      !subjectStopWords.has(verb)
    )
  })
}

/** A cheap look at the first words, with which most sentences are done. */
function mayBeTask(sentence: string, { words: { futureWords, infinitiveWords } }: NameSense): boolean {
  const spoken = sentence.split(' ', longestSubject + 1)
  return spoken.some((word, at) => word.includes(':') || (at > 0 && (futureWords.has(word) || infinitiveWords.has(word))))
}

/** Somebody known, whom the note mentions by a login, or by an office: "The treasurer". */
function isOfKnown(sentence: string, { known, words }: NameSense): boolean {
  if (sentence.startsWith('@')) return true
  const [word = '', second = '', third = ''] = sentence.replace(/^[*_~@[]+/u, '').split(/[^\p{L}\p{M}\d'’_-]+/u, 3)
  if (word === '') return false
  if (known.has(word)) return true
  const [first, next] = words.articles.has(word.toLowerCase()) ? [second, third] : [word, second]
  return [first, `${first} ${next}`].some((role) => words.roleWords.has(role.toLowerCase()))
}

function isTask(sentence: string, sense: NameSense): boolean {
  if (sentence.endsWith('?')) return false
  const { workVerbs, linkingVerbs, futureWords, roleWords } = sense.words
  const label = splitAtColon(sentence)
  if (label && label.label.length <= longestLabel && readOwnerNames(label.label.replaceAll(/[*_]/gu, ''), 'known', sense))
    return workVerbs.has(firstWordOf(label.rest)) || hasDeadline(label.rest, sense)
  const owners = subjectOf(sentence, sense)
  const isCertain =
    owners?.every(({ written, login }) => login !== null || sense.known.has(written) || roleWords.has(written.toLowerCase())) ?? false
  // "Ann will be late"
  const spoken = sentence.toLowerCase().split(' ', longestSubject)
  const future = spoken.findIndex((word) => futureWords.has(word))
  return isCertain && (future === -1 || !linkingVerbs.has(spoken[future + 1] ?? ''))
}
