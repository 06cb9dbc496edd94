import { oncePer } from '../../../model/remembered.js'
import { agreementManners } from '../../languages/agreement-words.js'
import type { Vocabulary } from '../../languages/vocabulary.js'
import { firstWordOf, wordsOf } from '../../text/phrases.js'
import type { Verdict, VerdictRule } from '../verdict.js'
import { approvesMinutes } from '../votes/minutes.js'
import { decisionSaid } from './decision-said.js'

/** A sentence in mid-line that begins with the word for what was decided. */
export const resolvedInLine: VerdictRule<Verdict> = {
  name: 'resolved-in-line',
  examples: [
    ['The roof leaks. Resolved: that it be sold.', 'decision', 'that it be sold.'],
    ['The roof leaks. Resolved that it be sold.', 'decision', 'Resolved that it be sold.'],
    ['The roof leaks. Agreed: sell it.', 'decision', 'sell it.'],
    ['Das Dach ist hin. Beschlossen: Es wird verkauft.', 'decision', 'Es wird verkauft.'],
    ['Le toit est fichu. Décidé : le vendre.', 'decision', 'le vendre.'],
    ['Agreed nem. con. that the row go ahead.', 'decision', 'Agreed nem. con. that the row go ahead.'],
    ['The roof leaks. Agreed with the bank.', null],
    ['The roof leaks. Agreed: who pays?', null],
    ['The roof leaks. Resolved quickly.', null],
  ],
  judge({ lines, context: { section }, sense: { words } }) {
    if (section !== 'talk' || !lines.some(({ text }) => participle(words).test(text.toLowerCase()))) return null
    const verdict = decisionSaid(
      lines,
      (beginning) => words.outcomeParticiples.has(firstWordOf(beginning)) && opens(beginning, words),
      (said) => !said.endsWith('?') && !approvesMinutes(said, words),
    )
    if (!verdict?.item) return verdict
    return { ...verdict, item: { ...verdict.item, text: verdict.item.text.replace(label, '') } }
  },
}

/** A cheap look for such a word where a sentence begins, with which most lines are done. */
const participle = oncePer(
  ({ outcomeParticiples }: Vocabulary) => new RegExp(`(?:^|[.!?;][*_)]{0,3} )[*_]{0,3}(?:${[...outcomeParticiples].join('|')})`, 'u'),
)

/** "Resolved: " */
const label = /^[*_]{0,3}\p{L}+ ?:[*_]{0,3} /u

/** "Resolved:", "Resolved that", "Agreed nem. con. to" */
function opens(beginning: string, { clauseOpeners, infinitiveWords }: Vocabulary): boolean {
  if (label.test(beginning)) return true
  const said = beginning.replace(/^[*_]{0,3}\p{L}+[*_]{0,3},? /u, '')
  const manner = agreementManners.find((how) => said.toLowerCase().startsWith(`${how} `))
  const [next = ''] = wordsOf(said.slice(manner?.length ?? 0))
  return said !== beginning && (clauseOpeners.has(next) || (manner !== undefined && infinitiveWords.has(next)))
}
