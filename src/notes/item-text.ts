import type { Owner } from '../model/person.js'

/** The owners of an item; who is named twice counts once, with the login where one is given. */
export function eachOnce(owners: readonly Owner[]): Owner[] {
  const found = new Map<string, Owner>()
  for (const owner of owners) if (!found.has(owner.written) || owner.login !== null) found.set(owner.written, owner)
  return [...found.values()]
}

/** "**RESOLUTION: Meet again**" leaves the end of an emphasis behind its marker. */
export function stripUnopened(text: string): string {
  const mark = ['**', '__'].find((sign) => text.endsWith(sign) && text.split(sign).length % 2 === 0)
  return mark === undefined ? text : text.slice(0, -mark.length).trimEnd()
}

export function stripOuterStrike(text: string): string {
  const inner = text.replace(/^~~/u, '').replace(/~~$/u, '')
  return inner.includes('~~') ? text : inner.trim()
}
