import type { Owner } from '../../model/person.js'
import { leadingNameMention } from '../names/name-mention.js'
import { readTeam } from '../names/groups.js'
import { joinsMentions, readMention } from './mention.js'
import type { OwnerRule } from './rule.js'
import { tells } from './without-asides.js'

/** Most words and names that are looked at. */
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
    ['@Jo van Dam, @Bob Ray check the draft', ['Jo van Dam', 'Bob Ray']],
    ['@ann and @Bob Ray check the draft', ['@ann', 'Bob Ray']],
    ['@ann den Raum buchen', ['@ann']],
    ['@Ann den Raum buchen', ['@Ann']],
    ['@acme/maintainers go through the list', ['acme/maintainers']],
    ['@ann and @acme/maintainers go through the list', ['@ann', 'acme/maintainers']],
    ['@acme/loader go through the list', null],
    ['@acme/core goes through the list', null],
    ['@Ann Review the draft', ['@Ann']],
    ['@Ann PR 12 needs a look', ['@Ann']],
    ['⏳ @ann go through the list', ['@ann']],
    ['@ann is writing the report', ['@ann']],
    ['@ann has to write the report', ['@ann']],
    ['@ann suggested to write the report', null],
    ['@ann reported: the form is broken', null],
    ['@ann needs access to the drive', null],
    ['@ann hat gemeldet: das Formular ist kaputt', null],
    ['@ann a proposé d’écrire le rapport', null],
  ],
  read({ text, start }, sense) {
    const owners: Owner[] = []
    let rest = start
    for (let looked = 0; looked < longestLead && rest !== ''; looked++) {
      const name = leadingNameMention(rest, sense)
      const [word = ''] = name === null ? rest.split(' ', 1) : [`@${name}`]
      const mention = name === null ? (readMention(word, sense.words) ?? readTeam(word, sense)) : { written: name, login: null }
      if (mention) owners.push(mention)
      else if (owners.length === 0 || !joinsMentions(word, sense.words)) break
      rest = rest.slice(word.length).replace(name === null ? /^ / : /^[ ,]{1,2}/u, '')
    }
    // "@ann suggested: write it"
    return owners.length > 0 && !tells(rest.trimStart().split(' ', 5), sense) ? { owners, rest: text } : null
  },
}
