import type { Owner } from '../../model/person.js'
import type { NameSense } from '../names/owner-names.js'
import { normalizePhrase } from '../text/phrases.js'
import { splitAtDash } from './label-text.js'
import type { OwnerRule } from './rule.js'
import { peopleIn } from './without-asides.js'

/** Known people in front of a colon or dash with arrows between them: whoever the task is handed to last has it. */
export const handedOver: OwnerRule = {
  name: 'handed-over',
  given: { known: ['Ann', 'Bob', 'Cleo'], config: ['Eva Fox', 'Gil Hay'] },
  examples: [
    ['Ann -> Bob: the keys', ['Bob'], 'the keys'],
    ['Ann → Bob: the keys', ['Bob'], 'the keys'],
    ['**Ann → Bob**: the keys', ['Bob'], 'the keys'],
    ['Ann → Bob → Cleo: the keys', ['Cleo'], 'the keys'],
    ['Ann → Bob/Cleo: the keys', ['Bob', 'Cleo'], 'the keys'],
    ['Ann → Bob – the keys', ['Bob'], 'the keys'],
    ['EF → GH: the keys', ['GH'], 'the keys'],
    ['Ann → nobody: the keys', [], 'the keys'],
    ['Ann → ?: the keys', [], 'the keys'],
    ['Ann → Dora: the keys', null],
    ['Input → output – faster', null],
    ['Input → output: faster', null],
    ['Ann → Bob:', null],
  ],
  read({ atColon, start }, sense) {
    if (!arrow.test(start)) return null
    const split = atColon ?? splitAtDash(start)
    const people = split?.label.split(arrow) ?? []
    if (!split || split.rest === '' || people.length < 2) return null
    const [last = '', ...before] = people.toReversed()
    const handedBy = before.map((name) => whoIs(name, sense))
    const owners = isNobody(last, sense) ? [] : whoIs(last, sense)
    return owners && handedBy.every((owner) => owner !== null) ? { owners, rest: split.rest, handedBy: handedBy.flat() } : null
  },
}

/** Whoever has a task behind the last arrow between known people: Bob of "Ann → Bob"; null for other words. */
export function handedTo(text: string, sense: NameSense): readonly Owner[] | null {
  const people = arrow.test(text) ? text.split(arrow).map((name) => whoIs(name, sense)) : []
  return people.length > 1 && people.every((owner) => owner !== null) ? people.at(-1)! : null
}

const whoIs = (name: string, sense: NameSense): readonly Owner[] | null => peopleIn(name.replaceAll(/[*_]/gu, '').trim(), sense)

const isNobody = (name: string, { words }: NameSense): boolean =>
  words.nobodyWords.has(normalizePhrase(name)) || /^[*_ ]{0,2}\?{1,3}[*_ ]{0,2}$/u.test(name)

const arrow = / ?(?:→|⇒|[-=]>) ?/u
