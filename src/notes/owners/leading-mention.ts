import type { Owner } from '../../model/person.js'
import { joinsMentions, readMention } from './mention.js'
import type { OwnerRule } from './rule.js'

/** Most words that are looked at. */
const longestLead = 12

export const leadingMention: OwnerRule = {
  name: 'leading-mention',
  examples: [
    ['@ann go through the list', ['@ann']],
    ['@ann and @bob check the draft', ['@ann', '@bob']],
    ['@ann und @bob klären das', ['@ann', '@bob']],
    // No account Ann.
    ['@Ann Lee check the draft', ['Ann Lee']],
  ],
  read({ text }, { words }) {
    const named = /^@(\p{Lu}\p{Ll}[\p{L}'’-]{0,30}) (\p{Lu}\p{Ll}[\p{L}'’-]{0,30})(?=[ ,]|$)/u.exec(text)
    if (named && ![words.workVerbs, words.topicWords].some((others) => others.has(named[2]!.toLowerCase())))
      return { owners: [{ written: `${named[1]!} ${named[2]!}`, login: null }], rest: text }
    const owners: Owner[] = []
    for (const word of text.split(' ', longestLead)) {
      const mention = readMention(word)
      if (mention) owners.push(mention)
      else if (owners.length > 0 && joinsMentions(word, words)) continue
      else break
    }
    return owners.length > 0 ? { owners, rest: text } : null
  },
}
