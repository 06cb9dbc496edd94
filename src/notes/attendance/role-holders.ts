import type { RoleHolder } from '../../model/note.js'
import type { Owner } from '../../model/person.js'
import { oncePer } from '../../model/remembered.js'
import type { Vocabulary } from '../languages/vocabulary.js'
import type { Block } from '../outline/block.js'
import type { OutlinePart } from '../outline/outline.js'
import { type NameSense, readOwnerNames } from '../names/owner-names.js'
import { normalizePhrase } from '../text/phrases.js'
import { isFullName } from '../../people/name-forms.js'
import { noteTakers } from '../languages/attendance-labels.js'
import { isAttendantName } from './attendance-entry.js'
import { peopleOf } from './front-matter-lists.js'
import { splitNames } from '../names/split-names.js'
import { isAbsenceLabel, isAttendanceLabel, splitLabel } from './label.js'
import { partsOf } from './opening-names.js'

/** Longest line that names who has a role, in UTF-16 code units. */
const longestLine = 400

/**
 * Who had a role at this meeting, as its opening, its attendance and its front matter say: "Chair: Ann Lee", "Ann Lee (chair)".
 * Somebody else has the chair where who usually has it is absent.
 * @param absentees names as the note lists them
 */
export function readRoleHolders(
  frontMatter: Readonly<Record<string, unknown>>,
  outline: readonly OutlinePart[],
  absentees: readonly string[],
  sense: NameSense,
): RoleHolder[] {
  const holders = new Map<string, Map<string, Owner>>()
  const take = (role: string, name: string): void => {
    const { roleWords } = sense.words
    if (!roleWords.has(role) || roleWords.has(normalizePhrase(name))) return
    for (const owner of readOwnerNames(name, 'shaped', sense) ?? [])
      if (!absentees.includes(owner.written)) holders.set(role, (holders.get(role) ?? new Map<string, Owner>()).set(owner.written, owner))
  }
  for (const [key, value] of Object.entries(frontMatter)) {
    const role = normalizePhrase(key.replaceAll(/[_-]/gu, ' '))
    if (sense.words.roleWords.has(role)) take(role, peopleOf(value).join(', '))
  }
  const lines = openingLines(outline, sense.words).filter((line) => anyRole(sense.words).test(line))
  for (const [role, name] of lines.flatMap((line) => rolesIn(line, sense.words))) take(role, name)
  return [...holders].map(([role, owners]) => ({ role, owners: [...owners.values()] }))
}

/** The full names of those who took the minutes, as the opening says: "Minutes: Ann Lee (AL)". */
export function readNoteTakers(outline: readonly OutlinePart[], sense: NameSense): string[] {
  const labelled = openingLines(outline, sense.words).flatMap((line) => rolesIn(line, sense.words))
  return labelled.flatMap(([role, name]) => (noteTakers.has(role) && isFullName(name) && isAttendantName(name, sense.words) ? [name] : []))
}

/** What tells lines that may speak of a role, which are few, from all others: one of its words. */
const anyRole = oncePer(({ roleWords }: Vocabulary): RegExp => {
  const roles = [...roleWords].map((role) => role.replaceAll(/[^\p{L}\p{N} ]/gu, '.'))
  return new RegExp(roles.join('|') || '(?!)', 'i')
})

/** Lines in front of the second heading, and those of the attendance wherever it is. */
function openingLines(outline: readonly OutlinePart[], words: Vocabulary): string[] {
  let headings = 0
  return outline.flatMap((part) => {
    if ('heading' in part) {
      headings++
      return []
    }
    if (headings < 2 || part.section.kind === 'attendance') return linesOf(part.block)
    return part.block.lines.flatMap(({ text }) => (text.length <= longestLine && listsThose(text, words) ? [text] : []))
  })
}

/** "Present: Ann Lee (Chair)" */
function listsThose(text: string, words: Vocabulary): boolean {
  const label = text.includes('(') ? splitLabel(text) : null
  return label !== null && isAttendanceLabel(label.name, words)
}

const linesOf = (block: Block): string[] => [
  ...(block.form === 'row' ? labelsOf(block) : block.lines.map(({ text }) => text)).filter((text) => text.length <= longestLine),
  ...block.children.flatMap((child) => child.lines.map(({ text }) => text)),
]

/** The pairs of a table's row, and what its cells say below their heads, as labels. */
const labelsOf = ({ cells, header }: Block): string[] => [
  ...[cells, header].map(([label = '', value = '']) => `${label}: ${value}`),
  ...cells.map((cell, at) => `${header[at] ?? ''}: ${cell}`),
  ...(cells.length > 1 ? [`${cells[0]}, ${cells[1]}`] : []),
]

/** The roles that a line speaks of, and what it says of them. */
function rolesIn(line: string, words: Vocabulary): [role: string, name: string][] {
  const labelled = partsOf(line).flatMap((part): [string, string][] => {
    const label = splitLabel(part)
    const [, name = '', remark = ''] = /^(.*?)(?: ?\(([^()]*)\))?[.]?$/u.exec(label?.value ?? '') ?? []
    return label && !isAbsenceLabel(remark, words) ? [[normalizePhrase(label.name), name]] : []
  })
  const bracketed = line.includes('(') ? [...line.matchAll(nameAndBrackets)] : []
  return [
    ...labelled,
    ...rolesBehindNames(line, words),
    ...bracketed.flatMap(([, name = '', remark = '']) =>
      splitNames(remark, words, ',;/').map((role): [string, string] => [normalizePhrase(role), name]),
    ),
  ]
}

/** "Ann Lee, Chair", "Ann Lee – Chair, Bob Ray – Treasurer": behind a comma only where each name has its role. */
function rolesBehindNames(line: string, { roleWords }: Vocabulary): [role: string, name: string][] {
  const entries = (splitLabel(line)?.value ?? line).split(/[,;] /u)
  const isRole = (text: string | undefined) => text !== undefined && roleWords.has(normalizePhrase(text))
  const isPairs = entries.length % 2 === 0 && entries.every((entry, at) => isRole(entry) === (at % 2 === 1))
  const pairs = isPairs
    ? entries.flatMap((entry, at) => (at % 2 === 1 ? [[entries[at - 1]!, entry] as const] : []))
    : entries.flatMap((entry) => {
        const [name = '', role, ...more] = entry.split(/ [-–—] /u)
        return role !== undefined && more.length === 0 && isRole(role) ? [[name, role] as const] : []
      })
  return pairs.map(([name, role]) => [normalizePhrase(role), name.replace(/ ?\([^()]{1,40}\)$/u, '')])
}

/** "Ann Lee (chair)", "Ann Lee (AL, Treasurer)" */
const nameAndBrackets = /(\p{Lu}[\p{L}.'’ -]{1,40}|@[\w-]{1,39}) ?\((\p{L}[\p{L} .,;/-]{2,40})\)/gu
