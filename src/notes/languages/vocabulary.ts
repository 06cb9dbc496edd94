import { oncePer } from '../../model/remembered.js'
import { english } from './english.js'
import type { ReadingWords } from './reading-words.js'
import { everyMonth, numbersOf } from './months.js'
import { spellingsOf } from './spellings.js'

/** The words of all languages read, as sets for looking up; keys as in ReadingWords. */
export type Vocabulary = { readonly [Key in Exclude<keyof ReadingWords, 'months'>]: ReadonlySet<string> } & {
  /** Month name or abbreviation to its number, 1 to 12. */
  readonly months: ReadonlyMap<string, number>
  /** The words that say an item is done, in capitals: "DONE". */
  readonly doneInCapitals: readonly string[]
  /** The letters that markers begin with: most lines are told from one by their first word. */
  readonly markerBeginnings: ReadonlySet<string>
}

/** Unites the words of several languages, but for those that are not wanted; a kind that none of them has is empty. */
export function buildVocabulary(languages: readonly Partial<ReadingWords>[], without: Partial<ReadingWords> = {}): Vocabulary {
  const months = new Map(everyMonth)
  const sets: Record<string, Set<string>> = Object.fromEntries(Object.keys(english).map((key) => [key, new Set<string>()]))
  for (const language of languages) {
    for (const [name, number] of numbersOf(language.months ?? [])) months.set(name, number)
    for (const [key, words] of Object.entries(language)) {
      if (key === 'months') continue
      for (const word of words) for (const spelling of spellingsOf(key, word)) sets[key]!.add(spelling)
    }
  }
  for (const [key, words] of Object.entries(without))
    for (const word of words.flatMap((one) => spellingsOf(key, one))) sets[key]?.delete(word)
  // A marker that is not wanted is none with a number behind it either.
  for (const word of without.actionMarkers ?? []) for (const key of ['ambiguousMarkers', 'numberedSigns']) sets[key]!.delete(word)
  const united = sets as unknown as Omit<Vocabulary, 'months' | 'markerBeginnings' | 'doneInCapitals'>
  const markers = [...united.actionMarkers, ...united.ambiguousMarkers, ...united.decisionMarkers]
  const markerBeginnings = new Set(markers.map((marker) => /^[a-z\u0080-\uffff]*/.exec(marker)![0]))
  return { ...united, months, markerBeginnings, doneInCapitals: [...united.doneWords].map((word) => word.toUpperCase()) }
}

/** The words for a note in which some markers are people: "AP: call them" is a task of AP where the note lists one. */
export function withoutMarkers(words: Vocabulary, isPerson: (marker: string) => boolean): Vocabulary {
  const people = [...words.ambiguousMarkers].filter(isPerson)
  if (people.length === 0) return words
  const made = variantsOf(words)
  const key = people.join()
  const variant = made.get(key) ?? {
    ...words,
    ambiguousMarkers: new Set([...words.ambiguousMarkers].filter((marker) => !people.includes(marker))),
  }
  made.set(key, variant)
  return variant
}

/** Those made so far, for much is derived from a vocabulary once. */
const variantsOf = oncePer((_: Vocabulary) => new Map<string, Vocabulary>())
