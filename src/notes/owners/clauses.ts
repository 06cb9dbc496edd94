import { helpingVerbs, negations, newsPhrases, takingPhrases } from '../languages/aside-words.js'
import { stillWords, thenWords } from '../languages/others.js'
import { isVerbBeforeArticle } from '../languages/verb-and-article.js'
import type { Vocabulary } from '../languages/vocabulary.js'
import type { Owner } from '../../model/person.js'
import { isGroup } from '../names/groups.js'
import { leadingNameMention } from '../names/name-mention.js'
import { type NameSense, readOwnerNames } from '../names/owner-names.js'
import { lengthOfDuty } from './duty.js'
import { joinsMentions, readMention } from './mention.js'
import { isBystander } from './trailing.js'
import { asPhrase, beginsWith, tells } from './without-asides.js'

/** In UTF-16 code units. */
const longestText = 400
/** Most clauses, and most words of a name in front of a verb. */
const mostClauses = 8
const longestName = 3
/** Words behind somebody among which "not" is about what they do. */
const reachOfNegation = 5

/** What is said of somebody: that they do it, are named behind it, help, are named only, what is new of them, or something else. */
type Part = 'acts' | 'signed' | 'helps' | 'bare' | 'told' | 'other'

interface Clause {
  readonly people: readonly Owner[]
  readonly part: Part
  /** Whether it begins with the people. */
  readonly isLed: boolean
  /** The sign in front of it; empty for the first one. */
  readonly sign: string
}

/**
 * Who has the task of a text of several clauses that begin with people: those who do something, where it is said of others only what is
 * new, and to whom something is done: "The cert: @ann mails @bob" is Ann’s, "@ann shipped it, @bob announces it" Bob’s. Null where nobody
 * does anything, or a single clause says so from the beginning.
 */
export function doersInClauses(text: string, sense: NameSense): readonly Owner[] | null {
  if (text.length > longestText || !/[,;:.?!] | [–—-]{1,2} |@|→|->/u.test(text)) return null
  const clauses = clausesOf(text, sense)
  const led = clauses.filter(({ people }) => people.length > 0)
  const [first] = clauses
  if (!first || led.length === 0 || (clauses.length === 1 && first.isLed)) return null
  const last = clauses.at(-1)!
  // "@cem is blocked on it → @ann"; "@ann the report, @bob" says too little.
  if (last.part === 'bare') return first.part === 'told' && /[→>]/u.test(last.sign) ? last.people : null
  const acting = led.filter(({ part }) => part === 'acts')
  const isParallel = first.people.length > 0 && first.part === 'other'
  const topical = isParallel ? led.filter(({ part, people }) => part === 'other' && areMentioned(people)) : []
  const doers = clauses
    .filter((clause) => acting.includes(clause) || topical.includes(clause) || clause.part === 'signed')
    .flatMap(({ people }) => people)
  if (acting.length > 0 || topical.length > 1) return doers
  // "The cert: @ann helps @bob"
  const helping = led.find(({ part, sign }) => part === 'helps' && (first.part === 'told' || sign.startsWith(':')))
  return helping?.people ?? null
}

/** The people whom a clause begins with, if they do something in it. */
export function whoActs(clause: string, sense: NameSense): readonly Owner[] | null {
  const { people, part, isLed } = readClause(clause, false, sense)
  return isLed && part === 'acts' ? people : null
}

const areMentioned = (people: readonly Owner[]): boolean => people.every(({ login }) => login !== null)

const signs = /([,;:.?!]) +(?:[*_]{1,3}(?= ))?| (?:[–—-]{1,2}) | ?(?:→|->|=>) ?/u

function clausesOf(text: string, sense: NameSense): Clause[] {
  const clauses: Clause[] = []
  let pending: readonly Owner[] = []
  let [rest, sign] = [text, '']
  for (let count = 0; count < mostClauses && rest !== ''; count++) {
    const found = signs.exec(rest)
    const said = found ? rest.slice(0, found.index) : rest
    const next = found?.[0] ?? ''
    const { people, part, isLed } = readClause(said, next.startsWith(':'), sense)
    // "@ann, @bob write it"
    if (part === 'bare' && next.startsWith(',')) pending = [...pending, ...people]
    else {
      clauses.push({
        people: [...(people.length > 0 ? pending : []), ...people],
        // "→ Ann: write it"
        part: (pending.length > 0 && part === 'other') || (part === 'bare' && /[→>]/u.test(sign) && next.startsWith(':')) ? 'acts' : part,
        isLed,
        sign,
      })
      pending = []
    }
    rest = found ? rest.slice(found.index + next.length) : ''
    sign = next
  }
  return clauses
}

