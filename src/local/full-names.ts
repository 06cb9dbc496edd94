import type { Note } from '../model/note.js'
import type { UnresolvedOwner } from '../model/plan.js'
import { surveyOwners } from '../setup/survey-owners.js'
import { groupWords } from './group-words.js'

/** The full name of the participant whom a short name means, as far as the notes tell; read only if there is an unknown owner. */
export function fullNames(notes: readonly Note[], unresolved: readonly UnresolvedOwner[]): (written: string) => string {
  if (unresolved.length === 0) return (written) => written
  const { owners } = surveyOwners(notes, groupWords)
  const names = new Map(owners.flatMap(({ name, written, aliases }) => [...written, ...aliases].map((short) => [short, name])))
  return (written) => names.get(written) ?? written
}
