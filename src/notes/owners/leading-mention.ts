import type { Owner } from '../../model/person.js'
import type { Vocabulary } from '../languages/vocabulary.js'
import { joinsMentions, readMention } from './mention.js'
import type { OwnerRule } from './rule.js'

const fullName = /^@(\p{Lu}\p{Ll}[\p{L}'’-]{0,30}) (\p{Lu}\p{Ll}[\p{L}'’-]{0,30})(?=[ ,]|$)[ ,]{0,2}/u

/** The names of "@Ann Lee @Bob Ray …", as editors with a list of people write them. */
function fullNames(text: string, words: Pick<Vocabulary, 'workVerbs' | 'topicWords'>): Owner[] {
  const named = fullName.exec(text)
  if (!named || [words.workVerbs, words.topicWords].some((others) => others.has(named[2]!.toLowerCase()))) return []
  return [{ written: `${named[1]!} ${named[2]!}`, login: null }, ...fullNames(text.slice(named[0].length), words)]
}

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
    ['@Ann Lee @Bob Ray check the draft', ['Ann Lee', 'Bob Ray']],
  ],
  read({ text }, { words }) {
    const people = fullNames(text, words)
    if (people.length > 0) return { owners: people, rest: text }
    const owners: Owner[] = []
    for (const word of text.split(' ', longestLead)) {
      const mention = readMention(word, words)
      if (mention) owners.push(mention)
      else if (owners.length > 0 && joinsMentions(word, words)) continue
      else break
    }
    return owners.length > 0 ? { owners, rest: text } : null
  },
}
