/** Longest label that is looked for, in UTF-16 code units. */
export const longestLabel = 160

/** A label, and what stands behind it. */
export interface LabelText {
  readonly label: string
  readonly rest: string
}

/** What stands in front of and behind the first sign outside of brackets that is one; null where none is, or nothing stands in front. */
export function splitAtSign(text: string, isSign: (index: number) => boolean): LabelText | null {
  let depth = 0
  const end = Math.min(text.length, longestLabel)
  for (let at = 0; at < end; at++) {
    const char = text[at]!
    if (char === '[' || char === '(') depth++
    else if (char === ']' || char === ')') depth--
    else if (depth === 0 && isSign(at)) return at < 1 ? null : { label: text.slice(0, at), rest: text.slice(at) }
  }
  return null
}

/** "RD: …", without the emphasis that a label such as "**RD:**" leaves behind its colon; the colon of an address is none. */
export function splitAtColon(text: string): LabelText | null {
  const split = splitAtSign(text, (at) => text[at] === ':' || text[at] === '：')
  if (!split || split.rest.startsWith('://')) return null
  return {
    // French sets a space in front of the colon.
    label: split.label.trimEnd(),
    rest: split.rest
      .slice(1)
      .trim()
      .replace(/^[*_]{1,3}(?=\s|$)/u, '')
      .trim(),
  }
}

/** "RD – …", "Ann - …" */
export function splitAtDash(text: string): LabelText | null {
  const split = splitAtSign(
    text,
    (at) => '-–—'.includes(text[at]!) && at > 0 && (text[at + 1] === ' ' || (text[at + 1] === '-' && text[at + 2] === ' ')),
  )
  return split && { label: split.label.trimEnd(), rest: split.rest.replace(/^[-–—]{1,2}/u, '').trim() }
}
