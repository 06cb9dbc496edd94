import type { Owner } from '../../model/person.js'
import { amount } from '../languages/thing-words.js'
import { isGroup } from '../names/groups.js'
import { type NameSense, readOwnerNames } from '../names/owner-names.js'
import { doersOf } from '../owners/doer.js'
import { labels } from '../owners/labels.js'
import { certainPhrases } from '../owners/phrases.js'
import { withoutAsides } from '../owners/without-asides.js'
import { Clause, firstToName, type NamedBy } from '../owners/rule.js'
import { trailing } from '../owners/trailing.js'
import { withoutRemarks } from '../owners/without-remarks.js'
import { normalizePhrase } from '../text/phrases.js'
import type { SectionKind } from '../outline/sections.js'

/** Labels of a word or two, which a topic has as well as a person. */
const plainLabels: ReadonlySet<string> = new Set(['colon', 'dash'])

/** Whether the note or the config shows an owner to be somebody. */
export function isKnownOwner({ written, login }: Owner, { known, words }: NameSense): boolean {
  return login !== null || known.has(written) || isGroup(written, words)
}

/** "RD: …", where the config knows somebody with these initials. */
function isSign({ written }: Owner, { known, words }: NameSense): boolean {
  return known.isInitials(written) && !words.acronyms.has(written.toLowerCase())
}

/**
 * Tells whether a label names a topic rather than a person: nobody knows such a person, and either it stands in a list of decisions
 * ("Logo: approved"), or behind it stands an amount ("Flour: 3 kg"), or words that name somebody who is known ("Venue: call the hotel
 * (Bob)"), or that say that it is nobody's yet.
 */
export function isTopicLabel(label: NamedBy, section: SectionKind, isMarked: boolean, sense: NameSense): boolean {
  if (!plainLabels.has(label.by) || label.owners.some((owner) => isKnownOwner(owner, sense) || isSign(owner, sense))) return false
  if (isNobodysYet(label.rest, sense)) return true
  if (isOfAmount(label, sense)) return true
  return (section === 'decisions' && !isMarked) || isNames(label.rest, sense) || ownersBehindTopic(label.rest, sense).length > 0
}

/** "Flour: 3 kg", where the note or the config says who there is; a sign and a name of two words may be somebody new. */
const isOfAmount = ({ owners, rest }: NamedBy, { known }: NameSense): boolean =>
  !known.isEmpty && amount.test(rest) && owners.length === 1 && /^\p{Lu}\p{Ll}+$/u.test(owners[0]!.written)

/** The known people whom the words behind a topic name. */
export function ownersBehindTopic(written: string, sense: NameSense): readonly Owner[] {
  const rest = withoutAsides(written, sense)
  const clause = new Clause(rest, 'line', { announced: true, work: true })
  const owners =
    firstToName(labels, new Clause(rest, 'listed'), sense)?.owners ??
    firstToName(certainPhrases, clause, sense)?.owners ??
    trailing.read(clause, sense)?.owners ??
    doersOf(rest, sense)
  return owners?.every((owner) => isKnownOwner(owner, sense)) ? owners : []
}

/**
 * "Catering: Ann", "Order the lamps: Ann": a thing that has to be seen to, and who does; behind "Speaker:" or "Invite to the fair:" it
 * is whom the line is about.
 */
export function ownersBehindThing({ label, rest }: { label: string; rest: string }, sense: NameSense): readonly Owner[] {
  const [verb = '', object] = normalizePhrase(label).split(' ')
  const isTask = object !== undefined && sense.words.workVerbs.has(verb) && !sense.words.personVerbs.has(verb)
  const isThing = isTask || sense.words.labelTopics.has(normalizePhrase(label))
  return (isThing ? readOwnerNames(withoutRemarks(rest, sense.words), 'known', sense) : null) ?? ownersBehindTopic(rest, sense)
}

/** "Survey: send it to the members (unassigned)" */
function isNobodysYet(text: string, { words }: NameSense): boolean {
  const [, remark] = /\(([^()]{2,30})\)[.\s]{0,3}$/u.exec(text) ?? []
  return remark !== undefined && words.nobodyWords.has(normalizePhrase(remark))
}

const isNames = (text: string, sense: NameSense): boolean => readOwnerNames(withoutRemarks(text, sense.words), 'known', sense) !== null
