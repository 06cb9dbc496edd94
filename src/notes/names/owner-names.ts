import { isLogin, isPlaceholderLogin } from '../../model/login.js'
import type { Owner } from '../../model/person.js'
import { publicServer } from '../../model/server.js'
import { hasHonorific, nameParticles, withoutGeneration, withoutSharedTitle, withoutTitle } from '../../people/name-forms.js'
import type { KnownNames } from './known-names.js'
import { isCapitalised, isInitialled, isSign } from './name-shapes.js'
import { profileIn } from './profile-address.js'
import { othersWords } from '../languages/others.js'
import { thing } from '../languages/thing-words.js'
import { readTeam } from './groups.js'
import { isJoiner, splitNames } from './split-names.js'
import type { Vocabulary } from '../languages/vocabulary.js'

/** What tells a name from another word. */
export interface NameSense {
  readonly words: Vocabulary
  readonly known: KnownNames
  /** Web address of the GitHub server that the note is on. */
  readonly server: string
}

/**
 * How much a word must look like a name: `known` to be one by the note itself; `signed`, where it stands as one signs a task, also initials
 * of somebody in the config, a name behind a title, and whoever is named beside a known person; or only `shaped` like one where the place
 * is explicit.
 */
export type NameDemand = 'known' | 'signed' | 'shaped'

/** What stands between owners. */
const separators = ',/+&;、，'

/** Splits "SK/RD", "CV, SJ, TT", "MP and SK" into owners; null where a part is no name. */
export function readOwnerNames(text: string, demand: NameDemand, sense: NameSense): Owner[] | null {
  // "with Ann"
  const [lead = ''] = text.trim().split(' ', 1)
  if (isJoiner(lead, sense.words) && !sense.known.isLetter(lead)) return null
  // "José Ortega y Gasset"
  const written = sense.known.isWhole(text.trim()) ? [text.trim()] : splitNames(withoutSharedTitle(text), sense.words, separators)
  const [first, ...further] = written.flatMap((token) => splitParty(token, sense) ?? splitSigns(token, sense))
  const tokens = first === undefined ? [] : [first, ...further.filter((token) => !othersWords.has(token.split(' ', 1)[0]!.toLowerCase()))]
  if (tokens.length === 0 || tokens.length > 12) return null
  const names = tokens.map((token) => readName(token, demand, sense))
  if (names.every((name) => name !== null)) return names
  return demand === 'signed' && names.some((name) => name !== null) ? readOwnerNames(text, 'shaped', sense) : null
}

/** "ACME (Ann, Bob)": known people of a party; null for anything else, such as "JK (with Ann)". */
function splitParty(token: string, { known, words }: NameSense): string[] | null {
  const [, party = '', inner = ''] = /^(\p{Lu}[\p{Lu}\d&-]{1,9}) ?\(([^()]{2,80})\)$/u.exec(token) ?? []
  if (inner === '' || known.has(party) || known.isInitials(party) || isJoiner(inner.split(' ', 1)[0]!, words)) return null
  const people = splitNames(inner, words, separators)
  return people.length > 0 && people.every((name) => known.has(name)) ? people : null
}

/** "CM JW", "石田と神田": signs and names of two people whom the note lists. */
function splitSigns(token: string, { known }: NameSense): string[] {
  const joined = known.isWhole(token) ? [] : token.split(/(?<=\p{Lo})(?:と|와|과|・|·) ?(?=\p{Lo})/u)
  if (joined.length > 1 && joined.every((name) => known.has(name))) return joined
  const signs = token.split(' ')
  return signs.length > 1 && signs.every((sign) => /^\p{Lu}{2,3}$/u.test(sign) && known.has(sign)) ? signs : [token]
}

/** What chats call everybody who is there; no account is meant. */
export const broadcasts: ReadonlySet<string> = new Set(['here', 'channel', 'room'])

/**
 * Whom "@ann" names; "@everyone" and "@team" are groups, whoever has the account.
 * @param isBesideName as in "Jo Talbot (@talbot)", where it is no bot
 */
