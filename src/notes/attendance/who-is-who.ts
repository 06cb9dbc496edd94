import { isPlaceholderLogin } from '../../model/login.js'
import type { NoteSource } from '../../model/note.js'
import type { WhoIsWhoEntry } from '../../model/who-is-who.js'
import { isFullName } from '../../people/name-forms.js'
import { readLogin } from '../../people/read-login.js'
import { nothingWords, personColumns, whoWords } from '../languages/announcing-words.js'
import { buildVocabulary, type Vocabulary } from '../languages/vocabulary.js'
import { fullNameColumns, hostOfLogins, loginColumns, signColumns } from '../languages/who-is-who-columns.js'
import { KnownNames, RosterSense } from '../names/known-names.js'
import type { NameSense } from '../names/owner-names.js'
import { profileIn } from '../names/profile-address.js'
import type { Block } from '../outline/block.js'
import { readOutline } from '../outline/outline.js'
import type { ReadingOptions } from '../reading-options.js'
import { capText } from '../text/cap-text.js'
import { readFrontMatter } from '../text/front-matter.js'
import { normalizePhrase } from '../text/phrases.js'
import { readAttendanceEntry } from './attendance-entry.js'

/**
 * A reader of what pages such as a README say of who is who: the rows of a table with a column for names and one for logins or initials,
 * and lines such as "AK = Anneke Kuiper (@akuiper)".
 */
export function whoIsWhoReader({ words, withoutWords, server, limits, roster }: ReadingOptions): (source: NoteSource) => WhoIsWhoEntry[] {
  const vocabulary = buildVocabulary(words, withoutWords)
  const sense = { words: vocabulary, known: new KnownNames([], [], new RosterSense(roster)), server }
  return ({ path, text }) => {
    const { lines } = readFrontMatter(path, capText(path, text, limits).lines)
    const blocks = readOutline(lines, sense).flatMap((part) => ('block' in part ? [part.block] : []))
    return blocks.flatMap((block) => entriesIn(block, sense)).map((entry) => ({ path, ...entry }))
  }
}

type Entry = Omit<WhoIsWhoEntry, 'path'>

function entriesIn(block: Block, sense: NameSense): Entry[] {
  const own = block.struck
    ? []
    : block.form === 'row'
      ? readRow(block, sense)
      : block.lines.flatMap(({ text }) => text.split(nextSign).map((line) => readLine(line, sense)))
  return [...own.flatMap((entry) => entry ?? []), ...block.children.flatMap((child) => entriesIn(child, sense))]
}

/** "| AK | Anneke Kuiper (PI) | @akuiper |" */
function readRow({ header, cells }: Block, sense: NameSense): (Entry | null)[] {
  const heads = header.map(normalizePhrase)
  const [nameAt, signAt, loginAt] = [
    heads.findIndex((head) => isNameColumn(head, sense.words)),
    heads.findIndex((head) => signColumns.has(head)),
    heads.findIndex((head) => loginColumns.has(head) || head.split(' ').includes(hostOfLogins)),
  ]
  if (nameAt === -1 || (signAt === -1 && loginAt === -1)) return []
  const entry = readAttendanceEntry(cells[nameAt] ?? '', sense)
  if (!entry || !/^\p{Lu}|\p{Lo}/u.test(entry.name)) return []
  const login = loginAt === -1 ? entry.login : loginIn(cells[loginAt] ?? '', sense)
  // "(PI)" behind a name in a table with initials of its own is an office.
  const signs = signAt === -1 ? entry.signs : signsIn(cells[signAt] ?? '')
  return [{ name: entry.name, signs, login }]
}

const isNameColumn = (head: string, { nameColumns }: Vocabulary): boolean =>
  [nameColumns, personColumns, fullNameColumns, whoWords].some((heads) => heads.has(head))

/** "@akuiper", "`akuiper`", "[akuiper](https://github.com/akuiper)"; nothing behind "-" or "none". */
function loginIn(cell: string, { words, server }: NameSense): string | null {
  const profile = profileIn(cell, server)
  if (profile !== null) return profile
  const bare = cell
    .replace(/\]\([^()]*\)$/u, '')
    .replaceAll(/[`*<>[\]]/gu, '')
    .trim()
  const said = normalizePhrase(bare)
  const isNothing = nothingWords.has(said) || words.placeholders.has(said) || isPlaceholderLogin(bare.replace(/^@/u, ''))
  return isNothing ? null : readLogin(bare)
}

const signsIn = (cell: string): string[] =>
  cell
    .replaceAll(/[`*_]/gu, '')
    .split(/[,;/]/u)
    .map((sign) => sign.trim())
    .filter((sign) => /^\p{L}[\p{L}\p{N}.-]{0,14}$/u.test(sign))

/** "AK = Anneke Kuiper, SB = Sven Brandt" */
const nextSign = /[,;] (?=\p{Lu}\p{L}{1,3} ?= )/u

/** "AK = Anneke Kuiper (@akuiper)"; behind a colon or a dash only with the login, and if they are the initials of the name. */
function readLine(text: string, sense: NameSense): Entry | null {
  const [, sign = '', between = '', behind = ''] =
    /^[*_`]{0,3}(\p{Lu}\p{L}{1,3})[*_`]{0,3} ?(=|:|[-–—])[*_]{0,3} (\S.{2,120})$/u.exec(text) ?? []
  const entry = sign === '' ? null : readAttendanceEntry(behind, sense)
  if (!entry || !isFullName(entry.name)) return null
  const isStated = between === '=' || (entry.login !== null && sign[0] === entry.name[0])
  return isStated ? { name: entry.name, signs: [sign], login: entry.login } : null
}
