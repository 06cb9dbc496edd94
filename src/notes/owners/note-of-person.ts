import { joinsMentions } from './mention.js'
import type { OwnerRule } from './rule.js'

/** Most people in front of one task. */
const mostPeople = 6

/** People whom the note links to notes of theirs, in front of a task. */
export const noteOfPerson: OwnerRule = {
  name: 'note-of-person',
  given: { linked: ['Ann Lee', 'Bob'], known: ['Ann Lee', 'Bob Ray', 'Cem Oz'] },
  examples: [
    ['Ann Lee text for the poster', ['Ann Lee']],
    ['Ann Lee + Bob demo on Friday', ['Ann Lee', 'Bob']],
    ['Cem Oz text for the poster', null],
    ['Ann Lee is away', null],
    ['Ann Lee', null],
  ],
  read({ text, place: { work } }, { words, known: { linked } }) {
    if (!work || linked.length === 0) return null
    const owners: string[] = []
    let rest = text
    while (owners.length < mostPeople) {
      const name = linked.find((other) => rest.startsWith(`${other} `))
      if (name === undefined) break
      owners.push(name)
      rest = rest.slice(name.length + 1)
      const [joiner = ''] = rest.split(' ', 1)
      if (!joinsMentions(joiner, words)) break
      rest = rest.slice(joiner.length + 1)
    }
    const [next = ''] = rest.split(' ', 1)
    const isTold = [words.linkingVerbs, words.awayPhrases, words.subjectStopWords, words.bystanderWords].some((others) => others.has(next))
    return owners.length > 0 && /^\p{L}/u.test(next) && !isTold
      ? { owners: owners.map((written) => ({ written, login: null })), rest: text }
      : null
  },
}