/** The people whom a clause begins with, and what it says of them; or those who do something behind when it is to be done. */
function readClause(said: string, isInFrontOfColon: boolean, sense: NameSense): Omit<Clause, 'sign'> {
  const spoken = said.trim().split(' ')
  while (spoken.length > 1 && isOpening(spoken[0]!, sense.words)) spoken.shift()
  const { people, length } = leadingPeople(spoken, sense)
  if (people.length > 0) {
    const part = partOf(spoken.slice(length), areMentioned(people), sense)
    // "Ann suggests: write it"
    if (part !== 'acts' || isInFrontOfColon) return { people, part: part === 'bare' ? part : isInFrontOfColon ? 'told' : part, isLed: true }
    return { people: [...people, ...joined(spoken, length, sense)], part, isLed: true }
  }
  return { ...(signedTask(spoken, sense) ?? behindTime(spoken, sense)), isLed: false }
}

const isOpening = (word: string, { joiners, bystanderWords }: Vocabulary): boolean => {
  const lower = word.toLowerCase()
  return thenWords.has(lower) || stillWords.has(lower) || (joiners.has(lower) && !bystanderWords.has(lower))
}

/** "@ann and @bob", "Ann Lee": mentions and known names, and how many words they are. */
function leadingPeople(spoken: readonly string[], sense: NameSense): { people: Owner[]; length: number } {
  const people: Owner[] = []
  let length = 0
  for (let at = 0; at < spoken.length;) {
    const one = personAt(spoken, at, sense)
    if (!one) break
    people.push(...one.people)
    at += one.length
    length = at
    if (at < spoken.length && joinsMentions(spoken[at]!, sense.words)) at++
  }
  return { people, length }
}

function personAt(spoken: readonly string[], at: number, sense: NameSense): { people: readonly Owner[]; length: number } | null {
  const word = spoken[at]!
  if (word.startsWith('@')) {
    const name = leadingNameMention(spoken.slice(at).join(' '), sense)
    if (name !== null) return { people: [{ written: name, login: null }], length: name.split(' ').length }
    const mention = readMention(word, sense.words)
    return mention && { people: [mention], length: 1 }
  }
  if (!/^[*_]{0,3}[\p{Lu}\p{Lo}]/u.test(word)) return null
  for (let length = Math.min(longestName, spoken.length - at); length > 0; length--) {
    const name = spoken.slice(at, at + length).join(' ')
    const isSign = /^\p{Lu}{2,3}$/u.test(name)
    const people = readOwnerNames(name, isSign && sense.known.isInitials(name) ? 'signed' : 'known', sense)
    if (people && people.every((person) => isSomebody(person, sense))) return { people, length }
  }
  return null
}

/** Neither a group nor an office, nor a name that is another word as well. */
const isSomebody = ({ written, login }: Owner, { words, known }: NameSense): boolean =>
  login !== null ||
  !(
    isGroup(written, words) ||
    [words.roleWords, words.workVerbs, words.futureWords, words.months].some((others) => others.has(written.toLowerCase())) ||
    (known.isSurname(written) && !known.isFirst(written))
  )

