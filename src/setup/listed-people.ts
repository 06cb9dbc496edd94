import type { Note, WrittenLogin } from '../model/note.js'
import type { Person } from '../model/person.js'
import { includesName, isSameName } from '../model/same-name.js'
import type { WhoIsWhoEntry } from '../model/who-is-who.js'
import { foldLetters, isFullName, nameForm, nameWords } from '../people/name-forms.js'
import { ownerResolver } from '../people/resolve-owners.js'

/** Somebody whom the notes list, or name in full. */
export interface ListedPerson extends Person {
  readonly name: string
  /** Logins that notes give for the person. */
  readonly given: readonly string[]
  /** Whether the login is one of ours, because the notes give none or contradict each other. */
  readonly isMadeUp: boolean
}

/** Names that may be one person's, and the logins that the notes give for them. */
interface Spellings {
  readonly names: readonly string[]
  readonly given: readonly string[]
  readonly isCertain: boolean
}

/**
 * The participants, and the owners who are named in full, as people. Names with one login are one person, and a short name that a full
 * one explains is not a person of its own.
 * @param isGroup whether a name means several people
 * @param pages what pages of the repository say of who is who
 */
export function listedPeople(
  notes: readonly Note[],
  isGroup: (name: string) => boolean,
  pages: readonly WhoIsWhoEntry[] = [],
): ListedPerson[] {
  const logins = loginsByName(notes, pages)
  const names = namesIn(notes, isGroup, pages, logins)
  const united = new Map<string, { names: string[]; given: readonly string[] }>()
  const ofSpelling = loginsBySpelling(logins)
  for (const name of names) {
    const given = logins.get(name) ?? ofSpelling.get(nameForm(name).folded) ?? []
    // A slash is in no login.
    const key = given.length === 1 ? given[0]!.toLowerCase() : `name/${nameForm(name).folded}`
    const entry = united.get(key) ?? { names: [], given }
    entry.names.push(name)
    united.set(key, entry)
  }
  const people = [...united.values()].flatMap(splitStrangers).map(personOf)
  const full = people.filter(({ name }) => isOfTwoWords(name) && !hasInitial(name) && !isSign(name))
  const resolve = ownerResolver({ people: full, groups: [] })(nobodyPresent)
  const short = people.filter((person) => !full.includes(person))
  const longOf = ({ name }: ListedPerson) => resolve({ written: name, login: null })
  return [
    ...full.map((person, index) =>
      contradicted(
        person,
        short.filter((one) => longOf(one).login === person.login),
        index,
      ),
    ),
    ...short.filter((one) => longOf(one).reason === 'unknown'),
  ]
}

/** The names that notes and pages list, and those of owners that are full ones. */
function namesIn(
  notes: readonly Note[],
  isGroup: (name: string) => boolean,
  pages: readonly WhoIsWhoEntry[],
  logins: ReadonlyMap<string, string[]>,
): Set<string> {
  const owners = new Set(notes.flatMap(({ items }) => items.flatMap(({ owners: named }) => named.map(({ written }) => written))))
  const names = [
    ...logins.keys(),
    ...pages.map(({ name }) => name),
    ...notes.flatMap(({ participants, alsoListed = [] }) => [...participants, ...alsoListed]),
    ...notes.flatMap(({ roleHolders = [] }) =>
      roleHolders.flatMap(({ owners: holders }) => holders.map(({ written }) => written)).filter(isFullName),
    ),
    ...[...owners].filter((name) => isFullName(name) && !isGroup(name)),
  ]
  return new Set(names.map(withoutOwnInitials))
}

/** A login that is given for a full name, and another one for a short form of it: nobody can say which is right. */
function contradicted(person: ListedPerson, forms: readonly ListedPerson[], index: number): ListedPerson {
  const others = forms.flatMap(({ given }) => given).filter((login) => !includesName(person.given, login))
  if (person.given.length === 0 || others.length === 0) return person
  return { ...person, given: [...person.given, ...others], login: `doubtful-${index}`, isMadeUp: true }
}

