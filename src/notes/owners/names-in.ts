import type { Owner } from '../../model/person.js'
import { type NameDemand, type NameSense, readOwnerNames } from '../names/owner-names.js'
import { againWords } from '../languages/others.js'
import type { Clause, Named } from './rule.js'

/** The names of a label, and the words behind it without the emphasis that the label leaves. */
export function namesIn(label: string, demand: NameDemand, rest: string, sense: NameSense): Named | null {
  // "Everyone!! – pay"
  const called = label.replace(/(?<=\p{L})!{1,3}(?=[*_]{0,3}$)/u, '')
  const owners = readOwnerNames(called, demand, sense) ?? ofOneAgain(called, sense)
  return owners && { owners, rest }
}

/** "Ann again", "RD too" */
function ofOneAgain(label: string, sense: NameSense): Owner[] | null {
  const gap = label.lastIndexOf(' ')
  const isAgain = gap > 0 && againWords.has(label.slice(gap + 1).toLowerCase())
  return isAgain ? readOwnerNames(label.slice(0, gap), 'known', sense) : null
}

/** In front of a work verb a label need only be shaped like a name, where the task stands plainly enough. */
export function demandBefore(rest: string, { plainness }: Clause, { words }: NameSense): NameDemand {
  return plainness !== 'unsure' && words.workVerbs.has(rest.split(' ', 1)[0]!) ? 'shaped' : 'known'
}

/** Behind a sign that only a label has, initials count too. */
export const signedBefore = (rest: string, clause: Clause, sense: NameSense): NameDemand =>
  demandBefore(rest, clause, sense) === 'shaped' ? 'shaped' : 'signed'
