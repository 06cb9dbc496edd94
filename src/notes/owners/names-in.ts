import { type NameDemand, type NameSense, readOwnerNames } from '../names/owner-names.js'
import type { Clause, Named } from './rule.js'

/** The names of a label, and the words behind it without the emphasis that the label leaves. */
export function namesIn(label: string, demand: NameDemand, rest: string, sense: NameSense): Named | null {
  const owners = readOwnerNames(label, demand, sense)
  return owners && { owners, rest }
}

/** In front of a work verb a label need only be shaped like a name, where the task stands plainly enough. */
export function demandBefore(rest: string, { plainness }: Clause, { words }: NameSense): NameDemand {
  return plainness !== 'unsure' && words.workVerbs.has(rest.split(' ', 1)[0]!) ? 'shaped' : 'known'
}

/** Behind a sign that only a label has, initials count too. */
export const signedBefore = (rest: string, clause: Clause, sense: NameSense): NameDemand =>
  demandBefore(rest, clause, sense) === 'shaped' ? 'shaped' : 'signed'
