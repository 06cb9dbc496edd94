import { meetingNouns } from '../../languages/announcing-words.js'
import type { NameSense } from '../../names/owner-names.js'
import type { Vocabulary } from '../../languages/vocabulary.js'
import { dayPrepositions } from '../../languages/day-surroundings.js'
import { findPhrase, wordsOf } from '../../text/phrases.js'
import type { VerdictRule } from '../verdict.js'

export const meetingToCome: VerdictRule = {
  name: 'meeting-to-come',
  examples: [
    ['- Next meeting: May 4, 10:00', 'no item'],
    ['- [ ] Next meeting: find a room', null],
    ['- The following meeting falls on May 11', 'no item'],
    ['- DECISION: next meeting on May 4', 'no item'],
    ['- Write to the next team', null],
    ['- Ann to meet Bob about the lamps', null],
    ['- Ann and Ben to meet on Tuesday', 'no item'],
    ['- We are to meet on Tuesday', 'no item'],
    ['Next: 1 July, Ann’s kitchen', 'no item'],
    ['- Next: Thursday', 'no item'],
    ['- Next: order the lamps', null],
    ['Next weekly: 12 March, chair Ann.', 'no item'],
    ['- Next weekly: Ann to order the lamps', null],
    ['- Next flyer: 12 March', null],
    ['- Next circle is on 17 May, with cake', 'no item'],
    ['- Nächster Stammtisch ist am Dienstag', 'no item'],
    ['- Next release is small', null],
    ['- Next Ann is to call on Tuesday', null],
  ],
  judge: ({ bare, hasCheckbox, marker, label, owners, task, sense }) =>
    (bare || (marker?.kind === 'decision' && !label)) && !hasCheckbox && schedulesMeeting(task, owners.length > 0, sense)
      ? { leftOut: 'it only schedules a meeting', below: { are: 'left-out', because: 'it belongs to a meeting to come' } }
      : null,
}

/** @param isSomebodys a person who is "to meet" somebody has a task; two who are "to meet on Monday" only have a meeting */
function schedulesMeeting(text: string, isSomebodys: boolean, { words }: NameSense): boolean {
  const lower = text.toLowerCase()
  if (isNextDay(lower, words)) return true
  const phrase = findPhrase(lower, words.schedulingPhrases)
  if (phrase === null) return false
  const at = lower.indexOf(phrase)
  const [next = ''] = wordsOf(lower.slice(at + phrase.length)).filter((word) => !words.outcomeFollowers.has(word))
  if (words.weekdays.has(next) || words.months.has(next)) return true
  const isOpening = wordsOf(lower.slice(0, at)).every((word) => words.articles.has(word))
  return isOpening || (at < longestOpening && !isSomebodys)
}

/** "Next: 1 July", "Next – Thursday at noon", "Next weekly: 12 March", "Next circle is 17 May" */
function isNextDay(lower: string, words: Vocabulary): boolean {
  const label = /^[*_]{0,3}(\p{L}+)(?: (\p{L}[\p{L}-]{1,20}))?[*_]{0,3}(?::| [–-])[*_]{0,3} /u.exec(lower)
  if (!words.nextWords.has(label?.[1] ?? wordsOf(lower.slice(0, longestOpening))[0] ?? '')) return false
  if (label?.[2] !== undefined && !meetingNouns.has(label[2]) && !words.meetingWords.has(label[2])) return false
  const [day = '', month = ''] = label ? wordsOf(lower.slice(label[0].length)) : behindVerb(wordsOf(lower), words)
  return words.weekdays.has(day) || words.months.has(day) || (/^\d/.test(day) && (words.months.has(month) || /^\d/.test(month)))
}

/** "on 17 May" of "Next circle is on 17 May", without the preposition. */
function behindVerb(spoken: readonly string[], { linkingVerbs }: Vocabulary): readonly string[] {
  const at = [2, 3].find((index) => linkingVerbs.has(spoken[index] ?? ''))
  return at === undefined ? [] : spoken.slice(at + (dayPrepositions.has(spoken[at + 1] ?? '') ? 2 : 1))
}

/** What stands in front of the phrase where it is what the sentence is about, in UTF-16 code units. */
const longestOpening = 12
