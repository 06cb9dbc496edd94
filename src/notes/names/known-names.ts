import { abbreviates, foldLetters, givenNameOf, initialsOf, nameForm, type NameForm } from '../../people/name-forms.js'

/** The people and groups that the config knows, as it writes them. */
export interface RosterNames {
  /** Names and aliases. */
  readonly people: readonly string[]
  /** Logins, and names of groups: they count only as they are written. */
  readonly exact: readonly string[]
}

/** Names as they may be written again: whole, or the first name, a short form or initials alone. */
class Names {
  private readonly whole = new Set<string>()
  private readonly first = new Set<string>()
  private readonly last = new Set<string>()
  /** By the letter that the name begins with. */
  private readonly forms = new Map<string, NameForm[]>()
  /** By their initials. */
  private readonly initials = new Map<string, NameForm[]>()

  constructor(names: readonly string[], exact: readonly string[]) {
    for (const name of new Set(names)) {
      const form = nameForm(name)
      this.whole.add(form.folded)
      const [first = ''] = form.words
      if (first.length > 1) this.first.add(first)
      // "Ji-ho" of Ji-ho Kim
      if (/^\p{Lu}\p{Ll}+-\p{L}/u.test(form.written)) this.first.add(form.folded.split(' ', 1)[0]!)
      if (form.words.length > 1) this.last.add(form.words.at(-1)!)
      const given = givenNameOf(form.written)
      if (given !== null) this.first.add(foldLetters(given))
      if (form.words.length > 1) this.forms.set(first[0]!, [...(this.forms.get(first[0]!) ?? []), form])
      for (const initials of initialsOf(form)) this.initials.set(initials, [...(this.initials.get(initials) ?? []), form])
    }
    for (const name of exact) this.whole.add(foldLetters(name))
  }

  get isEmpty(): boolean {
    return this.whole.size === 0
  }

  isWhole(folded: string): boolean {
    return this.whole.has(folded)
  }

  /** A surname; a short one is too often another word. */
  isLast(folded: string): boolean {
    return folded.length >= 4 && this.last.has(folded)
  }

  isFirst(folded: string): boolean {
    return this.first.has(folded)
  }

  /** Whose initials they are, letter for letter. */
  withInitials(folded: string): readonly NameForm[] {
    return this.initials.get(folded) ?? []
  }

  /** "RăzvanD", "RD" */
  abbreviation(short: NameForm): 'initials' | 'short-form' | null {
    for (const form of this.forms.get(short.words[0]?.[0] ?? '') ?? []) {
      const kind = abbreviates(short, form)
      if (kind !== null && (kind === 'initials' || form.words[0]!.startsWith(short.words[0]!))) return kind
    }
    return null
  }
}

/** The names that the config knows, prepared once for all notes. */
export class RosterSense {
  readonly names: Names

  constructor({ people, exact }: RosterNames) {
    this.names = new Names(people, exact)
  }
}

/** The names that a note itself shows to be people: who took part, and who speaks in it; and those of the config. */
export class KnownNames {
  private readonly names: Names
  private readonly roster: Names
  private readonly answers = new Map<string, boolean>()
  /** Names of known people that the note links to notes of theirs: "[[Ann Lee]]"; the longest first. */
  readonly linked: readonly string[]

  /**
   * @param linked texts of the note's links to other notes
   * @param letters that the note explains: "D = Dan Orr"
   */
  constructor(
    participants: readonly string[],
    speakers: readonly string[],
    roster: RosterSense = nobody,
    linked: readonly string[] = [],
    private readonly letters: readonly string[] = [],
  ) {
    this.names = new Names(participants, speakers)
    this.roster = roster.names
    this.linked = linked.filter((name) => this.has(name)).toSorted((a, b) => b.length - a.length)
  }

  has(name: string): boolean {
    const answer = this.answers.get(name)
    if (answer !== undefined) return answer
    const known = this.find(name)
    this.answers.set(name, known)
    return known
  }

  /** True for a letter that the note explains: a name only where names stand, for "plan D" is nobody’s. */
  isLetter(sign: string): boolean {
    return this.letters.includes(sign)
  }

  /** True for a name, alias, login or group exactly as it is listed. */
  isWhole(name: string): boolean {
    const folded = foldLetters(name)
    return this.names.isWhole(folded) || this.roster.isWhole(folded)
  }

  /** True if nobody is known. */
  get isEmpty(): boolean {
    return this.names.isEmpty && this.roster.isEmpty
  }

  /** True for a surname alone: less certain than other names, for it may be any word. */
  isSurname(name: string): boolean {
    return /^\p{Lu}/u.test(name) && [this.names, this.roster].some((names) => names.isLast(foldLetters(name)))
  }

  /** True for the initials of somebody whom the config knows, though the note does not list them; any acronym may be the same letters. */
  isInitials(sign: string): boolean {
    return /^\p{Lu}{2,3}$/u.test(sign) && this.roster.withInitials(foldLetters(sign)).length > 0
  }

  /** True for such initials where the note lists the first name: "AL" of Ann Lee beside Ann. */
  isListedInitials(sign: string): boolean {
    return this.isInitials(sign) && this.roster.withInitials(foldLetters(sign)).some(({ words: [given = ''] }) => this.names.isFirst(given))
  }

  /** True for the first name of somebody. */
  isFirst(name: string): boolean {
    return [this.names, this.roster].some((names) => names.isFirst(foldLetters(name)))
  }

  /** True for a first name, or the whole name, of somebody whom the config knows. */
  isOfConfig(name: string): boolean {
    const folded = foldLetters(name)
    return this.roster.isWhole(folded) || this.roster.isFirst(folded)
  }

  private find(name: string): boolean {
    if (name.length > longestName) return false
    const form = nameForm(name.replace(/\.$/u, ''))
    const { folded } = form
    if ([this.names, this.roster].some((names) => names.isWhole(folded) || names.isFirst(folded))) return true
    const [first = '', ...rest] = form.written.split(' ')
    // "Ann Lee" where the note lists Ann, "Ann L" where the config does; "Ann disagrees" is not a name.
    if (rest.length > 0)
      return (
        rest.every((word) => !/^\p{Ll}/u.test(word)) &&
        (this.names.isFirst(foldLetters(first)) || this.roster.abbreviation(form) === 'short-form')
      )
    // The initials of somebody in the config alone may be any acronym.
    if (this.isSurname(form.written)) return true
    const kind = this.names.abbreviation(form)
    return kind === 'short-form' || (kind === 'initials' && /\p{Lu}.*\p{Lu}/u.test(name)) || this.roster.abbreviation(form) === 'short-form'
  }
}

/** In UTF-16 code units. */
const longestName = 80

const nobody = new RosterSense({ people: [], exact: [] })

/** An outline is read before anybody is known. */
export const noNames = new KnownNames([], [])
