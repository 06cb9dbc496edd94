import type { Owner } from '../../model/person.js'
import { assigningPhrases, opinionWords, owedPhrases, ownPromises, phraseBeginnings } from '../languages/announcing-words.js'
import { deadlineWords } from '../languages/calendar.js'
import { isGroup } from '../names/groups.js'
import { type NameSense, readOwnerNames } from '../names/owner-names.js'
import { addressed } from '../owners/addressed.js'
import { afterComma } from '../owners/after-comma.js'
import { afterDash } from '../owners/after-dash.js'
import { bracketsAtEnd } from '../owners/brackets-at-end.js'
import { calledUpon } from '../owners/called-upon.js'
import { doersOf } from '../owners/doer.js'
import { duty } from '../owners/duty.js'
import { keyInFront } from '../owners/key-in-front.js'
import { keyed } from '../owners/keyed.js'
import { splitAtColon } from '../owners/label-text.js'
import { leadingMention } from '../owners/leading-mention.js'
import { Clause, firstToName, type OwnerRule } from '../owners/rule.js'
import { trailing } from '../owners/trailing.js'
import { withoutDue } from '../owners/without-due.js'
import { findPhrase, firstWordOf, firstWordsOf, wordsOf } from '../text/phrases.js'
import { isAboutMeeting } from './about-meeting.js'

/** Most sentences of a line that are looked at, and most words of one. */
const mostSentences = 6
const mostWords = 40
/** Most words of names in front of a phrase that gives them work, and of a key in front of names. */
const mostNames = 6
const longestKey = 3
/** In UTF-16 code units. */
const longestPromise = 160
/** Words behind a promise among which its verb is. */
const verbReach = 2
/** Words at the beginning of a sentence among which its verb is. */
const reachOfOpinion = 10

/** Whom a sentence asks, and whom it is said to be for. */
const asking: readonly OwnerRule[] = [keyInFront, keyed, addressed, calledUpon, duty]
/** Who is named behind what is to be done. */
const behindWork: readonly OwnerRule[] = [leadingMention, bracketsAtEnd, afterDash, afterComma, trailing]

/**
 * Whether a sentence of the talk gives somebody known a task in other words than a list of tasks would: "Ann should call them", "we asked
 * Ann to call them", "the roof must be checked (Ann)", "Ann takes over the roof", "the roof by Friday – Ann".
 */
