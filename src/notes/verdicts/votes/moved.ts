import { oncePer } from '../../../model/remembered.js'
import { castingWords, movedOpeners } from '../../languages/motion-words.js'
import type { Vocabulary } from '../../languages/vocabulary.js'
import { firstWordOf } from '../../text/phrases.js'
import { readMotion } from './motion.js'
import { namesOnlyMovers, readOutcomeLine } from './outcome.js'

/**
 * What was moved, of the record of a vote: without its label, and without what is said of movers and votes behind it. The whole text where
 * it does not begin with a motion.
 */
export function whatWasMoved(text: string, words: Vocabulary): string {
  // Part of a code span, or of what is emphasised, is none.
  if (text.includes('`')) return text
  const sentences = text.split(/(?<=\p{L}{2}[)”"“»]{0,2}[.!?][*_)”"“»]{0,4}|\d\.[*_)”"“»]{0,4}) +/u)
  while (sentences.length > 1 && isOfVote(sentences.at(-1)!, words)) sentences.pop()
  const rest = sentences.join(' ')
  const [bracket = '', inner = ''] = / ?\(([^()]{3,80})\)[.*_]{0,4}$/u.exec(rest) ?? []
  const motion = bracket !== '' && isOfVote(inner, words) ? rest.slice(0, -bracket.length) : rest
  const moved = motion === text && !numbered.test(text) ? null : readMotion(motion, words)
  // "That the lamp be bought. Moved by Ann. Carried."
  if (moved === null && motion !== text && movedOpeners.has(firstWordOf(motion))) return motion
  // Without a label it is a sentence about the motion.
  return moved === null || moved === motion || moved.replaceAll(/[^*]/gu, '').length % 2 === 1 ? text : moved
}

/** "Motion 4: …" */
const numbered = /^[*_]{0,3}\p{L}+ #?\d/u

/** The same below a heading for decisions, where only the label of a motion with a number is none of its words. */
export const whatIsDecided = (text: string, words: Vocabulary): string => (numbered.test(text) ? whatWasMoved(text, words) : text)

/** Whether a sentence tells only who made a motion, or how the vote on it ended. */
export function isOfVote(sentence: string, words: Vocabulary): boolean {
  const plain = sentence.replaceAll(/[*_]/gu, '').replace(/[.!]$/u, '')
  return tellsMover(plain, words) || readOutcomeLine(plain, words)?.isOfVote === true || isOutcome(plain, words)
}

/** Most words of a sentence that only tells who made a motion. */
const mostWords = 14

/** "Moved by van Dijk, seconded by Lee", "Mover: Ann" */
function tellsMover(sentence: string, words: Vocabulary): boolean {
  const [first = '', second = ''] = sentence.toLowerCase().split(' ')
  const isMover = words.moverWords.has(first.replace(/:$/u, '')) && (first.endsWith(':') || words.agentWords.has(second))
  return namesOnlyMovers(sentence, words) || (isMover && sentence.split(' ').length <= mostWords)
}

/** "Carried", "Seconded", "4 in favour, 1 abstention": words of votes and numbers alone. */
function isOutcome(sentence: string, words: Vocabulary): boolean {
  const spoken = sentence
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
  return spoken.length > 0 && spoken.every((word) => wordsOfVotes(words).has(word))
}

const wordsOfVotes = oncePer((words: Vocabulary) => {
  const { outcomeWords, ballotWords, unanimityWords, moverWords, motionWords, resultLabels } = words
  const phrases = [outcomeWords, ballotWords, unanimityWords, moverWords, motionWords, resultLabels, castingWords].flatMap((set) => [
    ...set,
  ])
  return new Set(phrases.flatMap((phrase) => phrase.split(' ')))
})
