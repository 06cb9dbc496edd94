import type { Owner } from '../../model/person.js'
import { type NameSense, readOwnerNames } from '../names/owner-names.js'
import { innerMarker } from './statement.js'

/** A task in front of a marker that names only its owner: "The bank must be told. **Action: JF**". */
export function readTagBehindTask(text: string, sense: NameSense): { text: string; owners: readonly Owner[] } | null {
  const marker = innerMarker(text, sense)
  if (marker?.kind !== 'todo') return null
  const owners = readOwnerNames(marker.rest.replace(/(?<![\])*_.])[\])*_.]+$/u, ''), 'shaped', sense)
  const task = text.slice(0, marker.at).replace(/(?<![[(*_\s])[[(*_\s]+$/u, '')
  return owners && task !== '' && readOwnerNames(task, 'shaped', sense) === null ? { text: task, owners } : null
}
