import type { Vocabulary } from '../../languages/vocabulary.js'
import { joinLines, type SourceLine } from '../../outline/block.js'
import { firstWordOf } from '../../text/phrases.js'
import { isOfVote } from './moved.js'
import { lastOutcome, readOutcomeLine } from './outcome.js'
import { statedOutcome } from './record.js'

const sentenceEnd = /(?<=[.!?][*_)]{0,3}) (?=[\p{Lu}*_])/u

/** Most lines of the record of a vote that are looked at. */
const mostLines = 8

/**
 * Whether a line stands behind the one that says how the vote on a motion ended ("Motion to buy a lamp. Carried 5-0."), and speaks of
 * something else.
 * @param above the lines in front of it
 */
export function standsBehindVote(above: readonly SourceLine[], line: string, words: Vocabulary): boolean {
  const last = above.at(-1)?.text.trim() ?? ''
  if (!/[.!][*_)]{0,3}$/u.test(last) || !/^[*_]{0,3}[\p{Lu}\p{Lo}@]/u.test(line)) return false
  // Most lines name no motion at all.
  if (statedOutcome(joinLines(above.slice(-mostLines)), words) === null) return false
  return saysOutcome(last.split(sentenceEnd).at(-1)!, words) && !goesOnWithVote(line, words)
}

function saysOutcome(sentence: string, words: Vocabulary): boolean {
  const stated = readOutcomeLine(sentence.replaceAll(/[*_.!]/gu, ''), words)
  return stated !== null || (isOfVote(sentence, words) && lastOutcome(sentence.toLowerCase(), words) !== null)
}

/** "In favour: Ann", "Seconded by Ann.", "Motion passes." */
function goesOnWithVote(line: string, words: Vocabulary): boolean {
  const first = firstWordOf(line)
  const isBallot = (phrases: ReadonlySet<string>) => [...phrases].some((phrase) => phrase === first || phrase.startsWith(`${first} `))
  return (
    isOfVote(line.split(sentenceEnd, 1)[0]!, words) ||
    [words.motionWords, words.moverWords, words.outcomeWords, words.rejectionWords, words.unanimityWords, words.resultLabels].some(
      isBallot,
    ) ||
    (isBallot(words.ballotWords) && !words.articles.has(first))
  )
}
