import { findDates } from '../dates/calendar-dates.js'
import { neutralWords, outPhrases, unplannedPhrases } from '../languages/release-phrases.js'
import type { Vocabulary } from '../languages/vocabulary.js'
import { findPhrase, wordsOf } from '../text/phrases.js'
import { firstLines, isPast, type Mention, mostPackageWords, type PlanRule, spokenIn, withoutSpeaker } from './mention.js'

/** A heading that is a version, with at most the name of what it is of in front: "## Firmware 2.4". */
function isVersionHeading({ passage, sentence, version }: Mention, words: Vocabulary): boolean {
  if (passage.section === null || version.at + version.length < sentence.trimEnd().length) return false
  return spokenIn(withoutSpeaker(sentence.slice(0, version.at), words)).length <= mostPackageWords
}

/** "## Firmware 2.4" over "Planned for August 1." */
export const scheduledBelow: PlanRule = (mention, words) => mention.isDatedBelow && isVersionHeading(mention, words)

/** "## 3.1" below "# Release planning, May 3", unless it is told to be out, or not to be planned. */
export const inReleaseMeeting: PlanRule = (mention, words) =>
  isVersionHeading(mention, words) &&
  mention.passage.above.some(({ section, text }) => section !== null && isReleaseMeeting(text, words)) &&
  !mention.passage.section!.slice(0, firstLines).some((text) => isNotToCome(text.toLowerCase(), words))

const isNotToCome = (text: string, words: Vocabulary): boolean =>
  isPast(text, words) || findPhrase(text, outPhrases) !== null || findPhrase(text, unplannedPhrases) !== null

function isReleaseMeeting(heading: string, words: Vocabulary): boolean {
  const spoken = wordsOf(heading).filter(
    (word) => !/^\d/.test(word) && !words.articles.has(word) && !neutralWords.has(word) && !words.months.has(word),
  )
  const isMeeting = (word: string) => words.planningWords.has(word) || words.meetingWords.has(word)
  const others = spoken.filter((word) => !words.releaseWords.has(word) && !isMeeting(word))
  // "Core release planning"
  return spoken.some((word) => words.releaseWords.has(word)) && spoken.some(isMeeting) && others.length <= mostPackageWords
}

/** "We freeze for 11.2 on September 7" */
export const frozen: PlanRule = ({ sentence, version, meeting }, words) => {
  const lower = sentence.toLowerCase()
  const before = lower.slice(0, version.at)
  if (findPhrase(before, words.freezePhrases) === null || isPast(lower, words)) return false
  if (!words.forWords.has(wordsOf(before).at(-1) ?? '') && !words.ofWords.has(wordsOf(before).at(-1) ?? '')) return false
  const days = findDates(lower, words, { year: meeting === null ? null : Number(meeting.slice(0, 4)) })
  return days.some(({ date, at }) => at > version.at && (meeting === null || date > meeting))
}
