import type { Person, Roster } from '../model/person.js'

/** One roster of several; a login that stands in two is one person with the signs of both, the first entry's name leading. */
export function uniteRosters(rosters: readonly Roster[]): Roster {
  const people = new Map<string, Person>()
  for (const person of rosters.flatMap((roster) => roster.people)) {
    const key = person.login.toLowerCase()
    const known = people.get(key)
    people.set(key, known ? uniteEntries(known, person) : person)
  }
  return { people: [...people.values()], groups: rosters.flatMap(({ groups }) => groups) }
}

function uniteEntries(first: Person, second: Person): Person {
  const name = first.name ?? second.name
  const further = second.name === null || second.name === name ? [] : [second.name]
  return { login: first.login, name, aliases: [...new Set([...first.aliases, ...further, ...second.aliases])] }
}
