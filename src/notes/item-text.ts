/** The words of an item without marks that begin or end outside of them: "Meet again**" behind a marker, "~~Meet again~~". */
export const withoutOpenMarks = (text: string): string => stripOuterStrike(withoutUnopened(text))

/** "**RESOLUTION: Meet again**" leaves the end of an emphasis behind its marker. */
export function withoutUnopened(text: string): string {
  const mark = ['***', '**', '__'].find((sign) => text.endsWith(sign) && text.split(sign).length % 2 === 0)
  return mark === undefined ? text : text.slice(0, -mark.length).trimEnd()
}

function stripOuterStrike(text: string): string {
  const inner = text.replace(/^~~/u, '').replace(/~~$/u, '')
  return inner.includes('~~') ? text : inner.trim()
}
