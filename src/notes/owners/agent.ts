import { readMentions } from './mention.js'
import { readOwnerNames } from '../names/owner-names.js'
import type { OwnerRule } from './rule.js'
import { withoutRemarks } from './without-remarks.js'

/** Most words from "be" to "by", and of the names behind. */
const mostParticiples = 3
const mostNames = 6

/** Known people at the end, by whom something is to be done. */
export const agent: OwnerRule = {
  name: 'agent',
  given: { known: ['Ann Lee', 'Bob Ray'] },
  examples: [
    ['Keys to be returned by Ann', ['Ann']],
    ['The keys will be returned by Ann and Bob', ['Ann', 'Bob']],
    ['The keys must be returned by @ann by Friday', ['@ann']],
    ['The keys were returned by Ann', null],
    ['Look at the keys returned by Ann', null],
    ['Keys to be returned by Friday', null],
    ['Keys to be returned by Python', null],
  ],
  read({ text, place: { work } }, sense) {
    const { agentWords, linkingVerbs, infinitiveWords, futureWords, dutyPhrases } = sense.words
    const spoken = work ? withoutRemarks(text, sense.words).split(' ') : []
    const by = spoken.findLastIndex((word) => agentWords.has(word))
    if (by < 2 || spoken.length - by > mostNames + 1) return null
    const be = spoken.findLastIndex((word, at) => at < by && linkingVerbs.has(word))
    const lead = spoken[be - 1] ?? ''
    const isToCome = [infinitiveWords, futureWords, dutyPhrases].some((words) => words.has(lead))
    if (!isToCome || by - be > mostParticiples || by - be < 2) return null
    const names = spoken.slice(by + 1).join(' ')
    const owners = readMentions(names, sense.words) ?? readOwnerNames(names, 'known', sense)
    return owners && { owners, rest: text }
  },
}
