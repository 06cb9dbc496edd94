import type { Config, Language, SeriesRule } from '../model/config.js'
import type { CustomWords } from '../model/custom-words.js'
import { publicServer } from '../model/server.js'
import type { RosterNames } from './names/known-names.js'
import { chinese } from './languages/chinese.js'
import { dutch } from './languages/dutch.js'
import { english } from './languages/english.js'
import { french } from './languages/french.js'
import { german } from './languages/german.js'
import { italian } from './languages/italian.js'
import { japanese } from './languages/japanese.js'
import { korean } from './languages/korean.js'
import { portuguese } from './languages/portuguese.js'
import { romanian } from './languages/romanian.js'
import { spanish } from './languages/spanish.js'
import type { ReadingWords } from './languages/reading-words.js'

/** How much of a note is read; what lies beyond is left out with a diagnostic, for a parser's cost explodes on hostile text. */
export interface ReadingLimits {
  /** UTF-16 code units of one note. */
  readonly note: number
  /** UTF-16 code units of lines without a blank line between them. */
  readonly inlineRun: number
  /** Lists and quotes inside one another. */
  readonly nesting: number
  /** Milliseconds of parsing, as estimated from list items and inline marks; a thousand times what a real note takes. */
  readonly parsing: number
}

/** All that reading a note depends on besides the note. */
export interface ReadingOptions {
  /** The words of all languages read, and further ones. */
  readonly words: readonly Partial<ReadingWords>[]
  /** Words of these that are not read. */
  readonly withoutWords: Partial<CustomWords>
  readonly series: readonly SeriesRule[]
  /** Web address of the GitHub server that the notes are on, without a slash at its end. */
  readonly server: string
  readonly limits: ReadingLimits
  /** Whom the config knows. */
  readonly roster: RosterNames
}

const wordsOfLanguage: Readonly<Record<Language, Partial<ReadingWords>>> = {
  english,
  german,
  french,
  spanish,
  portuguese,
  italian,
  dutch,
  romanian,
  japanese,
  korean,
  chinese,
}

export const defaultReadingOptions: ReadingOptions = {
  words: Object.values(wordsOfLanguage),
  withoutWords: {},
  series: [],
  server: publicServer,
  limits: { note: 512 * 1024, inlineRun: 16 * 1024, nesting: 64, parsing: 300 },
  roster: { people: [], exact: [] },
}

/** How the config wants the notes of a server to be read. */
export function readingOptions(
  { languages, words, series }: Pick<Config, 'languages' | 'words' | 'series'>,
  server = publicServer,
): ReadingOptions {
  const kinds = Object.entries(words) as [keyof CustomWords, readonly string[]][]
  const chosen = (choose: (phrases: readonly string[]) => string[]) =>
    Object.fromEntries(kinds.map(([kind, phrases]) => [kind, choose(phrases).map(asLookedUp)]))
  return {
    ...defaultReadingOptions,
    words: [
      ...languages.map((language) => wordsOfLanguage[language]),
      chosen((phrases) => phrases.filter((phrase) => !phrase.startsWith('-'))),
    ],
    withoutWords: chosen((phrases) => phrases.filter((phrase) => phrase.startsWith('-')).map((phrase) => phrase.slice(1))),
    series,
    server,
  }
}

/** A phrase of the config in the form in which the words of notes are looked up. */
function asLookedUp(phrase: string): string {
  return phrase.normalize('NFC').toLowerCase().replaceAll("'", '’').replace(/\s+/gu, ' ').trim()
}
