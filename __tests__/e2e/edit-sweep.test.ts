/** The short form of the sweep of edits: each kind of edit where it hurts most, just before a write takes effect. */
import { beforeAll, expect, test } from 'vitest'
import { edits, tryEdit } from './edit-sweep.js'
import { faults, runWithoutFault, type Reference } from './fault-sweep.js'
import { executeInProcess } from './in-process.js'

const unharmed = { duplicates: 0, lost: 0, lostEdits: [], problems: [] }
let reference: Reference

beforeAll(async () => {
  reference = await runWithoutFault(executeInProcess)
})

test.each(Object.entries(edits))('an edit of the %s before the first creation, and in the wait after a fault, stays', async (_, edit) => {
  const [creation = 0] = reference.creations
  expect(await tryEdit(reference, edit, creation)).toMatchObject({ ...unharmed, unseen: 0 })
  expect(await tryEdit(reference, edit, creation, faults['502'])).toMatchObject({ ...unharmed, unseen: 0 })
})

test.each((['title', 'label', 'assignee', 'close'] as const).map((name, index) => ({ name, index })))(
  'an edit of the $name between the reading of an issue and the write that follows it stays',
  async ({ name, index }) => {
    expect(reference.updates.length).toBeGreaterThan(2)
    const update = reference.updates[index % reference.updates.length] ?? 0
    expect(await tryEdit(reference, edits[name]!, update)).toMatchObject({ ...unharmed, unseen: 0 })
  },
)

test('what GitHub gives no way to see is an edit of the body at that moment, and no more of it than of that one issue', async () => {
  const trials = []
  for (const update of reference.updates.slice(0, 2)) trials.push(await tryEdit(reference, edits['body']!, update))
  for (const trial of trials) expect(trial).toMatchObject(unharmed)
  expect(Math.max(...trials.map(({ unseen }) => unseen))).toBe(1)
})
