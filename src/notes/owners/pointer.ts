import { namesIn, signedBefore } from './names-in.js'
import type { OwnerRule } from './rule.js'

export const pointer: OwnerRule = {
  name: 'pointer',
  given: { plainness: 'line' },
  examples: [
    ['Ann ▸ write it', ['Ann'], 'write it'],
    ['Menu ▸ Save', null],
  ],
  read(clause, sense) {
    const [label, rest] = clause.start.split(/ ?[▸▶►] ?(?=\S)(.*)/u)
    return rest ? namesIn(label!, signedBefore(rest, clause, sense), rest, sense) : null
  },
}
