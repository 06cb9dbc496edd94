import type { Vocabulary } from '../languages/vocabulary.js'
import { isJoiner } from './split-names.js'

/** "and Bob", "with Bob’s help", "+ Bob": what is remarked of somebody begins like another’s part in it. */
export function joinsPeople(remark: string, words: Vocabulary): boolean {
  const [word = ''] = remark.split(' ', 1)
  return isJoiner(word, words) || ['+', '&', 'w/'].includes(word) || words.bystanderWords.has(word.toLowerCase())
}
