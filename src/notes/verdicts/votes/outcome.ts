import { oncePer } from '../../../model/remembered.js'
import { amendedPhrases, endingWords, untilWords } from '../../languages/motion-words.js'
import type { Vocabulary } from '../../languages/vocabulary.js'
import { endOfLastPhrase, findPhrase, firstWordOf, normalizePhrase, wordsOf } from '../../text/phrases.js'

/** How a vote ended. */
export type VoteOutcome = 'passed' | 'failed'

/** Longest line that states nothing but an outcome, in UTF-16 code units and in words. */
const longestLine = 160
const longestWords = 20

/** An outcome that a line states, and nothing else. */
export interface StatedOutcome {
  readonly outcome: VoteOutcome
  /** True if the line shows by itself that it speaks of a vote: by a count, a motion or "unanimously"; "Approved" alone does not. */
  readonly isOfVote: boolean
  /** True where it speaks of a vote or a motion: "Vote: 5-0". */
  readonly namesVote: boolean
  /** True where it tells who moved or seconded the motion: "Moved by Ann. Carried." */
  readonly namesMover: boolean
  /** True where it says more than the votes of both sides. */
  readonly isSaid: boolean
}

/** Reads a line that states only how a vote ended: "Passed: 6-0", "Result: 6 yes, 0 no. Motion passes."; null for any other line. */
export function readOutcomeLine(text: string, words: Vocabulary): StatedOutcome | null {
  if (text.length > longestLine || text.endsWith('?')) return null
  if (isAgreed(text, words)) return { outcome: 'passed', isOfVote: false, namesVote: false, namesMover: false, isSaid: true }
  const plain = text.includes('(') ? text.replaceAll(/\([^()]*\)/gu, ' ') : text
  const allowed = wordsOfOutcomes(words)
  // By its first word almost any other line is told from one.
  if (!isOfOutcome(firstWordOf(plain), allowed)) return null
  const said = withoutUntil(withoutMovers(withoutAmended(plain), words))
  const spoken = wordsOf(said)
  if (spoken.length === 0 || spoken.length > longestWords) return null
  if (!spoken.every((word) => isOfOutcome(word, allowed))) return lostFor(withoutAmended(plain), words)
  const namesMover = spoken.some((word) => words.moverWords.has(word))
  const lower = said.toLowerCase()
  const count = readCount(lower, words)
  const outcome = lastOutcome(lower, words)
  const stated = outcome ?? count
  const namesVote = findPhrase(lower, words.motionWords) !== null
  const isOfVote = namesMover || namesVote || count !== null || findPhrase(lower, words.unanimityWords) !== null
  return stated && { outcome: stated, isOfVote, namesVote, namesMover, isSaid: outcome !== null }
}

const isOfOutcome = (word: string, allowed: ReadonlySet<string>): boolean =>
  allowed.has(word.replace(elision, '')) || /^\d+(?:-\d+)*$/.test(word)

/** "Not carried, two thirds not reached": a motion that was lost, and in a few words why. */
function lostFor(text: string, words: Vocabulary): StatedOutcome | null {
  const at = text.search(/[,;] \p{Ll}[^,;.]{2,60}[.*_]{0,4}$/u)
  const stated = at > 0 && text.slice(at).split(' ').length <= mostReasons ? readOutcomeLine(text.slice(0, at), words) : null
  return stated?.outcome === 'failed' && stated.isSaid ? stated : null
}

/** Most words that say why a motion was lost, and a comma's blank. */
const mostReasons = 7

/** "Motion as amended: carried" */
export function withoutAmended(text: string): string {
  const lower = text.toLowerCase()
  const phrase = lower.length === text.length ? amendedPhrases.find((amended) => lower.includes(` ${amended}`)) : undefined
  const at = phrase === undefined ? -1 : lower.indexOf(` ${phrase}`)
  return phrase === undefined || /^\p{L}/u.test(text.slice(at + phrase.length + 1))
    ? text
    : text.slice(0, at) + text.slice(at + phrase.length + 1)
}

