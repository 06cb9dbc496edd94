import { namesIn } from './names-in.js'
import type { OwnerRule } from './rule.js'

export const affiliated: OwnerRule = {
  name: 'affiliated',
  given: { known: ['Ann Lee'] },
  examples: [
    ['Ann Lee (ACME): write it', ['Ann Lee'], 'write it'],
    ['Bob Ray (ACME): write it', null],
  ],
  read({ atColon: split }, sense) {
    return split && namesIn(split.label.replace(/ \([^()]{1,40}\)$/u, ''), 'known', split.rest, sense)
  },
}
