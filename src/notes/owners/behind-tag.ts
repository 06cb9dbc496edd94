import { colon } from './colon.js'
import type { OwnerRule } from './rule.js'

export const behindTag: OwnerRule = {
  name: 'behind-tag',
  given: { known: ['Ann Lee'] },
  examples: [
    ['[P1] Ann: write it', ['Ann'], '[P1] write it'],
    ['[High] Ann Lee: write it', ['Ann Lee'], '[High] write it'],
    ['(2h) Ann: write it', ['Ann'], '(2h) write it'],
    ['P1: Ann: write it', ['Ann'], 'P1: write it'],
    ['2024-05-20 Ann: write it', ['Ann'], '2024-05-20 write it'],
    ['#12 Ann: write it', ['Ann'], '#12 write it'],
    ['**Web** Ann: write it', ['Ann'], '**Web** write it'],
    ['[Web] Budget: write it', null],
    ['[The plan](https://example.org) Ann: it is late', null],
  ],
  read(clause, sense) {
    const tag = leadingTag.exec(clause.text)?.[0]
    const named = tag === undefined ? null : colon.read(clause.from(tag.length), sense)
    const isKnown = named?.owners.every(({ written, login }) => login !== null || sense.known.has(written)) ?? false
    return named && isKnown ? { owners: named.owners, rest: `${tag}${named.rest}` } : null
  },
}

/** A priority, an estimate, a day, a number or a topic in front of a label. */
const leadingTag = /^(?:\[[^\][]{1,24}\]|\([^()]{1,16}\)|\*\*[^*:]{1,30}\*\*|[Pp]\d:|\d{4}-\d{2}-\d{2}:?|#\d{1,7}:?) (?=[\p{L}@[*])/u
