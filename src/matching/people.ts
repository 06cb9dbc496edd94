import type { Item } from '../model/item.js'
import type { Group, ResolvedOwner } from '../model/person.js'
import { foldName } from './fold.js'

/** Whom the owners of an item stand for, as a marker keeps it: `@login`, `group:name`, or `?name` for an unknown one. */
export function peopleOf({ owners }: Pick<Item, 'owners'>): string[] {
  return owners.map(personKey)
}

function personKey({ written, login, group }: ResolvedOwner): string {
  if (login !== null) return `@${login}`
  return group ? `group:${group.name}` : `?${foldName(written)}`
}

/** The owner that a marker remembers, without asking the note again. */
export function rememberedOwner(written: string, key: string, groups: readonly Group[]): ResolvedOwner {
  const group = key.startsWith('group:') ? (groups.find((other) => `group:${other.name}` === key) ?? null) : null
  const login = key.startsWith('@') ? key.slice(1) : null
  return { written, login, group, reason: login ? 'login' : group ? 'group' : 'unknown', candidates: [] }
}

/** Whether two lists of owners as written name the same, in any order. */
export function sameNames(one: readonly string[], other: readonly string[]): boolean {
  const folded = (names: readonly string[]) => names.map(foldName).sort().join('\n')
  return folded(one) === folded(other)
}

/** The people of one list who are in another, too; GitHub does not tell the case of a login's letters apart. */
export function peopleInCommon(one: readonly string[], other: readonly string[]): string[] {
  const known = new Set(other.map((person) => person.toLowerCase()))
  return one.filter((person) => known.has(person.toLowerCase()))
}
