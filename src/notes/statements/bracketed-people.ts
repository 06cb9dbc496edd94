import type { Owner } from '../../model/person.js'
import { type NameSense, readOwnerNames } from '../names/owner-names.js'
import type { Block } from '../outline/block.js'
import type { OutlinePart } from '../outline/outline.js'
import type { SectionKind } from '../outline/sections.js'
import { Clause, firstToName } from '../owners/rule.js'
import { undecided } from '../owners/undecided.js'
import { withoutDue } from '../owners/without-due.js'
import { wordsOf } from '../text/phrases.js'

/**
 * What a note means by known people in square brackets in front of its lines: what they are to do, what they said, or either. One use is
 * the note's, whatever the words of a single line are.
 */
export type UseOfBrackets = 'tasks' | 'speech' | 'unclear'

/** A line with known people in brackets in front. */
export interface Bracketed {
  /** Empty where it is left open who of them, or whether. */
  readonly owners: readonly Owner[]
  readonly rest: string
}

/** Of the lines with people in front, how many at least must ask for work in a note of tasks, and read like speech in one of speech. */
const shareOfTasks = 1 / 2
const shareOfSpeech = 1 / 4

/** Reads "[AL] write it", "[AL/BR]: write it", "[AL?] write it"; null where the brackets hold anything but known people. */
export function readBracketed(text: string, sense: NameSense): Bracketed | null {
  const [, names, rest] = /^\\?\[([^\][\\]{2,60})\\?\][*_]{0,3}:?[*_]{0,3} +(\S.*)$/u.exec(text) ?? []
  if (names === undefined || rest === undefined) return null
  if (firstToName([undecided], new Clause(`${names}: x`, 'line'), sense)) return { owners: [], rest: `${rest} (${names})` }
  // Initials of somebody in the config are no tag, unless they are an acronym as well.
  const demand = /^\p{Lu}{2,3}(?:[/,+&] ?\p{Lu}{2,3})*$/u.test(names) ? 'signed' : 'known'
  const owners = readOwnerNames(names, demand, sense)
  return owners?.every((owner) => isSomebody(owner, sense)) ? { owners, rest } : null
}

/** Where a line stands, and what its note means by people in brackets there. */
interface BracketedPlace {
  readonly section: SectionKind
  readonly brackets?: UseOfBrackets
}

/** The same of a line of the talk, in a note that gives tasks so; null for any other. */
export const readBracketedTask = (text: string, { section, brackets }: BracketedPlace, sense: NameSense): Bracketed | null =>
  section === 'talk' && brackets === 'tasks' ? readBracketed(text, sense) : null

/** A known person, or everybody; the name of any other group may be a topic. */
const isSomebody = ({ written, login }: Owner, { known, words }: NameSense): boolean =>
  login !== null || known.has(written) || known.isInitials(written) || words.everybodyWords.has(written.toLowerCase())

/** Tells by all such lines of the talk what the note means by them. */
export function useOfBrackets(outline: readonly OutlinePart[], sense: NameSense): UseOfBrackets {
  const entries = outline.flatMap((part) => ('block' in part && part.section.kind === 'talk' ? entriesIn(part.block, sense) : []))
  const asking = entries.filter(({ rest }) => asksForWork(rest, sense)).length
  const saying = entries.filter(({ rest }) => isSpeech(rest, sense)).length
  if (saying > 0) return saying >= entries.length * shareOfSpeech ? 'speech' : 'unclear'
  return asking > 0 && asking >= entries.length * shareOfTasks ? 'tasks' : 'unclear'
}

function entriesIn(block: Block, sense: NameSense): Bracketed[] {
  const own = block.lines.flatMap(({ text }) => readBracketed(text, sense) ?? [])
  return [...own, ...block.children.flatMap((child) => entriesIn(child, sense))]
}

/** "call them", "die Lampen bestellen", "the lamps by Friday"; "report on the lamps" may be a point to talk about. */
function asksForWork(rest: string, { words }: NameSense): boolean {
  const spoken = wordsOf(rest)
  const [first = '', second = ''] = spoken
  const isNoun = words.ofWords.has(second) || words.forWords.has(second)
  return (words.workVerbs.has(first) && !isNoun) || words.workVerbs.has(spoken.at(-1) ?? '') || withoutDue(rest, words) !== rest
}

/** Words among which a sentence has its verb. */
const beginningOfSentence = 4

/** "I’d keep it", "the lamps are late", "called them", "why not?" */
function isSpeech(rest: string, { words }: NameSense): boolean {
  const spoken = wordsOf(rest).slice(0, beginningOfSentence)
  const [first = ''] = spoken
  const verb = spoken.findIndex((word) => words.linkingVerbs.has(word) || words.futureWords.has(word))
  // "check what is missing" asks for work all the same.
  const isClause = words.workVerbs.has(first) && spoken.slice(0, Math.max(0, verb)).some((word) => words.subjectStopWords.has(word))
  if (rest.endsWith('?') || (verb !== -1 && !isClause)) return true
  if (words.workVerbs.has(first) || words.articles.has(first)) return false
  const isOfPast = [...words.pastEndings].some((ending) => first.length > ending.length + 1 && first.endsWith(ending))
  const [pronoun = ''] = first.split(/['’]/u, 1)
  return isOfPast || words.subjectStopWords.has(pronoun) || words.statementWords.has(pronoun)
}
