import { type NameSense } from '../names/owner-names.js'
import { isJoiner } from '../names/split-names.js'
import { calledUpon } from '../owners/called-upon.js'
import { colon } from '../owners/colon.js'
import { initialsBeforeVerb } from '../owners/initials-before-verb.js'
import { labels } from '../owners/labels.js'
import { leadingMention } from '../owners/leading-mention.js'
import { Clause, firstToName, type Named, type OwnerRule, type Plainness } from '../owners/rule.js'
import { subject } from '../owners/subject.js'

/** What names the owner at the beginning of a line without a label. */
const openings: readonly OwnerRule[] = [subject, calledUpon, leadingMention, initialsBeforeVerb]

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
function isWrapped(above: string, text: string, { words }: NameSense): boolean {
  const line = above.trimEnd()
  const last = line.slice(line.lastIndexOf(' ') + 1)
  if (/[,/&+–—-]$/u.test(last) || isJoiner(last, words)) return true
  const [next = ''] = text.trimStart().split(' ', 1)
  return !/[.;!?]$/u.test(last) && line.length + 1 + next.length > longestUnwrapped
}

/** A topic above a line that says who does it is one task with it. */
function isSomebodys(text: string, plainness: Plainness, sense: NameSense): boolean {
  return firstToName(labels, new Clause(text, plainness), sense) !== null || firstToName(openings, clauseOf(text), sense) !== null
}

const clauseOf = (text: string): Clause => new Clause(text.trimStart(), 'line', { announced: true, work: true })
