import type { ExplainedSign } from '../model/note.js'
import { foldLetters, isFullName, nameForm } from './name-forms.js'
import { isFirstName, type KnownPerson } from './person-index.js'

/** The initials that a note explains, "Tim Jahn (TJ)", and those that it lists. */
export class SignsOfNote {
  constructor(
    private readonly explained: readonly ExplainedSign[],
    private readonly listed: readonly string[],
  ) {}

  /** The full names that the note gives for exactly these initials. */
  namesOf(sign: string): readonly string[] {
    return [...new Set(this.explained.filter((entry) => entry.sign === sign && isFullName(entry.name)).map(({ name }) => name))]
  }

  /** Whom the note says a letter alone to be: "D = Dan Orr". */
  nameOfLetter(sign: string): string | null {
    const names = /^\p{Lu}$/u.test(sign) ? new Set(this.explained.filter((entry) => entry.sign === sign).map(({ name }) => name)) : []
    const [name = null, other] = names
    return other === undefined ? name : null
  }

  /** Whether the initials of capitals differ by a letter's marks from those of a person: "SÖ" is not Sara Otero. */
  differFrom(person: KnownPerson, sign: string): boolean {
    if (!/^\p{Lu}{2,4}$/u.test(sign) || hasSign(person, sign)) return false
    const isMarked = foldLetters(sign) !== sign.toLowerCase()
    return isMarked ? isFoldedSign(person, sign) : this.hasMarked(sign)
  }

  private hasMarked(sign: string): boolean {
    return [...this.explained.map((entry) => entry.sign), ...this.listed].some(
      (other) => other !== sign && /^\p{Lu}{2,4}$/u.test(other) && foldLetters(other) === foldLetters(sign),
    )
  }
}

/** Whether a full name may be one of a person's, or a form of it: with the same first name, and the same surname where both have one. */
export function mayBeNameOf({ forms }: KnownPerson, name: string): boolean {
  const { words } = nameForm(name)
  const names = forms.filter(({ written }) => isFullName(written) || isFirstName(written))
  return names.length === 0 || names.some((form) => areOfOne(form.words, words))
}

function areOfOne(some: readonly string[], others: readonly string[]): boolean {
  const [shorter, longer] = some.length <= others.length ? [some, others] : [others, some]
  if (shorter.every((word) => longer.includes(word))) return true
  const [first = '', ...names] = shorter
  const [otherFirst = '', ...otherNames] = longer
  return (
    (first.startsWith(otherFirst) || otherFirst.startsWith(first)) &&
    (names.length === 0 || names.some((word) => otherNames.includes(word)))
  )
}

const hasSign = ({ forms }: KnownPerson, sign: string): boolean =>
  forms.some(({ written }) => written === sign || initialsWritten(written).includes(sign))

const isFoldedSign = ({ forms }: KnownPerson, sign: string): boolean =>
  forms.some(({ written }) => [written, ...initialsWritten(written)].some((other) => foldLetters(other) === foldLetters(sign)))

/** The first letters of all words of a name, with their marks, and of the first and the last. */
function initialsWritten(name: string): readonly string[] {
  const letters = name.split(/[\s-]+/u).flatMap((word) => (/^\p{Lu}/u.test(word) ? word[0]!.normalize('NFC') : []))
  return letters.length < 2 ? [] : [letters.join(''), letters[0]! + letters.at(-1)!]
}
