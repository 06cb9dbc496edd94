/** The words of an item without marks that begin or end outside of them: "Meet again**" behind a marker, "~~Meet again~~". */
export const withoutOpenMarks = (text: string): string => stripOuterStrike(withoutUnopened(text))

/** "**RESOLUTION: Meet again**" leaves the end of an emphasis behind its marker, "**Action: AL/BR** to meet" one further inside. */
export function withoutUnopened(text: string): string {
  const isOdd = (sign: string) => text.split(sign).length % 2 === 0
  const mark = ['***', '**', '__'].find((sign) => text.endsWith(sign) && isOdd(sign))
  if (mark !== undefined) return text.slice(0, -mark.length).trimEnd()
  const inside = /^[^*_]{1,80}?(\*\*)(?=[\s:])/u.exec(text)
  return inside && isOdd('**') ? text.replace('**', '') : text
}

function stripOuterStrike(text: string): string {
  const inner = text.replace(/^~~/u, '').replace(/~~$/u, '')
  return inner.includes('~~') ? text : inner.trim()
}
