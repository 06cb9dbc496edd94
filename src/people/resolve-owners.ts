import type { Note } from '../model/note.js'
import type { Group, OwnerReason, Person, ResolvedOwner, Roster } from '../model/person.js'
import { abbreviates, foldLetters, nameWords } from './name-forms.js'

/** What of a note tells who an owner is. */
export type NoteNames = Pick<Note, 'participants' | 'agendaNames' | 'writtenLogins'>

/**
 * Finds the person that an owner stands for. A wrong login is worse than none: where two people fit,
 * or where a participant fits who is not the person, the login is null.
 */
export function resolveOwner(owner: string, note: NoteNames, roster: Roster): ResolvedOwner {
  const name = owner.replace(/^@/u, '').trim()
  const none = (reason: OwnerReason, candidates: readonly Person[] = []): ResolvedOwner => ({
    name: owner,
    login: null,
    reason,
    group: null,
    candidates: candidates.map(({ login }) => login),
  })
  const found = (person: Person, reason: OwnerReason): ResolvedOwner => ({
    name: owner,
    login: person.login,
    reason: roster.people.includes(person) ? reason : 'written-in-note',
    group: null,
    candidates: [],
  })

  // 1. What names somebody outright: a group, a login, a full name, an alias.
  const group = findGroup(name, roster)
  if (group) return { name: owner, login: null, reason: 'group', group, candidates: [] }
  const people = withWrittenLogins(roster, note)
  for (const [reason, fits] of outright(name)) {
    const fitting = people.filter(fits)
    if (fitting.length === 1) return found(fitting[0]!, reason)
    if (fitting.length > 1) return choosePresent(fitting, reason) ?? none('ambiguous', fitting)
  }
  if (owner.startsWith('@')) return none('unknown')

  // 2. Initials and short forms, narrowed by who was there.
  const sign = capitalised(name)
  const fitting = people.filter((person) => abbreviationOf(sign, person) !== null)
  if (fitting.length === 0) return none('unknown')
  const attendance = new Attendance(note, people)
  const present = fitting.filter((person) => attendance.includes(person))
  if (present.length > 1 || (present.length === 0 && fitting.length > 1)) return none('ambiguous', fitting)
  const only = present[0] ?? fitting[0]!
  // A first name alone says too little: the Ann of this meeting may be another one than the roster's.
  if (isFirstName(sign) && !attendance.showsSurnameOf(only)) return none('ambiguous', fitting)
  if (attendance.strangersWhoFit(sign, present.length > 0).length > 0)
    return none(present.length > 0 ? 'ambiguous' : 'not-a-participant', fitting)
  return found(only, abbreviationOf(sign, only)!)

  function choosePresent(candidates: readonly Person[], reason: OwnerReason): ResolvedOwner | null {
    const attendance = new Attendance(note, people)
    const there = candidates.filter((person) => attendance.includes(person))
    return there.length === 1 ? found(there[0]!, reason) : null
  }
}

/** "bob" is read as "Bob" is; two letters are initials. */
function capitalised(name: string): string {
  return /^\p{Ll}{3,}$/u.test(name) ? name[0]!.toUpperCase() + name.slice(1) : name
}

function findGroup(name: string, roster: Roster): Group | null {
  const folded = foldLetters(name)
  return roster.groups.find((group) => [group.name, ...group.aliases].some((other) => foldLetters(other) === folded)) ?? null
}

/** The ways in which a name says outright who is meant, strongest first. */
function outright(name: string): [OwnerReason, (person: Person) => boolean][] {
  const folded = foldLetters(name)
  return [
    ['login', (person) => person.login.toLowerCase() === name.toLowerCase()],
    ['name', (person) => person.name !== null && foldLetters(person.name) === folded],
    ['alias', (person) => person.aliases.some((alias) => foldLetters(alias) === folded)],
  ]
}

