import { readOwnerNames } from '../names/owner-names.js'
import type { OwnerRule } from './rule.js'

export const beforeVerb: OwnerRule = {
  name: 'before-verb',
  given: { plainness: 'marked', known: ['Ann Lee', 'Bob Ray'] },
  examples: [
    ['PAC merge and clarify', ['PAC']],
    ['Ann and Bob discuss the draft', ['Ann', 'Bob']],
    ['Ann and Bob sent the key', ['Ann', 'Bob']],
    ['Zoe and Python disagree', null],
    ['Ann return the keys', ['Ann']],
    ['Will bring it up', null],
    ['Mark review comments as read', null],
  ],
  read({ text, plainness }, sense) {
    if (plainness !== 'marked') return null
    const { words } = sense
    const spoken = text.slice(0, 120).split(' ')
    // "Will bring it up": no Will, but whoever speaks.
    if (words.futureWords.has(spoken[0]!.toLowerCase())) return null
    let end = 0
    while (end < spoken.length - 1 && (/^[\p{Lu}@]/u.test(spoken[end]!) || (end > 0 && words.joiners.has(spoken[end]!)))) end++
    const next = spoken[end]!
    // "Mark review comments as read"
    if (end === 1 && words.workVerbs.has(spoken[0]!.toLowerCase())) return null
    if (end === 0 || next !== next.toLowerCase()) return null
    const isVerb = words.workVerbs.has(next)
    // Of two who are known the word behind is what they do, whatever it is.
    const isPair = spoken.slice(0, end).some((word) => words.joiners.has(word))
    if (!isVerb && !isPair) return null
    const isPlain = isVerb && (end > 1 || /^\p{Lu}{2,4}$/u.test(spoken[0]!))
    const owners = readOwnerNames(spoken.slice(0, end).join(' '), isPlain ? 'shaped' : 'known', sense)
    return owners && { owners, rest: text }
  },
}
