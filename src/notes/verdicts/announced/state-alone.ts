import { normalizePhrase } from '../../text/phrases.js'
import { readBelow, type VerdictRule } from '../verdict.js'

/** A marker with nothing behind it but how the item of its number stands. */
export const stateAlone: VerdictRule = {
  name: 'state-alone',
  given: { section: 'talk' },
  examples: [
    ['ACTION-13 closed', 'no item'],
    ['ACTION-13: in progress', 'no item'],
    ['ACTION-13: close the door', null],
  ],
  judge: ({ marker, task, sense: { words } }) =>
    marker && [words.doneWords, words.ongoingWords, words.cancelledWords].some((set) => set.has(normalizePhrase(task)))
      ? { leftOut: 'it only gives the state of an item', below: readBelow }
      : null,
}