export function mentioned(name: string, { groups, roleWords }: Pick<Vocabulary, 'groups' | 'roleWords'>, isBesideName = false): Owner {
  const lower = name.toLowerCase()
  const spoken = lower.replaceAll(/[-_]/gu, ' ')
  // "@backend-team", "@on-call", "@releasebot": who has that name on GitHub is somebody else, unless the config lists it.
  const isTeam = groups.has(spoken.slice(spoken.lastIndexOf(' ') + 1))
  const isOther = [lower, spoken].some((role) => roleWords.has(role)) || (!isBesideName && /bot$/u.test(lower))
  const isAnybody = isTeam || isOther || groups.has(lower) || broadcasts.has(lower) || isPlaceholderLogin(name)
  return { written: name, login: isLogin(name) && !isAnybody ? name : null }
}

const named = (written: string): Owner => ({ written, login: null })

/** The name in a token without emphasis, link, "@" or "[name=…]", and the login that these give; null where it is none. */
function readName(token: string, demand: NameDemand, sense: NameSense): Owner | null {
  const bare = stripEmphasis(token)
  const tagged = /^\[name=\s*([^\s\]][^\]]*)\]$/u.exec(bare)
  if (tagged) return named(tagged[1]!.trim())
  const referenced = /^\[(@?)([^\]]{1,60})\]\[[^\]]{0,60}\]$/u.exec(bare)
  // "[P1][Ann]" begins with a priority.
  if (referenced && !/^\p{Lu}\d$/u.test(referenced[2]!)) {
    const [, at, name = ''] = referenced
    return isAccount(name) ? (at === '@' ? mentioned(name, sense.words) : named(name)) : readName(name, demand, sense)
  }
  if (bare.startsWith('[')) {
    const close = bare.indexOf('](')
    // "[Ann]: write it"
    if (close < 1) return bare.endsWith(']') && !bare.includes('[', 1) ? readName(bare.slice(1, -1), demand, sense) : null
    if (!bare.endsWith(')')) return null
    const linked = bare.slice(1, close)
    const isHandle = linked.startsWith('@')
    // "[@ann](people/ann.md)"; with the address of another site it is somebody's account there.
    const isElsewhere = /^<?https?:/iu.test(bare.slice(close + 2))
    const login = profileIn(bare, sense.server) ?? (isHandle && !isElsewhere ? mentioned(linked.slice(1), sense.words).login : null)
    // A profile on another GitHub names somebody too, though by a login that says nothing on this one.
    const isPerson = isHandle || login !== null || profileIn(bare, publicServer) !== null
    return isPerson ? { written: linked.replace(/^@/u, '').trim(), login } : readName(linked, demand, sense)
  }
  const role = withoutArticle(bare, sense.words)
  if (role !== bare) return named(role)
  const team = bare.startsWith('@') ? readTeam(bare, sense) : null
  if (team) return team
  if (bare.startsWith('@')) return isAccount(bare.slice(1)) || isPlainName(bare.slice(1)) ? mentioned(bare.slice(1), sense.words) : null
  // "Ann Lee jun." is somebody, though perhaps another one than Ann Lee.
  const name = withoutGeneration(bare)
  return isName(name, name === bare ? demand : 'known', sense) ? named(bare) : null
}

/** "the treasurer" is the treasurer. */
function withoutArticle(text: string, { articles, roleWords }: Vocabulary): string {
  const gap = text.indexOf(' ')
  const role = text.slice(gap + 1)
  return gap > 0 && articles.has(text.slice(0, gap).toLowerCase()) && roleWords.has(role.toLowerCase()) ? role : text
}

function stripEmphasis(token: string): string {
  let from = 0
  let to = token.length
  while (from < to && '*_~` '.includes(token[from]!)) from++
  while (to > from && '*_~` '.includes(token[to - 1]!)) to--
  return token.slice(from, to)
}

/** "ann", "dependabot[bot]" */
function isAccount(text: string): boolean {
  return isLogin(text.replace(/\[bot\]$/i, ''))
}

/** "Ann L.", "ann.lee"; behind the first word only names and their particles, so "ann will write" is none. */
function isPlainName(text: string): boolean {
  const [first = '', ...others] = text.split(' ')
  // "@ann 부산 장소 예약": letters without capitals say what is to be done.
  const isTask = (word: string) => /^\p{Ll}/u.test(word) || (/^\p{Lo}/u.test(word) && !/^\p{Lo}/u.test(first))
  return (
    text.length <= 60 &&
    /^[\p{L}\p{N}._ -]+$/u.test(text) &&
    others.every((word) => !isTask(word) || nameParticles.has(word)) &&
    isOneCase(first, others)
  )
}

