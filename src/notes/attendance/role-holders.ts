import type { RoleHolder } from '../../model/note.js'
import type { Owner } from '../../model/person.js'
import { oncePer } from '../../model/remembered.js'
import type { Vocabulary } from '../languages/vocabulary.js'
import type { Block } from '../outline/block.js'
import type { OutlinePart } from '../outline/outline.js'
import { type NameSense, readOwnerNames } from '../names/owner-names.js'
import { hasPhrase, normalizePhrase } from '../text/phrases.js'
import { isFullName } from '../../people/name-forms.js'
import { guestLabels, noteTakers } from '../languages/attendance-labels.js'
import { officeSpellings, presidingOffice, presidingPhrases, termPhrases } from '../languages/office-words.js'
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
    if (isOffice(name, sense.words)) return
    for (const owner of readOwnerNames(name, 'shaped', sense) ?? [])
      if (!absentees.includes(owner.written)) holders.set(role, (holders.get(role) ?? new Map<string, Owner>()).set(owner.written, owner))
  }
  for (const [key, value] of Object.entries(frontMatter)) {
    const role = normalizePhrase(key.replaceAll(/[_-]/gu, ' '))
    if (isOffice(role, sense.words)) take(officeOf(role), peopleOf(value).join(', '))
  }
  const lines = openingLines(outline, sense.words).filter((line) => anyRole(sense.words).test(line))
  const said = lines.flatMap((line) => rolesIn(line, sense.words))
  for (const [role, name] of said) if (isOffice(role, sense.words)) take(officeOf(role), name)
  const presiding = presidents(said, absentees, sense)
  if (presiding.length > 0) holders.delete(presidingOffice)
  for (const [, name] of presiding) take(presidingOffice, name)
  for (const [role, name] of otherOffices(said, sense.words)) take(role, name)
  return [...holders].flatMap(([office, owners]) =>
    [office, ...spellingsIn(outline, office)].map((role) => ({ role, owners: [...owners.values()] })),
  )
}

/** An office as the lists write it: "treas." is the treasurer. */
const officeOf = (role: string): string => officeSpellings.get(role) ?? role

function isOffice(written: string, { roleWords }: Vocabulary): boolean {
  const role = normalizePhrase(written)
  return roleWords.has(role) || officeSpellings.has(role)
}

/** The other ways in which a note writes an office. */
function spellingsIn(outline: readonly OutlinePart[], office: string): string[] {
  const spellings = [...officeSpellings].flatMap(([spelling, other]) => (other === office ? [spelling] : []))
  const isIn = (block: Block, spelling: string): boolean =>
    block.lines.some(({ text }) => hasPhrase(text.toLowerCase(), spelling)) || block.children.some((child) => isIn(child, spelling))
  return spellings.filter((spelling) => outline.some((part) => 'block' in part && isIn(part.block, spelling)))
}

/** Who has an office for the day, whoever has it otherwise: "Acting Chair", or in a line of its own, "Chair: Bob Ray". */
function presidents(said: readonly Role[], absentees: readonly string[], sense: NameSense): Role[] {
  return said.filter(
    ([role, name, isLabel]) =>
      isOffice(role, sense.words) &&
      (officeOf(role) !== role || isLabel === true) &&
      officeOf(role) === presidingOffice &&
      (isFullName(name) || sense.known.has(name)) &&
      !absentees.includes(name),
  )
}

/** "Ann Lee (Boatman)" beside "Bob Ray (Chair)": where brackets give offices, another word there is one as well. */
function otherOffices(said: readonly Role[], words: Vocabulary): Role[] {
  const ofBrackets = said.filter(([, , isLabel]) => isLabel === undefined)
  if (!ofBrackets.some(([role]) => isOffice(role, words))) return []
  return ofBrackets.filter(([role, name]) => {
    const isWord = /^\p{L}{4,20}(?: \p{L}{3,20})?$/u.test(role) && !isOffice(role, words)
    const isOther = [words.topicWords, words.groups, words.placeholders, words.awayStates, guestLabels].some((others) => others.has(role))
    const holders = ofBrackets.filter(([other]) => other === role)
    return isWord && !isOther && isFullName(name.trim()) && !isAbsenceLabel(role, words) && holders.length === 1
  })
}

/** The full names of those who took the minutes, as the opening says: "Minutes: Ann Lee (AL)". */
export function readNoteTakers(outline: readonly OutlinePart[], sense: NameSense): string[] {
  const labelled = openingLines(outline, sense.words).flatMap((line) => rolesIn(line, sense.words))
  return labelled.flatMap(([role, name]) => (noteTakers.has(role) && isFullName(name) && isAttendantName(name, sense.words) ? [name] : []))
}

