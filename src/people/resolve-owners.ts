import type { WrittenLogin } from '../model/note.js'
import type { Group, Owner, OwnerReason, ResolvedOwner, Roster } from '../model/person.js'
import { isSameName } from '../model/same-name.js'
import { Attendance, type NoteNames } from './attendance.js'
import { mayBeNameOf, SignsOfNote } from './explained-signs.js'
import { capitalised, foldLetters, isTitle, nameForm, type NameForm } from './name-forms.js'
import {
  abbreviationOf,
  hasNameOfItsOwn,
  isFirstName,
  isSpelledSo,
  knownPerson,
  ownerOfAlias,
  PersonIndex,
  unique,
  type KnownPerson,
} from './person-index.js'

/** Finds the people that the owners in one note stand for. */
export type NoteResolver = (owner: Owner) => ResolvedOwner

/**
 * Finds the people that owners stand for; the roster is indexed once. A wrong login is worse than none: if two people fit,
 * or a participant fits who is not the person, the login is null.
 * @returns for a note, and the logins that its items give for names, who each owner is
 */
export function ownerResolver(roster: Roster): (note: NoteNames, inItems?: readonly WrittenLogin[]) => NoteResolver {
  const people = new PersonIndex(roster.people.map(knownPerson))
  const named = roster.groups
    .toReversed()
    .flatMap((group) => [group.name, ...group.aliases].map((name) => [name.replace(/^@/u, ''), group] as const))
  const groups = new Map([...withoutInitials(named, roster), ...named].map(([name, group]) => [foldLetters(name), group] as const))
  return (note, inItems = []) => {
    const names = new NamesOfNote(people, groups, note, inItems)
    const known = new Map<string, ResolvedOwner>()
    return (owner) => {
      const key = JSON.stringify([owner.written, owner.login])
      const resolved = known.get(key) ?? names.resolve(owner)
      known.set(key, resolved)
      return resolved
    }
  }
}

/** "Mr Hale" for "Mr P. Hale", whom the config has without an account, where nobody else there has that surname. */
function withoutInitials(named: readonly (readonly [string, Group])[], { people }: Roster): (readonly [string, Group])[] {
  const short = named.flatMap(([name, group]) => {
    const [, title = '', surname = ''] = /^(\S+) (?:\p{Lu}\. )+(\S+)$/u.exec(name) ?? []
    return isTitle(title) ? [[`${title} ${surname}`, group, surname] as const] : []
  })
  const isOnly = (surname: string) =>
    short.filter(([, , other]) => other === surname).length === 1 && !people.some(({ name }) => name?.endsWith(surname))
  return short.flatMap(([name, group, surname]) => (isOnly(surname) ? [[name, group] as const] : []))
}

/** The people of the roster and those whom the note itself gives a login. */
class NamesOfNote {
  /** Those of the attendance, each with the names that it gives; of a roster entry's login, further names of that person. */
  private readonly listed: PersonIndex
  /** Those whom only items link or mention. */
  private readonly mentioned: PersonIndex
  private readonly attendance: Attendance
  private readonly signs: SignsOfNote
  /** Who had a role at the meeting, by the role. */
  private readonly holders: ReadonlyMap<string, readonly Owner[]>

  constructor(
    private readonly roster: PersonIndex,
    private readonly groups: ReadonlyMap<string, Group>,
    note: NoteNames,
    inItems: readonly WrittenLogin[],
  ) {
    const ofRoster = (written: WrittenLogin) => this.ofRoster(written)
    const writtenLogins = note.writtenLogins.map(ofRoster)
    const mentioned = inItems.map(ofRoster)
    this.listed = new PersonIndex(byLogin(writtenLogins))
    this.mentioned = new PersonIndex(byLogin(mentioned.filter(({ login }) => !roster.withLogin(login) && !this.listed.withLogin(login))))
    // "Rui" among those present is not "Rui Dias" among the absent.
    const ofPresent = writtenLogins.filter(({ name }) => note.participants.includes(name))
    const listedPresent = ofPresent.length === writtenLogins.length ? this.listed : new PersonIndex(byLogin(ofPresent))
    this.attendance = new Attendance({ ...note, writtenLogins }, roster, listedPresent)
    this.signs = new SignsOfNote(note.explainedSigns ?? [], note.participants)
    this.holders = new Map((note.roleHolders ?? []).map(({ role, owners }) => [foldLetters(role), owners]))
  }

