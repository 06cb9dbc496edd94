import { meetingNouns, meetingTimes, meetingVerbs, timeWords } from '../languages/announcing-words.js'
import { dayPrepositions, inWords } from '../languages/day-surroundings.js'
import type { Vocabulary } from '../languages/vocabulary.js'
import { wordsOf } from '../text/phrases.js'

/**
 * Whether a sentence only says who holds a meeting, or comes to it: "Ann will host the next meeting", "Ann to join later". "Ann to attend
 * the fair" gives somebody something to do.
 */
export function isAboutMeeting(sentence: string, words: Vocabulary): boolean {
  const spoken = wordsOf(sentence)
  const verb = spoken.findIndex((word, at) => at > 0 && meetingVerbs.has(word))
  if (verb === -1) return false
  const helper = spoken.findIndex((word, at) => at > 0 && (words.futureWords.has(word) || words.infinitiveWords.has(word)))
  // "Ann wird das nächste Treffen leiten": the verb may stand at the end.
  const said = spoken.slice(helper === -1 ? verb : helper + 1)
  const others = said.filter((word) => !meetingVerbs.has(word))
  if (others.length === said.length) return false
  const isMeeting = (word: string) =>
    /^\d/u.test(word) ||
    [meetingNouns, meetingTimes, timeWords, words.meetingWords, words.weekdays, words.months].some((some) => some.has(word))
  const belongs = (word: string) =>
    isMeeting(word) || [words.articles, words.nextWords, words.ofWords, dayPrepositions, inWords].some((some) => some.has(word))
  // "this" alone may be anything.
  return others.every(belongs) && (others.length === 0 || others.some(isMeeting))
}
