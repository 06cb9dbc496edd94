import type { Owner } from '../../model/person.js'
import { isGroup } from '../names/groups.js'
import { type NameSense, readOwnerNames } from '../names/owner-names.js'
import { withoutRemarkOnPerson } from './remark-on-person.js'

/** Whose the tasks below a heading are: "Ann", "Tasks for everyone", "Aufgaben für Ann"; null if it says nothing of that. */
export function headingOwners(title: string, sense: NameSense): readonly Owner[] | null {
  const spoken = title.replace(/:$/u, '').split(' ')
  const at = spoken.findIndex((word, index) => index > 0 && sense.words.addressWords.has(word.toLowerCase()))
  const addressees = at === -1 ? null : readOwnerNames(spoken.slice(at + 1).join(' '), 'known', sense)
  if (addressees) return addressees
  const names = readOwnerNames(title, 'known', sense) ?? readOwnerNames(withoutRemarkOnPerson(title, sense), 'known', sense)
  // "Everyone" among people; "Core team" says what the section is about.
  const isTopic = ({ written }: Owner) => isGroup(written, sense.words) && !sense.words.everybodyWords.has(written.toLowerCase())
  return names?.some(isTopic) ? null : names
}
