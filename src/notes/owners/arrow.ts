import { demandBefore, namesIn } from './names-in.js'
import type { OwnerRule } from './rule.js'

export const arrow: OwnerRule = {
  name: 'arrow',
  given: { plainness: 'line' },
  examples: [
    ['Ann → write it', ['Ann'], 'write it'],
    ['Ann -> write it', ['Ann'], 'write it'],
    ['Input → output', null],
  ],
  read(clause, sense) {
    const { start } = clause
    const found = /^([^→>]{1,60}?) ?(?:→|->) (?=\S)/u.exec(start)
    if (!found) return null
    const rest = start.slice(found[0].length)
    return namesIn(found[1]!, demandBefore(rest, clause, sense), rest, sense)
  },
}
