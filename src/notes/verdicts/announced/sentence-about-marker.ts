import { firstWordOf } from '../../text/phrases.js'
import type { VerdictRule } from '../verdict.js'

/** A sentence in which the marker is only a noun. */
export const sentenceAboutMarker: VerdictRule = {
  name: 'sentence-about-marker',
  given: { section: 'talk' },
  examples: [
    ['**Next steps** would be to\n* ask the harbour\n* choose a day', 'no item'],
    ['**TODO** could be shorter', 'no item'],
    ['**TODO** call the harbour', null],
    ['TODO: if it rains, call the harbour', null],
  ],
  judge({ marker, label, text, task, sense: { words } }) {
    if (!marker || label) return null
    const isPlain = !text.slice(0, text.length - marker.rest.length).includes(':')
    return isPlain && words.conditionWords.has(firstWordOf(task)) && !words.dutyPhrases.has(firstWordOf(task))
      ? { leftOut: 'a sentence about a marker', below: { are: 'read', in: { section: 'talk' } } }
      : null
  },
}
