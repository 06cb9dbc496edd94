import fc from 'fast-check'
import { test } from 'vitest'
import { runs } from '../runs.js'
import { meetingsHold } from './meetings-trial.js'

test('a task keeps its person and its issue, what people closed stays closed, and no order of the listing matters', async () => {
  await fc.assert(meetingsHold, { numRuns: runs(8) })
})
