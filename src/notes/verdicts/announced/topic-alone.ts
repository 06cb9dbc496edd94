import { normalizePhrase } from '../../text/phrases.js'
import { readBelow, type VerdictRule } from '../verdict.js'

export const topicAlone: VerdictRule = {
  name: 'topic-alone',
  examples: [
    ['- Website', 'no item'],
    ['- [ ] Website', null],
    ['- Website redesign', null],
  ],
  judge: ({ isNobodys, block, task, sense }) =>
    isNobodys && block.ticked === null && sense.words.topicWords.has(normalizePhrase(task))
      ? { leftOut: 'it does not name a task', below: readBelow }
      : null,
}
