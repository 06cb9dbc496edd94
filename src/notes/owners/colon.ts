import { namesIn } from './names-in.js'
import type { OwnerRule } from './rule.js'

export const colon: OwnerRule = {
  name: 'colon',
  given: { known: ['Ann Lee'] },
  examples: [
    ['RD: Kick off the summer school', ['RD'], 'Kick off the summer school'],
    ['SK/RD: Review the memory series', ['SK', 'RD'], 'Review the memory series'],
    ['ED/RP: write it', ['ED', 'RP'], 'write it'],
    ['**Ann**: write it', ['Ann'], 'write it'],
    ['[Ann](https://github.com/annlee): write it', ['Ann @annlee'], 'write it'],
    ['Ann again: write it', ['Ann'], 'write it'],
    ['Lunch again: order it', null],
    ['Topics: the budget', null],
    ['Kuchenliste: aushängen', null],
    ['https://example.org', null],
  ],
  read({ atColon: split }, sense) {
    return split && namesIn(split.label, 'shaped', split.rest, sense)
  },
}
