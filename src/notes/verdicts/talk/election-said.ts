import { electedWords, unopposedWords } from '../../languages/agreement-words.js'
import { findPhrase, firstWordOf, wordsOf } from '../../text/phrases.js'
import type { Verdict, VerdictRule } from '../verdict.js'
import { decisionSaid } from './decision-said.js'

/** Longest sentence that is one, in UTF-16 code units. */
const longest = 160

const unopposed = [...unopposedWords]

/** Somebody who came to an office with nobody against it. */
export const electionSaid: VerdictRule<Verdict> = {
  name: 'election-said',
  examples: [
    ['Carla Marx was elected Secretary nem. con.', 'decision', 'Carla Marx was elected Secretary nem. con.'],
    ['We had cake. Treasurer: Bob Ray, elected unopposed.', 'decision', 'Treasurer: Bob Ray, elected unopposed.'],
    ['Carla Marx wurde einstimmig zur Schriftführerin gewählt.', 'decision', 'Carla Marx wurde einstimmig zur Schriftführerin gewählt.'],
    ['Carla Marx est élue secrétaire à l’unanimité.', 'decision', 'Carla Marx est élue secrétaire à l’unanimité.'],
    ['Carla Marx was elected Secretary in 2019.', null],
    ['If Carla is elected unopposed, we are done.', null],
    ['Was Carla elected unopposed?', null],
    ['The old officers were elected unopposed.', null],
  ],
  judge({ lines, context: { section }, sense: { words } }) {
    if (section !== 'talk' || !lines.some(({ text }) => unopposed.some((word) => text.toLowerCase().includes(word)))) return null
    return decisionSaid(
      lines,
      (beginning) => /^[*_]{0,3}\p{Lu}/u.test(beginning) && !words.articles.has(firstWordOf(beginning)),
      (sentence) => {
        const lower = sentence.toLowerCase()
        return (
          sentence.length <= longest &&
          !sentence.endsWith('?') &&
          wordsOf(sentence).some((word) => electedWords.has(word)) &&
          findPhrase(lower, unopposedWords) !== null &&
          findPhrase(lower, words.conditionWords) === null
        )
      },
    )
  },
}