  /** With the login of the roster where the note gives an alias for one: "Ann Lee (@al)", "@al". */
  private ofRoster({ name, login }: WrittenLogin): WrittenLogin {
    const person = this.roster.withHandle(login)
    return { name, login: person && (isSameName(name, login) || this.roster.mayBeCalled(person, name)) ? person.login : login }
  }

  /** The chair is who the note says had the chair that day, whomever the config calls so; anybody else is whom the name means. */
  resolve(owner: Owner): ResolvedOwner {
    const holders = owner.login === null ? this.holders.get(foldLetters(owner.written.trim())) : undefined
    return holders ? this.asHolder(owner, holders) : this.byWords(owner)
  }

  private asHolder(owner: Owner, holders: readonly Owner[]): ResolvedOwner {
    const held = holders.map((holder) => this.byWords(holder))
    const [first] = held
    if (first && held.every(({ login }) => login !== null && login === first.login)) return { ...first, written: owner.written }
    // One word that nobody knows may be no name: "Chair: Welcome".
    if (first && held.length === 1 && first.written.includes(' ')) return first
    const called = this.roster.called(nameForm(capitalised(owner.written.trim()))).map(({ login }) => login)
    const candidates = [...new Set([...held.flatMap(({ login }) => login ?? []), ...called])]
    return { written: owner.written, login: null, reason: candidates.length > 0 ? 'ambiguous' : 'unknown', group: null, candidates }
  }

  private byWords(owner: Owner): ResolvedOwner {
    const written = owner.written.trim()
    const name = owner.login === null ? this.signs.nameOfLetter(written) : null
    if (name !== null) return { ...this.byName({ written: name, login: null }, nameForm(name)), written: owner.written }
    // "acme/infra" is the team infra.
    const group = this.groups.get(foldLetters(written)) ?? this.groups.get(foldLetters(written.slice(written.indexOf('/') + 1)))
    if (group) return { written: owner.written, login: null, reason: 'group', group, candidates: [] }
    const form = nameForm(capitalised(written))
    return owner.login === null ? this.byName(owner, form) : this.byLogin(owner, owner.login, form)
  }

  /** "@ann", or a link to a profile: who it is, unless the roster gives the name to somebody else. */
  private byLogin(owner: Owner, login: string, form: NameForm): ResolvedOwner {
    const isHandle = isSameName(owner.written, login)
    const known = this.roster.withLogin(login)
    if (known && isHandle) return this.found(owner, known, 'login')
    // "@RaDe", where the roster has that alias; "Radu (@RaDe)".
    const ofHandle = known ? null : this.roster.withHandle(login)
    if (ofHandle && (isHandle || this.roster.mayBeCalled(ofHandle, owner.written))) return this.found(owner, ofHandle, 'alias')
    const called = unique(this.roster.called(form))
    if (ofHandle) return this.contradicted(owner, unique([...called, ...this.roster.firstNamed(form), ofHandle]), login)
    // "@Ann": editors write the people of a list so; where somebody known has that first name, it is not a login.
    const named =
      isHandle && isFirstName(owner.written) && !this.listed.withLogin(login) ? this.byName({ ...owner, login: null }, form) : null
    if (named && named.reason !== 'unknown') return named
    const others = unique([...called, ...this.roster.firstNamed(form), ...(isHandle ? this.roster.abbreviated(form) : [])])
    const listed = this.listed.withLogin(login)
    const isExplained = others.some((person) => isSameName(person.login, login)) || (listed !== null && hasNameOfItsOwn(listed))
    if (others.length > 0 && !isExplained)
      return isHandle ? this.nobody(owner, 'ambiguous', others) : this.contradicted(owner, others, login)
    return known
      ? this.found(owner, known, 'login')
      : { written: owner.written, login, reason: 'written-in-note', group: null, candidates: [] }
  }

