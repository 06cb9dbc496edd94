import type { SourceLine } from '../outline/block.js'
import { findPhrase, normalizePhrase, wordsOf } from '../text/phrases.js'
import type { Vocabulary } from '../languages/vocabulary.js'

/** The lines that record a vote, and their words. */
export interface VoteRecord {
  readonly lines: readonly SourceLine[]
  readonly text: string
}

/** Longest text that is taken for the record of a vote; a transcript's paragraphs are longer. */
const longestRecord = 600
/** What tests and builds do as well as motions. */
const saidOfTests = new Set(['passed', 'passes', 'failed'])

/**
 * Reads the record of a motion, proposal or vote with its outcome: "Motion to renew. Seconded. Carried.", "Result: approved".
 * In a paragraph it begins with the line that names the motion; a list item is one record. In an agenda, where motions are
 * only announced, the outcome must have its label (`labelled`). Null where there is none.
 */
export function readOutcomeOfVote(lines: readonly SourceLine[], whole: boolean, labelled: boolean, words: Vocabulary): VoteRecord | null {
  const text = lines
    .map((line) => line.text)
    .join(' ')
    .trim()
  if (text.length > longestRecord || text.endsWith('?')) return null
  const result = readResult(text, words)
  if (result) return { lines, text: result }
  if (labelled || !statesOutcome(text, words)) return null
  const namesMotion = ({ text: line }: SourceLine) =>
    [words.motionWords, words.motionVerbs].some((phrases) => findPhrase(line.toLowerCase(), phrases) !== null)
  const first = whole ? 0 : Math.max(0, lines.findIndex(namesMotion))
  const record = lines.slice(first)
  return {
    lines: record,
    text: record
      .map((line) => line.text)
      .join(' ')
      .trim(),
  }
}

/** "**Result:** Approved to use the name.", "Vote result: keep the old logo" */
function readResult(text: string, words: Vocabulary): string | null {
  const colon = text.indexOf(':')
  const label = normalizePhrase(text.slice(0, Math.max(0, colon)))
  if (colon < 1 || colon > 30 || !words.resultLabels.has(label)) return null
  const rest = text.slice(colon + 1).replace(/^[*_\s]+/u, '')
  const [first = ''] = wordsOf(rest.slice(0, 40))
  if (findPhrase(label, words.motionWords) && (words.ruleVerbs.has(first) || words.workVerbs.has(first))) return rest
  return [...words.outcomeWords].some((word) => !saidOfTests.has(word) && standsIn(rest.toLowerCase(), word, words)) ? rest : null
}

function statesOutcome(text: string, words: Vocabulary): boolean {
  const lower = text.toLowerCase()
  if (findPhrase(lower, words.motionWords) === null) return false
  const said = lower.split(/(?<=[.!?]) /u).filter((sentence) => !sentence.endsWith('?'))
  return said.some((sentence) =>
    [...words.outcomeWords].some((word) => standsIn(sentence, word, words) && !isOnlyPossible(sentence, word, words)),
  )
}

/** Words in front of an outcome among which one shows that it is none: "if it is approved", "must be unanimous". */
const conditionReach = 5

function isOnlyPossible(sentence: string, outcome: string, words: Vocabulary): boolean {
  const before = wordsOf(sentence.slice(0, sentence.indexOf(outcome)))
    .slice(-conditionReach)
    .join(' ')
  return findPhrase(before, words.conditionWords) !== null
}

/** In front of the motion's noun the word is an adjective: "the approved proposal". */
function standsIn(text: string, outcome: string, words: Vocabulary): boolean {
  return (
    findPhrase(
      [...words.motionWords].reduce((rest, noun) => rest.replaceAll(`${outcome} ${noun}`, noun), text),
      new Set([outcome]),
    ) !== null
  )
}
