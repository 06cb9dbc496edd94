import type { Item } from '../model/item.js'
import type { Owner } from '../model/person.js'
import type { NoteLinks } from '../model/note.js'
import { remembered } from '../model/remembered.js'
import { foldName } from './fold.js'

/** The number of an issue of the notes repository that an item names behind its words, and the item without it. */
export interface LinkedNumber {
  readonly number: number
  /** The item's text without the number, and without an owner or a tick behind it. */
  readonly text: string
  /** The text in front of the number alone. */
  readonly front: string
  /** Whether it is written as a number in brackets or as a link with a text: what a person puts behind a task to say which it is. */
  readonly isBracketed: boolean
  /** Whether nothing is behind it but an owner of the item, a day, a tick or punctuation. */
  readonly isAtEnd: boolean
}

/**
 * The issue that an item names last: `(#12)`, a link to it, `#12`, `owner/name#12`, or its address.
 * @param links where a plain `#` of the note means another repository, only what names its repository counts
 * @param repository web address of the notes repository
 */
export function linkedNumber(
  item: Pick<Item<Owner>, 'text' | 'days' | 'owners'>,
  links: NoteLinks,
  repository: string,
): LinkedNumber | null {
  const last = [...item.text.matchAll(referencesTo(repository))].at(-1)
  if (!last?.groups) return null
  const isPlain = last[0].startsWith('#') || /^gh-/i.test(last[0])
  if (isPlain && links.repository !== undefined && !repository.endsWith(`/${links.repository}`)) return null
  const around = withoutBrackets(item.text.slice(0, last.index), item.text.slice(last.index + last[0].length))
  if (!around) return null
  const front = around.front
    .trimEnd()
    .replace(/\s[–—-]$/u, '')
    .trimEnd()
  const behind = around.behind.trimEnd()
  const isAtEnd = isSaidElsewhere(behind, item)
  const text = isAtEnd && !(item.days ?? []).some((day) => behind.includes(day)) ? front : joined(front, behind)
  return front === '' ? null : { number: Number(last.groups['number']), text, front, isBracketed: around.isBracketed, isAtEnd }
}

/** The text of an item without any number of an issue at its end. */
export function withoutNumbers(item: Pick<Item<Owner>, 'text' | 'days' | 'owners'>, links: NoteLinks, repository: string): string {
  let text = item.text
  for (let left = mostNumbers; left > 0; left--) {
    const linked = linkedNumber({ ...item, text }, links, repository)
    if (!linked) break
    text = linked.text
  }
  return text
}

const mostNumbers = 4

/** Where a text names an issue of a repository, by its web address. */
const referencesTo = remembered((repository) => {
  const [address, name] = [repository, repository.split('/').slice(-2).join('/')].map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const written = `${address}/issues/|(?<![\\p{L}\\p{N}_./-])${name}#|(?<![\\p{L}\\p{N}_/#&-])(?:#|GH-)`
  return new RegExp(`(?:${written})(?<number>\\d{1,9})(?![\\p{L}\\p{N}_-])`, 'giu')
})

const closers = new Map([
  ['(', ')'],
  ['（', '）'],
  ['[', ']'],
  ['<', '>'],
  ['*', '*'],
  ['_', '_'],
  ['`', '`'],
])

/** What is in front of a number and behind it, without the brackets and the emphasis around it; null for a part of something else. */
function withoutBrackets(before: string, after: string): { front: string; behind: string; isBracketed: boolean } | null {
  let [front, behind, isBracketed] = [before.replace(/\\$/, ''), after, false]
  if (front.endsWith('](')) {
    const text = front.lastIndexOf('[', front.length - 3)
    if (text < 0 || !behind.startsWith(')')) return null
    ;[front, behind, isBracketed] = [front.slice(0, text), behind.slice(1), true]
  }
  // "(see #12)", "(issue #12)"
  const words = /^[)）]/.test(behind) ? (/[(（]((?:\p{L}{1,12}:? ){1,2})$/u.exec(front)?.[1] ?? '') : ''
  front = front.slice(0, front.length - words.length)
  for (let end = front.at(-1) ?? ''; closers.has(end) && behind.startsWith(closers.get(end)!); end = front.at(-1) ?? '') {
    ;[front, behind] = [front.slice(0, -1), behind.slice(1)]
    // The text of a link to somewhere else.
    if (end === '[' && behind.startsWith('(')) return null
    isBracketed ||= words === '' && (end === '(' || end === '（')
  }
  // "(#12, due Friday)"
  const inside = /[(（]$/.test(front) ? /^[,;:]\s*([^()（）]*)[)）]/.exec(behind) : null
  if (inside) return { front: front.slice(0, -1), behind: ` (${inside[1]})${behind.slice(inside[0].length)}`, isBracketed: true }
  return /^[)\]）>]/.test(behind) ? null : { front, behind, isBracketed }
}

/** Whether what is behind a number says nothing that the reader does not take from it: an owner of the item, a day, a tick. */
function isSaidElsewhere(behind: string, { days = [], owners }: Pick<Item<Owner>, 'days' | 'owners'>): boolean {
  const day = days.find((written) => behind.includes(written))
  // "due 2026-03-20", "by Friday": no more than two words around a day
  if (day !== undefined)
    return (
      behind
        .replace(day, () => ' ')
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word !== '').length <= 2
    )
  const said = foldName(behind.replace(/#/g, ''))
  return said === '' || owners.some(({ written, login }) => said === foldName(written) || said === foldName(login ?? ''))
}

function joined(front: string, behind: string): string {
  return /^[\s\p{P}]/u.test(behind) ? front + behind : `${front} ${behind}`
}
