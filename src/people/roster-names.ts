import type { Person, Roster } from '../model/person.js'
import { nameParticles } from './name-forms.js'

/** The names by which notes may call the people and groups of a roster: those that may be shortened, and those that count only whole. */
export function namesOf({ people, groups }: Roster): { people: string[]; exact: string[] } {
  return {
    people: people.flatMap(namesOfPerson),
    exact: [...people.map(({ login }) => login), ...groups.flatMap(({ name, aliases }) => [name, ...aliases])],
  }
}

/** The name, the aliases, and each nickname with the surname: "Bob Stone" of Robert Stone with the alias Bob. */
export function namesOfPerson({ name, aliases }: Person): string[] {
  const surname = name === null ? '' : surnameOf(name)
  const nicknames = surname === '' ? [] : aliases.filter((alias) => /^\p{Lu}\p{Ll}+$/u.test(alias) && alias !== surname)
  return [...(name === null ? [] : [name]), ...aliases, ...nicknames.map((nickname) => `${nickname} ${surname}`)]
}

/** The last word of a name with its particles: "van Dam"; empty for a name of one word. */
function surnameOf(name: string): string {
  const words = name.split(' ')
  let from = words.length - 1
  while (from > 1 && nameParticles.has(words[from - 1]!.toLowerCase())) from--
  return from > 0 ? words.slice(from).join(' ') : ''
}
