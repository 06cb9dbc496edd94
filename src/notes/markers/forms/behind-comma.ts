import type { Vocabulary } from '../../languages/vocabulary.js'
import { areOwners } from './addressed.js'
import { colonOf } from './colon.js'
import type { MarkerForm } from './form.js'

/** Most that stands in front of the colon, in UTF-16 code units. */
const longestLabel = 60

/** An owner's label behind a comma is what is left; what a decision is remarked of says how it was taken, and is left out. */
export const behindComma: MarkerForm = {
  name: 'behind-comma',
  examples: [
    ['**Action, AL:** write it', 'todo', 'AL: write it'],
    ['Action, Ann and Bob: write it', 'todo', 'Ann and Bob: write it'],
    ['Decision, by vote 3:1: tabs', 'decision', 'tabs'],
    ['**Decided, against AL:** tabs', 'decision', 'tabs'],
    ['Action, we hope: soon', null],
    ['Agreed, we use tabs: they are wide', null],
    ['Decision, which was hard: tabs', null],
  ],
  read({ after, kind }, words) {
    const found = after.startsWith(', ') ? colonOf(after, longestLabel) : null
    if (!found) return null
    const said = found.label.slice(2)
    if (kind === 'todo') return areOwners(said.split(' '), words) ? `${said}: ${found.rest}` : null
    return isSentence(said, words) ? null : found.rest
  },
}

/** "we use tabs", "which was hard" */
function isSentence(said: string, words: Vocabulary): boolean {
  const [first = '', ...others] = said.toLowerCase().split(' ')
  const verbs = [words.linkingVerbs, words.futureWords, words.infinitiveWords]
  if (words.forWords.has(first)) return false
  return words.subjectStopWords.has(first) || others.some((word) => verbs.some((set) => set.has(word)))
}
