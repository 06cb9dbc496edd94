import type { Note } from '../model/note.js'
import type { Person, Roster } from '../model/person.js'
import type { ProposedEntry, UnresolvedOwner } from '../model/plan.js'
import { foldLetters } from '../people/name-forms.js'
import { ownerResolver } from '../people/resolve-owners.js'
import { adviser } from './advise.js'
import { handlesAsAliases } from './like-names.js'
import { nobodyPresent } from './listed-people.js'
import { surveyOwners, type GroupWords, type SeenOwner } from './survey-owners.js'

/**
 * Adds to each unknown owner the entry of the config that makes it known: of a group, of the person whom a short name or a role means,
 * or the one that is in the config already, with the name as an alias. Owners whom several people could be are left as they are. Pure.
 * @param notes all that may tell who is meant
 * @param groupWords those of the languages that are read
 */
export function proposeEntries(
  owners: readonly UnresolvedOwner[],
  notes: readonly Note[],
  roster: Roster,
  groupWords: GroupWords,
): UnresolvedOwner[] {
  const advise = adviser(notes, roster)
  if (owners.every(({ candidates }) => candidates.length > 0)) return owners.map(advise)
  const entryOf = entryFinder(notes, roster, groupWords)
  const found = owners.map(entryOf)
  const resolver = entryResolver(
    found.flatMap(({ entry }) => entry ?? []),
    notes,
    roster,
  )
  const aliases = new Map<string, string[]>()
  for (const { owner, entry } of found) {
    if (!entry) continue
    const own = aliases.get(keyOf(entry)) ?? [...entry.aliases]
    if (!own.includes(owner.name) && !resolver(owner, entry)) own.push(owner.name)
    aliases.set(keyOf(entry), own)
  }
  return found.map(({ owner, entry }) => (entry ? { ...owner, entry: { ...entry, aliases: aliases.get(keyOf(entry))! } } : advise(owner)))
}

/** Entries of one person or group have one key. */
export function keyOf({ kind, name, login }: ProposedEntry): string {
  return JSON.stringify([kind, login ?? foldLetters(name ?? '')])
}

/** An owner with the entry that makes it known; null where several people could be meant. */
interface Found {
  readonly owner: UnresolvedOwner
  readonly entry: ProposedEntry | null
}

/** The entry for an owner, whose aliases are those that it has in the config; of several logins that the notes give, none is proposed. */
function entryFinder(notes: readonly Note[], roster: Roster, groupWords: GroupWords): (owner: UnresolvedOwner) => Found {
  const { owners, groups, offices } = surveyOwners(notes, groupWords)
  const officeNames = new Set(offices.map(({ name }) => name))
  const seen = new Map<string, SeenOwner>(
    owners.flatMap((owner) => [owner.name, ...owner.written, ...owner.aliases].map((name) => [name, owner])),
  )
  const groupNames = new Set(groups.flatMap(({ name, aliases }) => [name, ...aliases]).map(foldLetters))
  const resolve = ownerResolver(roster)(nobodyPresent)
  const entryOf = (written: string, { name = written, login = null, similar = [] }: Partial<SeenOwner>): ProposedEntry => {
    if (groupNames.has(foldLetters(written))) return knownGroup(written, roster, groupWords) ?? newGroup(written)
    const known = resolve({ written: name, login: null })
    if (known.group) return { kind: 'group', login: null, ...known.group, isThere: true }
    const person = roster.people.find((one) => one.login === (known.login ?? login))
    const profile = person ? { ...person, isThere: true } : { name, login, aliases: handlesAsAliases({ name, similar }), isThere: false }
    return { kind: 'person', ...profile, members: [], assign: false, label: null }
  }
  return (owner) => {
    if (owner.candidates.length > 0) return { owner, entry: null }
    if (officeNames.has(owner.name)) return { owner: { ...owner, advice: whoseOffice(owner.name) }, entry: null }
    const person = seen.get(owner.name) ?? { doubtful: [] }
    const entry = entryOf(owner.name, person)
    const isDoubtful = entry.kind === 'person' && !entry.isThere && person.doubtful.length > 0
    return isDoubtful ? { owner: { ...owner, candidates: person.doubtful }, entry: null } : { owner, entry }
  }
}

/** An office is nobody's name, and another's next year. */
const whoseOffice = (office: string): string =>
  `an office, not a person. Say in each note who holds it, “${office}: Full Name”; if it is always the same person, add it to their aliases.`

/** The group "core" of the config for "Core team" and "the core group". */
function knownGroup(written: string, { groups }: Roster, groupWords: GroupWords): ProposedEntry | null {
  const bare = (name: string) => {
    const words = foldLetters(name)
      .split(/[\s_-]+/u)
      .filter((word) => word !== 'the')
    const own = words.filter((word) => !groupWords.endings.has(word))
    return (own.length > 0 ? own : words.slice(0, 1)).join(' ')
  }
  const [group, other] = groups.filter(({ name, aliases }) => [name, ...aliases].some((one) => bare(one) === bare(written)))
  return group && !other ? { kind: 'group', login: null, ...group, isThere: true } : null
}

function newGroup(name: string): ProposedEntry {
  return { kind: 'group', name, login: null, aliases: [], isThere: false, members: [], assign: false, label: name }
}

/** Whether the name of an owner is understood for an entry, in each note that has it, without being one of its aliases. */
function entryResolver(
  entries: readonly ProposedEntry[],
  notes: readonly Note[],
  roster: Roster,
): (owner: UnresolvedOwner, entry: ProposedEntry) => boolean {
  // A slash is in no login.
  const loginOf = (entry: ProposedEntry) => entry.login ?? `proposed/${keyOf(entry)}`
  const fresh = new Map(entries.filter(({ kind, isThere }) => kind === 'person' && !isThere).map((entry) => [loginOf(entry), entry]))
  const people: Person[] = [...fresh].map(([login, { name }]) => ({ login, name, aliases: [] }))
  const resolverFor = ownerResolver({ ...roster, people: [...roster.people, ...people] })
  const byPath = new Map(notes.map((note) => [note.path, note]))
  return ({ name, places }, entry) => {
    if (entry.kind === 'group' || entry.isThere) return entry.name === name
    return places.every(({ path }) => {
      const resolve = resolverFor(byPath.get(path) ?? nobodyPresent)
      return resolve({ written: name, login: null }).login === loginOf(entry)
    })
  }
}
