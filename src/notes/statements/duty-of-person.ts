import type { Owner } from '../../model/person.js'
import { oncePer } from '../../model/remembered.js'
import { assigningPhrases, opinionWords, owedPhrases, ownPromises, personalPronouns } from '../languages/announcing-words.js'
import { deadlineWords } from '../languages/calendar.js'
import type { Vocabulary } from '../languages/vocabulary.js'
import { isGroup } from '../names/groups.js'
import { type NameSense, readOwnerNames } from '../names/owner-names.js'
import { addressed } from '../owners/addressed.js'
import { afterComma } from '../owners/after-comma.js'
import { afterDash } from '../owners/after-dash.js'
import { arrow } from '../owners/arrow.js'
import { bracketsAtEnd } from '../owners/brackets-at-end.js'
import { calledUpon } from '../owners/called-upon.js'
import { doersOf } from '../owners/doer.js'
import { duty } from '../owners/duty.js'
import { knownBeforeVerb } from '../owners/known-before-verb.js'
import { keyInFront } from '../owners/key-in-front.js'
import { keyed } from '../owners/keyed.js'
import { splitAtColon } from '../owners/label-text.js'
import { leadingMention } from '../owners/leading-mention.js'
import { Clause, firstToName, type OwnerRule } from '../owners/rule.js'
import { trailing } from '../owners/trailing.js'
import { hasDeadline } from '../owners/has-deadline.js'
import { beginningsOf, findPhrase, wordsOf } from '../text/phrases.js'
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
/** The signs of which one sets them apart. */
const mayNameBehind = /[@([*_→]|, | (?:::|--?>?|[–—]) /u

/**
 * Whether a sentence of the talk gives somebody known a task in other words than a list of tasks would: "Ann should call them", "we asked
 * Ann to call them", "the roof must be checked (Ann)", "Ann takes over the roof", "the roof by Friday – Ann".
 */
export function isDutyOfPerson(text: string, sense: NameSense): boolean {
  if (!namesSomebody(text, sense)) return false
  const speech = splitAtColon(text)
  const isSpeech = speech !== null && areKnown(speech.label.replaceAll(/[*_]/gu, ''), sense)
  if (isSpeech && promises(speech.rest, sense)) return true
  const said = isSpeech ? speech.rest : text
  // Most of what somebody says names nobody.
  if (isSpeech && !namesSomebody(said, sense)) return false
  const sentences = said.split(/(?<=[.;!?]) +(?=[\p{Lu}@(])/u, mostSentences)
  return sentences.some(
    (sentence, at) =>
      (givesTask(sentence.replace(/^\((.*)\)$/u, '$1'), sense) ||
        (at > 0 && isOfNamed(sentence, sense)) ||
        isBehindRemark(sentence, sense)) &&
      !isAboutMeeting(sentence, sense.words),
  )
}

/** "He will order the lamps", behind a sentence that names somebody. */
function isOfNamed(sentence: string, { words: { futureWords, dutyPhrases, workVerbs } }: NameSense): boolean {
  const [pronoun = '', helper = '', verb = ''] = sentence.split(' ', 3)
  return personalPronouns.has(pronoun.toLowerCase()) && (futureWords.has(helper) || dutyPhrases.has(helper)) && workVerbs.has(verb)
}

/** "The roof leaks, Ann calls the roofer", "RY -> order the lamps" */
function isBehindRemark(sentence: string, sense: NameSense): boolean {
  if (!clauseSign.test(sentence)) return false
  const [, ...later] = sentence.split(clauseSign, mostSentences)
  return areNamedBy([arrow], sentence, sense) || later.some((clause) => isDeed(clause, sense))
}

/** "Ann calls them", "Ann will call them" */
function isDeed(clause: string, sense: NameSense): boolean {
  if (wordsOf(clause).some((word) => opinionWords.has(word))) return false
  if (knownBeforeVerb(clause.trim(), sense)?.owners.every(isSomebody(sense))) return true
  const { futureWords, linkingVerbs } = sense.words
  const spoken = clause.split(' ', mostNames + 2)
  const future = spoken.findIndex((word, at) => at > 0 && futureWords.has(word))
  // "Ann will be late"
  return (
    future > 0 &&
    future + 1 < spoken.length &&
    !linkingVerbs.has(spoken[future + 1] ?? '') &&
    areKnown(spoken.slice(0, future).join(' '), sense)
  )
}

const clauseSign = /[,;:] | [–—-] |→|[-=]>| [[(](?=\p{Lu})/u

/** "Ann: today I’ll order the lamps", "Ann: fixed it. Will order the lamps." */
function promises(speech: string, { words: { workVerbs, futureWords } }: NameSense): boolean {
  return speech.split(/(?<=[.;!?]) +/u, mostSentences).some((sentence) => {
    const lower = sentence.slice(0, longestPromise).toLowerCase().replaceAll("'", '’')
    const promise = findPhrase(lower, ownPromises)
    const [first = '', ...others] = wordsOf(promise === null ? lower : lower.slice(lower.indexOf(promise) + promise.length))
    const isPromise = promise !== null || futureWords.has(first)
    return isPromise && (promise === null ? others : [first, ...others]).slice(0, verbReach).some((word) => workVerbs.has(word))
  })
}

/** A cheap look for anybody known, with which most lines are done. */
function namesSomebody(text: string, { known }: NameSense): boolean {
  if (text.includes('@')) return true
  let from = 0
  for (const { 0: name, index } of text.matchAll(capitalised)) {
    // Of a word the first capital counts.
    const isFirst = from === 0 || text.slice(from, index).includes(' ')
    if (isFirst && known.has(name)) return true
    from = index + name.length
  }
  return false
}

const capitalised = /\p{Lu}[\p{L}\p{M}'’-]*/gu

function givesTask(sentence: string, sense: NameSense): boolean {
  const lower = sentence.toLowerCase().replaceAll("'", '’')
  const said = wordsOf(lower).slice(0, mostWords)
  if (said.slice(0, reachOfOpinion).some((word) => opinionWords.has(word))) return false
  if (said.some((word) => deadlineWords.has(word)) && hasDeadline(sentence, sense) && isBesideWork(sentence, sense)) return true
  const beginnings = beginningsOfWork(sense.words)
  const isWork = beginsWithVerb(sentence, said, sense)
  if (!isWork && !sentence.includes(':') && !sentence.includes(',') && !said.some((word) => beginnings.has(word))) return false
  const spoken = sentence.split(' ', mostWords)
  if (isAsked(spoken, sense) || (said.some((word) => assigningBeginnings.has(word)) && takesOver(spoken, sense))) return true
  if (statesOwner(sentence, said, sense) || areNamedBy(asking, sentence, sense)) return true
  const isOwed = isWork || findPhrase(lower, sense.words.dutyPhrases) !== null || findPhrase(lower, owedPhrases) !== null
  if (!isOwed) return false
  return isByAgent(sentence, sense) || (mayNameBehind.test(sentence) && areNamedBy(behindWork, sentence, sense))
}

/** "Call them", "- Review it"; "Review of it" and "Host: …" begin with nouns. */
function beginsWithVerb(sentence: string, [first = '', second = '']: readonly string[], { words }: NameSense): boolean {
  const isNoun = [words.ofWords, words.forWords, words.agentWords, words.linkingVerbs].some((others) => others.has(second))
  return words.workVerbs.has(first) && !isNoun && /^[^\s:]+ /u.test(sentence)
}

/** The first words of all phrases that give somebody work. */
const beginningsOfWork = oncePer(({ dutyPhrases, futureWords, infinitiveWords, conditionWords }: Vocabulary) =>
  beginningsOf([dutyPhrases, futureWords, infinitiveWords, conditionWords, assigningPhrases, owedPhrases]),
)
const assigningBeginnings = beginningsOf([assigningPhrases])

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
    (word, at) =>
      at > 0 && infinitiveWords.has(word) && workVerbs.has(spoken[at + 1] ?? '') && areKnown(spoken[at - 1]!.replace(/^[[(]/u, ''), sense),
  )
}

/** "Ann takes over the roof", "Ann and Bob were asked to call them" */
function takesOver(spoken: readonly string[], sense: NameSense): boolean {
  for (let at = 1; at <= Math.min(mostNames, spoken.length - 1); at++) {
    const rest = wordsOf(
      spoken
        .slice(at, at + mostNames)
        .join(' ')
        .replaceAll("'", '’'),
    )
    if (assigningBeginnings.has(rest[0] ?? '') && rest.some((_, index) => assigningPhrases.has(rest.slice(0, index + 1).join(' '))))
      return areKnown(spoken.slice(0, at).join(' '), sense)
  }
  return false
}

/** "Responsible: Ann", "Assigned to Ann." */
function statesOwner(sentence: string, said: readonly string[], sense: NameSense): boolean {
  const lead = said.slice(0, longestKey)
  const key = lead.map((_, index) => lead.slice(0, index + 1).join(' ')).findLast((words) => sense.words.ownerKeys.has(words))
  if (key === undefined) return false
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
