import type { ExplainedSign, RoleHolder, WrittenLogin } from '../../model/note.js'
import { isFullName } from '../../people/name-forms.js'
import { attendanceKeys } from '../languages/front-matter-keys.js'
import type { Vocabulary } from '../languages/vocabulary.js'
import type { Block } from '../outline/block.js'
import type { OutlinePart } from '../outline/outline.js'
import { titleOf } from '../outline/section.js'
import { isAgenda } from '../outline/sections.js'
import type { NameSense } from '../names/owner-names.js'
import { AttendanceReader } from './attendance-reader.js'
import { peopleOf } from './front-matter-lists.js'
import { splitNames } from '../names/split-names.js'
import { separators } from './label.js'
import { openingNames } from './opening-names.js'
import { readNoteTakers, readRoleHolders } from './role-holders.js'

/** Who a note says took part and in which role, and the logins and initials that it gives for them. */
export interface Attendance {
  readonly participants: readonly string[]
  readonly agendaNames: readonly string[]
  readonly writtenLogins: readonly WrittenLogin[]
  readonly signs: readonly string[]
  /** Names listed as absent, and of those who took the minutes: people all the same. */
  readonly others: readonly string[]
  /** Those of them that are full names, and not among the participants. */
  readonly alsoListed?: readonly string[]
  /** Those of the participants who are guests. */
  readonly guests?: readonly string[]
  readonly explainedSigns?: readonly ExplainedSign[]
  readonly roleHolders?: readonly RoleHolder[]
}

/**
 * Reads the front matter's participants, the attendance sections and labels, the names in the first lines, and those in brackets of the
 * agenda.
 * @param sense its known names are those of the config
 */
export function readAttendance(
  frontMatter: Readonly<Record<string, unknown>>,
  outline: readonly OutlinePart[],
  sense: NameSense,
): Attendance {
  const present = new AttendanceReader(sense)
  const absent = new AttendanceReader(sense)
  for (const key of attendanceKeys) peopleOf(frontMatter[key]).forEach((entry) => present.take(entry))
  openingNames(outline, sense).forEach((name) => present.take(name))
  const agendaNames = new Set<string>()
  let named = false
  for (const [index, { section, ...part }] of outline.entries()) {
    if ('heading' in part) {
      named = section.kind === 'attendance' && present.readHeading(part.heading)
    } else if (section.kind === 'attendance' || section.kind === 'absence') {
      const reader = section.kind === 'attendance' ? present : absent
      reader.enter(titleOf(section) ?? '')
      if (!(named && section.kind === 'attendance') && !goesOn(outline, index)) reader.readList(listFrom(outline, index))
    } else {
      present.readLabelled(part.block)
      if (isAgenda(titleOf(section) ?? '', sense.words)) agendaEntries(part.block, sense.words).forEach((name) => agendaNames.add(name))
    }
  }
  const absentees = [...absent.participants, ...present.absentees]
  const others = [...new Set([...absentees, ...readNoteTakers(outline, sense)])]
  const alsoListed = others.filter((name) => isFullName(name) && !present.participants.has(name))
  const explainedSigns = [...present.explained, ...absent.explained]
  const roleHolders = readRoleHolders(frontMatter, outline, absentees, sense)
  return {
    // Initials among those whose names the note gives for them are listed by these; of somebody absent they may be another’s.
    participants: [...present.participants].filter((name) => !present.signs.includes(name)),
    agendaNames: [...agendaNames],
    // Somebody absent is no participant, and has a login all the same.
    writtenLogins: [...present.writtenLogins, ...absent.writtenLogins],
    // So is an office that only this note says to be one.
    signs: [...present.signs, ...present.absentSigns, ...absent.signs, ...officesOf(roleHolders, sense.words)],
    others,
    ...(alsoListed.length === 0 ? {} : { alsoListed }),
    ...(present.guests.size === 0 ? {} : { guests: [...present.guests] }),
    ...(explainedSigns.length === 0 ? {} : { explainedSigns }),
    ...(roleHolders.length === 0 ? {} : { roleHolders }),
  }
}

const officesOf = (holders: readonly RoleHolder[], { roleWords }: Vocabulary): string[] =>
  holders.flatMap(({ role }) => (roleWords.has(role) ? [] : role))

/** True for a list item behind another one of its section. */
function goesOn(outline: readonly OutlinePart[], index: number): boolean {
  const [before, part] = [outline[index - 1], outline[index]]
  return before !== undefined && isBullet(before) && part !== undefined && isBullet(part) && before.section === part.section
}

const isBullet = (part: OutlinePart): part is Extract<OutlinePart, { block: Block }> => 'block' in part && part.block.form === 'bullet'

/** The block at an index; a list item with those that follow it. */
function listFrom(outline: readonly OutlinePart[], index: number): Block[] {
  const found: Block[] = []
  for (let at = index; at === index || goesOn(outline, at); at++) {
    const part = outline[at]!
    if ('block' in part) found.push(part.block)
  }
  return found
}

/** Names in the last brackets of agenda entries: "mmap (Marc, AlexJ)". */
function agendaEntries(block: Block, words: Vocabulary): string[] {
  const text = block.lines
    .map((line) => line.text)
    .join(' ')
    .replace(/(?<!~)~+$/u, '')
  const open = text.lastIndexOf('(')
  const own =
    open > 0 && text.endsWith(')')
      ? splitNames(text.slice(open + 1, -1), words, separators).filter((name) => /^\p{Lu}[\p{L} .-]{1,30}$/u.test(name))
      : []
  return [...own, ...block.children.flatMap((child) => agendaEntries(child, words))]
}