export function isDutyOfPerson(text: string, sense: NameSense): boolean {
  if (!namesSomebody(text, sense)) return false
  if (promises(text, sense)) return true
  const sentences = text.split(/(?<=[.;!?]) +(?=[\p{Lu}@(])/u, mostSentences)
  return sentences.some((sentence) => givesTask(sentence.replace(/^\((.*)\)$/u, '$1'), sense) && !isAboutMeeting(sentence, sense.words))
}

/** "Ann: today I’ll order the lamps", "Ann: fixed it. Will order the lamps." */
function promises(text: string, sense: NameSense): boolean {
  const said = splitAtColon(text)
  if (!said || !areKnown(said.label.replaceAll(/[*_]/gu, ''), sense)) return false
  const { workVerbs, futureWords } = sense.words
  return said.rest.split(/(?<=[.;!?]) +/u, mostSentences).some((sentence) => {
    const lower = sentence.slice(0, longestPromise).toLowerCase().replaceAll("'", '’')
    const promise = findPhrase(lower, ownPromises)
    const [first = '', ...others] = wordsOf(promise === null ? lower : lower.slice(lower.indexOf(promise) + promise.length))
    const isPromise = promise !== null || futureWords.has(first)
    return isPromise && (promise === null ? others : [first, ...others]).slice(0, verbReach).some((word) => workVerbs.has(word))
  })
}

/** A cheap look for anybody known, with which most lines are done. */
function namesSomebody(text: string, { known }: NameSense): boolean {
  return text.split(' ').some((word) => {
    if (word.includes('@')) return true
    const name = capitalised.exec(word)?.[0]
    return name !== undefined && known.has(name)
  })
}

const capitalised = /\p{Lu}[\p{L}\p{M}'’-]*/u

function givesTask(sentence: string, sense: NameSense): boolean {
  const lower = sentence.toLowerCase().replaceAll("'", '’')
  const said = wordsOf(lower).slice(0, mostWords)
  if (said.slice(0, reachOfOpinion).some((word) => opinionWords.has(word))) return false
  if (said.some((word) => deadlineWords.has(word)) && hasDeadline(sentence, sense) && isBesideWork(sentence, sense)) return true
  const beginnings = phraseBeginnings(sense.words)
  if (!sentence.includes(':') && !sentence.includes(',') && !said.some((word) => beginnings.has(word))) return false
  const spoken = sentence.split(' ', mostWords)
  if (areNamedBy(asking, sentence, sense) || isAsked(spoken, sense) || takesOver(spoken, sense) || statesOwner(sentence, sense)) return true
  const isOwed = findPhrase(lower, sense.words.dutyPhrases) !== null || findPhrase(lower, owedPhrases) !== null
  return isOwed && (areNamedBy(behindWork, sentence, sense) || isByAgent(sentence, sense))
}

/** "the roof by Friday – Ann", "Ann calls them by Friday" */
const isBesideWork = (sentence: string, sense: NameSense): boolean =>
  areNamedBy(behindWork, sentence, sense) || (doersOf(sentence, sense)?.every(isSomebody(sense)) ?? false)

function areNamedBy(rules: readonly OwnerRule[], sentence: string, sense: NameSense): boolean {
  const named = firstToName(rules, new Clause(sentence, 'line', { announced: true, work: true }), sense)
  return named !== null && named.owners.length > 0 && named.owners.every(isSomebody(sense))
}

const areKnown = (names: string, sense: NameSense): boolean => readOwnerNames(names, 'known', sense)?.every(isSomebody(sense)) ?? false

const isSomebody =
  ({ known, words }: NameSense) =>
  ({ written, login }: Owner): boolean =>
    login !== null || (known.has(written) && !isGroup(written, words))

/** "We asked Ann to call them", "it is up to Ann to call them", "(Ann to call them)" */
function isAsked(spoken: readonly string[], sense: NameSense): boolean {
  const { infinitiveWords, workVerbs } = sense.words
  return spoken.some(
    (word, at) => at > 0 && infinitiveWords.has(word) && workVerbs.has(spoken[at + 1] ?? '') && areKnown(spoken[at - 1]!, sense),
  )
}

/** "Ann takes over the roof", "Ann and Bob were asked to call them" */
function takesOver(spoken: readonly string[], sense: NameSense): boolean {
  for (let at = 1; at <= Math.min(mostNames, spoken.length - 1); at++) {
    const rest = wordsOf(spoken.slice(at, at + mostNames).join(' '))
      .join(' ')
      .replaceAll("'", '’')
    if (beginsWith(rest, assigningPhrases)) return areKnown(spoken.slice(0, at).join(' '), sense)
  }
  return false
}

/** "Responsible: Ann", "Assigned to Ann." */
function statesOwner(sentence: string, sense: NameSense): boolean {
  const { ownerKeys } = sense.words
  const key = firstWordsOf(sentence, longestKey).findLast((words) => ownerKeys.has(words)) ?? firstWordOf(sentence)
  if (!ownerKeys.has(key)) return false
  return areKnown(
    sentence
      .slice(key.length)
      .replace(/^[*_:\s]+/u, '')
      .replace(/\.$/u, ''),
    sense,
  )
}

/** "The roof must be checked by Ann." */
function isByAgent(sentence: string, sense: NameSense): boolean {
  const spoken = sentence.replace(/[.!]$/u, '').split(' ')
  const by = spoken.findLastIndex((word) => sense.words.agentWords.has(word))
  return by !== -1 && areKnown(spoken.slice(by + 1).join(' '), sense)
}

const beginsWith = (text: string, phrases: ReadonlySet<string>): boolean =>
  [...phrases].some((phrase) => text.startsWith(phrase) && /^(?:\s|$)/u.test(text.slice(phrase.length)))

/** "the lamps by Friday"; somebody who is away until then has no task. */
export function hasDeadline(text: string, { words }: NameSense): boolean {
  const day = text.slice(withoutDue(text, words).length)
  const isAway = [...words.awayStates].some((state) => text.toLowerCase().startsWith(state))
  return !isAway && wordsOf(day).some((word) => deadlineWords.has(word))
}
