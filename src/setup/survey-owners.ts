import type { Note } from '../model/note.js'
import { includesName, isSameName } from '../model/same-name.js'
import type { WhoIsWhoEntry } from '../model/who-is-who.js'
import { foldLetters, isFullName } from '../people/name-forms.js'
import { ownerResolver } from '../people/resolve-owners.js'
import { handlesAsAliases, perhapsSame, similarTo } from './like-names.js'
import { listedPeople, nobodyPresent, type ListedPerson } from './listed-people.js'
import { handlesIn, type SeenHandle } from './taken-as-logins.js'

/** Somebody whom the notes name. */
export interface SeenOwner {
  /** Full name if the notes give one, else the owner as written. */
  readonly name: string
  /** Login that the notes themselves give, and that nothing in them contradicts; or null. */
  readonly login: string | null
  /** Logins that the notes give, and contradict: two for one name, or one for two people. */
  readonly doubtful: readonly string[]
  /** Logins in the notes that are like the name of nobody else. */
  readonly similar: readonly string[]
  /** Other names of the person that the resolver would not understand by itself, roles among them. */
  readonly aliases: readonly string[]
  /** Short names that items use for the person. */
  readonly written: readonly string[]
  /** Items of which the person is an owner. */
  readonly items: number
  /** Meetings in which the person took part. */
  readonly meetings: number
  /** Full names of others who have the same surname, and a longer or shorter form of the first name: "Kev Ray" and "Kevin Ray". */
  readonly perhaps: readonly string[]
  /** Path of the page that lists the person, and is the only place with the login if there is one; null without such a page. */
  readonly page: string | null
}

/** Words that mean several people, folded: those that do alone, and those of them in which a longer name may end ("Design team"). */
export interface GroupWords {
  readonly names: ReadonlySet<string>
  readonly endings: ReadonlySet<string>
  /** Words for an office, which is nobody's name. */
  readonly offices?: ReadonlySet<string>
}

/** A name that means several people. */
export interface SeenGroup {
  readonly name: string
  /** Other names that items use for it. */
  readonly aliases: readonly string[]
  /** Whether it means all who take part. */
  readonly isEverybody: boolean
  /** Items of which the group is an owner. */
  readonly items: number
}

type PersonFinder = (name: string) => ListedPerson | null

/** What names people. */
interface Named {
  readonly notes: readonly Note[]
  readonly pages: readonly WhoIsWhoEntry[]
  readonly isGroup: (name: string) => boolean
}

interface Seen {
  readonly name: string
  readonly entries: WhoIsWhoEntry[]
  readonly person: ListedPerson | null
  readonly written: Set<string>
  /** Roles that notes without that role's holder name. */
  readonly roles: Set<string>
  items: number
  meetings: number
}

/** The owners of the notes' items: people, groups, and the logins of nobody else who is among them. */
export interface SeenOwners {
  readonly owners: SeenOwner[]
  readonly groups: SeenGroup[]
  readonly handles: SeenHandle[]
  readonly guests: string[]
  readonly offices: SeenGroup[]
}

/**
 * The owners of the notes' items, and who else took part: people, and groups. Names that mean one participant are counted together under
 * the full name.
 * @param pages what pages of the repository say of who is who
 */
export function surveyOwners(notes: readonly Note[], groupWords: GroupWords, pages: readonly WhoIsWhoEntry[] = []): SeenOwners {
  const teams = notes.flatMap((note) => note.teams).map(foldLetters)
  const [groupNames, endings] = [new Set([...groupWords.names, ...teams]), new Set([...groupWords.endings, ...teams])]
  // Whom a note lists with a login, or among the people who were there, is somebody, though the name ends in "Board".
  const listed = new Set(notes.flatMap(({ participants, writtenLogins }) => [...participants, ...writtenLogins.map(({ name }) => name)]))
  // "Design team"
  const isGroup = (name: string) =>
    groupNames.has(foldLetters(name)) || (!listed.has(name) && endings.has(foldLetters(name.slice(name.lastIndexOf(' ') + 1))))
  const people = withSigns(listedPeople(notes, isGroup, pages), pages, notes)
  const named = namedOwners(notes, people)
  const isOfGroup = ({ written, login, person }: NamedOwner) => person === null && login === null && isGroup(written)
  const whoIs = personFinder(people)
  const owners = seenIn(
    { notes, pages, isGroup },
    named.filter((owner) => !isOfGroup(owner)),
    whoIs,
  )
  const handles = handlesIn(notes)
  const isGuest = guestFinder(notes, whoIs)
  const isOffice = ({ name, person }: Seen) => person === null && groupWords.offices?.has(foldLetters(name)) === true
  const needed = owners.filter(needsConfig).sort((a, b) => b.items - a.items || b.meetings - a.meetings)
  const described = needed
    .filter((entry) => !isGuest(entry) && !isOffice(entry))
    .map((entry) => ({ ...describe(entry, similarTo(entry, handles, people)), perhaps: perhapsSame(entry.name, needed) }))
  const logins = described.flatMap(({ login, similar, doubtful }) => [...(login === null ? [] : [login]), ...similar, ...doubtful])
  return {
    owners: described,
    groups: countGroups(named.filter(isOfGroup), groupWords),
    offices: needed.filter(isOffice).map(({ name, items }) => ({ name, aliases: [], isEverybody: false, items })),
    guests: needed.filter(isGuest).map(({ name }) => name),
    handles: handles.filter(({ login }) => !includesName(logins, login)),
  }
}

