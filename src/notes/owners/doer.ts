import type { Owner } from '../../model/person.js'
import { isGroup } from '../names/groups.js'
import { type NameSense, readOwnerNames } from '../names/owner-names.js'
import { isTitle, nameParticles } from '../../people/name-forms.js'
import { firstWordOf } from '../text/phrases.js'
import { doersInClauses } from './clauses.js'
import { joinsMentions } from './mention.js'
import type { OwnerRule } from './rule.js'
import { longestSubject } from './subject.js'
import { tells } from './without-asides.js'

export const doer: OwnerRule = {
  name: 'doer',
  given: { known: ['Ann Lee', 'Bob Ray'] },
  examples: [
    ['Ann orders the lamps', ['Ann']],
    ['ann and bob order them', ['ann', 'bob']],
    ['Ann et Bob préparent la salle', ['Ann', 'Bob']],
    ['Ann + Bob demo on Friday', ['Ann', 'Bob']],
    ['Ann/Bob posters', ['Ann', 'Bob']],
    ['ann + bob posters', ['ann', 'bob']],
    ['Mrs Field looks for the key', ['Mrs Field']],
    ['Ann/Python posters', null],
    ['Ann Lee rechnet es nach', ['Ann Lee']],
    ['Ann Lee war dabei', null],
    ['Ann demande un devis', ['Ann']],
    ['Ann demande de commander', null],
    ['Ann anrufen', null],
    ['If Ann agrees, Bob orders the lamps', ['Bob']],
    ['Ann orders the lamps, Bob pays', ['Ann', 'Bob']],
    ['Ann writes, Bob reviews', ['Ann', 'Bob']],
    ['Ann is away, so Bob orders the lamps', ['Bob']],
    ['Ann propose : écrire', null],
    ['Ann bittet darum, es zu schreiben', null],
    ['Ann Lee or Bob Ray', null],
    ['Ann Lee’s key is lost', null],
    ['Mrs Field is away', null],
    ['Mr Field’s key', null],
    ['Ann and Python prepare', null],
    ['Mark review comments as done', null],
  ],
  read({ text, place: { work } }, sense) {
    const owners = work ? (doersInClauses(text, sense) ?? doersOf(behindCondition(text, sense), sense)) : null
    return owners && { owners, rest: text }
  },
}

/** The main clause of "If Ann agrees, Bob orders it"; the whole of any other text. */
function behindCondition(text: string, { words }: NameSense): string {
  const comma = text.indexOf(', ')
  return comma > 0 && words.conditionWords.has(firstWordOf(text)) ? text.slice(comma + 2) : text
}

/** Known people in front of what they do. */
export function doersOf(text: string, sense: NameSense): Owner[] | null {
  const { words } = sense
  const spoken = text.slice(0, 120).split(' ', longestSubject)
  const first = spoken[0]!.toLowerCase()
  // "Will bring it up", "Mark review comments as done", "Art work"
  // "The treasurer pays" may as well tell what happens.
  if (words.articles.has(first)) return null
  const mayBeVerb = words.futureWords.has(first) || words.workVerbs.has(first) || words.ambiguousNames.has(first)
  // "Ann/Bob posters"
  const pair =
    /^[^\s/+&]{1,30}[/+&][^\s/+&]{1,30}$/u.test(spoken[0]!) && spoken.length > 1 ? readOwnerNames(spoken[0]!, 'known', sense) : null
  if (pair) return pair
  const named = readTitled(spoken, sense) ?? readWhole(spoken, sense)
  if (named) return named
  const at = spoken.findIndex((word, index) => index > 0 && (words.presentVerbs.has(word) || (words.workVerbs.has(word) && !mayBeVerb)))
  // "Ann anrufen": a German infinitive stands behind whom it is done to.
  if (at !== -1 && (tells(spoken.slice(at), sense) || (at === spoken.length - 1 && words.personVerbs.has(spoken[at]!)))) return null
  const owners = at === -1 ? readPair(spoken, sense) : readOwnerNames(spoken.slice(0, at).join(' '), 'known', sense)
  return owners && !owners.some(({ written }) => isGroup(written, words)) ? owners : null
}

/** "Mrs Field looks for the key": a name behind a title, and a word that does not say how she is. */
function readTitled(spoken: readonly string[], sense: NameSense): Owner[] | null {
  if (!isTitle(spoken[0]!)) return null
  const end = spoken.findIndex((word, index) => index > 1 && /^\p{Ll}/u.test(word))
  return end > 1 && isDeed(spoken, end, sense) ? readOwnerNames(spoken.slice(0, end).join(' '), 'signed', sense) : null
}

/** "Ann Lee rechnet es nach": the whole name of somebody whom the note or the config lists, which is nothing else, and such a word. */
function readWhole(spoken: readonly string[], sense: NameSense): Owner[] | null {
  const end = spoken.findIndex((word, index) => index > 1 && /^\p{Ll}/u.test(word) && !nameParticles.has(word))
  const name = spoken.slice(0, Math.max(end, 0)).join(' ')
  const isName = /^\p{Lu}[^,;:/()]*$/u.test(name) && sense.known.isWhole(name) && !isGroup(name, sense.words)
  return isName && isDeed(spoken, end, sense) ? [{ written: name, login: null }] : null
}

/** Whether a word tells what those in front of it do, and not how they are, what was, or what is theirs. */
function isDeed(spoken: readonly string[], at: number, { words }: NameSense): boolean {
  const next = spoken[at] ?? ''
  const { linkingVerbs, reportPhrases, awayPhrases, bystanderWords, joiners, alternativeWords, pastEndings } = words
  const isTold = [linkingVerbs, reportPhrases, awayPhrases, bystanderWords, joiners, alternativeWords].some((others) => others.has(next))
  const isPast = [...pastEndings].some((ending) => next.endsWith(ending))
  const isWhose = /['’]s$/u.test(spoken[at - 1] ?? '')
  return !isTold && !isPast && !isWhose
}

/** Two known people and a word in lower case behind them, which is what they do, whatever it is. */
function readPair(spoken: readonly string[], sense: NameSense): Owner[] | null {
  const lower =
    spoken.length > 3 && joinsMentions(spoken[1]!, sense.words) ? readOwnerNames(spoken.slice(0, 3).join(' '), 'known', sense) : null
  if (lower && /^\p{Ll}/u.test(spoken[3]!)) return lower
  const joiner = spoken.findIndex((word) => joinsMentions(word, sense.words))
  const end = spoken.findIndex((word, index) => index > joiner && /^\p{Ll}/u.test(word))
  return joiner > 0 && end > joiner + 1 ? readOwnerNames(spoken.slice(0, end).join(' '), 'known', sense) : null
}
