import { dueWords } from '../languages/calendar.js'
import { type NameSense } from '../names/owner-names.js'
import { isJoiner } from '../names/split-names.js'
import { afterComma } from '../owners/after-comma.js'
import { afterDash } from '../owners/after-dash.js'
import { bracketsAtEnd } from '../owners/brackets-at-end.js'
import { calledUpon } from '../owners/called-upon.js'
import { colon } from '../owners/colon.js'
import { initialsBeforeVerb } from '../owners/initials-before-verb.js'
import { splitAtColon } from '../owners/label-text.js'
import { labels } from '../owners/labels.js'
import { leadingMention } from '../owners/leading-mention.js'
import { Clause, firstToName, type Named, type OwnerRule, type Plainness } from '../owners/rule.js'
import { subject } from '../owners/subject.js'
import { trailing } from '../owners/trailing.js'
import { wordsOf } from '../text/phrases.js'

/** What names the owner at the beginning of a line without a label. */
const openings: readonly OwnerRule[] = [subject, calledUpon, leadingMention, initialsBeforeVerb]

/** What names the owner at the end of a line. */
const endings: readonly OwnerRule[] = [bracketsAtEnd, afterDash, trailing, afterComma]

/** Longest line, in UTF-16 code units, that no editor has wrapped. */
const longestUnwrapped = 60

/**
 * Tells a line that begins with a known person and a task from one that continues a sentence: "OF: calibrate the laser" and, on the
 * next line, "PG to order fibre".
 * @param above the lines of the task in front of it
 * @param plainness of that task
 */
export function beginsNextTask(above: readonly string[], text: string, plainness: Plainness, sense: NameSense): boolean {
  if (isWrapped(above.at(-1) ?? '', text, sense)) return false
  return areCertain(firstToName(openings, clauseOf(text), sense), sense) && isSomebodys(above.join(' ').trim(), plainness, sense)
}

/** Whether a line ends in people as one above it does: "the budget (AL)" and, on the next line, "the lamps (RY)". */
export function endsNextTask(above: readonly string[], text: string, sense: NameSense): boolean {
  const last = above.at(-1)?.trimEnd() ?? ''
  if (isUnfinished(last, sense) || !endsInPeople(text, sense)) return false
  return above.some((line) => endsInPeople(line, sense))
}

/** "the budget (AL)", "the budget (AL?)"; "owner: AL" is of the line above. */
function endsInPeople(text: string, sense: NameSense): boolean {
  const label = splitAtColon(text)?.label.toLowerCase()
  if (label !== undefined && sense.words.ownerKeys.has(label)) return false
  const asked = text.trim().replace(/ ?\?{1,3}(?=[)\]]?$)/u, '')
  return areCertain(firstToName(endings, clauseOf(asked), sense), sense)
}

/** "Retry policy: five times" below "Ann: ask for the quota"; "Due date: Friday" says something of the task. */
export function beginsTopic(above: readonly string[], text: string, sense: NameSense): boolean {
  const { ownerKeys, infinitiveWords, futureWords } = sense.words
  const split = /^\p{Lu}/u.test(text) ? splitAtColon(text) : null
  const said = wordsOf(split?.label ?? '')
  if (said.length < 2 || said.length > longestTopic || split!.rest === '' || isWrapped(above.at(-1) ?? '', text, sense)) return false
  if (said.some((word) => [ownerKeys, infinitiveWords, futureWords, dueWords].some((set) => set.has(word)))) return false
  return hasLabel(above[0] ?? '', sense)
}

/** Most words of a topic. */
const longestTopic = 4

/** Most words in front of the verb of a sentence. */
const longestBeginning = 6

/** "The members were thanked." on the line below a task; "It is urgent." goes on with it. */
export function tellsSomethingElse(above: string, text: string, sense: NameSense): boolean {
  if (!/^\p{Lu}.*[.!?]$/u.test(text.trim()) || isWrapped(above, text, sense)) return false
  const { subjectStopWords, linkingVerbs, workVerbs } = sense.words
  const said = wordsOf(text).slice(0, longestBeginning)
  const [first = ''] = said
  if (workVerbs.has(first) || subjectStopWords.has(first)) return false
  return said.some((word, at) => at > 0 && linkingVerbs.has(word))
}

/** Whom a line names that begins so, or with a label, as written; nobody where it may continue the line above. */
export function namesNextTask(above: readonly string[], text: string, sense: NameSense): readonly string[] {
  if (isWrapped(above.at(-1) ?? '', text, sense)) return []
  const named = firstToName([subject, colon], clauseOf(text), sense)
  return named && areCertain(named, sense) ? named.owners.map(({ written }) => written) : []
}

