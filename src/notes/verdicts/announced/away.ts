import { dayBeginnings } from '../../languages/calendar.js'
import { readOwnerNames } from '../../names/owner-names.js'
import type { Statement } from '../../statements/statement.js'
import { wordsOf } from '../../text/phrases.js'
import { readBelow, type VerdictRule } from '../verdict.js'

/** Longest phrase that says that somebody is away, and most words of names in front of it. */
const longestPhrase = 4
const mostNames = 3
/** Shorter signs of absence are words of other kinds, too. */
const shortestMark = 4

/** What is said of somebody who is not there is not a task of theirs. */
export const away: VerdictRule = {
  name: 'away',
  given: { known: ['Ann', 'Bob'] },
  examples: [
    ['- Ann: on vacation', 'no item'],
    ['- Ann – out until Monday', 'no item'],
    ['- Ann: im Urlaub bis Montag', 'no item'],
    ['- Ann will be away from the 1st to the 14th.', 'no item'],
    ['- Ann is on leave next week', 'no item'],
    ['- Ann excused', 'no item'],
    ['- Ann and Bob absent.', 'no item'],
    ['- Ann will be away, Bob to cover', null],
    ['- Ann regrets the delay', null],
    ['- Ann: away message on the phone', null],
    ['- Ann: off-site for the board', null],
    ['- Ann is out of paper', null],
  ],
  judge: (statement) => (saysAway(statement) ? { leftOut: 'it says that somebody is away', below: readBelow } : null),
}

function saysAway(statement: Statement): boolean {
  const { announced, label, task, hasCheckbox, sense } = statement
  if (!announced || hasCheckbox) return false
  if (label) return label.owners.length > 0 && beginsPhrase(wordsOf(task.slice(0, 120)), sense.words.awayStates)
  return (isSaidOf(task, sense) && statement.owners.length === 0) || isMarkedAbsent(task, sense)
}

/** "Ann will be away", "Ann is on leave" */
function isSaidOf(task: string, sense: Statement['sense']): boolean {
  const { futureWords, linkingVerbs, awayPhrases, awayStates } = sense.words
  const spoken = task.slice(0, 120).split(' ')
  const at = spoken.findIndex((word, index) => index > 0 && index <= mostNames && (futureWords.has(word) || linkingVerbs.has(word)))
  if (at === -1) return false
  const said = wordsOf(spoken.slice(at + 1).join(' '))
  const isAway = beginsPhrase(said, futureWords.has(spoken[at]!) ? awayPhrases : awayStates)
  return isAway && readOwnerNames(spoken.slice(0, at).join(' '), 'known', sense) !== null
}

/** "Ann excused", "Ann and Bob absent" */
function isMarkedAbsent(task: string, sense: Statement['sense']): boolean {
  const { absenceMarks, awayStates } = sense.words
  const text = task.replace(/[.!]$/u, '')
  const [mark, names] = [text.slice(text.lastIndexOf(' ') + 1), text.slice(0, text.lastIndexOf(' '))]
  const isMark = mark.length >= shortestMark && (absenceMarks.has(mark) || awayStates.has(mark))
  return isMark && readOwnerNames(names, 'known', sense) !== null
}

/** True where the words are one of the phrases, with nothing but a day or a span behind it. */
function beginsPhrase(spoken: readonly string[], phrases: ReadonlySet<string>): boolean {
  for (let length = Math.min(longestPhrase, spoken.length); length > 0; length--) {
    if (!phrases.has(spoken.slice(0, length).join(' '))) continue
    const [next = '1'] = spoken.slice(length)
    return /^\d/.test(next) || dayBeginnings.has(next)
  }
  return false
}
