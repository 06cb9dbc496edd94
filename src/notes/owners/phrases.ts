import { afterComma } from './after-comma.js'
import { afterDash } from './after-dash.js'
import { agent } from './agent.js'
import { beforeVerb } from './before-verb.js'
import { boldName } from './bold-name.js'
import { bracketsAtEnd } from './brackets-at-end.js'
import { calledUpon } from './called-upon.js'
import { doer } from './doer.js'
import { duty } from './duty.js'
import { eastAsianSubject } from './east-asian-subject.js'
import { everybody } from './everybody.js'
import { inOwnClause } from './in-own-clause.js'
import { initialsBeforeVerb } from './initials-before-verb.js'
import { keyed } from './keyed.js'
import { leadingMention } from './leading-mention.js'
import { linkedName } from './linked-name.js'
import { mentionAndVerb } from './mention-and-verb.js'
import type { OwnerRule } from './rule.js'
import { noteOfPerson } from './note-of-person.js'
import { notesOfPeopleAtEnd } from './notes-of-people-at-end.js'
import { subject } from './subject.js'
import { taken } from './taken.js'
import { trailing } from './trailing.js'

/** Who is asked, in words before all else. */
const asked: readonly OwnerRule[] = [subject, keyed, calledUpon, boldName, taken]
/** Who is marked as a person, by a link, a sign or the place of the name. */
const marked: readonly OwnerRule[] = [
  linkedName,
  noteOfPerson,
  notesOfPeopleAtEnd,
  inOwnClause,
  leadingMention,
  mentionAndVerb,
  afterDash,
  bracketsAtEnd,
]

/** Those that name the owner for certain: they count against an owner whom a heading or a label above names. */
export const certainPhrases: readonly OwnerRule[] = [...asked, ...marked]

/** Owners among a task's words, which keep them; the first rule that names somebody counts. */
export const phrases: readonly OwnerRule[] = [
  ...asked,
  beforeVerb,
  initialsBeforeVerb,
  eastAsianSubject,
  ...marked,
  trailing,
  afterComma,
  agent,
  everybody,
  duty,
  // Plain words name their owner only where nothing else does.
  doer,
]