const areCertain = (named: Named | null, { known, words }: NameSense): boolean =>
  named !== null &&
  named.owners.some(
    ({ written, login }) =>
      login !== null ||
      /^\p{Lu}{2,3}$/u.test(written) ||
      known.has(written) ||
      known.isWhole(written) ||
      words.roleWords.has(written.toLowerCase()),
  )

/** "A3", "1.2", "2)": the number of an entry, and what separates it. */
const entryNumber = /^[*_]{0,2}(?:(\p{Lu}{1,2})[-. ]?\d{1,3}|\d{1,2}(?:\.\d{1,2}){0,2}|\p{Ll}(?=\)))[.:)]?[*_]{0,2} (?=[\p{L}@*[(])/u

/** The "A3 " of "A3 Ann to write": the number of an entry in front of known people; empty without one. */
export function numberBeforePeople(text: string, sense: NameSense): string {
  const [number = '', sign] = entryNumber.exec(text) ?? []
  if (number === '' || (sign !== undefined && !sense.words.numberedSigns.has(sign.toLowerCase()))) return ''
  return beginsWithPeople(text.slice(number.length), sense) ? number : ''
}

/** "A2 the leaflet" below "A1 …": the next number of the same register. */
export function countsOn(above: string, text: string, { words }: NameSense): boolean {
  const [, sign, next] = lettered.exec(text) ?? []
  if (sign === undefined || !words.numberedSigns.has(sign.toLowerCase())) return false
  const [, other, last] = lettered.exec(above) ?? []
  return sign === other && Number(next) === Number(last) + 1
}

const lettered = /^[*_]{0,2}(\p{Lu}{1,2})[-. ]?(\d{1,3})[.:)]?[*_]{0,2} /u

/** Longest line that is taken apart, in UTF-16 code units. */
const longestLine = 1000

/**
 * The tasks of a line that has several, each with its own people: "RD: ten chairs; AJ: eleven tables". Behind a comma only a label with
 * a colon begins another task.
 */
export function splitAtPeople(text: string, plainness: Plainness, sense: NameSense): [string, ...string[]] {
  if (text.length > longestLine || !/[;,] /u.test(text)) return [text]
  const [first, ...parts] = text.split(/(?<=[;,]) (?=[\p{Lu}\p{Lo}@*[])/u)
  const tasks: [string, ...string[]] = [first!]
  for (const part of parts) {
    const above = tasks.at(-1)!
    const task = above.slice(0, -1)
    const begins = above.endsWith(';')
      ? beginsWithPeople(part, sense) && !areNames(task, sense) && isSomebodys(task, plainness, sense)
      : hasLabel(part, sense) && hasLabel(task, sense)
    if (begins) {
      tasks[tasks.length - 1] = task
      tasks.push(part)
    } else tasks[tasks.length - 1] = `${above} ${part}`
  }
  return tasks
}

/** "@ann; @bob: call the shop" is one task. */
const areNames = (text: string, { words }: NameSense): boolean =>
  text.split(' ').every((word) => !/^\p{Ll}/u.test(word) || isJoiner(word, words))

const beginsWithPeople = (text: string, sense: NameSense): boolean =>
  hasLabel(text, sense) || areCertain(firstToName(openings, clauseOf(text), sense), sense)

const hasLabel = (text: string, sense: NameSense): boolean => {
  const clause = new Clause(text, 'line')
  return clause.atColon !== null && clause.atColon.rest !== '' && areCertain(colon.read(clause, sense), sense)
}

/** Whether the line above ended only because it was full, or in the middle of a list of names. */
function isWrapped(above: string, text: string, sense: NameSense): boolean {
  const line = above.trimEnd()
  if (isUnfinished(line, sense)) return true
  const [next = ''] = text.trimStart().split(' ', 1)
  return !/[.;!?]$/u.test(line) && line.length + 1 + next.length > longestUnwrapped
}

const isUnfinished = (line: string, { words }: NameSense): boolean =>
  /[,/&+–—-]$/u.test(line) || isJoiner(line.slice(line.lastIndexOf(' ') + 1), words)

/** A topic above a line that says who does it is one task with it. */
function isSomebodys(text: string, plainness: Plainness, sense: NameSense): boolean {
  return firstToName(labels, new Clause(text, plainness), sense) !== null || firstToName(openings, clauseOf(text), sense) !== null
}

const clauseOf = (text: string): Clause => new Clause(text.trimStart(), 'line', { announced: true, work: true })
