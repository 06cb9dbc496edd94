import type { Roster } from '../model/person.js'

/** The names by which notes may call the people and groups of a roster: those that may be shortened, and those that count only whole. */
export function namesOf({ people, groups }: Roster): { people: string[]; exact: string[] } {
  return {
    people: people.flatMap(({ name, aliases }) => [...(name === null ? [] : [name]), ...aliases]),
    exact: [...people.map(({ login }) => login), ...groups.flatMap(({ name, aliases }) => [name, ...aliases])],
  }
}
