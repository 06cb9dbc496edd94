import { remembered } from '../../model/remembered.js'
import type { Owner } from '../../model/person.js'
import { isGroup } from '../names/groups.js'
import { type NameSense, readOwnerNames } from '../names/owner-names.js'
import { type Block, isBoldLine, leadOf, lowestDepth } from '../outline/block.js'
import type { OutlinePart } from '../outline/outline.js'
import type { Section } from '../outline/section.js'
import { withoutEmphasis } from '../text/phrases.js'
import { withoutRemarkOnPerson } from './remark-on-person.js'

/** Known people among the headings of one place that show the others there to be people too. */
const fewestKnown = 2

/** "Ann Lee (AL)": a name, and initials that the heading gives for it. */
const namedHeading = /^([^()]{2,60}?)(?: \((\p{Lu}{2,4})\))?:?$/u

/** Names and initials in headings beside those of known people: in a round table every part is somebody's. */
export function strangersInHeadings(outline: readonly OutlinePart[], sense: NameSense): string[] {
  const places = new Map<Section | null, Map<number, string[]>>()
  const put = (above: Section | null, depth: number, title: string): void => {
    const place = places.get(above) ?? new Map<number, string[]>()
    places.set(above, place.set(depth, [...(place.get(depth) ?? []), title]))
  }
  for (const part of outline) {
    if (part.section.kind !== 'talk') continue
    if ('heading' in part) put(part.section.above, part.heading.depth, part.heading.text)
    else if (part.block.lines.length === 1 && isBoldLine(leadOf(part.block))) put(part.section, lowestDepth, leadOf(part.block))
  }
  return [...places.values()].flatMap((place) => [...place.values()]).flatMap((titles) => strangersAmong(titles, sense))
}

function strangersAmong(titles: readonly string[], sense: NameSense): string[] {
  if (titles.length < fewestKnown) return []
  const strangers = titles.filter((title) => peopleIn(title, sense) === null)
  if (titles.length - strangers.length < fewestKnown) return []
  return strangers.flatMap((title) => {
    const [, name = '', sign] = namedHeading.exec(plain(title)) ?? []
    const isName = name.includes(' ') ? readOwnerNames(name, 'shaped', sense)?.length === 1 : sign !== undefined
    return isName ? [name, ...(sign === undefined ? [] : [sign])] : []
  })
}

/**
 * Whose the parts of a round table are, by block: below a heading that is nothing but the name of known people. A list below a bold name
 * is theirs, and nothing behind it. Where one name heads several parts, the headings say who speaks.
 */
export function roundTableOwners(outline: readonly OutlinePart[], sense: NameSense): ReadonlyMap<Block, readonly Owner[]> {
  const found = new Map<Block, readonly Owner[]>()
  const times = new Map<string, number>()
  const nameOf = remembered((title) => withoutRemarkOnPerson(title, sense))
  for (const part of outline) if ('heading' in part) times.set(nameOf(part.heading.text), (times.get(nameOf(part.heading.text)) ?? 0) + 1)
  let owners: readonly Owner[] | null = null
  let from: Section | null = null
  for (const part of outline) {
    if ('heading' in part) {
      const { text } = part.heading
      owners = part.section.kind === 'talk' && times.get(nameOf(text)) === 1 ? peopleIn(text, sense) : null
      from = part.section
      continue
    }
    if (part.section !== from || (from.heading?.depth === lowestDepth && part.block.form !== 'bullet')) owners = null
    if (owners) found.set(part.block, owners)
  }
  return found
}

const plain = (title: string): string => withoutEmphasis(title).trim()

const longestHeading = 60
/** A shortcode, the number of a heading, a symbol. */
const signsInFront = /^(?::[a-z\d_+-]{1,40}: ?|\d{1,2}[.)] |\p{Extended_Pictographic}\uFE0F? ?)+/u
const signsBehind = /(?: ?:[a-z\d_+-]{1,40}:| ?\p{Extended_Pictographic}\uFE0F?)+$/u

/** The name of "1. Ann", ":wave: Ann", "Ann 🏠", "Ann @annlee" and "Ann – late". */
function withoutSurroundings(title: string, { known }: NameSense): string {
  if (title.length > longestHeading) return title
  const said = title.replace(/:$/u, '').replace(signsInFront, '').replace(signsBehind, '')
  const [, name = '', remark = ''] = /^([^@]{2,40}?) (?:[-–—] (\p{Ll}[^@]*)|@[\w-]+)$/u.exec(said) ?? []
  return known.has(name) && !remark.split(' ').some((word) => known.has(word)) ? name : said
}

/** The known people whose names are all that a heading or label says, but for a remark: "Ann (by mail)". */
export function peopleIn(title: string, sense: NameSense): readonly Owner[] | null {
  const [, name = ''] = namedHeading.exec(withoutRemarkOnPerson(withoutSurroundings(plain(title), sense), sense)) ?? []
  const owners = readOwnerNames(name, 'known', sense)
  return owners?.some(({ written }) => isGroup(written, sense.words) || sense.words.roleWords.has(written.toLowerCase())) ? null : owners
}
