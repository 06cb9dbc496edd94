import { namesIn } from './names-in.js'
import type { OwnerRule } from './rule.js'

/** Known people in front of a slash between blanks, as in lists of "Who / What / When"; a capital behind it may be another name. */
export const slash: OwnerRule = {
  name: 'slash',
  given: { known: ['Ann', 'Bob'] },
  examples: [
    ['Ann / sign the contract / 10 April', ['Ann'], 'sign the contract / 10 April'],
    ['Ann + Bob / sign the contract', ['Ann', 'Bob'], 'sign the contract'],
    ['? / sign the contract', [], 'sign the contract'],
    ['Ann / Bob to sign it', null],
    ['Input / output', null],
    ['Ann/sign', null],
  ],
  read({ start }, sense) {
    const [whole, label = ''] = /^([^/:]{1,60}) \/ (?=[\p{Ll}\p{Lo}])/u.exec(start) ?? []
    if (whole === undefined) return null
    const rest = start.slice(whole.length)
    return /^\?{1,3}$/u.test(label) ? { owners: [], rest } : namesIn(label, 'known', rest, sense)
  },
}
