import { readBelow, type Verdict, type VerdictRule } from '../verdict.js'
import { decidedInFront } from '../votes/decided-tail.js'
import { approvesMinutes } from '../votes/minutes.js'

/** What was decided, and at its end a word that says so. */
export const decidedBehindText: VerdictRule<Verdict> = {
  name: 'decided-behind-text',
  examples: [
    ['- We ask for 6 days this time. (agreed)', 'decision', 'We ask for 6 days this time.'],
    ['- Wir fragen nach 6 Tagen (beschlossen)', 'decision', 'Wir fragen nach 6 Tagen'],
    ['- On demande 6 jours (décidé)', 'decision', 'On demande 6 jours'],
    ['No outing without a coach: agreed unanimously.', 'decision', 'No outing without a coach'],
    ['Keine Ausfahrt ohne Trainer: einstimmig beschlossen.', 'decision', 'Keine Ausfahrt ohne Trainer'],
    ['The hall stays open, agreed by all', 'decision', 'The hall stays open'],
    ['- print: 200 more → accepted.', 'decision', 'print: 200 more'],
    ['- The kit (agreed last year) is old.', null],
    ['- The fee is too high (not agreed)', null],
    ['- The price is what we agreed.', null],
    ['- Ann: agreed.', null],
    ['- Is the price agreed?', null],
    ['- The offer was fine – accepted', null],
    ['- Who pays the bill? (agreed)', null],
  ],
  judge({ lines, text, block, context, sense: { words } }) {
    if (context.section !== 'talk' || block.ticked !== null) return null
    const said = decidedInFront(text, words)
    if (said === null || approvesMinutes(said, words)) return null
    return { item: { kind: 'decision', text: said, owners: [], ownerRule: null, lines }, below: readBelow }
  },
}
