import { longestLabel } from './label-text.js'
import { demandBefore, namesIn } from './names-in.js'
import type { OwnerRule } from './rule.js'

export const brackets: OwnerRule = {
  name: 'brackets',
  given: { plainness: 'line', known: ['Ann Lee'], config: ['Bo Rand', 'Paul Rowe'] },
  examples: [
    ['(Ann) write it', ['Ann'], 'write it'],
    ['[Ann, Bob] write it', ['Ann', 'Bob'], 'write it'],
    ['\\[Ann Lee\\] the plan: write it', ['Ann Lee'], 'the plan: write it'],
    ['(Ann): write it', ['Ann'], 'write it'],
    ['(Ann, Zoe): write it', ['Ann', 'Zoe'], 'write it'],
    ['[BR] write it', ['BR'], 'write it'],
    ['[PR] write it', null],
    ['[Backend] write it', null],
    ['(Docs): write it', null],
    ['(optional) a chart', null],
  ],
  read(clause, sense) {
    const start = clause.start.replace(/^\\(?=\[)/u, '').replace(/^(\[[^\]]{1,60})\\\]/u, '$1]')
    const closer = start.startsWith('(') ? ')' : start.startsWith('[') ? ']' : null
    const close = closer === null ? -1 : start.slice(0, longestLabel).indexOf(closer)
    const gap = /^[*_]{0,3}(?::[*_]{0,3})?(?:\s|$)/u.exec(start.slice(close + 1))?.[0]
    if (close < 2 || gap === undefined) return null
    const rest = start.slice(close + 1 + gap.length).trim()
    const inner = start.slice(1, close)
    // "[Backend] Write it": one word may as well be a topic, unless nothing shows who the people are.
    const isOne = closer === ']' && !/[,/&+]/u.test(inner) && !sense.known.isEmpty
    // Initials of one person of the config are signed so.
    const demand = isOne ? (sense.known.isInitials(inner) ? 'signed' : 'known') : demandBefore(rest, clause, sense)
    return namesIn(inner, demand, rest, sense)
  },
}
