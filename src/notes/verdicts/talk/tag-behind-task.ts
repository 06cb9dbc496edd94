import type { Owner } from '../../../model/person.js'
import { type NameSense, readOwnerNames } from '../../names/owner-names.js'
import { innerMarker } from '../../statements/statement.js'
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
    const tagged = lines.length > 1 || innerMarker(text, sense) ? readTagged(text, sense) : null
    return tagged && { item: { kind: 'todo', ...tagged }, below: { are: 'details' } }
  },
}

/** A task in front of a marker that names only its owner. */
export function readTagged(text: string, sense: NameSense): { text: string; owners: readonly Owner[] } | null {
  const marker = innerMarker(text, sense)
  if (marker?.kind !== 'todo') return null
  const owners = readOwnerNames(marker.rest.replace(/[\])*_.]+$/u, ''), 'shaped', sense)
  const task = text.slice(0, marker.at).replace(/[[(*_\s]+$/u, '')
  return owners && task !== '' && readOwnerNames(task, 'shaped', sense) === null ? { text: task, owners } : null
}
