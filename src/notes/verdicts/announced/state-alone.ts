import { stateOfPhrase } from '../../statements/status.js'
import { readBelow, type VerdictRule } from '../verdict.js'

/** A marker or a person with nothing behind it but how the item of that number, or of that person, stands. */
export const stateAlone: VerdictRule = {
  name: 'state-alone',
  given: { section: 'talk' },
  examples: [
    ['ACTION-13 closed', 'no item'],
    ['ACTION-13: in progress', 'no item'],
    ['ACTION-13: close the door', null],
    ['TODO Ann: done', 'no item'],
    ['TODO: done', 'no item'],
  ],
  judge: ({ marker, label, task, sense: { words } }) =>
    (marker || (label && label.owners.length > 0)) && stateOfPhrase(task, words) !== null
      ? { leftOut: 'it only gives the state of an item', below: readBelow }
      : null,
}
