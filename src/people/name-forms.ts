/** Letters that are no combination of a base letter and a mark. */
const singleLetters: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ð: 'd', þ: 'th' }

/** Lower case with accents taken off (ă = a, ș = s), for comparing names. */
export function foldLetters(text: string): string {
  const bare = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return [...bare].map((letter) => singleLetters[letter] ?? letter).join('')
}

/** Folded words of a name; a hyphen, a point and a change to a capital ("RăzvanD", "AlexBe") separate words. */
export function nameWords(name: string): string[] {
  const words = name.split(/[\s.'’_-]+/u).flatMap(splitAtCapitals)
  return words.map(foldLetters).filter((word) => word !== '')
}

function splitAtCapitals(word: string): string[] {
  const letters = [...word]
  const isCapital = (letter: string) => letter !== letter.toLowerCase()
  const inner = letters.findIndex((letter, index) => index > 0 && isCapital(letter) && !isCapital(letters[index - 1]!))
  return inner === -1 ? [word] : [letters.slice(0, inner).join(''), ...splitAtCapitals(letters.slice(inner).join(''))]
}

/** How a sign abbreviates a name. */
export type AbbreviationKind = 'initials' | 'short-form'

/**
 * Tells whether a sign may stand for a full name: "RD", "RdS", "MSch" by the beginnings of its words,
 * "RăzvanD" and "Răzvan" by a name's first words written out. Null where it can't.
 */
export function abbreviates(sign: string, fullName: string): AbbreviationKind | null {
  const full = nameWords(fullName)
  if (full.length === 0) return null
  const parts = sign.includes(' ') || /\p{Ll}.*\p{Lu}|^\p{Lu}\p{Ll}+$/u.test(sign) ? nameWords(sign) : null
  if (parts && isShortForm(parts, full)) return 'short-form'
  return isInitials(sign, fullName) ? 'initials' : null
}

/** "Răzvan", "RăzvanD", "Radu N", "Vlad": a first name written out, then beginnings of further words. */
function isShortForm(parts: readonly string[], full: readonly string[]): boolean {
  const [first, ...rest] = parts
  if (first === undefined || first.length < 3) return false
  const startsName = full[0]!.startsWith(first) || (rest.length === 0 && full.length > 1 && full.at(-1) === first)
  return (
    startsName && areBeginnings(rest, full.slice(1)) && (rest.length > 0 || full[0] === first || full.at(-1) === first || first.length >= 4)
  )
}

/** "RD", "VB" for Vlad-Andrei Bălan, "RdS", "MSch", "SjK": beginnings of the name's words, the first and a later one among them. */
function isInitials(sign: string, fullName: string): boolean {
  if (!/^\p{L}{2,6}$/u.test(sign)) return false
  const words = nameWords(fullName)
  if (words.length < 2 || words.length > 8) return false
  const particles = new Set(
    fullName
      .split(' ')
      .filter((word) => word === word.toLowerCase())
      .map(foldLetters),
  )
  const letters = foldLetters(sign)
  const fits = (at: number, word: number): boolean => {
    for (let next = word; next < words.length; next++) {
      for (let length = 1; at + length <= letters.length && words[next]!.startsWith(letters.slice(at, at + length)); length++) {
        const ends = at + length === letters.length
        // "RdS" may name the particle, but no sign ends with it.
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
