/** The short form of `npm run sweep`: each fault once where it hurts most, while an issue is opened. */
import { beforeAll, expect, test } from 'vitest'
import { executeInProcess } from './in-process.js'
import { faults, runWithoutFault, tryFault, type Reference } from './fault-sweep.js'

let reference: Reference

beforeAll(async () => {
  reference = await runWithoutFault(executeInProcess)
})

test('a run without fault opens and changes what the sweep is about', () => {
  expect(reference.issues).toHaveLength(5)
  expect(reference.creations).toHaveLength(6)
  const pages = reference.desired.map(({ text }) => text).filter((text) => text.includes('"title":"Open items: '))
  expect(pages.map((text) => /\d+ closed since|\d+ decided there/.exec(text)?.[0])).toEqual(['1 closed since', '1 decided there'])
  expect(pages.join()).not.toContain('No meeting since')
})

test.each(Object.entries(faults).map(([name, fault], index) => ({ name, fault, index })))(
  '$name: the run after it ends as one without fault',
  async ({ fault, index }) => {
    const request = reference.creations[index % reference.creations.length] ?? 0
    expect(await tryFault(reference, fault, request, executeInProcess)).toMatchObject({ duplicates: 0, lost: 0, differences: [] })
  },
)

test('the fault is felt: an answer that is lost while an issue is opened is cleared up by looking once more', async () => {
  const untouched = await tryFault(reference, { kind: 'status', status: 401 }, reference.creations[0] ?? 0, executeInProcess)
  const lost = await tryFault(reference, { kind: 'lose-answer' }, reference.creations[0] ?? 0, executeInProcess)
  expect({ untouched: untouched.absorbed, lost: lost.absorbed }).toEqual({ untouched: false, lost: true })
})
