import type { Owner } from '../../model/person.js'
import { readMention } from './mention.js'
import type { OwnerRule } from './rule.js'

/** In UTF-16 code units. */
const longestTask = 600

export const mentionAndVerb: OwnerRule = {
  name: 'mention-and-verb',
  examples: [
    ['The jobs are still there and @ann will move them', ['@ann']],
    ['We wait for the disks and @ann to move the jobs', ['@ann']],
    ['The jobs are still there, ask @ann', null],
    ['The patch of @ann to the loader', null],
    ['Remind @ann to move the jobs', null],
    ['Waiting for @ann to move the jobs', null],
  ],
  read({ text, place: { work } }, { words }) {
    if (!work) return null
    const spoken = text.slice(0, longestTask).split(' ')
    const owners: Owner[] = []
    for (const [index, word] of spoken.entries()) {
      const owner = word.startsWith('@') && !word.endsWith(',') ? readMention(word, words) : null
      const next = spoken[index + 1]?.toLowerCase() ?? ''
      const isToVerb = words.infinitiveWords.has(next) && words.workVerbs.has(spoken[index + 2]?.toLowerCase() ?? '')
      const before = spoken[index - 1]?.toLowerCase() ?? ''
      // "remind @ann to move them"
      const isBystander = [words.bystanderWords, words.forWords, words.personVerbs].some((others) => others.has(before))
      if (owner && !isBystander && (words.futureWords.has(next) || isToVerb)) owners.push(owner)
    }
    return owners.length > 0 ? { owners, rest: text } : null
  },
}
