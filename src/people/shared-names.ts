import type { Group, Person } from '../model/person.js'
import { isSameName } from '../model/same-name.js'
import { foldLetters } from './name-forms.js'

/** An entry of the config with the line that it begins in; null for one of another file. */
export interface Entry<T> {
  readonly value: T
  readonly line: number | null
}

/** A name that two entries have. */
export interface SharedName {
  /** The later one of the two. */
  readonly of: Group | Person
  readonly severity: 'error' | 'warning'
  readonly message: string
}

/** Names that two groups, a group and a person, or two people have, one of them as an alias; two people of one full name are no mistake. */
export function sharedNames(people: readonly Entry<Person>[], groups: readonly Entry<Group>[]): SharedName[] {
  return [...ofGroups(people, groups), ...ofPeople(people)]
}

function ofGroups(people: readonly Entry<Person>[], groups: readonly Entry<Group>[]): SharedName[] {
  const taken = new Map<string, { who: string; line: number | null }>()
  for (const { value, line } of people)
    for (const name of [value.name ?? value.login, ...value.aliases]) taken.set(foldLetters(name), { who: `@${value.login}`, line })
  return groups.flatMap(({ value: group, line }) => {
    const found = [group.name, ...group.aliases].flatMap((name): SharedName[] => {
      const other = taken.get(foldLetters(name))
      if (!other) return []
      const message = `“${name}” is also a name of ${other.who}${at(other.line)}. Keep it in one of the two.`
      return [{ of: group, severity: 'error', message }]
    })
    for (const name of [group.name, ...group.aliases]) taken.set(foldLetters(name), { who: `the group “${group.name}”`, line })
    return found
  })
}

function ofPeople(people: readonly Entry<Person>[]): SharedName[] {
  const taken = new Map<string, { person: Person; isAlias: boolean; line: number | null }[]>()
  return people.flatMap(({ value: person, line }) => {
    const names = [
      ...(person.name === null ? [] : [{ name: person.name, isAlias: false }]),
      ...person.aliases.map((name) => ({ name, isAlias: true })),
    ]
    return names.flatMap(({ name, isAlias }): SharedName[] => {
      const key = name.normalize('NFC').toLowerCase()
      const others = taken.get(key) ?? []
      const other = others.find((one) => !isSameName(one.person.login, person.login) && (isAlias || one.isAlias))
      taken.set(key, [...others, { person, isAlias, line }])
      if (!other) return []
      const message = `“${name}” is also a name of @${other.person.login}${at(other.line)}: only the attendance of a note can tell who is meant. If only one of them is called so, take it out of the other’s aliases.`
      return [{ of: person, severity: 'warning', message }]
    })
  })
}

const at = (line: number | null): string => (line === null ? ' in another file' : ` in line ${line}`)
