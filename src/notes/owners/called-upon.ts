import type { Owner } from '../../model/person.js'
import { type NameSense, readOwnerNames } from '../names/owner-names.js'
import type { OwnerRule } from './rule.js'

/** Longest names in front of the task, in UTF-16 code units. */
const longestNames = 60

/** Somebody who is called upon: a known name, a comma and what to do; behind a marker anything may be that. */
export const calledUpon: OwnerRule = {
  name: 'called-upon',
  given: { known: ['Ann Lee', 'Bob Ray'] },
  examples: [
    ['Ann, write the report', ['Ann']],
    ['Ann and Bob, write the report', ['Ann', 'Bob']],
    ['Ann, Bob, write the report', ['Ann', 'Bob']],
    ['Ann, could you write the report?', ['Ann']],
    ['Could Ann write the report?', ['Ann']],
    ['Can Ann and Bob please write the report?', ['Ann', 'Bob']],
    ['Could Python write the report?', null],
    ['Could Ann be late?', null],
    ['Ann, the report is late', null],
    ['Ann, who wrote the report', null],
    ['Python, write the report', null],
  ],
  read({ text, plainness, place: { work } }, sense) {
    if (!work) return null
    const { words } = sense
    const question = text.endsWith('?') ? askedIn(text, sense) : null
    if (question) return { owners: question, rest: text }
    const lead = text.slice(0, longestNames)
    for (let comma = lead.indexOf(', '); comma !== -1; comma = lead.indexOf(', ', comma + 1)) {
      const [next = ''] = text.slice(comma + 2).split(' ', 1)
      const isAsked = text.endsWith('?') && words.conditionWords.has(next)
      const isWork =
        plainness === 'marked' &&
        /^\p{Ll}/u.test(next) &&
        ![words.articles, words.subjectStopWords, words.linkingVerbs].some((others) => others.has(next))
      if (!isWork && !isAsked && !words.workVerbs.has(next) && !words.futureWords.has(next) && !words.dutyPhrases.has(next)) continue
      const owners = readOwnerNames(text.slice(0, comma), 'known', sense)
      if (owners) return { owners, rest: text }
    }
    return null
  },
}

/** Most words of names in a question. */
const mostNames = 6

/** "Could Ann and Bob write the report?" */
function askedIn(text: string, sense: NameSense): readonly Owner[] | null {
  const { conditionWords, workVerbs, futureWords, dutyPhrases } = sense.words
  const [first = '', ...spoken] = text.slice(0, 2 * longestNames).split(' ')
  if (!conditionWords.has(first.toLowerCase())) return null
  const at = spoken.findIndex(
    (word, index) => index > 0 && index <= mostNames && (workVerbs.has(word) || dutyPhrases.has(word) || futureWords.has(word)),
  )
  return at === -1 ? null : readOwnerNames(spoken.slice(0, at).join(' '), 'known', sense)
}
