import { abbreviates, isFullName, nameForm, nameParticles, withoutGeneration, withoutTitle } from '../../people/name-forms.js'
import { guestLabels, originWords } from '../languages/attendance-labels.js'
import { endsInSurname } from '../names/groups.js'
import { mentioned, type NameSense } from '../names/owner-names.js'
import { normalizePhrase } from '../text/phrases.js'
import { profileIn } from '../names/profile-address.js'
import type { Vocabulary } from '../languages/vocabulary.js'

/** Somebody whom an attendance list names. */
export interface AttendanceEntry {
  readonly name: string
  readonly login: string | null
  /** Initials that the list gives for the name: "[DC] Daniel Collins", "Dan Gohman (DG)". */
  readonly signs: readonly string[]
}

/** Longest entry that is read, and longest name, in UTF-16 code units. */
const longestEntry = 500
const longestName = 60

/**
 * Reads "Ann Lee @annlee", "[Ann](https://github.com/ann)", "[AL] Ann Lee (ACME) - notes"; null where the entry names nobody.
 * @param sense its known names are those of the config
 */
export function readAttendanceEntry(entry: string, sense: NameSense): AttendanceEntry | null {
  if (entry.length > longestEntry) return null
  const login = profileIn(entry, sense.server) ?? loginByMention(entry, sense.words)
  const label = labelOf(entry)
  if (label) {
    const person = readAttendanceEntry(entry.slice(label.length), sense)
    return person && label.isSign ? { ...person, signs: [...person.signs, label.written] } : person
  }
  const spelled = /^\s*(\p{Lu}{2,4}) ?\((\p{Lu}\p{Ll}[\p{L}.'’ -]{0,40})\)/u.exec(entry)
  // "AL (Ann)"; in "AL (Oslo)" the bracket says something else.
  if (spelled && spelled[1]![0] === spelled[2]![0] && sense.known.has(spelled[2]!))
    return { name: spelled[2]!, login, signs: [...readSigns(entry, spelled[2]!), spelled[1]!] }
  const linked = /^\s*[*_]{0,2}\[([^\]]{1,60})\]\(/u.exec(entry)
  const text = linked ? linked[1]! : withoutLeadingSign(entry).split(/[(（|,;/<]| [-–—] |: | @|\s?\[/u)[0]!
  const name = withoutOrigin(stripMarks(text.replace(/&#?\w{1,8};/gu, ' ')), sense.words)
  // "TO", where the config has a Tia Orr.
  const isSign = /^\p{Lu}{2}$/u.test(name) && sense.known.isInitials(name)
  const signs = [...readSigns(entry, name), ...readShortForm(entry)]
  return isSign || isAttendantName(name, sense.words, login !== null) ? { name, login, signs } : null
}

/** "Zed" of "Zed from support" */
function withoutOrigin(written: string, words: Vocabulary): string {
  const [, name = ''] = /^(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?) \p{Ll}+ \p{L}/u.exec(written) ?? []
  const [from = ''] = written.slice(name.length + 1).split(' ', 1)
  const isWord = [words.workVerbs, words.presentVerbs, words.nobodyWords].some((others) => others.has(name.toLowerCase()))
  return name !== '' && originWords.has(from) && !isWord ? name : written
}

/** What stands in capitals in front of a name, whose initials it is or whose party: "AL: Ann Lee", "ACME: Ann Lee". */
interface CapitalLabel {
  readonly written: string
  /** With what separates it from the name. */
  readonly length: number
  readonly isSign: boolean
}

export function labelOf(entry: string): CapitalLabel | null {
  const [dashed, ofDash = ''] = readDashedSign(entry) ?? []
  if (dashed !== undefined) return { written: ofDash, length: dashed.length, isSign: true }
  const [whole = '', written = ''] = /^\s*(\p{Lu}[\p{Lu}\d&-]{1,9}): /u.exec(entry) ?? []
  if (whole === '') return null
  const [name = ''] = entry.slice(whole.length).split(/[(（,;|·]| [-–—] /u, 1)
  const isShort = /^\p{Lu}{2,4}$/u.test(written)
  if (isFullName(name.trim())) return { written, length: whole.length, isSign: isShort && isSignOf(written, name.trim()) }
  return isShort ? { written, length: whole.length, isSign: true } : null
}

/** "AL" and "LEE" of Ann Lee. */
function isSignOf(sign: string, name: string): boolean {
  const [short, full] = [nameForm(sign), nameForm(name)]
  return abbreviates(short, full) !== null || full.words.some((word) => word.startsWith(short.folded))
}

/**
 * The people of a party, of which the list gives the name in capitals: "ACME (Ann Lee, Bob Ray)"; empty for any other entry, also for
 * "AL (Ann Lee)".
 */
function peopleOfParty(entry: string): string[] {
  const [, party = '', inner = ''] = /^\s*(\p{Lu}[\p{Lu}\d&-]{1,9}) ?\(([^()]{5,200})\)\s*$/u.exec(entry) ?? []
  const people = inner.split(/, ?/u)
  const isNames = people.every((name) => /^\p{Lu}\p{Ll}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*){0,2} \p{Lu}[\p{L}'’.-]+$/u.test(name))
  return isNames && (people.length > 1 || party[0] !== inner[0]) ? people : []
}

/** "KV - Kim Vale, Harbour Office": initials that are those of the name behind them. */
function readDashedSign(entry: string): RegExpExecArray | null {
  const found = /^\s*(\p{Lu}{2,4})[a-z]? [-–—] (?=\p{Lu}[\p{L}'’.-]{1,30} \p{Lu})/u.exec(entry)
  if (!found) return null
  const [given = '', family = ''] = entry.slice(found[0].length).split(' ')
  return found[1]![0] === given[0] && found[1]!.includes(family[0]!) ? found : null
}

/**
 * A person's name, short form, initials or login; no sentence, topic or group.
 * @param hasLogin whether a login stands beside it: "Amy Board (@amyb)" is a person
 */
export function isAttendantName(name: string, words: Vocabulary, hasLogin = false): boolean {
  if (name.length < 2 || name.length > longestName || !/^\p{L}[\p{L}\p{M}\p{N}.'’_ -]*$/u.test(name)) return false
  const phrase = normalizePhrase(name)
  if (words.placeholders.has(phrase) || words.groups.has(phrase)) return false
  const parts = withoutTitle(withoutGeneration(name))
    .split(' ')
    .filter((part) => part !== '')
  const endsInGroup = words.groups.has(phrase.slice(phrase.lastIndexOf(' ') + 1))
  if (endsInGroup && !endsInSurname(name, words) && !(hasLogin && areGivenAndSurname(parts, words))) return false
  if (parts.length === 1) return !words.topicWords.has(phrase)
  const [first, ...rest] = parts
  // June Lowe, and nicknames in lower case: "elf Pavlik" —  before a surname: "elf Pavlik".
  return (
    parts.length <= 6 &&
    (!words.topicWords.has(first!.toLowerCase()) || words.months.has(first!.toLowerCase())) &&
    rest.every((part) => !startsLower(part) || nameParticles.has(part)) &&
    rest.some((part) => !startsLower(part))
  )
}

/** "Amy Board", and not "Core Team" or "Design Board". */
function areGivenAndSurname([first = '', ...others]: readonly string[], { groups, topicWords, labelTopics }: Vocabulary): boolean {
  const isOther = [groups, topicWords, labelTopics].some((words) => words.has(first.toLowerCase()))
  return !isOther && [first, ...others].every((part) => /^\p{Lu}\p{Ll}/u.test(part))
}

const startsLower = (word: string): boolean => /^\p{Ll}/u.test(word)

function stripMarks(text: string): string {
  return text
    .replaceAll(/[*~]/gu, '')
    .replace(/^[\s_@✅☑✔\uFE0F]+/u, '')
    .replace(/[\s_:.✅☑✔\uFE0F]+$/u, (end) => (end.startsWith('.') && /(?<!\p{L})\p{L}$/u.test(text.slice(0, -end.length)) ? '.' : ''))
    .trim()
}

function withoutLeadingSign(entry: string): string {
  return entry.replace(/^\s*[([]\p{Lu}\p{L}{0,3}[)\]]\s+/u, '')
}

/** Initials in brackets beside a name: capitals of two to four letters, and where more is said there, those of the name. */
function readSigns(entry: string, name: string): string[] {
  return [...entry.matchAll(/[([](?:name=)?([\p{L}, ]{2,40})[)\]](?!\()/gu)].flatMap((match) => {
    const parts = match[1]!.split(',').map((part) => part.trim())
    const signs = parts.filter((part) => /^\p{Lu}\p{L}{0,2}\p{Lu}$/u.test(part))
    return signs.length === parts.length ? signs : signs.filter((sign) => isSignOf(sign, name))
  })
}

/** "Tom Bakker (TBk)": capitals of the first and the last name, and a letter of that. */
function readShortForm(entry: string): string[] {
  const [, first, last, sign = ''] = entry.includes('(')
    ? (/(\p{Lu})[\p{L}.'’ -]{1,50} (\p{Lu})[\p{L}'’-]{1,30} \((\p{Lu}{2}\p{Ll})\)/u.exec(entry) ?? [])
    : []
  return sign !== '' && sign[0] === first && sign[1] === last ? [sign] : []
}

/** "@annlee" as a word of its own; one that stands behind the name of another site is not GitHub's, and "@Ann Lee" is a name. */
function loginByMention(entry: string, words: Vocabulary): string | null {
  if (/^[\s*_~]{0,8}@\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: \p{Ll}{1,5}){0,3} \p{Lu}\p{L}/u.test(entry)) return null
  const found = new Map<string, string>()
  for (const word of entry.split(/[\s,;()（）、，]+/u)) {
    const login = word.startsWith('@') ? mentioned(word.slice(1), words, true).login : null
    if (login !== null && !found.has(login.toLowerCase())) found.set(login.toLowerCase(), login)
  }
  // Of "Ann (@ann, @annlee)" nothing says which one is hers; "@ann @bob" begins with hers.
  const [login = null] = found.values()
  return found.size === 1 || /^[\s*_~([]*@/u.test(entry) ? login : null
}

/** "Mira Holm (guest)" */
export const isGuestEntry = (entry: string): boolean => {
  const [, remark = ''] = /\((\p{L}+)(?:[ ,][^()]{0,60})?\)\s*$/u.exec(entry) ?? []
  return guestLabels.has(remark.toLowerCase())
}

/** "Ann Lee (AL) · Bob Ray (BR)", "Ann Lee / Bob Ray (BR)": what stands behind it is somebody else’s; in "Ann Lee / ACME" it is not. */
const betweenPeople = / [·•] | \+ (?=\p{Lu}\p{Ll})| \/ (?=\p{Lu}\p{Ll}[\p{L}'’-]{1,30} \p{Lu}\p{Ll}[\p{L}'’-]{1,30} ?\()/u

/** The people of an entry that lists several; none for one person. */
export const severalPeople = (entry: string): string[] => (betweenPeople.test(entry) ? entry.split(betweenPeople) : peopleOfParty(entry))