/** Everybody who owns an item, took part, or is on a page. */
function seenIn({ notes, pages, isGroup }: Named, named: readonly NamedOwner[], whoIs: PersonFinder): Seen[] {
  const owners = new Map<string, Seen>()
  const seen = (name: string, person: ListedPerson | null): Seen => {
    const key = person?.login ?? name
    const fresh = { name, person, entries: [], written: new Set<string>(), roles: new Set<string>(), items: 0, meetings: 0 }
    const entry = owners.get(key) ?? fresh
    owners.set(key, entry)
    return entry
  }
  for (const owner of named) {
    const entry = seen(owner.person?.name ?? owner.written, owner.person)
    if (owner.isByRole) entry.roles.add(owner.written)
    else entry.written.add(owner.written)
    entry.items++
  }
  for (const person of attendances(notes, whoIs, isGroup)) seen(person.name, person).meetings++
  for (const entry of pages) {
    const person = whoIs(entry.name)
    if (person) seen(person.name, person).entries.push(entry)
  }
  return [...owners.values()]
}

/** An owner as an item names it, and who of the people that is. */
interface NamedOwner {
  readonly written: string
  /** The login that the item gives. */
  readonly login: string | null
  readonly person: ListedPerson | null
  /** Whether only another note says whose role the name is. */
  readonly isByRole: boolean
}

/** The owners of all items, but for logins that are written out of people whom the notes do not name: they need no config. */
function namedOwners(notes: readonly Note[], people: readonly ListedPerson[]): NamedOwner[] {
  const byLogin = new Map(people.map((person) => [person.login, person]))
  const resolverFor = ownerResolver({ people, groups: [] })
  const personNamed = (note: Note, written: string) => {
    // The logins that notes give are in `people` already, as far as they can be believed.
    const { login } = resolverFor({ ...note, writtenLogins: [] })({ written, login: null })
    return byLogin.get(login ?? '') ?? null
  }
  const holders = roleHolders(notes, personNamed)
  return notes.flatMap((note) => {
    const named = note.items.flatMap(({ owners }) => owners)
    return named.flatMap(({ written, login, reason }): NamedOwner[] => {
      const given = reason === 'written-in-note' ? login : null
      if (login !== null && login === written) {
        const person = people.find((one) => isSameName(one.login, login))
        return person ? [{ written: person.name, login: given, person, isByRole: false }] : []
      }
      const person = personNamed(note, written)
      const holder = person ? null : (holders.get(foldLetters(written)) ?? null)
      return [{ written, login: given, person: person ?? holder, isByRole: holder !== null }]
    })
  })
}

/** Who has a role in all notes that say whose it is, by the folded role. */
function roleHolders(notes: readonly Note[], personNamed: (note: Note, written: string) => ListedPerson | null): Map<string, ListedPerson> {
  const found = new Map<string, Set<ListedPerson | null>>()
  for (const note of notes) {
    for (const { role, owners } of note.roleHolders ?? []) {
      const holders = found.get(foldLetters(role)) ?? new Set()
      for (const { written } of owners) holders.add(personNamed(note, written))
      found.set(foldLetters(role), holders)
    }
  }
  return new Map(
    [...found].flatMap(([role, holders]) => {
      const [only] = holders
      return only && holders.size === 1 ? [[role, only] as const] : []
    }),
  )
}

