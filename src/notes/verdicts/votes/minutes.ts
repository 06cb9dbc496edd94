import type { Vocabulary } from '../../languages/vocabulary.js'
import { wordsOf } from '../../text/phrases.js'

/** Words of a sentence that are looked at. */
const most = 40
/** Words between "minutes" and "were approved". */
const reach = 8

/**
 * Tells the approval of earlier minutes, which each meeting has: "Approve the minutes of March", "The minutes were accepted". A rule
 * about minutes is none: "Adopt a template for the minutes".
 */
export function approvesMinutes(text: string, words: Vocabulary): boolean {
  const spoken = wordsOf(text).slice(0, most)
  return spoken.some((word, at) => {
    if (!words.minutesWords.has(word) || isDuration(spoken[at - 1])) return false
    const before = spoken.slice(0, at)
    const approval = before.findLastIndex((other) => isApproval(other, words))
    if (approval !== -1 && before.slice(approval + 1).every((other) => belongsToMinutes(other, words))) return true
    const behind = spoken.slice(at + 1, at + 1 + reach)
    const approved = behind.findIndex((other) => isApproval(other, words))
    return approved === 0 || (approved > 0 && (belongsToMinutes(behind[0]!, words) || words.reportPhrases.has(behind[0]!)))
  })
}

const isDuration = (before: string | undefined): boolean => before !== undefined && /\d$/.test(before)

const isApproval = (word: string, words: Vocabulary): boolean => words.approvalWords.has(word) || words.outcomeWords.has(word)

/** "the previous meeting's", "of March 4" */
function belongsToMinutes(word: string, words: Vocabulary): boolean {
  const noun = word.replace(/['’]s?$/u, '')
  return (
    /^\d/.test(word) ||
    [words.articles, words.reviewWords, words.months, words.weekdays, words.meetingWords, words.minutesJoiners].some((set) => set.has(noun))
  )
}
