import { innerMarker } from '../../statements/statement.js'
import { assignedByArrow, assignedByInnerArrow } from '../../statements/assigned-by-arrow.js'
import { readBelow, type VerdictRule } from '../verdict.js'

/** An arrow in front of a known person gives them the task, anywhere but on the agenda and among names. */
export const arrowToPerson: VerdictRule = {
  name: 'arrow-to-person',
  given: { known: ['Ann Lee', 'Bob Ray'] },
  examples: [
    ['→ Ann: the lamps', 'todo', 'the lamps', ['Ann']],
    ['-> Ann/Bob: order the lamps, by 3 May', 'todo', 'order the lamps, by 3 May', ['Ann', 'Bob']],
    ['- => Ann orders the lamps', 'todo', 'Ann orders the lamps', ['Ann']],
    ['- → Ann to order the lamps', 'todo', 'Ann to order the lamps', ['Ann']],
    ['- → @cleo order the lamps', 'todo', '@cleo order the lamps', ['cleo']],
    ['→ Ann or Bob: the lamps', 'todo', 'Ann or Bob: the lamps'],
    ['→ nobody yet: the lamps', 'todo', 'the lamps'],
    ['The roof leaks. → Ann: call the roofer', 'todo', 'call the roofer', ['Ann']],
    ['- The lamp is broken -> Ann: order a new one', 'todo', 'order a new one', ['Ann']],
    ['The lamp is broken → Ann orders a new one', null],
    ['Ann → Bob: the keys', null],
    ['Draft → Ann: done', null],
    ['Who calls the roofer? → Bob', null],
    ['→ order the lamps', null],
    ['→ Lamps: order them', null],
    ['→ Ann: I will see', null],
    ['→ Ann: done', null],
    ['→ Ann will be late', null],
    ['→ Ann: the lamps?', null],
    ['Ann: order the lamps', null],
  ],
  judge({ lines, text, block, context: { section }, sense }) {
    const named = ['attendance', 'absence', 'checklist', 'review'].includes(section)
      ? null
      : (assignedByArrow(text, sense) ?? assignedByInnerArrow(text, sense))
    if (!named || lines.some((line) => innerMarker(line.text, sense))) return null
    const ownerRule = named.owners.length > 0 ? named.by : null
    return {
      item: { kind: 'todo', text: named.rest, owners: named.owners, ownerRule },
      below: block.form === 'bullet' ? { are: 'details' } : readBelow,
    }
  },
}
