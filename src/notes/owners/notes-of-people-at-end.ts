import { isSomebody } from './after-comma.js'
import { joinsMentions } from './mention.js'
import type { OwnerRule } from './rule.js'
import { isBystander } from './trailing.js'
import { withoutRemarks } from './without-remarks.js'

/** Most people behind one task. */
const mostPeople = 6

/** People whom the note links to notes of theirs, behind a task. */
export const notesOfPeopleAtEnd: OwnerRule = {
  name: 'notes-of-people-at-end',
  given: { linked: ['Ann Lee', 'Bob'], known: ['Ann Lee', 'Bob Ray', 'Cem Oz'] },
  examples: [
    ['Write the report Ann Lee', ['Ann Lee']],
    ['Write the report Ann Lee Bob 📅 2024-05-30 #report', ['Ann Lee', 'Bob']],
    ['Mail the list Bob', ['Bob']],
    ['new lamps Ann Lee and Bob', ['Ann Lee', 'Bob']],
    ['Write the report Cem Oz', null],
    ['Write to Ann Lee', null],
    ['Ask Bob', null],
    ['Train the new driver Bob', null],
  ],
  read({ text, place: { work } }, { words, known: { linked } }) {
    if (!work || linked.length === 0) return null
    const owners: string[] = []
    let rest = withoutRemarks(text, words)
    while (owners.length < mostPeople) {
      const name = linked.find((other) => rest.endsWith(` ${other}`))
      if (name === undefined) break
      owners.unshift(name)
      rest = rest.slice(0, -name.length - 1)
      const joiner = rest.slice(rest.lastIndexOf(' ') + 1)
      if (joinsMentions(joiner, words)) rest = rest.slice(0, -joiner.length - 1)
      else if (rest.endsWith(',')) rest = rest.slice(0, -1)
    }
    const spoken = rest.toLowerCase().split(' ')
    const isAboutThem = isSomebody(spoken.at(-1)!, words) && spoken.some((word) => words.personVerbs.has(word))
    return owners.length > 0 && !isAboutThem && !isBystander(rest.toLowerCase(), words)
      ? { owners: owners.map((written) => ({ written, login: null })), rest: text }
      : null
  },
}
