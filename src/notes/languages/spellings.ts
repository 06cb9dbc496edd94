import type { ReadingWords } from './reading-words.js'
import { list } from './word-list.js'

/** Kinds of words that notes write without accents, too: in capitals, or on a keyboard that has none. */
const announcing: ReadonlySet<string> = new Set<keyof ReadingWords>([
  'actionHeadings',
  'decisionHeadings',
  'attendanceHeadings',
  'absenceHeadings',
  'checklistHeadings',
  'agendaHeadings',
  'actionMarkers',
  'decisionMarkers',
])

/** Words that mean something else without their accents: gifts, and what is still to be decided. */
const otherWords: ReadonlySet<string> = new Set(list('presents, decide'))

/** Shorter words say something else without their accents, too. */
const shortest = 4

/** The ways in which notes write a word of that kind: "acțiuni", "acţiuni" with the letters of old fonts, "actiuni"; "Beschluesse". */
export function spellingsOf(kind: string, word: string): readonly string[] {
  const cedillas = word.replaceAll('ș', 'ş').replaceAll('ț', 'ţ')
  const plain = announcing.has(kind) && word.length >= shortest ? withoutAccents(word) : word
  return plain === word || otherWords.has(plain) ? [word, cedillas] : [word, cedillas, plain]
}

/** German has letters of its own for its umlauts. */
const withoutAccents = (word: string): string =>
  /[äöüß]/u.test(word)
    ? word.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss')
    : word
        .normalize('NFD')
        .replaceAll(/[\u0300-\u036f]/gu, '')
        .normalize('NFC')
