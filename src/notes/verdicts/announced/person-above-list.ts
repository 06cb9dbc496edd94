import type { Owner } from '../../../model/person.js'
import { type NameSense, readOwnerNames } from '../../names/owner-names.js'
import { isBoldLine } from '../../outline/block.js'
import { withoutRemarkOnPerson } from '../../owners/remark-on-person.js'
import { withoutEmphasis } from '../../text/phrases.js'
import type { VerdictRule } from '../verdict.js'
import { introduces } from './introduces.js'

/** Somebody's name above a list: the tasks are theirs. */
export const personAboveList: VerdictRule = {
  name: 'person-above-list',
  given: { known: ['Ann Lee'] },
  examples: [
    ['Ann Lee\n- write the report', 'no item'],
    ['- **Ann**\n  - write the report', 'no item'],
    ['**Ann (by mail)**\n- write the report', 'no item'],
    ['**Ann**, by mail\n- write the report', 'no item'],
    ['**Ann (with Bob)**\n- write the report', null],
    ['- @ann will:\n  - write the report', 'no item'],
    ['- Ann and Bob to:\n  - write the report', 'no item'],
    ['- Ann will order these:\n  - lamps', null],
    ['- Ann Lee', null],
    ['- Website\n  - write the report', null],
  ],
  judge({ bare, children, task, sense, context }) {
    if (!bare || children.length === 0) return null
    const isAmongPeople = context.owners.length > 0 && isBoldLine(task)
    const owners = readOwnerNames(task, isAmongPeople ? 'shaped' : 'known', sense) ?? whoWill(task, sense) ?? remarkedOn(task, sense)
    return owners && introduces(task, context, sense, { section: context.section, owners, ownerRule: 'label-above' })
  },
}

/** The people of "**Ann (by mail)**". */
const remarkedOn = (task: string, sense: NameSense): readonly Owner[] | null =>
  readOwnerNames(withoutRemarkOnPerson(withoutEmphasis(task), sense), 'known', sense)

/** The people of "@ann will:", where the tasks stand below. */
function whoWill(task: string, sense: NameSense): readonly Owner[] | null {
  const { futureWords, infinitiveWords } = sense.words
  const lead = task.endsWith(':') ? task.slice(0, -1) : ''
  const at = lead.lastIndexOf(' ')
  const verb = lead.slice(at + 1).toLowerCase()
  return at > 0 && (futureWords.has(verb) || infinitiveWords.has(verb)) ? readOwnerNames(lead.slice(0, at), 'shaped', sense) : null
}
