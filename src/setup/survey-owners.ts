import type { Note } from '../model/note.js'
import type { Person } from '../model/person.js'
import { includesName } from '../model/same-name.js'
import { foldLetters, nameWords } from '../people/name-forms.js'
import { ownerResolver } from '../people/resolve-owners.js'

/** Somebody whom the notes name. */
export interface SeenOwner {
  /** Full name if the notes give one, else the owner as written. */
  readonly name: string
  /** Login that the notes themselves give, and that nothing in them contradicts; or null. */
  readonly login: string | null
  /** Logins that the notes give, and contradict: two for one name, or one for two people. */
  readonly doubtful: readonly string[]
  /** Other names of the person that the resolver would not understand by itself. */
  readonly aliases: readonly string[]
  /** Short names that items use for the person. */
  readonly written: readonly string[]
  /** Items of which the person is an owner. */
  readonly items: number
}

/** A name that means several people. */
export interface SeenGroup {
  readonly name: string
  /** Items of which the group is an owner. */
  readonly items: number
}

interface Seen {
  readonly name: string
  readonly person: ListedPerson | null
  readonly written: Set<string>
  items: number
}

/** The owners of the notes' items: people, and groups. Names that mean one participant are counted together under the full name. */
export function surveyOwners(notes: readonly Note[], groupWords: ReadonlySet<string>): { owners: SeenOwner[]; groups: SeenGroup[] } {
  const people = listedPeople(notes)
  const byLogin = new Map(people.map((person) => [person.login, person]))
  const groupNames = new Set([...groupWords, ...notes.flatMap(({ teams }) => teams)].map(foldLetters))
  const resolverFor = ownerResolver({ people, groups: [] })
  const owners = new Map<string, Seen>()
  const groups = new Map<string, { name: string; items: number }>()
  for (const note of notes) {
    // The logins that notes give are in `people` already, as far as they can be believed.
    const resolve = resolverFor({ ...note, writtenLogins: [] })
    for (const { written, login } of note.items.flatMap(({ owners: named }) => named)) {
      // A login that is written out needs no config.
      if (login === written) continue
      const person = byLogin.get(resolve({ written, login: null }).login ?? '') ?? null
      const folded = foldLetters(written)
      if (!person && groupNames.has(folded)) {
        const group = groups.get(folded) ?? { name: written, items: 0 }
        group.items++
        groups.set(folded, group)
        continue
      }
      const key = person ? person.login : written
      const entry = owners.get(key) ?? { name: person?.name ?? written, person, written: new Set<string>(), items: 0 }
      entry.written.add(written)
      entry.items++
      owners.set(key, entry)
    }
  }
  return {
    owners: [...owners.values()].filter(needsConfig).sort(byItems).map(describe),
    groups: [...groups.values()].sort(byItems),
  }
}

const byItems = (a: { readonly items: number }, b: { readonly items: number }): number => b.items - a.items

/** A bare handle in the attendance is its own login. */
function needsConfig({ name, person }: Seen): boolean {
  return person === null || person.isMadeUp || name !== person.login
}

function describe({ name, person, written, items }: Seen): SeenOwner {
  return {
    name,
    login: person && !person.isMadeUp ? person.login : null,
    doubtful: person?.isMadeUp ? person.given : [],
    aliases: person?.aliases ?? [],
    written: [...written].filter((short) => short !== name && !person?.aliases.includes(short)),
    items,
  }
}

interface ListedPerson extends Person {
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
 * The participants as people. Names with one login are one person, and a short name that a full one explains is not a person of its
 * own.
 */
function listedPeople(notes: readonly Note[]): ListedPerson[] {
  const logins = loginsByName(notes)
  const names = new Set([...logins.keys(), ...notes.flatMap(({ participants }) => participants)])
  const united = new Map<string, { names: string[]; given: readonly string[] }>()
  for (const name of names) {
    const given = logins.get(name) ?? []
    // A slash is in no login.
    const key = given.length === 1 ? given[0]!.toLowerCase() : `name/${foldLetters(name)}`
    const entry = united.get(key) ?? { names: [], given }
    entry.names.push(name)
    united.set(key, entry)
  }
  const people = [...united.values()].flatMap(splitStrangers).map(personOf)
  const full = people.filter(({ name }) => words(name) > 1)
  const resolve = ownerResolver({ people: full, groups: [] })(nobodyPresent)
  const isUnknown = ({ name }: ListedPerson) => resolve({ written: name, login: null }).reason === 'unknown'
  return [...full, ...people.filter((person) => words(person.name) === 1 && isUnknown(person))]
}

const nobodyPresent = { participants: [], agendaNames: [], writtenLogins: [] }

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

/** Logins that the notes give for each name, in any spelling once. */
function loginsByName(notes: readonly Note[]): Map<string, string[]> {
  const logins = new Map<string, string[]>()
  for (const { name, login } of notes.flatMap(({ writtenLogins }) => writtenLogins)) {
    const known = logins.get(name) ?? []
    if (!includesName(known, login)) known.push(login)
    logins.set(name, known)
  }
  return logins
}

function words(name: string): number {
  return name.trim().split(/\s+/).length
}
