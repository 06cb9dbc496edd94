import { innerMarker } from '../../statements/statement.js'
import { readTagBehindTask } from '../../statements/tag-behind-task.js'
import type { VerdictRule } from '../verdict.js'

/** The marker tells whose the task in front of it is. */
export const tagBehindTask: VerdictRule = {
  name: 'tag-behind-task',
  examples: [
    ['The bank must be told. **Action: JF**', 'todo', 'The bank must be told.', ['JF']],
    ['The bank must be told.\n**Action: JF**', 'todo', 'The bank must be told.', ['JF']],
    ['The bank must be told. **Action: JF tells them**', null],
  ],
  judge({ lines, text, sense }) {
    const tagged = lines.length > 1 || innerMarker(text, sense) ? readTagBehindTask(text, sense) : null
    return tagged && { item: { kind: 'todo', ...tagged, ownerRule: 'tag-behind-task' }, below: { are: 'details' } }
  },
}
