import type { Vocabulary } from '../languages/vocabulary.js'
import { findPhrase, wordsOf } from '../text/phrases.js'
import type { Passage } from './passages.js'
import type { WrittenVersion } from './versions.js'

/** A version in a sentence, for the rules that tell whether it is planned there. */
export interface Mention {
  readonly passage: Passage
  readonly sentence: string
  readonly version: WrittenVersion
  /** Whether a day to come is given for it. */
  readonly isDated: boolean
  /** Whether what stands below the heading gives one. */
  readonly isDatedBelow: boolean
  /** The day of the meeting; null where it is not known. */
  readonly meeting: string | null
}

export type PlanRule = (mention: Mention, words: Vocabulary) => boolean

/** Words of a package's name in front of its version. */
export const mostPackageWords = 2

/** Words beside versions and articles. */
export const spokenIn = (text: string): string[] => wordsOf(text).filter((word) => !/^v?\d/.test(word))

/** "Nick: ", "[name=Nick] ", "@nick: ", but not "Next release: ". */
export function withoutSpeaker(text: string, words: Vocabulary): string {
  const label = /^\s*(?:\[name=[^\]]{1,40}\]|@?\p{L}[\p{L}\p{M}.'’/ &+-]{0,30}:)\s+/u.exec(text)?.[0] ?? ''
  return wordsOf(label).some((word) => words.releaseWords.has(word) || words.planningWords.has(word)) ? text : text.slice(label.length)
}

/** Lines of a section that say what it is about. */
export const firstLines = 5

export const isPast = (sentence: string, words: Vocabulary): boolean => findPhrase(sentence, words.pastReleasePhrases) !== null
