import { peopleIn } from '../../owners/round-table.js'
import type { Verdict, VerdictRule } from '../verdict.js'

/** Longest label, in UTF-16 code units. */
const longestLabel = 60

/** A known person's name above a list of the talk: what is marked in it is theirs, unless it names somebody else. */
export const partOfRoundTable: VerdictRule<Verdict> = {
  name: 'part-of-round-table',
  given: { known: ['Ann Lee', 'Bob'] },
  examples: [
    ['**Ann**\n- it is late\n- TODO write the report', 'no item'],
    ['- Ann:\n  - TODO write the report', 'no item'],
    ['**Ann (by mail)**\n- TODO write the report', 'no item'],
    ['**Ann**, by mail\n- TODO write the report', 'no item'],
    ['**Ann** (with Bob)\n- TODO write the report', null],
    ['Ann (Bob takes over)\n- TODO write the report', null],
    ['**Website**\n- TODO write the report', null],
    ['Ann was late:\n- TODO write the report', null],
  ],
  judge({ text, children, sense }) {
    const owners = children.length > 0 && text.length <= longestLabel ? peopleIn(text, sense) : null
    return owners && { below: { are: 'the-label’s', in: { owners, ownerRule: 'label-above' } } }
  },
}