/** The roster and those whose login only the note gives. */
function withWrittenLogins(roster: Roster, note: NoteNames): Person[] {
  const listed = new Set(roster.people.map(({ login }) => login.toLowerCase()))
  // A sign that the roster knows is the roster's person, also with an "@" before it.
  const isKnownSign = (name: string) =>
    roster.people.some((person) =>
      [person.name, ...person.aliases].some((sign) => sign !== null && foldLetters(sign) === foldLetters(name)),
    )
  const written = note.writtenLogins.filter(({ name, login }) => !listed.has(login.toLowerCase()) && !(name === login && isKnownSign(name)))
  return [...roster.people, ...written.map(({ name, login }) => ({ name, login, aliases: [] }))]
}

function abbreviationOf(sign: string, person: Person): OwnerReason | null {
  for (const name of [person.name, ...person.aliases]) {
    const kind = name === null ? null : abbreviates(sign, name)
    if (kind) return kind
  }
  return null
}

/** Who was at the meeting, as far as its listed names tell: whom of the roster, and which strangers. */
class Attendance {
  private readonly entries: readonly { listed: string; persons: readonly Person[] }[]

  constructor(note: NoteNames, people: readonly Person[]) {
    const names = note.participants.length > 0 ? note.participants : note.agendaNames
    this.entries = names.map((listed) => ({ listed, persons: whoMayBe(listed, people) }))
  }

  includes(person: Person): boolean {
    return this.entries.some(({ persons }) => persons.includes(person))
  }

  /** True where the person is listed with more than a first name. */
  showsSurnameOf(person: Person): boolean {
    return this.entries.some(({ listed, persons }) => persons.length === 1 && persons[0] === person && !isFirstName(listed))
  }

  /** Listed names of nobody in the roster that the sign could mean; a first name shows one initial only, and yields to a present person. */
  strangersWhoFit(sign: string, personIsPresent: boolean): string[] {
    return this.entries
      .filter(
        ({ listed, persons }) =>
          persons.length === 0 &&
          (abbreviates(sign, listed) !== null ||
            foldLetters(sign) === foldLetters(listed) ||
            (!personIsPresent && sharesInitial(sign, listed))),
      )
      .map(({ listed }) => listed)
  }
}

/** Roster entries that a listed name may be: by name, login or alias, else as an abbreviation, else as a nickname. */
function whoMayBe(listed: string, people: readonly Person[]): Person[] {
  const folded = foldLetters(listed)
  const namesOf = (person: Person) => [person.name, ...person.aliases].filter((name) => name !== null)
  const degrees: ((person: Person) => boolean)[] = [
    (person) => foldLetters(person.login) === folded || namesOf(person).some((name) => foldLetters(name) === folded),
    (person) => isFirstName(listed) && namesOf(person).some((name) => nameWords(name)[0] === folded),
    (person) => namesOf(person).some((name) => abbreviates(listed, name) !== null || abbreviates(name, listed) !== null),
    (person) => namesOf(person).some((name) => isNicknameOf(folded, nameWords(name)[0] ?? '')),
  ]
  for (const fits of degrees) {
    const persons = people.filter(fits)
    if (persons.length > 0) return persons
  }
  return []
}

/** "gabi" for gabriel, "andy" for andrew: a beginning of three letters or more, with an ending of endearment. */
function isNicknameOf(listed: string, firstName: string): boolean {
  const stem = listed.replace(/(?:ie|i|y)$/u, '')
  return stem !== listed && stem.length >= 3 && firstName.startsWith(stem)
}

const isFirstName = (name: string): boolean => /^\p{Lu}\p{Ll}{2,}$/u.test(name)

/** "MS" and "Maria": the listed first name begins with the sign's first letter. */
function sharesInitial(sign: string, listed: string): boolean {
  return isFirstName(listed) && /^\p{Lu}\p{L}{1,3}$/u.test(sign) && foldLetters(sign)[0] === foldLetters(listed)[0]
}
