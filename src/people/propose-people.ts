import type { Profile } from '../model/person.js'
import { ownerResolver } from './resolve-owners.js'

/**
 * Finds whom names may mean among people of whom only the profile is known, by the rules for people of the roster. To be
 * proposed to a person, never to be assigned: a profile may show any name.
 */
export function peopleProposer(profiles: readonly Profile[]): (written: string) => readonly Profile[] {
  const people = profiles.map((profile) => ({ ...profile, aliases: [] }))
  const resolve = ownerResolver({ people, groups: [] })({ participants: [], agendaNames: [], writtenLogins: [] })
  return (written) => {
    const { login, candidates } = resolve({ written, login: null })
    const fitting = login === null ? candidates : [login]
    return profiles.filter((profile) => fitting.includes(profile.login))
  }
}
