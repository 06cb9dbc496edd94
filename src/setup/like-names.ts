import { isSameName } from '../model/same-name.js'
import { foldLetters, nameWords } from '../people/name-forms.js'
import type { ListedPerson } from './listed-people.js'
import type { SeenHandle } from './taken-as-logins.js'

interface Named {
  readonly name: string
}

/** Names with the same surname, and a longer or shorter form of the first name: "Kevin Ray" for "Kev Ray". */
export function perhapsSame(name: string, others: readonly Named[]): string[] {
  const [first = '', ...rest] = nameWords(name)
  if (rest.length === 0 || first.length < 3) return []
  return others.flatMap((other) => {
    const [otherFirst = '', ...otherRest] = nameWords(other.name)
    const isForm = otherFirst.length > 2 && otherFirst !== first && (first.startsWith(otherFirst) || otherFirst.startsWith(first))
    return isForm && rest.join(' ') === otherRest.join(' ') ? [other.name] : []
  })
}

/** "@ann" could be another's login beside an Ann with a login of her own; as an alias it is hers. */
export function handlesAsAliases({ name, similar }: Named & { readonly similar: readonly string[] }): string[] {
  return similar.filter((handle) => foldLetters(handle) === nameWords(name)[0])
}

/** Logins that may be those of somebody of whom the notes give none, and of nobody else whom they list. */
export function similarTo(
  { name, person }: Named & { readonly person: ListedPerson | null },
  handles: readonly SeenHandle[],
  people: readonly ListedPerson[],
): string[] {
  if (person && (!person.isMadeUp || person.given.length > 0)) return []
  const others = people.filter((other) => other !== person)
  const isTaken = (handle: string) => others.some((other) => isSameName(other.login, handle) || isLikeName(handle, other.name))
  return handles.map(({ login }) => login).filter((handle) => isLikeName(handle, name) && !isTaken(handle))
}

/** "ann", "annlee", "annl", "alee", "lee" are like "Ann Lee". */
function isLikeName(handle: string, name: string): boolean {
  const letters = foldLetters(handle).replaceAll(/[^\p{L}]/gu, '')
  const words = nameWords(name)
  const [first = '', last = ''] = [words[0], words.length > 1 ? words.at(-1) : '']
  if (letters.length < 3) return false
  if (letters === first || letters === last || (last !== '' && letters === first[0]! + last)) return true
  return last !== '' && letters.startsWith(first) && last.startsWith(letters.slice(first.length))
}
