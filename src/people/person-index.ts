import type { Person } from '../model/person.js'
import { isSameName } from '../model/same-name.js'
import { namesOfPerson } from './roster-names.js'
import { abbreviates, capitalised, nameForm, type AbbreviationKind, type NameForm } from './name-forms.js'

/** Somebody with a login, and the names that stand for them. */
export interface KnownPerson {
  readonly login: string
  readonly name: NameForm | null
  /** The name and the aliases. */
  readonly forms: readonly NameForm[]
}

/** Prepares an entry for comparing. */
export function knownPerson(person: Person): KnownPerson {
  const { login, name } = person
  return { login, name: name === null ? null : nameForm(name), forms: namesOfPerson(person).map(nameForm) }
}

/** People, found by their names without going through all of them. */
export class PersonIndex {
  private readonly byLogin = new Map<string, KnownPerson>()
  private readonly byName = new Map<string, KnownPerson[]>()
  private readonly byForm = new Map<string, KnownPerson[]>()
  /** By the letters that the first and the last word of a name begin with; no other letter begins an abbreviation. */
  private readonly byLetter = new Map<string, KnownPerson[]>()
  private readonly whoMayBe = new Map<string, Likeness>()

  constructor(readonly people: readonly KnownPerson[]) {
    for (const person of people) {
      this.byLogin.set(person.login.toLowerCase(), person)
      if (person.name) put(this.byName, person.name.folded, person)
      for (const { folded, words } of person.forms) {
        put(this.byForm, folded, person)
        for (const word of [words[0], words.at(-1)]) if (word !== undefined) put(this.byLetter, word[0]!, person)
      }
    }
  }

  withLogin(login: string): KnownPerson | null {
    return this.byLogin.get(login.toLowerCase()) ?? null
  }

  /** Whose login a handle is, else the only one whose name or alias it is: "@rade", where the config has that alias. */
  withHandle(handle: string): KnownPerson | null {
    const person = this.withLogin(handle)
    if (person) return person
    const [only, other] = unique(this.called(nameForm(capitalised(handle))))
    return other ? null : (only ?? null)
  }

  /** Whether a name may be this person's: in full, as the first name, or abbreviated. */
  mayBeCalled(person: KnownPerson, name: string): boolean {
    const form = nameForm(capitalised(name))
    return [this.called(form), this.firstNamed(form), this.abbreviated(form)].some((fitting) => fitting.includes(person))
  }

  /** Whose full name it is. */
  named({ folded }: NameForm): readonly KnownPerson[] {
    return this.byName.get(folded) ?? []
  }

  /** Whose name or alias it is. */
  called({ folded }: NameForm): readonly KnownPerson[] {
    return this.byForm.get(folded) ?? []
  }

  /** Whose first name it is. */
  firstNamed({ words, isTitled }: NameForm): readonly KnownPerson[] {
    return words.length !== 1 || isTitled
      ? []
      : this.near(words[0]!).filter(({ forms }) => forms.some((form) => form.words[0] === words[0]))
  }

  /** Who may be abbreviated so. */
  abbreviated(short: NameForm): readonly KnownPerson[] {
    return this.near(short.words[0] ?? '').filter((person) => abbreviationOf(short, person) !== null)
  }

  /** Whose initials they may be: "BO" of Bea Olsen, whatever other names begin so. */
  initialled(short: NameForm): readonly KnownPerson[] {
    return this.near(short.words[0] ?? '').filter(({ forms }) => forms.some((form) => abbreviates(short, form) === 'initials'))
  }

  /**
   * Who a name of an attendance list may be: by name, login or alias, else by the first name, else as an abbreviation, else as a nickname.
   */
  mayBe(listed: NameForm): Likeness {
    const known = this.whoMayBe.get(listed.written)
    if (known) return known
    const [first = ''] = listed.words
    const login = this.withLogin(listed.folded)
    const degrees: (() => readonly KnownPerson[])[] = [
      () => unique([...(login ? [login] : []), ...this.called(listed)]),
      () => (/^\p{Lu}\p{Ll}+$/u.test(listed.written) ? this.firstNamed(listed) : []),
      () =>
        unique([
          // "BO" is Bo as much as Bea Olsen.
          ...this.firstNamed(listed),
          ...this.near(first).filter(({ forms }) =>
            forms.some((form) => abbreviates(listed, form) !== null || abbreviates(form, listed) !== null),
          ),
        ]),
      () => this.near(first).filter(({ forms }) => forms.some((form) => isNicknameOf(listed.folded, form.words[0] ?? ''))),
    ]
    let found: Likeness = { degree: degrees.length, people: [] }
    for (const [degree, find] of degrees.entries()) {
      const people = find()
      if (people.length === 0) continue
      found = { degree, people }
      break
    }
    this.whoMayBe.set(listed.written, found)
    return found
  }

  private near(word: string): readonly KnownPerson[] {
    return this.byLetter.get(word[0] ?? '') ?? []
  }
}

/** People who may be meant, and how surely: the less, the surer. */
export interface Likeness {
  readonly degree: number
  readonly people: readonly KnownPerson[]
}

/** True for a person of whom more than the login is known. */
export function hasNameOfItsOwn({ login, forms }: KnownPerson): boolean {
  return forms.some(({ written }) => !isSameName(written, login))
}

/** Whether a person has a name, or one that begins with the word, in exactly this spelling; else only its folded letters are the same. */
export function isSpelledSo({ forms }: KnownPerson, name: string): boolean {
  return forms.some(({ written }) => written === name || written.startsWith(`${name} `))
}

/** The one person for whom the config lists exactly this spelling as an alias; null where it lists nobody, or several, so. */
export function ownerOfAlias(called: readonly KnownPerson[], alias: string): KnownPerson | null {
  const [only, other] = called.filter(({ forms }) => forms.some(({ written }) => written === alias))
  return only && !other && only.name?.written !== alias ? only : null
}

/** How a short name abbreviates one of a person's names; null if it doesn't. */
export function abbreviationOf(short: NameForm, { forms }: KnownPerson): AbbreviationKind | null {
  for (const form of forms) {
    const kind = abbreviates(short, form)
    if (kind) return kind
  }
  return null
}

/** "Ann", a word with one capital. */
export const isFirstName = (name: string): boolean => /^\p{Lu}\p{Ll}{2,}$/u.test(name)

/** "gabi" for gabriel, "andy" for andrew: a beginning of three letters or more, with an ending of endearment. */
function isNicknameOf(listed: string, firstName: string): boolean {
  const stem = listed.replace(/(?:ie|i|y)$/u, '')
  return stem !== listed && stem.length >= 3 && firstName.startsWith(stem)
}

function put(map: Map<string, KnownPerson[]>, key: string, person: KnownPerson): void {
  const list = map.get(key)
  if (!list) map.set(key, [person])
  else if (!list.includes(person)) list.push(person)
}

/** Each person once; GitHub does not tell the case of logins apart. */
export function unique(people: readonly KnownPerson[]): KnownPerson[] {
  return [...new Map(people.toReversed().map((person) => [person.login.toLowerCase(), person])).values()].toReversed()
}
