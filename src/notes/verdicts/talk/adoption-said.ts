import { findPhrase, wordsOf } from '../../text/phrases.js'
import type { Verdict, VerdictRule } from '../verdict.js'
import { approvesMinutes } from '../votes/minutes.js'
import { decisionSaid } from './decision-said.js'

/** Longest sentence that is one, in UTF-16 code units. */
const longest = 160

/** A sentence that tells that all were for something. */
export const adoptionSaid: VerdictRule<Verdict> = {
  name: 'adoption-said',
  examples: [
    ['The budget was adopted unanimously.', 'decision', 'The budget was adopted unanimously.'],
    ['The rules were approved nem. con.', 'decision', 'The rules were approved nem. con.'],
    ['The minutes of May were approved unanimously.', null],
    ['The budget was adopted.', null],
    ['If the budget was adopted unanimously.', null],
    ['Was the budget adopted unanimously?', null],
  ],
  judge({ lines, context: { section }, sense: { words } }) {
    const said = lines.map(({ text }) => text).join(' ')
    if (section !== 'talk' || findPhrase(said.toLowerCase(), words.unanimityWords) === null) return null
    return decisionSaid(
      lines,
      (beginning) => words.articles.has(wordsOf(beginning)[0] ?? ''),
      (sentence) => tellsAdoption(sentence.toLowerCase()) && !approvesMinutes(sentence, words),
    )

    function tellsAdoption(sentence: string): boolean {
      if (sentence.length > longest || sentence.endsWith('?') || findPhrase(sentence, words.motionWords) !== null) return false
      const manner = findPhrase(sentence, words.unanimityWords)
      const before = manner === null ? [] : wordsOf(sentence.slice(0, sentence.indexOf(manner)))
      const [verb = '', outcome = ''] = before.slice(-2)
      return words.reportPhrases.has(verb) && words.outcomeWords.has(outcome) && isAtEnd(sentence, manner!)
    }
  },
}

const isAtEnd = (sentence: string, phrase: string): boolean => /^[.!]?$/u.test(sentence.slice(sentence.indexOf(phrase) + phrase.length))