/** Groups by their names in any spelling, with the most items first; "all" and "everyone" are one. */
function countGroups(named: readonly NamedOwner[], { names, endings }: GroupWords): SeenGroup[] {
  const groups = new Map<string, { name: string; aliases: string[]; isEverybody: boolean; items: number }>()
  for (const { written } of named) {
    const folded = foldLetters(written)
    const isEverybody = names.has(folded) && !endings.has(folded)
    const key = isEverybody ? '' : folded
    const group = groups.get(key) ?? { name: written, aliases: [], isEverybody, items: 0 }
    if (![group.name, ...group.aliases].some((name) => foldLetters(name) === folded)) group.aliases.push(written)
    groups.set(key, { ...group, items: group.items + 1 })
  }
  return [...groups.values()].sort((a, b) => b.items - a.items)
}

/** Who took part, once for each meeting. */
function attendances(notes: readonly Note[], whoIs: PersonFinder, isGroup: (name: string) => boolean): ListedPerson[] {
  return notes.flatMap(({ participants }) => {
    const present = participants.filter((name) => isPersonsName(name) && !isGroup(name))
    return [...new Set(present.flatMap((name) => whoIs(name) ?? []))]
  })
}

/** Tells whom of the people a name means, without regard to who was there. */
function personFinder(people: readonly ListedPerson[]): PersonFinder {
  const resolve = ownerResolver({ people, groups: [] })(nobodyPresent)
  const byLogin = new Map(people.map((person) => [person.login, person]))
  return (name) => byLogin.get(resolve({ written: name, login: null }).login ?? '') ?? null
}

/** Tells who was there as a guest only, has nothing to do, and no login: whom a config need not know. */
function guestFinder(notes: readonly Note[], whoIs: PersonFinder): (entry: Seen) => boolean {
  const visits = new Map<ListedPerson | null, number>()
  for (const { guests = [] } of notes) for (const person of new Set(guests.map(whoIs))) visits.set(person, (visits.get(person) ?? 0) + 1)
  return ({ person, entries, items, meetings }) =>
    items === 0 &&
    entries.length === 0 &&
    person !== null &&
    person.given.length === 0 &&
    (visits.get(person) ?? 0) >= Math.max(1, meetings)
}

/**
 * The people with the initials that notes and pages give for them, where the name does not explain them, or explains them for somebody
 * else as well. What notes explain otherwise does not count.
 */
function withSigns(people: readonly ListedPerson[], pages: readonly WhoIsWhoEntry[], notes: readonly Note[]): readonly ListedPerson[] {
  const explained = notes.flatMap(({ explainedSigns = [] }) => explainedSigns)
  if (pages.length + explained.length === 0) return people
  const whoIs = personFinder(people)
  const given = [
    ...explained.map(({ name, sign }) => ({ name, signs: [sign] })),
    ...pages.map(({ name, signs }) => ({ name, signs: [...signs] })),
  ]
  const signs = new Map<ListedPerson | null, string[]>()
  for (const entry of given) {
    const person = whoIs(entry.name)
    const isOthers = (sign: string) => explained.some((one) => one.sign === sign && whoIs(one.name) !== person)
    const own = entry.signs.filter((sign) => whoIs(sign) !== person && !isOthers(sign))
    signs.set(person, [...(signs.get(person) ?? []), ...own])
  }
  return people.map((person) => ({ ...person, aliases: [...new Set([...person.aliases, ...(signs.get(person) ?? [])])] }))
}

/** What is listed as a participant may be "3 guests" as well. */
const isPersonsName = (name: string): boolean => isFullName(name) || /^[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*$/u.test(name)

/** A bare handle in the attendance is its own login. */
function needsConfig({ name, person }: Seen): boolean {
  return person === null || person.isMadeUp || name !== person.login
}

function describe(
  { name, person, entries, written, roles, items, meetings }: Seen,
  similar: readonly string[],
): Omit<SeenOwner, 'perhaps'> {
  const aliases = [...new Set([...(person?.aliases ?? []), ...roles, ...handlesAsAliases({ name, similar })])]
  const giving = entries.find(({ login }) => login !== null) ?? entries[0]
  return {
    name,
    login: person && !person.isMadeUp ? person.login : null,
    doubtful: person?.isMadeUp ? person.given : [],
    similar,
    aliases,
    written: [...written].filter((short) => short !== name && !aliases.includes(short)),
    items,
    meetings,
    page: giving?.path ?? null,
  }
}
