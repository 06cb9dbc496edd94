import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../runs.js'
import type { Reason } from './managed-issues.js'
import { meetingsHold, playWeeks, someWeeks, type Week } from './meetings-trial.js'

test('a task keeps its person and its issue, what people closed stays closed, and no order of the listing matters', async () => {
  await fc.assert(meetingsHold, { numRuns: runs(6) })
})

/** A list that is copied with a task ticked. */
const copied: Week[] = [
  { habits: [{ what: 'meet', a: 0, b: 0 }], deeds: [], run: 'well' },
  {
    habits: [
      { what: 'copy list', a: 0, b: 0 },
      { what: 'tick', a: 1, b: 0 },
    ],
    deeds: [],
    run: 'well',
  },
]

test('what became of the new items of some histories, with limits that defer a few', async () => {
  const counts = new Map<string, number>()
  const histories = [24, 140].flatMap((seed) => fc.sample(someWeeks, { seed, numRuns: 9 }))
  for (const weeks of [...histories, copied]) {
    const { reasons } = await playWeeks(weeks, { maxAge: 40, maxNewIssues: 4 })
    for (const [reason, count] of reasons) counts.set(reason, (counts.get(reason) ?? 0) + count)
  }
  // Each reason that there is.
  const expected: Readonly<Record<Reason, number>> = {
    'its issue is open': 71,
    'a person reopened its issue': 1,
    'a person closed its issue': 1,
    'it is done, and so is its issue': 1,
    'done in another note': 2,
    'closed-before': 3,
    'closed-by-a-person': 1,
    'done-already': 2,
    'no-issue-known': 1,
    deferred: 18,
    'blocked-issue': 6,
  }
  expect(Object.fromEntries(counts)).toEqual(expected)
})
