import type { Owner } from '../../model/person.js'
import { readLeadingMarker } from '../markers/table.js'
import type { NameSense } from '../names/owner-names.js'
import { type Block, leadOf } from '../outline/block.js'
import { bracketsAtEnd } from '../owners/brackets-at-end.js'
import { labels } from '../owners/labels.js'
import { certainPhrases } from '../owners/phrases.js'
import { ownersInWords } from '../owners/without-asides.js'
import { Clause, firstToName, type NamedBy } from '../owners/rule.js'
import { hasDeadline } from '../owners/has-deadline.js'
import { isPlaceholder } from './placeholder.js'
import { type Context, isAnnounced } from './context.js'

/**
 * Tells a line below somebody's task that is an item of its own, not a detail: a decision, or what is marked, ticked or addressed and
 * names somebody else, or what gives somebody else who is known a thing to do. Below a task of nobody it is what gives it to somebody.
 */
export function isAnothersTask(below: Block, owners: readonly Owner[], context: Context, sense: NameSense): boolean {
  const text = leadOf(below)
  const marker = readLeadingMarker(text, sense.words, (sign) => sense.known.has(sign))
  const said = marker?.rest ?? text
  const isOthers = (named: readonly Owner[] = []) => named.some(({ written }) => !owners.some((owner) => owner.written === written))
  const label = firstToName(labels, new Clause(said, marker ? 'marked' : 'listed'), sense)
  if (isPlaceholder(label?.rest ?? said, sense)) return false
  if (owners.length === 0)
    return !marker && context.section === 'actions' && whoIsToDo(text, label, sense, below.ticked !== null).length > 0
  if (marker?.kind === 'decision') return true
  const isAddressed = text.startsWith('@') && isAnnounced(context)
  const named = label ?? (isAddressed || marker ? ownersInWords(certainPhrases, new Clause(said, 'line'), sense) : null)
  if (marker || below.ticked !== null || isAddressed) return isOthers(named?.owners)
  const doers = isAnnounced(context) ? whoIsToDo(text, label, sense) : []
  // "(AL)" below a task of Ann may be her.
  return isOthers(doers) && (label !== null || !doers.some((doer) => owners.some((owner) => owner.written[0] === doer.written[0])))
}

/** "Ann: order the lamps", "Ann to order the lamps": the known people whom a line without any mark gives something to do. */
function whoIsToDo(text: string, label: NamedBy | null, sense: NameSense, isBox = false): readonly Owner[] {
  const { words, known } = sense
  const begins = (rest: string, verbs: ReadonlySet<string>) => verbs.has(/^\p{L}+/u.exec(rest)?.[0].toLowerCase() ?? '')
  const isKnown = ({ written, login }: Owner) => login !== null || known.has(written) || known.isInitials(written)
  const isGiven = isBox || label?.by === 'brackets' || begins(label?.rest ?? '', words.workVerbs) || hasDeadline(label?.rest ?? '', sense)
  if (label) return isGiven && label.owners.every(isKnown) ? label.owners : []
  // "Order the lamps (AL)"
  if (text.endsWith(')') && (isBox || begins(text, words.workVerbs))) {
    const signed = bracketsAtEnd.read(new Clause(text, 'line'), sense)?.owners ?? []
    return signed.every(isKnown) ? signed : []
  }
  const named = ownersInWords(certainPhrases, new Clause(text, 'line'), sense)?.owners ?? []
  const [first, last] = [named[0], named.at(-1)]
  if (!first || !last || !text.startsWith(first.written) || !named.every(isKnown)) return []
  const behind = text.slice(text.indexOf(last.written) + last.written.length).trimStart()
  return [words.infinitiveWords, words.futureWords].some((verbs) => begins(behind, verbs)) ? named : []
}