  private byName(owner: Owner, form: NameForm): ResolvedOwner {
    if (this.attendance.listsNamesakes(form)) return this.nobody(owner, 'ambiguous', this.roster.abbreviated(form))
    const named = this.outright(owner, form) ?? this.byAbbreviation(owner, form) ?? this.asMentioned(owner, form)
    const person = named.login === null ? null : this.roster.withLogin(named.login)
    return person ? (this.asExplained(owner, person) ?? named) : named
  }

  /** "TJ" where the note has "Tim Jahn (TJ)" is he, whoever else the config calls so; nobody where that one was there as well. */
  private asExplained(owner: Owner, person: KnownPerson): ResolvedOwner | null {
    const sign = owner.written.trim()
    const [name, other] = this.signs.namesOf(sign)
    if (name === undefined) return this.signs.differFrom(person, sign) ? this.nobody(owner, 'unknown') : null
    if (other === undefined && mayBeNameOf(person, name)) return null
    if (other !== undefined || this.attendance.includes(person)) return this.nobody(owner, 'ambiguous', [person])
    const explained = this.byName({ ...owner, written: name }, nameForm(name))
    return { ...explained, written: owner.written }
  }

  /** A login, a full name or an alias of somebody. */
  private outright(owner: Owner, form: NameForm): ResolvedOwner | null {
    const called = this.roster.called(form)
    // What the config lists to the letter is its own word, whoever has that login or a name like it.
    const alias = ownerOfAlias(called, owner.written.trim())
    const ofLogin = this.roster.withLogin(form.folded)
    const login = alias && (alias === ofLogin || ofLogin?.login !== owner.written.trim()) ? null : ofLogin
    const rivals = alias ? [] : this.rivals(owner, form, called)
    if (login) {
      // The login "bob" of one, the first name of another.
      const initialled = owner.written === login.login ? [] : this.roster.initialled(form)
      const fitting = unique([login, ...called, ...this.roster.firstNamed(form), ...initialled])
      if (fitting.length === 1) return this.found(owner, login, 'login')
      return this.present(owner, fitting, 'login') ?? this.nobody(owner, 'ambiguous', fitting)
    }
    const listed = this.listed.called(form)
    const fitting = unique([...this.united(alias ? [alias] : called, listed.filter(hasNameOfItsOwn)), ...(called.length > 0 ? rivals : [])])
    const reason = this.roster.named(form).length > 0 ? 'name' : 'alias'
    const [first, second] = fitting
    if (second) return this.present(owner, fitting, reason) ?? this.nobody(owner, 'ambiguous', fitting)
    if (first) return this.found(owner, first, reason)
    // A bare handle in the attendance does not win a name from somebody of the roster who has it as well.
    const handle = listed[0] ?? this.listed.withLogin(form.folded)
    if (!handle) return null
    const others = unique([...this.roster.firstNamed(form), ...this.roster.abbreviated(form)])
    return others.length > 0 ? this.nobody(owner, 'ambiguous', [...others, handle]) : this.found(owner, handle, 'login')
  }

  /** Who has a name to the letter where those who are called so differ by accents ("Jurgen", "Jürgen") or by capitals ("BO", "Bo"). */
  private rivals({ written }: Owner, form: NameForm, called: readonly KnownPerson[]): readonly KnownPerson[] {
    const name = capitalised(written.trim())
    if (called.some((person) => isSpelledSo(person, name))) return []
    const spelled = this.roster.firstNamed(form).filter((person) => isSpelledSo(person, name))
    return [...spelled, ...(/^\p{Lu}{2,6}$/u.test(name) ? this.roster.initialled(form) : [])]
  }

