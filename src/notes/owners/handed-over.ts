import { splitAtDash } from './label-text.js'
import { namesIn } from './names-in.js'
import type { OwnerRule } from './rule.js'

/** Known people in front of a colon or dash with arrows between them: whoever the task is handed to last has it. */
export const handedOver: OwnerRule = {
  name: 'handed-over',
  given: { known: ['Ann', 'Bob', 'Cleo'] },
  examples: [
    ['Ann -> Bob: the keys', ['Bob'], 'the keys'],
    ['Ann → Bob: the keys', ['Bob'], 'the keys'],
    ['**Ann → Bob**: the keys', ['Bob'], 'the keys'],
    ['Ann → Bob → Cleo: the keys', ['Cleo'], 'the keys'],
    ['Ann → Bob/Cleo: the keys', ['Bob', 'Cleo'], 'the keys'],
    ['Ann → Bob – the keys', ['Bob'], 'the keys'],
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
    const [last, ...before] = people.toReversed().map((name) => namesIn(name, 'known', split.rest, sense))
    const handedBy = before.flatMap((named) => named?.owners ?? [])
    return last && before.every((named) => named !== null) ? { ...last, handedBy } : null
  },
}

const arrow = / ?(?:→|⇒|[-=]>) ?/u
