import { splitAtColon } from './label-text.js'
import { namesIn, signedBefore } from './names-in.js'
import type { OwnerRule } from './rule.js'

export const arrow: OwnerRule = {
  name: 'arrow',
  given: { plainness: 'line', known: ['Bob'] },
  examples: [
    ['Ann → write it', ['Ann'], 'write it'],
    ['Ann -> write it', ['Ann'], 'write it'],
    ['Ann => write it', ['Ann'], 'write it'],
    ['Ann -> Bob: the keys', null],
    ['Ann → Bob write it', null],
    ['Input → output', null],
  ],
  read(clause, sense) {
    const { start } = clause
    const found = /^([^→⇒>]{1,60}?) ?(?:→|⇒|[-=]>) (?=\S)/u.exec(start)
    if (!found) return null
    const rest = start.slice(found[0].length)
    // "Ann -> Bob: the keys" hands something over; whom nobody knows may not be people.
    const handedTo = splitAtColon(rest)
    if (handedTo && namesIn(handedTo.label, 'shaped', handedTo.rest, sense)) return null
    // "Ann → Bob write it"
    if (sense.known.has(rest.split(/[\s,]/u, 1)[0]!)) return null
    return namesIn(found[1]!, signedBefore(rest, clause, sense), rest, sense)
  },
}
