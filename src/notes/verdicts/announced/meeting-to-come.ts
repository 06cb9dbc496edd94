import type { NameSense } from '../../names/owner-names.js'
import { findPhrase, wordsOf } from '../../text/phrases.js'
import type { VerdictRule } from '../verdict.js'

export const meetingToCome: VerdictRule = {
  name: 'meeting-to-come',
  examples: [
    ['- Next meeting: May 4, 10:00', 'no item'],
    ['- [ ] Next meeting: find a room', null],
    ['- Write to the next team', null],
  ],
  judge: ({ bare, hasCheckbox, task, sense }) =>
    bare && !hasCheckbox && schedulesMeeting(task, sense)
      ? { leftOut: 'it only schedules a meeting', below: { are: 'left-out', because: 'it belongs to a meeting to come' } }
      : null,
}

function schedulesMeeting(text: string, { words }: NameSense): boolean {
  const lower = text.toLowerCase()
  const phrase = findPhrase(lower, words.schedulingPhrases)
  if (phrase === null) return false
  const [next = ''] = wordsOf(lower.slice(lower.indexOf(phrase) + phrase.length)).filter((word) => !words.outcomeFollowers.has(word))
  return lower.indexOf(phrase) < 12 || words.weekdays.has(next) || words.months.has(next)
}
