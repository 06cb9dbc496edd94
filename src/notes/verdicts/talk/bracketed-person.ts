import { isPlaceholder } from '../../statements/placeholder.js'
import { readBracketedTask } from '../../statements/bracketed-people.js'
import { innerMarker } from '../../statements/statement.js'
import { readBelow, type VerdictRule } from '../verdict.js'

/** Known people in brackets in front of a line, in a note that gives them tasks so. */
export const bracketedPerson: VerdictRule = {
  name: 'bracketed-person',
  given: { known: ['Ann Lee', 'Bob Ray'], brackets: 'tasks' },
  examples: [
    ['- [Ann] order the lamps', 'todo', 'order the lamps', ['Ann']],
    ['- [Ann, Bob]: order the lamps', 'todo', 'order the lamps', ['Ann', 'Bob']],
    ['- [Ann?] order the lamps', 'todo', 'order the lamps (Ann?)'],
    ['- [Ann] the lamps by 3 May', 'todo', 'the lamps by 3 May', ['Ann']],
    ['- [Lamps] order them', null],
    ['- [Ann](https://example.org) order them', null],
  ],
  judge({ lines, text, block, context, sense }) {
    const task = readBracketedTask(text, context, sense)
    if (!task || isPlaceholder(task.rest, sense) || lines.some((line) => innerMarker(line.text, sense))) return null
    const ownerRule = task.owners.length > 0 ? 'brackets' : null
    return {
      item: { kind: 'todo', text: task.rest, owners: task.owners, ownerRule },
      below: block.form === 'bullet' ? { are: 'details' } : readBelow,
    }
  },
}
