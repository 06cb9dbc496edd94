import type { Vocabulary } from '../../languages/vocabulary.js'
import { readMotion } from './motion.js'
import { namesOnlyMovers, readOutcomeLine } from './outcome.js'

/**
 * What was moved, of the record of a vote: without its label, and without what is said of movers and votes behind it. The whole text where
 * it does not begin with a motion.
 */
export function whatWasMoved(text: string, words: Vocabulary): string {
  const sentences = text.split(/(?<=\p{L}{2}[)”"“»]{0,2}[.!?][*_)”"“»]{0,4}|\d\.[*_)”"“»]{0,4}) +/u)
  while (sentences.length > 1 && isOfVote(sentences.at(-1)!, words)) sentences.pop()
  const rest = sentences.join(' ')
  const [bracket = '', inner = ''] = / ?\(([^()]{3,80})\)[.*_]{0,4}$/u.exec(rest) ?? []
  const motion = bracket !== '' && isOfVote(inner, words) ? rest.slice(0, -bracket.length) : rest
  return motion === text ? text : (readMotion(motion, words) ?? text)
}

function isOfVote(sentence: string, words: Vocabulary): boolean {
  const plain = sentence.replaceAll(/[*_]/gu, '').replace(/[.!]$/u, '')
  return namesOnlyMovers(plain, words) || readOutcomeLine(plain, words)?.isOfVote === true || isOutcome(plain, words)
}

/** "Carried", "Seconded", "For 5, against 0, abstentions 0": words of votes and numbers alone. */
function isOutcome(sentence: string, { outcomeWords, ballotWords, unanimityWords, moverWords }: Vocabulary): boolean {
  const spoken = sentence
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
  return spoken.length > 0 && spoken.every((word) => [outcomeWords, ballotWords, unanimityWords, moverWords].some((set) => set.has(word)))
}