/** In "@annlee Release Notes" only the first word is somebody. */
const isOneCase = (first: string, others: readonly string[]): boolean =>
  !/^\p{Ll}/u.test(first) || !others.some((word) => /^\p{Lu}/u.test(word))

function isName(text: string, demand: NameDemand, { words, known }: NameSense): boolean {
  const lower = text.toLowerCase()
  if (text === '' || text.length > 60) return false
  // "will bring it up", where the note lists a Will; "Price: 20 EUR", where it lists an Ann Price.
  if (isPlainWord(lower, words) && !known.isWhole(text) && (text === lower || known.isSurname(text))) return words.groups.has(lower)
  // "bob_r", where the note lists him.
  if (!text.includes(' ') && known.has(text)) return true
  // "The Pilot 3 team"
  const isNumberedGroup = /\d/.test(text) && words.groups.has(lower.slice(lower.lastIndexOf(' ') + 1))
  if (!/^[\p{L}\p{M}.'’ -]+$/u.test(isNumberedGroup ? text.replaceAll(/\d/gu, '') : text)) return false
  if (words.groups.has(lower) || words.roleWords.has(lower) || known.has(text) || (words.ambiguousNames.has(lower) && isCapitalised(text)))
    return true
  if ([words.outcomeWords, words.rejectionWords, words.doneWords, words.ownerKeys, words.placeholders].some((others) => others.has(lower)))
    return false
  const parts = text.split(' ').filter((part) => part !== '')
  if (parts.length > 4) return false
  const lead = parts[0]!.toLowerCase()
  // "letter to the council"
  const isOfGroup = parts.some((part) => words.infinitiveWords.has(part) || words.forWords.has(part))
  if (parts.length > 1 && words.groups.has(parts.at(-1)!.toLowerCase()) && !words.workVerbs.has(lead) && !words.ruleVerbs.has(lead))
    return !isOfGroup
  // "All PTLs": an acronym in the plural.
  if (parts.length === 2 && words.groups.has(parts[0]!.toLowerCase()) && /^\p{Lu}{2,5}s$/u.test(parts[1]!)) return true
  if (known.isListedInitials(text) && !words.unitWords.has(lower)) return true
  if (demand === 'known') return false
  if (known.isLetter(text)) return true
  const untitled = withoutTitle(text)
  if (hasHonorific(text) || (untitled !== text && untitled.split(' ').every((part) => isCapitalised(part) || nameParticles.has(part))))
    return true
  // "Ann G", beside an Ann Lee: somebody, though another one.
  if (isInitialled(text) && known.isFirst(parts[0]!)) return true
  if (demand === 'signed') return known.isInitials(text) && ![words.acronyms, words.unitWords].some((others) => others.has(lower))
  // Two capitals are initials even where they spell a word ("AT"); only an acronym is none.
  const plain = (part: string) =>
    words.acronyms.has(part.toLowerCase()) ||
    (!(part.length === 2 && part === part.toUpperCase()) &&
      [words.topicWords, words.labelTopics, words.subjectStopWords].some((others) => others.has(part.toLowerCase())))
  if (parts.some(plain) || parts.some((part) => isContraction(part, words))) return false
  if (parts.length === 1)
    return isSign(text) || (isCapitalised(text) && !words.workVerbs.has(lower) && !words.ruleVerbs.has(lower) && !thing.test(lower))
  const first = parts[0]!.toLowerCase()
  return (
    isCapitalised(parts[0]!) &&
    (!words.workVerbs.has(first) || words.ambiguousNames.has(first)) &&
    parts.every((part) => isCapitalised(part) || nameParticles.has(part))
  )
}

/** A word that means something else than somebody of that name. */
function isPlainWord(lower: string, words: Vocabulary): boolean {
  return [words.workVerbs, words.ruleVerbs, words.futureWords, words.topicWords, words.subjectStopWords, words.articles].some((others) =>
    others.has(lower),
  )
}

/** "We've", "I'll": a pronoun and its verb. */
function isContraction(word: string, words: Vocabulary): boolean {
  const apostrophe = word.search(/['’]/u)
  return apostrophe > 0 && words.subjectStopWords.has(word.slice(0, apostrophe).toLowerCase())
}