function partOf(behind: readonly string[], isMentioned: boolean, sense: NameSense): Part {
  const { words } = sense
  const [first = '', second = ''] = behind.map((word) => word.replace(/[.,;:!?]+$/u, ''))
  if (first === '') return 'bare'
  if (behind.slice(0, reachOfNegation).some((word) => negations.has(asPhrase(word)))) return 'told'
  // "will be away"
  if (words.futureWords.has(first) && words.linkingVerbs.has(second)) return 'told'
  // "hat es" is a promise, "hat es fertig" none.
  const isTaking = beginsWith(behind, takingPhrases)
  if (isTaking && words.reportPhrases.has(first) && !takingPhrases.has(asPhrase(behind.join(' ')))) return 'told'
  if (isTaking) return 'acts'
  if (tells(behind.slice(0, 5), sense) || beginsWith(behind, newsPhrases) || beginsWith(behind, words.awayStates)) return 'told'
  if (isPast(first, words) || words.linkingVerbs.has(first)) return 'told'
  if (words.helpWords.has(first) || beginsWith(behind, helpingVerbs)) return 'helps'
  if (
    isVerb(first, second, words) ||
    (isMentioned && isThirdPerson(first, second, words)) ||
    (words.infinitiveWords.has(first) && second !== '')
  )
    return 'acts'
  if (lengthOfDuty(behind.slice(0, 4), words) > 0) return 'acts'
  const isRemark = [words.bystanderWords, words.forWords, words.subjectStopWords, words.articles].some((others) => others.has(first))
  return isRemark || !/^[\p{L}\p{N}#]/u.test(first) ? 'told' : 'other'
}

const isVerb = (word: string, next: string, { presentVerbs, workVerbs }: Vocabulary): boolean =>
  presentVerbs.has(word) || workVerbs.has(word) || isVerbBeforeArticle(word, next)

/** "shows him round", "grants it": also a verb of the talk itself, of somebody who is marked. */
const isThirdPerson = (word: string, next: string, { workVerbs, articles }: Vocabulary): boolean =>
  /^\p{Ll}{2,}s$/u.test(word) && next !== '' && (workVerbs.has(word.slice(0, -1)) || articles.has(next))

/** "shipped", "planned": what somebody did, and not "need" or "embed". */
function isPast(word: string, { pastEndings, workVerbs }: Vocabulary): boolean {
  const stems = [...pastEndings].flatMap((ending) => (word.endsWith(ending) ? [word.slice(0, -ending.length)] : []))
  return stems.some((stem) => [stem, `${stem}e`, stem.slice(0, -1), stem.replace(/i$/u, 'y')].some((verb) => workVerbs.has(verb)))
}

/** "… and @bob pays": who does something behind a word such as "and". */
function joined(spoken: readonly string[], from: number, sense: NameSense): readonly Owner[] {
  return spoken.flatMap((word, at) => {
    if (at <= from || !joinsMentions(word, sense.words)) return []
    const one = at + 1 < spoken.length ? personAt(spoken, at + 1, sense) : null
    return one && sense.words.presentVerbs.has(spoken[at + 1 + one.length] ?? '') ? one.people : []
  })
}

/** "Order the lamps @ann" in front of "@bob pays". */
function signedTask(spoken: readonly string[], { words }: NameSense): Pick<Clause, 'people' | 'part'> | null {
  const mention = words.workVerbs.has(spoken[0]!.toLowerCase()) ? readMention(spoken.at(-1)!, words) : null
  return mention && !isBystander(spoken.slice(0, -1).join(' ').toLowerCase(), words) ? { people: [mention], part: 'signed' } : null
}

/** "tomorrow @ann mails @bob", "after the release @ann mails @bob"; in "if @ann agrees" that is not what she is to do. */
function behindTime(spoken: readonly string[], sense: NameSense): Pick<Clause, 'people' | 'part'> {
  const { words } = sense
  const first = spoken[0]!.toLowerCase()
  const isTime = [words.conditionWords, words.subjectStopWords, words.topicWords, words.weekdays, words.forWords].some((set) =>
    set.has(first),
  )
  const at = isTime && !words.articles.has(first) && !words.workVerbs.has(first) ? spoken.findIndex((word) => word.startsWith('@')) : -1
  const before = spoken[at - 1]?.toLowerCase() ?? ''
  const mayLead = ![words.conditionWords, words.subjectStopWords, words.bystanderWords].some((others) => others.has(before))
  const isDoing = at > 0 && mayLead && words.presentVerbs.has(spoken[at + 1] ?? '')
  const mention = isDoing ? readMention(spoken[at]!, words) : null
  return mention ? { people: [mention], part: 'acts' } : { people: [], part: 'other' }
}