  /** A first name, initials or a short form, narrowed by who was there; null if nobody fits. */
  private byAbbreviation(owner: Owner, form: NameForm): ResolvedOwner | null {
    const all = this.united(this.roster.abbreviated(form), this.listed.abbreviated(form))
    const firstNamed = this.united(this.roster.firstNamed(form), this.listed.firstNamed(form))
    // "BO" is Bo, and Bea Olsen by her initials.
    const initialled = this.united(this.roster.initialled(form), this.listed.initialled(form))
    const fitting = firstNamed.length > 0 ? unique([...firstNamed, ...initialled]) : all
    if (fitting.length === 0) return null
    const present = fitting.filter((person) => this.attendance.includes(person))
    if (present.length > 1 || (present.length === 0 && fitting.length > 1)) return this.nobody(owner, 'ambiguous', fitting)
    const only = present[0] ?? fitting[0]!
    const isPresent = present.length > 0
    // A surname alone may be any word, unless its bearer was there or others are listed so.
    const isSurname = form.words.length === 1 && firstNamed.length === 0 && only.forms.some(({ words }) => words.at(-1) === form.words[0])
    const isOther = this.attendance.listsBarely(form) || this.attendance.listsBesideHandle(form, only)
    if ((isSurname && !isPresent && !form.isTitled && !this.attendance.listsSurnames) || isOther)
      return this.nobody(owner, 'ambiguous', fitting)
    const others = all.filter((person) => person !== only && this.attendance.includes(person))
    if (this.attendance.strangersWhoFit(form, isPresent).length > 0 || (!isPresent && others.length > 0))
      return this.nobody(owner, isPresent ? 'ambiguous' : 'not-a-participant', unique([...fitting, ...others]))
    return this.found(owner, only, abbreviationOf(form, only) ?? 'short-form')
  }

  /** Somebody whom nothing but another item of the note links or mentions. */
  private asMentioned(owner: Owner, form: NameForm): ResolvedOwner {
    // "Bob" need not be the account that "@bob" names.
    const login = owner.written === form.folded ? this.mentioned.withLogin(owner.written) : null
    const named = unique([...this.mentioned.called(form), ...this.mentioned.abbreviated(form)]).filter(hasNameOfItsOwn)
    const [first, second] = login ? [login] : named
    if (!first) return this.nobody(owner, 'unknown')
    return second ? this.nobody(owner, 'ambiguous', [first, second]) : this.found(owner, first, 'written-in-note')
  }

  /** The one of several who was there. */
  private present(owner: Owner, candidates: readonly KnownPerson[], reason: OwnerReason): ResolvedOwner | null {
    const there = candidates.filter((person) => this.attendance.includes(person))
    return there.length === 1 ? this.found(owner, there[0]!, reason) : null
  }

  /** People of the roster and of the attendance, each once, as the roster knows them. */
  private united(ofRoster: readonly KnownPerson[], listed: readonly KnownPerson[]): KnownPerson[] {
    return unique([...ofRoster, ...listed.map((person) => this.roster.withLogin(person.login) ?? person)])
  }

  private isOfRoster({ login }: KnownPerson): boolean {
    return this.roster.withLogin(login) !== null
  }

  private found({ written }: Owner, person: KnownPerson, reason: OwnerReason): ResolvedOwner {
    return { written, login: person.login, reason: this.isOfRoster(person) ? reason : 'written-in-note', group: null, candidates: [] }
  }

  private contradicted({ written }: Owner, ofRoster: readonly KnownPerson[], login: string): ResolvedOwner {
    return { written, login: null, reason: 'contradicted', group: null, candidates: [...ofRoster.map((person) => person.login), login] }
  }

  private nobody({ written }: Owner, reason: OwnerReason, candidates: readonly KnownPerson[] = []): ResolvedOwner {
    return { written, login: null, reason, group: null, candidates: candidates.map(({ login }) => login) }
  }
}

/** The people of written logins; two entries with one login are one person. */
function byLogin(written: readonly WrittenLogin[]): KnownPerson[] {
  const names = new Map<string, { login: string; names: Set<string> }>()
  for (const { name, login } of written) {
    const entry = names.get(login.toLowerCase()) ?? { login, names: new Set<string>() }
    entry.names.add(name)
    names.set(login.toLowerCase(), entry)
  }
  return [...names.values()].map(({ login, names: [name = login, ...aliases] }) => knownPerson({ login, name, aliases }))
}
