import type { Note } from '../model/note.js'
import type { Roster } from '../model/person.js'
import type { UnresolvedOwner } from '../model/plan.js'
import { isSameName } from '../model/same-name.js'
import { foldLetters } from '../people/name-forms.js'
import { ownerResolver } from '../people/resolve-owners.js'
import { uniteRosters } from '../people/unite-rosters.js'
import { nobodyPresent } from './listed-people.js'

/**
 * Tells of an owner whom several people could be for whom an alias would help, these candidates first; and what else to do where it
 * would help for nobody. Pure.
 */
export function adviser(notes: readonly Note[], roster: Roster): (owner: UnresolvedOwner) => UnresolvedOwner {
  const byPath = new Map(notes.map((note) => [note.path, note]))
  return (owner) => {
    const { name, candidates, advice, places } = owner
    if (candidates.length === 0 || advice !== undefined) return owner
    const names = byPath.get(places[0]?.path ?? '') ?? nobodyPresent
    const isHelped = (login: string) => {
      const resolve = ownerResolver(uniteRosters([roster, { people: [{ login, name: null, aliases: [name] }], groups: [] }]))(names)
      return isSameName(resolve({ written: name, login: null }).login ?? '', login)
    }
    const helped = candidates.filter(isHelped)
    if (helped.length === 0) return { ...owner, advice: withoutAlias(owner, roster) }
    return { ...owner, candidates: [...helped, ...candidates.filter((login) => !helped.includes(login))] }
  }
}

function withoutAlias({ name, candidates }: UnresolvedOwner, { people }: Roster): string {
  const folded = foldLetters(name)
  const holders = people.filter(
    ({ login, aliases }) => candidates.includes(login) && aliases.some((alias) => foldLetters(alias) === folded),
  )
  const handles = candidates.map((login) => `@${login}`).join(' or ')
  if (holders.length < 2) return `Write ${handles} in the notes, or the name by which only one of them is known.`
  const logins = holders.map(({ login }) => login).join(' and ')
  return `It is among the aliases of ${logins} in .github/meeting-notes.yml: keep it in one of them only, or write ${handles} in the notes.`
}
