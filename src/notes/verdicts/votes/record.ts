import { deferralWords, movedOpeners } from '../../languages/motion-words.js'
import type { Vocabulary } from '../../languages/vocabulary.js'
import type { SourceLine } from '../../outline/block.js'
import { rememberedBy } from '../../../model/remembered.js'
import { findPhrase, firstWordOf, normalizePhrase, wordsOf } from '../../text/phrases.js'
import { opensMovedLabel, readMotion } from './motion.js'
import { isOfMotionText } from './motion-text.js'
import { lastOutcome, namesOnlyMovers, readOutcomeLine, type VoteOutcome } from './outcome.js'

/** The lines that record a vote, and their words. */
export interface VoteRecord {
  readonly lines: readonly SourceLine[]
  readonly text: string
}

/** Longest text that is taken for the record of a vote, in UTF-16 code units; a transcript's paragraphs are longer. */
export const longestRecord = 600

/**
 * Reads the record of a motion, proposal or vote that passed: "Motion to renew. Seconded. Carried.", "Result: approved".
 * In a paragraph it begins with the line that names the motion; a list item is one record. In an agenda (`labelled`), where motions
 * are only announced, the outcome must have its label or a sentence of its own. Null if there is no such record, or the motion failed.
 */
export function readOutcomeOfVote(lines: readonly SourceLine[], whole: boolean, labelled: boolean, words: Vocabulary): VoteRecord | null {
  const text = join(lines)
  if (text.length > longestRecord || text.endsWith('?')) return null
  const result = readResult(text, words)
  if (result) return { lines, text: result }
  if (statedOutcome(text, words) !== 'passed' || (labelled && !endsInOutcome(text, words))) return null
  const namesMotion = ({ text: line }: SourceLine) =>
    [words.motionWords, words.motionVerbs].some((phrases) => findPhrase(line.toLowerCase(), phrases) !== null)
  const first = lines.findIndex(namesMotion)
  // What was moved stands above "Moved by Ann".
  const isWhole = whole || first < 1 || namesOnlyMovers(lines[first]!.text, words) || readOutcomeLine(lines[first]!.text, words) !== null
  const record = isWhole ? lines : lines.slice(first)
  return { lines: record, text: join(record) }
}

function endsInOutcome(text: string, words: Vocabulary): boolean {
  const last = text.search(/(?<=[.;!?] )[^.;!?]+[.;!?]?[*_]{0,3}$/u)
  return last > 0 && readOutcomeLine(text.slice(last), words) !== null
}

const join = (lines: readonly SourceLine[]): string =>
  lines
    .map(({ text }) => text)
    .join(' ')
    .trim()

/** "**Result:** Approved to use the name.", "Vote result: keep the old logo" */
function readResult(text: string, words: Vocabulary): string | null {
  const colon = text.indexOf(':')
  if (colon < 1 || colon > 30) return null
  const label = normalizePhrase(text.slice(0, colon))
  if (!words.resultLabels.has(label)) return null
  const rest = text.slice(colon + 1).replace(/^[*_\s]+/u, '')
  const [first = ''] = wordsOf(rest.slice(0, 40))
  if (findPhrase(label, words.motionWords) && (words.ruleVerbs.has(first) || words.workVerbs.has(first))) return rest
  const isPassed = [...words.outcomeWords].some((word) => !words.testOutcomes.has(word) && standsIn(rest.toLowerCase(), word, words))
  return isPassed && lastOutcome(rest.toLowerCase(), words) === 'passed' ? rest : null
}

/** How the motion ended that a text names; null if it names none, or no outcome. */
export const statedOutcome = rememberedBy(readStated, longestRecord)

/** "M/S/C": moved, seconded and carried, or passed. */
const carriedInLetters = /(?<!\p{L})M\/S\/[CP](?!\p{L})/u

