/** What happens to a repository between two pushes, and how the run of a push ends. */
import fc from 'fast-check'
import { aChoice } from './random-history.js'

const aRun = fc.oneof(
  { weight: 5, arbitrary: fc.constant({ end: 'well' as const }) },
  { weight: 2, arbitrary: fc.constant({ end: 'skipped' as const }) },
  {
    weight: 2,
    arbitrary: fc.record({
      end: fc.constant('killed' as const),
      write: fc.nat(8),
      effect: fc.constantFrom('before' as const, 'after' as const),
    }),
  },
)
const deeds = [
  'title',
  'text around',
  'text inside',
  'label added',
  'label removed',
  'assignee added',
  'assignee removed',
  'milestone',
  'close',
  'reopen',
  'let go',
  'delete',
] as const
const aDeed = fc.record({ what: fc.constantFrom(...deeds), number: fc.nat(9999) })
const aPush = fc.record({ choices: fc.array(aChoice, { minLength: 1, maxLength: 4 }), deeds: fc.array(aDeed, { maxLength: 2 }), run: aRun })
export const aHistory = fc.array(aPush, { minLength: 1, maxLength: 14 })

export type Push = typeof aPush extends fc.Arbitrary<infer T> ? T : never
export type Deed = (typeof deeds)[number]
