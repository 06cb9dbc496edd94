import { readTagBehindLines } from '../../statements/tag-behind-task.js'
import type { VerdictRule } from '../verdict.js'

/** The marker tells whose the task in front of it is. */
export const tagBehindTask: VerdictRule = {
  name: 'tag-behind-task',
  examples: [
    ['The bank must be told. **Action: JF**', 'todo', 'The bank must be told.', ['JF']],
    ['The bank must be told.\n**Action: JF**', 'todo', 'The bank must be told.', ['JF']],
    ['The bank must be told\nAction: Chair', 'todo', 'The bank must be told', ['Chair']],
    ['The bank must be told. **Action: JF tells them**', null],
    ['The bank must be told. (Action: Treasurer)', 'todo', 'The bank must be told.', ['Treasurer']],
    ['The bank must be told (Action Secretary, by 15 April).', 'todo', 'The bank must be told (by 15 April)', ['Secretary']],
    ['The bank must be told. Action: Chair', 'todo', 'The bank must be told.', ['Chair']],
    ['The bank must be told **[Action: Chair]**', 'todo', 'The bank must be told', ['Chair']],
    ['The bank must be told *Aufgabe Chair*', 'todo', 'The bank must be told', ['Chair']],
    ['The bank must be told (Action needed)', null],
    ['The bank wants Action Chair', null],
  ],
  judge({ lines, sense }) {
    const tagged = readTagBehindLines(lines, sense)
    return tagged && { item: { kind: 'todo', ...tagged, ownerRule: 'tag-behind-task' }, below: { are: 'details' } }
  },
}
