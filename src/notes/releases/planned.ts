import {
  buildNouns,
  departurePhrases,
  neutralWords,
  nextWords,
  planFillers,
  releaseVerbs,
  slipPhrases,
  taskFollowers,
  verbOpeners,
} from '../languages/release-phrases.js'
import type { Vocabulary } from '../languages/vocabulary.js'
import { isAgenda } from '../outline/sections.js'
import { findPhrase, wordsOf } from '../text/phrases.js'
import { firstLines, isPast, type Mention, mostPackageWords, type PlanRule, spokenIn, withoutSpeaker } from './mention.js'
import { headingOf, type Passage } from './passages.js'
import { frozen, inReleaseMeeting, scheduledBelow } from './planned-headings.js'
import { findVersions, type WrittenVersion } from './versions.js'

/** Whether a version is planned where it is mentioned. */
export function isPlanned(mention: Mention, words: Vocabulary): boolean {
  return rules.some((rule) => rule(mention, words))
}

/** "The 0.22 release", "Nick: 0.22 release", "Release core v3.0.0", "V10 development timeline" as a heading or a listed point. */
const releaseAlone: PlanRule = ({ passage, sentence, version }, words) => {
  const isPoint = passage.section !== null || isOnAgenda(passage, words)
  if (!isPoint && !isInReleaseSection(passage, words)) return false
  const text = withoutSpeaker(sentence.toLowerCase(), words)
  const at = version.at - (sentence.length - text.length)
  if (at < 0) return false
  const isAbout = (word: string) => words.releaseWords.has(word) || words.planningWords.has(word)
  const isKnown = (word: string) => isAbout(word) || neutralWords.has(word) || words.articles.has(word)
  const before = spokenIn(text.slice(0, at - joinedTo(version)))
  const rest = text.slice(at + version.length)
  const behind = spokenIn(before.some(isAbout) || hasAboutWord(clauseOf(rest), isAbout) ? clauseOf(rest) : rest)
  if (before.length + behind.length === 0) return /^v\d+\.\d/.test(text.slice(at)) && (isPoint || version.package !== null)
  const named = before.slice(0, -mostPackageWords).every(isKnown) ? before.slice(-mostPackageWords).filter((word) => !isKnown(word)) : null
  return named !== null && behind.every(isKnown) && [...before, ...behind].some(isAbout)
}

/** UTF-16 code units of a name that is joined to the version: "core-" of "core-v1.2.0". */
const joinedTo = ({ package: name }: WrittenVersion): number => (name === null ? 0 : name.length + 1)

const hasAboutWord = (text: string, isAbout: (word: string) => boolean): boolean => wordsOf(text).some(isAbout)

