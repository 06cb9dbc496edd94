/** Initials and short forms: RD, SjK, MSch, RaduN, eP. */
export function isSign(text: string): boolean {
  const capitals = [...text].filter((char) => char !== char.toLowerCase()).length
  if (capitals === text.length) return text.length >= 2 && text.length <= 4
  if (text.length <= 4) return capitals >= 2 || (capitals === 1 && text.length === 2)
  return capitals === 2 && text[0] !== text[0]!.toLowerCase() && text.slice(-2) !== text.slice(-2).toLowerCase()
}

/** "Ann", "McLee", "Ann-Marie"; not "Pre-work". */
export function isCapitalised(text: string): boolean {
  const rest = text.slice(1)
  // "Pre-work", "Follow-up"
  if (/-\p{Ll}/u.test(text)) return false
  return (
    text.length >= 2 &&
    text[0] !== text[0]!.toLowerCase() &&
    (rest === rest.toLowerCase() || /^\p{Lu}[\p{Ll}'’]*-?\p{Lu}\p{Ll}+$/u.test(text) || rest === '.')
  )
}

/** "Ann G", "Ann G.": a name with the initial of a surname; "Hall B" looks the same. */
export const isInitialled = (text: string): boolean => /^\p{Lu}\p{Ll}{1,30} \p{Lu}\.?$/u.test(text)
