import { type PlanAbove, readPlan } from '../../statements/plan-of-person.js'
import { contextBelow, type Statement } from '../../statements/statement.js'
import type { LastRule, Verdict } from '../verdict.js'

/** All that nobody marked. */
export const talk: LastRule<Verdict> = {
  name: 'talk',
  examples: [
    ['We talked about the TODO list.', 'no item'],
    ['Somebody should order lamps.', 'no item'],
  ],
  judge: (statement) => ({ below: { are: 'read', in: { ...contextBelow(statement), planned: planAboveList(statement) } } }),
}

/** "today:" above what somebody plans; null behind any other line. */
function planAboveList({ text, context }: Statement): PlanAbove | null {
  const plan = context.owners.length > 0 ? readPlan(text) : null
  return plan?.plan === '' ? { label: plan.label, isHeading: false } : null
}