/** "3.4 release, finalize the importer": the part in front of what else is said. */
const clauseOf = (text: string): string => text.split(/[,:;!?(]| [-–—] /u, 1)[0]!

const isOnAgenda = (passage: Passage, words: Vocabulary): boolean => isAgenda(headingOf(passage)?.text ?? '', words)

/** Below "Releases", "Release planning", "Next releases". */
function isInReleaseSection(passage: Passage, words: Vocabulary): boolean {
  const heading = headingOf(passage)?.text.toLowerCase() ?? ''
  const said = wordsOf(heading)
  // "Next build"
  const isNext = said.length === 2 && nextWords.has(said[0]!) && buildNouns.has(said[1]!)
  const spoken = said.filter((word) => !words.articles.has(word) && !neutralWords.has(word))
  if (isNext) return true
  return (
    spoken.some((word) => words.releaseWords.has(word)) &&
    spoken.every((word) => words.releaseWords.has(word) || words.planningWords.has(word)) &&
    findPhrase(heading, words.pastReleasePhrases) === null
  )
}

/** "Core 2.0" over "What should the release have?" */
const questioned: PlanRule = ({ passage, sentence, version }, words) => {
  const around = spokenIn(sentence.slice(0, version.at) + sentence.slice(version.at + version.length))
  if (passage.section === null || around.length > mostPackageWords || version.at + version.length < sentence.trimEnd().length) return false
  const questions = passage.section.slice(0, firstLines).flatMap((text) =>
    text
      .toLowerCase()
      .split(/(?<=[.!?])\s/)
      .filter((part) => part.endsWith('?')),
  )
  return questions.some(
    (question) => findVersions(question).length === 0 && findPhrase(question, words.releaseWords) !== null && !isPast(question, words),
  )
}

/** "v2.4.0 goes out on Monday", "0.6 for the fair goes out on May 7" */
const departs: PlanRule = ({ sentence, version, isDated }) => {
  const rest = sentence.slice(version.at + version.length).toLowerCase()
  const behind = wordsOf(rest).slice(0, 3).join(' ')
  if ([...departurePhrases].some((phrase) => `${behind} `.startsWith(`${phrase} `))) return true
  const clause = clauseOf(rest)
  return (
    isDated &&
    /^\s\p{Ll}/u.test(rest) &&
    findVersions(clause).length === 0 &&
    [departurePhrases, slipPhrases].some((phrases) => findPhrase(clause, phrases) !== null)
  )
}

/** "We need to release 0.6", "before we release Core v9", "Release 0.6 this week" */
const toBeReleased: PlanRule = ({ sentence, version }, words) => {
  const before = spokenIn(withoutSpeaker(sentence.toLowerCase().slice(0, version.at - joinedTo(version)), words))
  const at = before.findLastIndex((word) => releaseVerbs.has(word))
  const between = before.slice(at + 1).filter((word) => !words.articles.has(word))
  if (
    at === -1 ||
    between.length > mostPackageWords ||
    between.some((word) => words.ofWords.has(word)) ||
    isPast(sentence.toLowerCase(), words)
  )
    return false
  if (at > 0) return verbOpeners.has(before[at - 1]!)
  const rest = sentence.slice(version.at + version.length).toLowerCase()
  return /^[\s*_)]*(?:$|[.!,;])/.test(rest) || taskFollowers.has(wordsOf(rest)[0] ?? '')
}

/** Below "Releases" a line that begins with a version and plans it, the word release left out: "1.2: May 12". */
const lineOfReleases: PlanRule = ({ passage, sentence, version, isDated }, words) =>
  isInReleaseSection(passage, words) &&
  spokenIn(withoutSpeaker(sentence.toLowerCase().slice(0, version.at - joinedTo(version)), words)).length === 0 &&
  !isPast(sentence.toLowerCase(), words) &&
  (isDated || findPhrase(sentence.toLowerCase(), words.planningWords) !== null)

/** A sentence with a word for a release and one for a plan, a day to come, or a month. */
const saidToBePlanned: PlanRule = ({ sentence, isDated }, words) => {
  const lower = sentence.toLowerCase()
  if (findPhrase(lower, words.shippingWords)) return true
  if (isPast(lower, words) || findPhrase(lower, words.releaseWords) === null) return false
  return (
    isDated ||
    findPhrase(lower, words.planningWords) !== null ||
    wordsOf(lower).some((word) => words.months.has(word) && !words.ambiguousMonths.has(word))
  )
}

/** "planning 2.5 for March 15": a planning word right in front of the version, and no noun behind it, as in "2.5 hours". */
const planningInFront: PlanRule = ({ sentence, version: { at, length }, isDated }, words) => {
  const lower = sentence.toLowerCase()
  const before = wordsOf(lower.slice(0, at))
    .filter(
      (word) =>
        words.planningWords.has(word) ||
        ![words.articles, words.forWords, words.linkingVerbs, planFillers].some((fillers) => fillers.has(word)),
    )
    .at(-1)
  const [behind] = wordsOf(/^[^.,;:()]*/.exec(lower.slice(at + length))![0])
  return (
    isDated &&
    before !== undefined &&
    words.planningWords.has(before) &&
    (behind === undefined || words.forWords.has(behind) || words.months.has(behind))
  )
}

const rules: readonly PlanRule[] = [
  scheduledBelow,
  inReleaseMeeting,
  frozen,
  releaseAlone,
  questioned,
  departs,
  toBeReleased,
  lineOfReleases,
  saidToBePlanned,
  planningInFront,
]
