import { remembered } from '../model/remembered.js'

/** Letters that are not a combination of a base letter and a mark. */
const singleLetters: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ð: 'd', þ: 'th' }

/** Small words inside names: "Renê de Souza", "Maria della Rosa". */
export const nameParticles: ReadonlySet<string> = new Set(
  'de da das del dela della delle der den dei degli di do dos du la las le los van von vom zu zum zur ter ten bin ibn bint al el y e af av abu'.split(
    ' ',
  ),
)

/** Words in front of a name that only address: "Mr Lee", "Frau Dr. Lee". A surname follows them. */
const titles: ReadonlySet<string> = new Set(
  'mr mrs ms mx miss mister dr drs messrs prof professor cllr cllrs councillor councillors rev revd sir madam herr frau dipl.-ing mme mlle madame monsieur señor señora senhor senhora signor signora dott domnul doamna seu dona dhr mevr mevrouw meneer pan pani sister hon honourable honorable reverend mayor'.split(
    ' ',
  ),
)
/** Those that are other words without a point. */
const dottedTitles: ReadonlySet<string> = new Set(
  'hr. fr. sr. sra. srta. sig. ing. dl. dna. d-na hon. mr. mrs. ms. dr. prof. dhr. mevr. mw.'.split(' '),
)
/** Most titles in front of a name. */
const mostTitles = 3
/** What is put behind names for politeness. */
const honorific = /(?<=\p{L}{2})(?:-(?:san|sama|sensei|ssi|nim|ji)|(?<=\p{Lo}{2})(?:さん|様|氏|先生|님|씨))$/u

/** True for a name with what politeness puts behind it: "田中さん". */
export const hasHonorific = (name: string): boolean => honorific.test(name)

/** True for a word that addresses the person whose name follows it. */
export function isTitle(word: string): boolean {
  const lower = word.toLowerCase()
  return dottedTitles.has(lower) || (/^\p{Lu}/u.test(word) && titles.has(lower.replace(/\.$/u, '')))
}

/** The name without titles and honorifics: "Mr Lee" is Lee, "The Rt Hon. Ann Lee" is Ann Lee. */
export function withoutTitle(name: string): string {
  const words = name.split(' ')
  return words.slice(titlesOf(words)).join(' ').replace(honorific, '')
}

/** Words in front of titles that are none by themselves: "The Hon. Ann Lee". */
const leadsToTitle = /^(?:The|Rt\.?)$/u

/** How many words in front of a name are titles. */
function titlesOf(words: readonly string[]): number {
  let from = 0
  let end = 0
  while (from < mostTitles && from < words.length - 1 && (isTitle(words[from]!) || leadsToTitle.test(words[from]!)))
    if (isTitle(words[from++]!)) end = from
  return end
}

/** What tells people of one name apart, in front of the end: "jun.", "Sr.", "II", "(the elder)". */
const generation =
  / (?:\(?(?:[JS]r|[jJ]un|[sS]en|[jJ]unior|[sS]enior|d\. ?[ÄJ]|père|fils)\.?\)?|\(?I{2,3}\)?|\(?(?:the|der|die) (?:elder|younger|[äÄ]ltere|[jJ]üngere)\)?)$/u

/** The full name without it; any other name as it is. */
export function withoutGeneration(name: string): string {
  const rest = name.replace(generation, '')
  return rest.includes(' ') ? rest : name
}

/** "Cllrs Lee and Ray" without the title that several share. */
export const withoutSharedTitle = (names: string): string => names.replace(/^\s*(?:Cllrs|Councillors|Messrs|Drs)\.? (?=\p{Lu})/u, '')

/** A name prepared once for comparing. */
export interface NameForm {
  /** Without titles. */
  readonly written: string
  /** True for a name behind a title such as "Mr": where it is one word, it is a surname. */
  readonly isTitled: boolean
  /** The whole name folded, with single spaces. */
  readonly folded: string
  /** Its folded words; see `nameWords`. */
  readonly words: readonly string[]
  /** Those of its words that are written without a capital: "de". */
  readonly particles: ReadonlySet<string>
}

/** Lower case with accents taken off (ă = a, ș = s), for comparing names. */
export function foldLetters(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase()
  const bare = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return [...bare].map((letter) => singleLetters[letter] ?? letter).join('')
}

