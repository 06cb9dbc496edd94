import { splitAtSign } from './label-text.js'
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
    const { start } = clause
    const split = splitAtSign(
      start,
      (at) => '-–—'.includes(start[at]!) && at > 0 && (start[at + 1] === ' ' || (start[at + 1] === '-' && start[at + 2] === ' ')),
    )
    if (!split) return null
    const rest = split.rest.replace(/^[-–—]{1,2}/u, '').trim()
    const demand = clause.plainness === 'listed' || clause.plainness === 'marked' ? 'shaped' : demandBefore(rest, clause, sense)
    return namesIn(split.label, demand, rest, sense)
  },
}
