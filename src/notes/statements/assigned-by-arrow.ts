import type { Owner } from '../../model/person.js'
import { readLeadingMarker } from '../markers/table.js'
import { type NameSense, readOwnerNames } from '../names/owner-names.js'
import { calledUpon } from '../owners/called-upon.js'
import { knownBeforeVerb } from '../owners/known-before-verb.js'
import { labels } from '../owners/labels.js'
import { leadingMention } from '../owners/leading-mention.js'
import { nobodys } from '../owners/nobodys.js'
import { Clause, firstToName, type NamedBy } from '../owners/rule.js'
import { subject } from '../owners/subject.js'
import { undecided } from '../owners/undecided.js'
import { firstWordOf, normalizePhrase, wordsOf } from '../text/phrases.js'
import { aroundArrows, behindArrow } from './behind-arrow.js'
import { isPlaceholder } from './placeholder.js'
import { stateOfPhrase } from './status.js'
import { isKnownOwner } from './topic-label.js'

/** Most words in front of the verb of a sentence. */
const longestSubject = 9

/** The task behind an arrow at the beginning of a line, and the known people in front of it: "→ Ann: call them". */
export function assignedByArrow(text: string, sense: NameSense): NamedBy | null {
  const said = behindArrow(text)
  const named = said === null || said.endsWith('?') ? null : (labelled(said, sense) ?? told(said, sense))
  return named && !isPlaceholder(named.rest, sense) && !givesMore(named.rest, sense) ? named : null
}

/** Fewest words in front of an arrow within a line: "Ann → Bob: the keys" hands something over, "Draft → Ann: …" is a flow. */
const fewestBefore = 3

/** The task behind an arrow within a line and a label of people, "The disk is full. → Ann: clear it"; behind a question it is an answer. */
export function assignedByInnerArrow(text: string, sense: NameSense): NamedBy | null {
  if (behindArrow(text) !== null) return null
  const [arrow, ...further] = aroundArrows(text).flatMap((around) => {
    const named = labelled(around.said, sense)
    return named ? [{ ...around, named }] : []
  })
  // "Draft → Ann: review → Bob: publish" shows how it goes on.
  if (!arrow || further.length > 0) return null
  const { before, said, named } = arrow
  const isRemark = /[.!;:]$/u.test(before) || (!before.endsWith('?') && wordsOf(before).length >= fewestBefore)
  if (!isRemark || said.endsWith('?') || readOwnerNames(before, 'known', sense) !== null) return null
  return isPlaceholder(named.rest, sense) || givesMore(named.rest, sense) ? null : named
}

/** "lamps; the roof leaks. → Bob: fix it", "clear it; Action: call the bank": somebody else has something to do, too. */
const givesMore = (rest: string, sense: NameSense): boolean =>
  aroundArrows(rest).some(({ said }) => labelled(said, sense) !== null) ||
  rest.split(/[.;,] /u).some((part) => readLeadingMarker(part, sense.words) !== null)

/** Whether an arrow with a label of people behind it, or a task of somebody, begins a line: it goes on with nothing above it. */
export function beginsWithArrow(text: string, sense: NameSense): boolean {
  const said = behindArrow(text)
  return said !== null && (firstToName(labels, new Clause(said, 'line'), sense) !== null || assignedByArrow(text, sense) !== null)
}

function labelled(said: string, sense: NameSense): NamedBy | null {
  const label = firstToName(labels, new Clause(said, 'unsure'), sense)
  // Whoever is named beside a known person is somebody, too.
  const isCertain =
    label?.by === undecided.name || label?.by === nobodys.name || label?.owners.some((owner) => isCertainOwner(owner, sense))
  return label && isCertain && !isAnswer(label.rest, sense) ? label : null
}

function told(said: string, sense: NameSense): NamedBy | null {
  const clause = new Clause(said, 'line', { announced: true, work: true })
  const named = knownBeforeVerb(said, sense) ?? firstToName([subject, calledUpon, leadingMention], clause, sense)
  return named && named.owners.every((owner) => isCertainOwner(owner, sense)) && !tellsState(said, sense) ? named : null
}

const isCertainOwner = (owner: Owner, sense: NameSense): boolean => isKnownOwner(owner, sense) || sense.known.isInitials(owner.written)

/** "I’ll see", "yes", "done": what somebody said, or how far it is. */
const isAnswer = (rest: string, { words }: NameSense): boolean =>
  (words.subjectStopWords.has(firstWordOf(rest)) && !words.workVerbs.has(firstWordOf(rest))) ||
  words.affirmations.has(normalizePhrase(rest)) ||
  stateOfPhrase(rest, words) !== null

/** "Ann will be late", "@ann is late" */
const tellsState = (said: string, { words }: NameSense): boolean =>
  wordsOf(said)
    .slice(0, longestSubject)
    .some((word) => words.linkingVerbs.has(word))