/** "l'unanimité" */
const elision = /^\p{L}['’]/u

/** "AGREED", "Beschlossen.": all that is said of what stands above it. */
export function isAgreed(text: string, { outcomeParticiples }: Vocabulary): boolean {
  return text.length <= longestParticiple && !text.includes(':') && outcomeParticiples.has(normalizePhrase(text))
}

const longestParticiple = 24
/** Most words behind "deferred" that only say until when. */
const mostUntil = 8

/** "Deferred to the next meeting": without until when. */
function withoutUntil(text: string): string {
  const said = text.split(' ')
  const at = said.findIndex((word, index) => index > 0 && untilWords.has(normalizePhrase(word)) && endsInEnding(said.slice(0, index)))
  return at === -1 || said.length - at > mostUntil ? text : said.slice(0, at).join(' ')
}

/** "laid on the table" is the longest such phrase. */
const endsInEnding = (said: readonly string[]): boolean =>
  [1, 2, 4].some((length) => endingWords.has(normalizePhrase(said.slice(-length).join(' '))))

/** "Moved by Ann, seconded by Bob", and nothing else: who made a motion, not what it asks for. */
export function namesOnlyMovers(text: string, words: Vocabulary): boolean {
  if (text.length > longestLine || !words.moverWords.has(/^[*_]{0,3}(\p{L}{1,12})/u.exec(text)?.[1]!.toLowerCase() ?? '')) return false
  const said = withoutMovers(text, words)
  return said !== text && wordsOf(said).every((word) => words.moverWords.has(word) || words.joiners.has(word))
}

/** Without the names behind "Seconded by Ann Lee", "Mover: Ann and Bob". */
function withoutMovers(text: string, words: Vocabulary): string {
  const lower = text.toLowerCase()
  if (![...words.moverWords].some((word) => lower.includes(word))) return text
  const said = text.split(/\s+/u)
  const left: string[] = []
  for (let at = 0; at < said.length; at++) {
    const word = normalizePhrase(said[at]!)
    left.push(said[at]!)
    if (!words.moverWords.has(word)) continue
    const isBy = words.agentWords.has(normalizePhrase(said[at + 1] ?? ''))
    // "Proposed AL, seconded BK"
    const isBeside = /^[*_]{0,3}\p{Lu}{2,3}[*_]{0,3}[.,;:)]?$/u.test(said[at + 1] ?? '')
    if (isBy || isBeside || /:[*_]*$/u.test(said[at]!)) at = endOfNames(said, isBy ? at + 2 : at + 1, words) - 1
  }
  return left.join(' ')
}

/** Most words of a mover's name, or of those of two. */
const mostNameWords = 5

/** Index behind the names that begin at a word: capitalised, up to a point or to a word of votes. */
function endOfNames(said: readonly string[], from: number, words: Vocabulary): number {
  let at = from
  while (at < said.length && at < from + mostNameWords) {
    const word = normalizePhrase(said[at]!)
    const isName = /^[*_]{0,3}[\p{Lu}\p{Lo}@]/u.test(said[at]!) && !wordsOfOutcomes(words).has(word)
    if (!isName && !(at > from && words.joiners.has(word))) break
    at++
    // "J. Lee", "Dr. Lee"; "Ann. Carried."
    if (/[;:)]$|[^.]{3}\.$/u.test(said[at - 1]!)) break
  }
  return at
}

/** The outcome that is said last: "The amendment was rejected, the motion carried"; null if none is. */
export function lastOutcome(lower: string, words: Vocabulary, deferrals = endingWords): VoteOutcome | null {
  const passed = endOfLastPhrase(lower, words.outcomeWords)
  const failed = endOfLastPhrase(lower, words.rejectionWords)
  // "Carried, the colour is deferred"
  if (passed === -1 && failed === -1) return endOfLastPhrase(lower, deferrals) === -1 ? null : 'failed'
  // "not passed" ends where "passed" does.
  return failed >= passed ? 'failed' : 'passed'
}

/** "6-0", "5/0/2", "4 in favour, 0 against": who has more votes; null if the line counts none. */
function readCount(lower: string, words: Vocabulary): VoteOutcome | null {
  if (!/\d/.test(lower)) return null
  const [, yes, no] = /(?<![\d-])(\d{1,4}) ?[-–/:] ?(\d{1,4})(?:[-–/:]\d{1,4})?(?![\d-])/u.exec(lower) ?? []
  if (yes !== undefined) return Number(yes) > Number(no) ? 'passed' : 'failed'
  const behind = [...lower.matchAll(/(\d{1,4}) ?(\p{L}+)/gu)].filter(([, , word = '']) => words.ballotWords.has(word))
  // "For 4, against 1"
  const before = [...lower.matchAll(/(\p{L}+):? (\d{1,4})(?=\P{L}*(?:$|[,;.]))/gu)].filter(([, word = '']) => words.ballotWords.has(word))
  const [first, second] = behind.length > 1 ? behind.map(([, number]) => Number(number)) : before.map(([, , number]) => Number(number))
  return first === undefined || second === undefined ? null : first > second ? 'passed' : 'failed'
}

const wordsOfOutcomes = oncePer((words: Vocabulary): ReadonlySet<string> => {
  const phrases = [
    words.outcomeWords,
    words.rejectionWords,
    words.motionWords,
    words.resultLabels,
    words.ballotWords,
    words.moverWords,
    endingWords,
  ]
  return new Set(phrases.flatMap((set) => [...set].flatMap((phrase) => phrase.split(' '))))
})