function readStated(text: string, words: Vocabulary): VoteOutcome | null {
  if (text.includes('/S/') && carriedInLetters.test(text)) return 'passed'
  const lower = text.toLowerCase()
  const isNamed = findPhrase(lower, words.motionWords) !== null || opensMovedLabel(text, words)
  if (!isNamed && !isMovedWithOutcome(text, words)) return null
  const isMotion = readMotion(text, words) !== null && /^[^\s:]{1,30}(?: [^\s:]{1,20})?:/u.test(text)
  const said = lower
    .replaceAll(quoted, ' ')
    .split(/(?<=[.!?]) /u)
    .filter((sentence) => !sentence.endsWith('?'))
  const lastOf = (deferrals: ReadonlySet<string>) =>
    said.map((sentence, index) => outcomeIn(sentence, isMotion && index === 0, words, deferrals)).findLast((outcome) => outcome !== null)
  return lastOf(noWords) ?? lastOf(deferralWords) ?? endingIn(text, words)
}

/** "… Not put.": the last sentence says only that the motion did not pass. */
function endingIn(text: string, words: Vocabulary): 'failed' | null {
  const last = text.slice(text.replace(/[.*_]{1,4}$/u, '').lastIndexOf('. ') + 1).trim()
  return last !== text && readOutcomeLine(last.replaceAll(/[*_]/gu, ''), words)?.outcome === 'failed' ? 'failed' : null
}

const noWords: ReadonlySet<string> = new Set()

/** "That the club buy a pump. Carried.": what was moved, and an outcome alone. */
function isMovedWithOutcome(text: string, words: Vocabulary): boolean {
  if (!text.includes('. ')) return false
  const end = text.replace(/[.*_]{1,4}$/u, '')
  const at = end.lastIndexOf('. ')
  const stated = at === -1 ? null : readOutcomeLine(end.slice(at + 2).replaceAll(/[*_]/gu, ''), words)
  if (stated === null) return false
  // "The committee accepted the quote. Carried 5-0."
  const isCarried =
    stated.isOfVote && stated.isSaid && stated.outcome === 'passed' && !words.testOutcomes.has(firstWordOf(end.slice(at + 2)))
  return (
    (isCarried && wordsOf(text).length > 4) ||
    (movedOpeners.has(firstWordOf(text)) && /^[*_]{0,3}\p{Lu}/u.test(text)) ||
    findPhrase(text.toLowerCase(), words.motionVerbs) !== null
  )
}

/** What is quoted is the motion's own text. */
const quoted = /"[^"]*"|“[^”]*”|„[^“”]*[“”]|«[^»]*»/gu

/** @param isMotion the sentence is the motion itself: what "is approved" in it is its subject */
function outcomeIn(sentence: string, isMotion: boolean, words: Vocabulary, deferrals: ReadonlySet<string>): VoteOutcome | null {
  const isStated = (word: string) =>
    standsIn(sentence, word, words) &&
    !isOnlyPossible(sentence, word, words) &&
    !(isMotion && isLinked(sentence, word, words)) &&
    !isOfMotionText(sentence, word, words)
  const stated = (set: ReadonlySet<string>) => new Set([...set].filter(isStated))
  const all = { ...words, outcomeWords: stated(words.outcomeWords), rejectionWords: stated(words.rejectionWords) }
  return lastOutcome(sentence, all, stated(deferrals))
}

/** Words in front of an outcome among which one shows that it is none: "if it is approved", "must be unanimous". */
const conditionReach = 5

function isOnlyPossible(sentence: string, outcome: string, words: Vocabulary): boolean {
  return findPhrase(wordsBefore(sentence, outcome, conditionReach), words.conditionWords) !== null
}

/** "the budget is approved" */
function isLinked(sentence: string, outcome: string, words: Vocabulary): boolean {
  return findPhrase(wordsBefore(sentence, outcome, 2), words.linkingVerbs) !== null
}

function wordsBefore(sentence: string, outcome: string, most: number): string {
  return wordsOf(sentence.slice(0, sentence.indexOf(outcome)))
    .slice(-most)
    .join(' ')
}

/** In front of the motion's noun the word is an adjective: "the approved proposal". */
function standsIn(text: string, outcome: string, words: Vocabulary): boolean {
  return (
    text.includes(outcome) &&
    findPhrase(
      [...words.motionWords].reduce((rest, noun) => rest.replaceAll(`${outcome} ${noun}`, noun), text),
      new Set([outcome]),
    ) !== null
  )
}
