import fc from 'fast-check'
import { test } from 'vitest'
import { runs } from '../runs.js'
import { historiesHold } from './history-trial.js'

test('nothing is opened twice, nothing is lost, nothing of a person’s is undone, and a run twice writes nothing', async () => {
  await fc.assert(historiesHold, { numRuns: runs(20) })
})
