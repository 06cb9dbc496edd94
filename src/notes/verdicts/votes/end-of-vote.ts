import type { Vocabulary } from '../../languages/vocabulary.js'
import { readLeadingMarker } from '../../markers/table.js'
import { joinLines, type SourceLine } from '../../outline/block.js'
import { firstWordOf } from '../../text/phrases.js'
import { isOfVote } from './moved.js'
import { lastOutcome, readOutcomeLine } from './outcome.js'
import { longestRecord, statedOutcome } from './record.js'

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

/**
 * Where a task stands behind the words that say how a vote ended, on the same line: "Carried 5-0. Action: Bob to tell the bank",
 * "**CARRIED** – Bob to make the offer"; -1 where none does.
 */
export function taskBehindVote(line: string, words: Vocabulary): number {
  if (line.length > longestRecord) return -1
  let from = 0
  for (const { index, 0: between } of line.matchAll(breaks)) {
    const at = index + between.length
    const rest = line.slice(at)
    if ((givesTask(rest, words) || readLeadingMarker(rest, words)?.kind === 'todo') && saysOutcome(line.slice(from, index), words))
      return at
    if (between === ' ') from = at
  }
  return -1
}

/** Where a sentence, or what stands behind a dash, begins. */
const breaks = / [–—-]{1,2} (?=[\p{Lu}*_@([])|(?<=[.!;][*_)]{0,3}) (?=[\p{Lu}*_@([])/gu

/** "Bob to make the offer", "The treasurer will pay" */
function givesTask(text: string, { infinitiveWords, futureWords }: Vocabulary): boolean {
  const spoken = text.split(' ', 4)
  const at = spoken.findIndex((word) => infinitiveWords.has(word) || futureWords.has(word))
  return at > 0 && !/[.:;]/u.test(spoken.slice(0, at).join(' '))
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
