import type { Owner } from '../../model/person.js'
import { readLabelWords } from '../markers/label-words.js'
import { isGroup } from '../names/groups.js'
import { type NameSense, readOwnerNames } from '../names/owner-names.js'
import { withoutDue } from '../owners/without-due.js'

/** In UTF-16 code units. */
const longestTag = 80

/** A tag behind a task: where it begins, whom it names, and the day that stands in it. */
export interface TagAtEnd {
  readonly at: number
  readonly owners: readonly Owner[]
  readonly day: string
}

/** "(Action: AL, by Friday)", "**ACTION AL**", and behind a sentence "Action: AL": a marker and known people or a role. */
export function readTagAtEnd(text: string, sense: NameSense): TagAtEnd | null {
  const end = text.replace(/(?<![.\s])[.\s]+$/u, '')
  const core = end.replace(/(?<![\])*_.])[\])*_.]{1,6}$/u, '')
  const from = core.length - longestTag
  const places = [core === end ? 0 : opened(core), 1 + Math.max(...sentenceEnds.map((sign) => core.lastIndexOf(sign) + sign.length - 1))]
  for (const [place, at] of places.entries()) {
    if (at < 2 || at < from) continue
    const label = readLabelWords(core, at, sense.words)
    if (label?.kind !== 'todo' || label.short) continue
    const [separator = '', sign] = /^[*_]{0,3}(?: ?(:)[*_]{0,3} ?| )(?=\S)/u.exec(core.slice(label.end)) ?? []
    if (separator === '' || (sign === undefined && place > 0)) continue
    const behind = core.slice(label.end + separator.length)
    const names = withoutDue(behind, sense.words)
    const owners = peopleOrRoles(names, sense)
    if (owners)
      return { at: at - /[([*_\s]*$/u.exec(core.slice(Math.max(0, at - 8), at))![0].length, owners, day: behind.slice(names.length) }
  }
  return null
}

/** The same of a line that is nothing but a tag: "**ACTION AL**", "Action: AL". */
export const readTagLine = (line: string, sense: NameSense): TagAtEnd | null => {
  const tag = readTagAtEnd(`; ${line}`, sense)
  return tag && tag.at < 3 ? tag : null
}

const sentenceEnds = ['. ', '! ', '? ', '; ', ' – ', ' — ']

/** Offset behind the last bracket or emphasis that opens. */
const opened = (core: string): number => 1 + Math.max(...['(', '[', '*', '_'].map((sign) => core.lastIndexOf(sign)))

function peopleOrRoles(names: string, sense: NameSense): readonly Owner[] | null {
  const { roleWords } = sense.words
  const isRole = ({ written }: Owner) => roleWords.has(written.toLowerCase()) || isGroup(written, sense.words)
  const owners = readOwnerNames(names, 'signed', sense) ?? readOwnerNames(names, 'shaped', sense)
  return owners?.every((owner) => owner.login !== null || isRole(owner) || readOwnerNames(owner.written, 'signed', sense)) ? owners : null
}
