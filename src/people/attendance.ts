import type { Note } from '../model/note.js'
import type { Owner } from '../model/person.js'
import { abbreviates, capitalised, nameForm, withoutGeneration, type NameForm } from './name-forms.js'
import { hasNameOfItsOwn, isFirstName, unique, type KnownPerson, type PersonIndex } from './person-index.js'

/** What of a note tells who an owner is. */
export type NoteNames = Pick<Note<Owner>, 'participants' | 'agendaNames' | 'writtenLogins' | 'explainedSigns' | 'roleHolders'>

/** Who was at the meeting, as far as its listed names tell: whom of the known people, and which strangers. */
export class Attendance {
  private readonly logins = new Set<string>()
  private readonly strangers: readonly NameForm[]
  private readonly names: readonly string[]
  /** Names that several have, told apart by their generation. */
  private readonly namesakes: readonly NameForm[]
  /** Whether the note lists known people by their surnames alone, two at least: an owner is written so, too. */
  readonly listsSurnames: boolean

  constructor({ participants, agendaNames, writtenLogins }: NoteNames, roster: PersonIndex, listed: PersonIndex) {
    const names = participants.length > 0 ? participants : agendaNames
    this.names = names
    const given = new Map(writtenLogins.map(({ name, login }) => [name, login]))
    const strangers: NameForm[] = []
    let surnames = 0
    for (const name of names) {
      const login = given.get(name)
      const form = nameForm(capitalised(name))
      // A list that gives a name of the roster another login contradicts it: then both were there, and neither is taken.
      const people = login === undefined ? whoMayBe(form, roster, listed) : [{ login }, ...roster.called(form)]
      if (people.length === 0) strangers.push(form)
      if (people.length === 1 && isSurnameOf(form, roster.withLogin(people[0]!.login))) surnames++
      for (const person of people) this.logins.add(person.login.toLowerCase())
    }
    this.strangers = strangers
    this.listsSurnames = surnames > 1
    this.namesakes = namesakesAmong(names)
  }

  /** True for a name that two have whom the list tells apart: "Ann" beside "Ann Lee jun." and "Ann Lee sen.". */
  listsNamesakes(short: NameForm): boolean {
    return this.namesakes.some((full) => full.folded === short.folded || abbreviates(short, full) !== null)
  }

  /**
   * True for a bare "Daniel" beside people who are listed as "RăzvanD": he may be a guest whom nothing tells apart from the one who is
   * known.
   */
  listsBarely({ written }: NameForm): boolean {
    return isFirstName(written) && this.names.includes(written) && this.names.some((name) => /^\p{Lu}\p{Ll}+\p{Lu}$/u.test(name))
  }

  /** True for "Ben" beside "@ben-ito": nothing but the handle says that it could be the same person, and a list has each once. */
  listsBesideHandle({ written }: NameForm, person: KnownPerson): boolean {
    return this.names.includes(written) && !hasNameOfItsOwn(person)
  }

  includes({ login }: KnownPerson): boolean {
    return this.logins.has(login.toLowerCase())
  }

  /** Listed names of nobody known that the short name could mean; a first name shows one initial only, and yields to a present person. */
  strangersWhoFit(short: NameForm, personIsPresent: boolean): readonly NameForm[] {
    return this.strangers.filter(
      (listed) =>
        abbreviates(short, listed) !== null || short.folded === listed.folded || (!personIsPresent && sharesInitial(short, listed)),
    )
  }
}

/** "Lee" of Ann Lee, whom no other word of her names calls so. */
const isSurnameOf = ({ words }: NameForm, person: KnownPerson | null): boolean =>
  words.length === 1 &&
  person !== null &&
  person.forms.some((form) => form.words.length > 1 && form.words.at(-1) === words[0]) &&
  !person.forms.some((form) => form.words[0] === words[0])

function namesakesAmong(names: readonly string[]): readonly NameForm[] {
  const younger = new Set(names.flatMap((name) => (withoutGeneration(name) === name ? [] : [withoutGeneration(name)])))
  return [...younger].filter((base) => names.filter((name) => withoutGeneration(name) === base).length > 1).map(nameForm)
}

function whoMayBe(listed: NameForm, ...indexes: readonly PersonIndex[]): readonly KnownPerson[] {
  const found = indexes.map((index) => index.mayBe(listed))
  const surest = Math.min(...found.map(({ degree }) => degree))
  return unique(found.flatMap(({ degree, people }) => (degree === surest ? people : [])))
}

/** "MS" and "Maria": the listed first name begins with the short name's first letter. */
function sharesInitial(short: NameForm, listed: NameForm): boolean {
  return isFirstName(listed.written) && /^\p{Lu}\p{L}{1,3}$/u.test(short.written) && short.folded[0] === listed.folded[0]
}
