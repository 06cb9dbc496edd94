import { contextBelow } from '../../statements/statement.js'
import type { LastRule, Verdict } from '../verdict.js'

/** All that nobody marked. */
export const talk: LastRule<Verdict> = {
  name: 'talk',
  examples: [
    ['We talked about the TODO list.', 'no item'],
    ['Somebody should order lamps.', 'no item'],
  ],
  judge: (statement) => ({ below: { are: 'read', in: contextBelow(statement) } }),
}
