import type { Owner } from '../../model/person.js'
import { rememberedBy } from '../../model/remembered.js'
import { type NameSense, readOwnerNames } from '../names/owner-names.js'
import { joinLines, type SourceLine } from '../outline/block.js'
import { innerMarker } from './statement.js'
import { readTagAtEnd, readTagLine, type TagAtEnd } from './tag-at-end.js'

/** Longest line that is remembered, in UTF-16 code units: it is asked for more than once. */
const longestRemembered = 400

/** A task in front of a marker that names only its owner: "The bank must be told. **Action: JF**". */
export const readTagBehindTask = rememberedBy((text: string, sense: NameSense): TaggedTask | null => {
  const tag = readInnerTag(text, sense) ?? readTagAtEnd(text, sense)
  return tag && taskOf(text, tag, sense)
}, longestRemembered)

/** The same of lines, the last of which may be the tag. */
export function readTagBehindLines(lines: readonly SourceLine[], sense: NameSense): TaggedTask | null {
  const tag = lines.length > 1 ? readTagLine(lines.at(-1)!.text, sense) : null
  return tag ? taskOf(joinLines(lines.slice(0, -1)), { ...tag, at: longest }, sense) : readTagBehindTask(joinLines(lines), sense)
}

/** A task, and whom its tag names. */
interface TaggedTask {
  readonly text: string
  readonly owners: readonly Owner[]
}

const longest = Number.POSITIVE_INFINITY

function taskOf(text: string, tag: TagAtEnd, sense: NameSense): TaggedTask | null {
  const task = text
    .slice(0, tag.at)
    .replace(/(?<![[(*_\s])[[(*_\s]+$/u, '')
    .replace(/^\d{1,2}(?:\.\d{1,2}){1,2}[.)]? /u, '')
  if (task === '' || readOwnerNames(task, 'shaped', sense) !== null) return null
  const day = tag.day.replace(/^[\s,;]+/u, '')
  return { text: day === '' ? task : `${task} (${day})`, owners: tag.owners }
}

function readInnerTag(text: string, sense: NameSense): TagAtEnd | null {
  const marker = innerMarker(text, sense)
  const owners = marker?.kind === 'todo' ? readOwnerNames(marker.rest.replace(/(?<![\])*_.])[\])*_.]+$/u, ''), 'shaped', sense) : null
  return marker && owners && { at: marker.at, owners, day: '' }
}
