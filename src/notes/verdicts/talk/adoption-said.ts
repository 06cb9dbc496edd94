import { findPhrase, normalizePhrase, wordsOf } from '../../text/phrases.js'
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
    ["Le budget est adopté à l'unanimité.", 'decision', "Le budget est adopté à l'unanimité."],
    ['Der Haushalt wird einstimmig angenommen.', 'decision', 'Der Haushalt wird einstimmig angenommen.'],
    ['Das Protokoll wird einstimmig genehmigt.', null],
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
      if (manner === null) return false
      const [before, behind] = [sentence.slice(0, sentence.indexOf(manner)), sentence.slice(sentence.indexOf(manner) + manner.length)]
      const spoken = wordsOf(before)
      // "adopté à l'unanimité"
      const at = spoken.findLastIndex((word, index) => index >= spoken.length - mostBetween && words.outcomeWords.has(word))
      const isVerb = (word = '') => words.reportPhrases.has(word) || words.linkingVerbs.has(word)
      if (isVerb(spoken[at - 1]) || isVerb(spoken.slice(at - 2, at).join(' '))) return isEnd(behind)
      // "wird einstimmig angenommen"
      return isVerb(spoken.at(-1)) && words.outcomeWords.has(normalizePhrase(behind))
    }
  },
}

/** Of the outcome, and small words between it and how all were for it. */
const mostBetween = 3

const isEnd = (behind: string): boolean => /^[.!]?$/u.test(behind)
