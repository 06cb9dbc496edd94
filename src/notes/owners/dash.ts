import { splitAtDash } from './label-text.js'
import { demandBefore, namesIn } from './names-in.js'
import type { OwnerRule } from './rule.js'

export const dash: OwnerRule = {
  name: 'dash',
  given: { plainness: 'listed' },
  examples: [
    ['Ann - write it', ['Ann'], 'write it'],
    ['RD – the budget', ['RD'], 'the budget'],
    ['Pre-work for the call', null],
  ],
  read(clause, sense) {
    const split = splitAtDash(clause.start)
    if (!split) return null
    const { label, rest } = split
    const demand = clause.plainness === 'listed' || clause.plainness === 'marked' ? 'shaped' : demandBefore(rest, clause, sense)
    return namesIn(label, demand, rest, sense)
  },
}
