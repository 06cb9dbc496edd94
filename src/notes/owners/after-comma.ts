import type { Vocabulary } from '../languages/vocabulary.js'
import { type NameSense, readOwnerNames } from '../names/owner-names.js'
import { wordsOf } from '../text/phrases.js'
import type { OwnerRule } from './rule.js'
import { areMonths, beforeDeadline } from './without-due.js'
import { withoutKey } from './without-key.js'
import { withoutRemarks } from './without-remarks.js'

/** Longest names behind the task, and how much in front of them is looked at, in UTF-16 code units. */
const longestNames = 60
const longestLead = 300
/** Words in front of the names among which none may lead to them: "to the board, Ann and Bob". */
const nearWords = 4

/** Known people behind a comma at the end, where they are not said to be whom the task is about. */
export const afterComma: OwnerRule = {
  name: 'after-comma',
  given: { known: ['Ann Lee', 'Bob Ray', 'Cem Oz'] },
  examples: [
    ['Write the report, Ann', ['Ann']],
    ['Write the report, Ann and Bob, by May 4', ['Ann', 'Bob']],
    ['Write the report, Ann before the fair', ['Ann']],
    ['The report, owner Ann', ['Ann']],
    ['Invite the speakers, Ann and Bob', null],
    ['Thank our host, Ann', null],
    ['Choose the new lead, Ann', null],
    ['Replace the designer, Ann', null],
    ['Send it to Cem, Ann and Bob', null],
    ['Send it to the board, Ann and Bob', null],
    ['The report of Python, Ann', null],
    ['Write the report, Python', null],
  ],
  read({ text, place: { work } }, sense) {
    if (!work) return null
    const end = withoutRemarks(text, sense.words)
    for (let comma = end.indexOf(', '); comma !== -1; comma = end.indexOf(', ', comma + 1)) {
      const names = withoutKey(end.slice(comma + 2), sense.words)
      if (names.length > longestNames) continue
      const owners = readOwnerNames(names, 'known', sense) ?? readOwnerNames(beforeDeadline(names), 'known', sense)
      if (!owners) continue
      return isTask(end.slice(0, comma), sense) && !areMonths(owners, sense.words) ? { owners, rest: text } : null
    }
    return null
  },
}

/** True for words behind which names are those who do it; behind "our host" they say who that is. */
function isTask(text: string, { words }: NameSense): boolean {
  const [last = ''] = text.split(' ').slice(-1)
  const spoken = wordsOf(text.slice(-longestLead))
  if (isSomebody(spoken.at(-1) ?? '', words)) return false
  const leads = [words.bystanderWords, words.forWords, words.joiners]
  return (
    spoken.length > 1 &&
    !/^[*_([@]*\p{Lu}/u.test(last) &&
    !spoken.slice(-nearWords).some((word) => leads.some((set) => set.has(word))) &&
    !spoken.some((word) => words.personVerbs.has(word))
  )
}

/** "treasurer", "team", "lead", "speaker" */
export function isSomebody(word: string, { topicWords, roleWords, groups, ownerKeys, agentEndings }: Vocabulary): boolean {
  if (topicWords.has(word)) return false
  return [roleWords, groups, ownerKeys].some((others) => others.has(word)) || [...agentEndings].some((ending) => word.endsWith(ending))
}
