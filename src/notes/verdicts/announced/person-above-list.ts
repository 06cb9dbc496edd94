import { readOwnerNames } from '../../names/owner-names.js'
import type { VerdictRule } from '../verdict.js'
import { introduces } from './introduces.js'

/** Somebody's name above a list: the tasks are theirs. */
export const personAboveList: VerdictRule = {
  name: 'person-above-list',
  given: { known: ['Ann Lee'] },
  examples: [
    ['Ann Lee\n- write the report', 'no item'],
    ['- **Ann**\n  - write the report', 'no item'],
    ['- Ann Lee', null],
    ['- Website\n  - write the report', null],
  ],
  judge({ bare, children, task, sense, context }) {
    const owners = bare && children.length > 0 ? readOwnerNames(task, 'known', sense) : null
    return owners && introduces(task, context, sense, { owners, ownerRule: 'label-above' })
  },
}