/** A note without attendance. */
export const nobodyPresent = { participants: [], agendaNames: [], writtenLogins: [] }

/** "Ann Lee" and "RăzvanD"; a first name with a hyphen, "Lin-Ting", is one word. */
const isOfTwoWords = (name: string): boolean => nameForm(name).words.length > 1 && !/^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(name)

/** "Ann Lee AL" is Ann Lee; any other name as it is. */
function withoutOwnInitials(name: string): string {
  const [, full = name, sign = ''] = /^(.+ .+?),? (\p{Lu}{2,4})$/u.exec(name) ?? []
  const initials = nameWords(full).map((word) => word[0])
  return foldLetters(sign) === initials.join('') || foldLetters(sign) === `${initials[0]}${initials.at(-1)}` ? full : name
}

/** Logins of full names by what their spellings have in common: "Tomáš Vondra" is "Tomas Vondra". */
function loginsBySpelling(logins: ReadonlyMap<string, string[]>): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const [name, given] of logins) {
    if (!isFullName(name)) continue
    const known = found.get(nameForm(name).folded) ?? []
    found.set(nameForm(name).folded, [...known, ...given.filter((login) => !includesName(known, login))])
  }
  return found
}

/** "PvL", "AdG" */
const isSign = (name: string): boolean => /^\p{Lu}\p{Ll}{0,2}\p{Lu}$/u.test(name)

/** "A. Lee", "Ann L." */
const hasInitial = (name: string): boolean => /(?:^| )\p{L}\.?(?: |$)/u.test(name)

/** Full names that share no word are two people, whatever login the notes give to both. */
function splitStrangers({ names, given }: Omit<Spellings, 'isCertain'>): Spellings[] {
  const [longest = '', ...rest] = names.toSorted((a, b) => words(b) - words(a) || b.length - a.length || (a < b ? -1 : 1))
  const own = new Set(nameWords(longest))
  const strangers = rest.filter((name) => words(name) > 1 && !nameWords(name).some((word) => own.has(word)))
  if (strangers.length === 0) return [{ names: [longest, ...rest], given, isCertain: given.length === 1 }]
  return [longest, ...strangers].map((name) => ({ names: [name], given, isCertain: false }))
}

/** One person of several spellings: the first is the name, the others are aliases if the name does not explain them. */
function personOf({ names: [name = '', ...rest], given, isCertain }: Spellings, index: number): ListedPerson {
  const login = isCertain ? given[0]! : `participant-${index}`
  const person = { login, name, aliases: [] }
  const resolve = rest.length === 0 ? null : ownerResolver({ people: [person], groups: [] })(nobodyPresent)
  const isUnderstood = (other: string) => resolve?.({ written: other, login: null }).login === login
  return { ...person, aliases: rest.filter((other) => !isUnderstood(other)), given, isMadeUp: !isCertain }
}

/** Logins that the notes and the pages give for each name, in any spelling once. */
function loginsByName(notes: readonly Note[], pages: readonly WhoIsWhoEntry[]): Map<string, string[]> {
  const logins = new Map<string, string[]>()
  const ofPages = pages.flatMap(({ name, login }) => (login === null ? [] : [{ name, login }]))
  for (const { name, login } of [...notes.flatMap((note) => [...note.writtenLogins, ...loginsInItems(note)]), ...ofPages]) {
    const known = logins.get(name) ?? []
    if (!includesName(known, login)) known.push(login)
    logins.set(name, known)
  }
  return logins
}

/** The logins that items give for their owners: "Ann Lee (@annlee): …". */
function loginsInItems({ items }: Note): WrittenLogin[] {
  return items.flatMap(({ owners }) =>
    owners.flatMap(({ written, login, reason }) =>
      login !== null && reason === 'written-in-note' && !isSameName(written, login) ? [{ name: written, login }] : [],
    ),
  )
}

function words(name: string): number {
  return name.trim().split(/\s+/).length
}