/** What tells lines that may speak of a role, which are few, from all others: one of its words. */
const anyRole = oncePer(({ roleWords }: Vocabulary): RegExp => {
  const roles = [...roleWords, ...officeSpellings.keys(), ...presidingPhrases].map((role) => role.replaceAll(/[^\p{L}\p{N} ]/gu, '.'))
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

/** A role, and who has it; whether a label or a sentence says so, and not brackets. */
type Role = readonly [role: string, name: string, isLabel?: boolean]

/** The roles that a line speaks of, and what it says of them. */
function rolesIn(line: string, words: Vocabulary): Role[] {
  const labelled = partsOf(line).flatMap((part): Role[] => {
    const label = splitLabel(part)
    const [, name = '', remark = ''] = /^(.*?)(?: ?\(([^()]*)\))?[.]?$/u.exec(label?.value ?? '') ?? []
    return label && !isAbsenceLabel(remark, words) ? [[withoutTerm(normalizePhrase(label.name)), name, true]] : []
  })
  const bracketed = line.includes('(') ? [...line.matchAll(nameAndBrackets)] : []
  return [
    ...labelled,
    ...rolesBehindNames(line, words),
    ...bracketed.flatMap(([, name = '', remark = '']) =>
      isOffice(name, words)
        ? [[normalizePhrase(name), remark, false] as const]
        : splitNames(remark, words, ',;/').map((role): Role => [normalizePhrase(role), name]),
    ),
    ...presidingIn(line),
    ...rolesInFront(line, words),
  ]
}

/** "on call" of "On call this week" */
function withoutTerm(role: string): string {
  const term = termPhrases.find((phrase) => role.endsWith(` ${phrase}`))
  return term === undefined ? role : role.slice(0, -term.length - 1)
}

/** "Ann Lee took the chair." */
function presidingIn(line: string): Role[] {
  const spoken = line.replace(/\.$/u, '').split(' ', mostWords)
  const at = spoken.findIndex((_, index) => index > 0 && presidingPhrases.has(spoken.slice(index).join(' ').toLowerCase()))
  return at > 0 ? [[presidingOffice, spoken.slice(0, at).join(' '), true]] : []
}

/** Most words of a line that says who led the meeting. */
const mostWords = 12

/** "Officers: Chair Ann Lee, Treasurer Bob Ray" */
function rolesInFront(line: string, words: Vocabulary): Role[] {
  const label = splitLabel(line)
  return (label?.value ?? '').split(/[,;] /u).flatMap((entry) => {
    const [first = '', second = '', ...others] = entry.split(' ')
    const isPair = isOffice(`${first} ${second}`, words)
    const [role, name] = isPair ? [`${first} ${second}`, others.join(' ')] : [first, [second, ...others].join(' ')]
    return isOffice(role, words) && /^(?:\p{Lu}|@)/u.test(name) ? [[normalizePhrase(role), name.replace(/[.]$/u, ''), false] as const] : []
  })
}

/** "Ann Lee, Chair", "Ann Lee – Chair, Bob Ray – Treasurer": behind a comma only where each name has its role. */
function rolesBehindNames(line: string, { roleWords }: Vocabulary): Role[] {
  const entries = (splitLabel(line)?.value ?? line).split(/[,;] /u)
  const isRole = (text: string | undefined) => text !== undefined && roleWords.has(normalizePhrase(text))
  const isPairs = entries.length % 2 === 0 && entries.every((entry, at) => isRole(entry) === (at % 2 === 1))
  const pairs = isPairs
    ? entries.flatMap((entry, at) => (at % 2 === 1 ? [[entries[at - 1]!, entry] as const] : []))
    : entries.flatMap((entry) => {
        const [name = '', role, ...more] = entry.split(/ [-–—] /u)
        return role !== undefined && more.length === 0 && isRole(role) ? [[name, role] as const] : []
      })
  return pairs.map(([name, role]) => [normalizePhrase(role), name.replace(/ ?\([^()]{1,40}\)$/u, ''), false])
}

/** "Ann Lee (chair)", "Ann Lee (AL, Treasurer)" */
const nameAndBrackets = /(\p{Lu}[\p{L}.'’ -]{1,40}|@[\w-]{1,39}) ?\((\p{L}[\p{L} .,;/-]{2,40})\)/gu
