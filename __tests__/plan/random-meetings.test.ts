import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../runs.js'
import { meetingsHold, playWeeks, someWeeks } from './meetings-trial.js'

test('a task keeps its person and its issue, what people closed stays closed, and no order of the listing matters', async () => {
  await fc.assert(meetingsHold, { numRuns: runs(6) })
})

test('what became of the new items of some histories, with limits that defer a few', async () => {
  const counts = new Map<string, number>()
  for (const weeks of fc.sample(someWeeks, { seed: 24, numRuns: 9 })) {
    const { reasons } = await playWeeks(weeks, { maxAge: 40, maxNewIssues: 4 })
    for (const [reason, count] of reasons) counts.set(reason, (counts.get(reason) ?? 0) + count)
  }
  expect(Object.fromEntries(counts)).toEqual({
    'its issue is open': 37,
    'a person reopened its issue': 1,
    'a person closed its issue': 1,
    'done in another note': 2,
    'closed-before': 3,
    'done-already': 1,
    deferred: 10,
    'blocked-issue': 5,
  })
})