/** Folded words of a name; a hyphen, a point and a change to a capital ("RăzvanD", "AlexBe") separate words. */
export function nameWords(name: string): string[] {
  const words = name.split(/[\s.'’_-]+/u).flatMap(splitAtCapitals)
  return words.map(foldLetters).filter((word) => word !== '')
}

/** "bob" is read as "Bob" is; two letters are initials. */
export function capitalised(name: string): string {
  return /^\p{Ll}{3,}$/u.test(name) ? name[0]!.toUpperCase() + name.slice(1) : name
}

/** Folds a name and its words. */
export const nameForm = remembered((name: string): NameForm => {
  const written = withoutTitle(name)
  const particles = written.split(' ').filter((word) => word === word.toLowerCase())
  return {
    written,
    isTitled: titlesOf(name.split(' ')) > 0,
    folded: foldLetters(written.trim().replace(/\s+/gu, ' ')),
    words: nameWords(written),
    particles: new Set(particles.map(foldLetters)),
  }
})

function splitAtCapitals(word: string): string[] {
  const letters = [...word]
  const isCapital = (letter: string) => letter !== letter.toLowerCase()
  const inner = letters.findIndex((letter, index) => index > 0 && isCapital(letter) && !isCapital(letters[index - 1]!))
  return inner === -1 ? [word] : [letters.slice(0, inner).join(''), ...splitAtCapitals(letters.slice(inner).join(''))]
}

/** The first letters of a name's words without its particles, and of the first and the last of them: "sb" and "syb" of Seo-yeon Bae. */
export function initialsOf({ words, particles }: NameForm): readonly string[] {
  const letters = words.filter((word) => !particles.has(word)).map((word) => word[0]!)
  if (letters.length < 2 || letters.length > 4) return []
  return [...new Set([letters.join(''), letters[0]! + letters.at(-1)!])]
}

/** The given name in a name of three letters without spaces, as Korean writes it behind a surname of one: "민수" of "김민수". */
export const givenNameOf = (name: string): string | null => (/^\p{Script=Hangul}{3}$/u.test(name) ? name.slice(1) : null)

/** How a short name abbreviates a full one. */
export type AbbreviationKind = 'initials' | 'short-form'

/**
 * Tells whether a short name may stand for a full one: "RD", "RdS", "MSch" by the beginnings of its words,
 * "RăzvanD" and "Răzvan" by a name's first words written out. Null if it can't.
 */
export function abbreviates(short: NameForm, full: NameForm): AbbreviationKind | null {
  if (full.words.length === 0) return null
  if (short.isTitled && short.words.length === 1) return full.words.length > 1 && full.words.at(-1) === short.words[0] ? 'short-form' : null
  const { written } = short
  // "Ji-ho" of Ji-ho Kim
  if (/^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.test(written) && full.folded.startsWith(`${short.folded} `)) return 'short-form'
  const parts = written.includes(' ') || /\p{Ll}.*\p{Lu}|^\p{Lu}\p{Ll}+$/u.test(written) ? short.words : null
  if (parts && isShortForm(parts, full.words)) return 'short-form'
  return isInitials(short, full) ? 'initials' : null
}

/** "Răzvan", "RăzvanD", "Radu N", "Vlad": a first name written out, then beginnings of further words. */
function isShortForm(parts: readonly string[], full: readonly string[]): boolean {
  const [first, ...rest] = parts
  if (first === undefined) return false
  // "R. Weaver"
  if (first.length === 1) return rest.length > 0 && full[0]!.startsWith(first) && rest.join(' ') === full.slice(-rest.length).join(' ')
  if (first.length < 3) return false
  const startsName = full[0]!.startsWith(first) || (rest.length === 0 && full.length > 1 && full.at(-1) === first)
  return (
    startsName && areBeginnings(rest, full.slice(1)) && (rest.length > 0 || full[0] === first || full.at(-1) === first || first.length >= 4)
  )
}

/** "RD", "VB" for Vlad-Andrei Bălan, "RdS", "MSch", "SjK": beginnings of the name's words, the first and a later one among them. */
function isInitials({ written, folded }: NameForm, { words, particles }: NameForm): boolean {
  // "Data", "Al", "ten" are words or names of their own.
  if (
    !/^\p{L}{2,6}$/u.test(written) ||
    /^(?:\p{Lu}\p{Ll}+|\p{Ll}{3,})$/u.test(written) ||
    words.length < 2 ||
    words.length > 8 ||
    words[0]![0] !== folded[0]
  )
    return false
  const fits = (at: number, word: number): boolean => {
    for (let next = word; next < words.length; next++) {
      for (let length = 1; at + length <= folded.length && words[next]!.startsWith(folded.slice(at, at + length)); length++) {
        const ends = at + length === folded.length
        // "RdS" may name the particle, but no short name ends with it.
        if (ends ? next > 0 && !particles.has(words[next]!) : fits(at + length, next + 1)) return true
      }
      if (word === 0) return false
    }
    return false
  }
  return fits(0, 0)
}

function areBeginnings(parts: readonly string[], words: readonly string[]): boolean {
  let at = 0
  for (const part of parts) {
    while (at < words.length && !words[at]!.startsWith(part)) at++
    if (at === words.length) return false
    at++
  }
  return true
}

/** "Ann Lee", "Maria della Rosa": two to five words with capitals, but for particles. */
export function isFullName(name: string): boolean {
  const parts = name.split(' ')
  const isPart = (part: string) => /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(part) || nameParticles.has(part)
  return parts.length > 1 && parts.length <= 5 && parts.every(isPart)
}
