import { undecidedVerbs } from '../../languages/agreement-words.js'
import { timeWords } from '../../languages/announcing-words.js'
import type { Vocabulary } from '../../languages/vocabulary.js'
import { findPhrase, wordsOf } from '../../text/phrases.js'
import type { Verdict, VerdictRule } from '../verdict.js'
import { agreementOpening, mayAgree, opensAgreement, straight } from '../votes/decision-openings.js'
import { approvesMinutes } from '../votes/minutes.js'
import { decisionSaid } from './decision-said.js'

/** A sentence in which those who met say what they decided. */
export const agreementSaid: VerdictRule<Verdict> = {
  name: 'agreement-said',
  examples: [
    ['We agreed to drop the printed programme.', 'decision', 'We agreed to drop the printed programme.'],
    ['Ann showed it. We decided that the fee stays. Ben left.', 'decision', 'We decided that the fee stays.'],
    ['- Wir haben beschlossen, den Beitrag nicht zu erhöhen.', 'decision', 'Wir haben beschlossen, den Beitrag nicht zu erhöhen.'],
    ['Nous avons décidé de garder la salle.', 'decision', 'Nous avons décidé de garder la salle.'],
    ['We agreed: no fee before June.', 'decision', 'We agreed: no fee before June.'],
    ['**We decided:** the fee stays.', 'decision', '**We decided:** the fee stays.'],
    ['Wir haben beschlossen: Der Beitrag bleibt.', 'decision', 'Wir haben beschlossen: Der Beitrag bleibt.'],
    ['We agreed: discuss the fee in May.', null],
    ['We agreed: the fee is what it is?', null],
    ['We agreed on the fee: it was too high.', null],
    ['The board voted 5-2 to close the shop.', 'decision', 'The board voted 5-2 to close the shop.'],
    ['The board voted 2-5 to close the shop.', null],
    ['We agreed to discuss the fee in May.', null],
    ['We agreed to meet on Tuesday.', null],
    ['We agreed that the fee is too high.', null],
    ['We agreed to drop it at our last meeting.', null],
    ['We decided to approve the minutes of May.', null],
    ['The group decided to use tabs.', null],
    ['If we agreed to drop it, the fee could stay.', null],
    ['We agreed to drop it?', null],
  ],
  judge({ lines, context, sense: { words } }) {
    // What somebody tells in a round was decided elsewhere.
    if (
      !['talk', 'actions', 'checklist'].includes(context.section) ||
      context.owners.length > 0 ||
      !lines.some(({ text }) => mayAgree(text))
    )
      return null
    return decisionSaid(lines, opensAgreement, (said) => decides(straight(said), words))
  },
}

function decides(lower: string, words: Vocabulary): boolean {
  const spoken = wordsOf(lower)
  const [verb = ''] = wordsOf(lower.slice(agreementOpening.exec(lower)?.[0].length))
  // "at our last meeting", "last week"
  const isOfEarlier = spoken.some((word, at) => words.reviewWords.has(word) && timeWords.has(spoken[at + 1] ?? ''))
  return (
    verb !== '' &&
    !lower.endsWith('?') &&
    !undecidedVerbs.has(verb) &&
    !isOfEarlier &&
    findPhrase(lower, words.schedulingPhrases) === null &&
    !approvesMinutes(lower, words)
  )
}
