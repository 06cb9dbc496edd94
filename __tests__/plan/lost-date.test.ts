/** A note that loses its date is no note any more, but what stands in its file is not gone. */
import { expect, test } from 'vitest'
import { configPath } from './builders.js'
import { FakeTracker } from './fake-tracker.js'
import { runOnFiles, type Files } from './memory-repository.js'

const path = 'notes/harbour/planning.md'
const tasks = ['- RD: Repaint the harbour gate', '- AJ: Count the mooring ropes']
const dated = (lines: readonly string[], day = '2026-03-05') =>
  ['# Harbour', '', `Date: ${day}`, '', '## TODOs', '', ...lines, ''].join('\n')
const undated = (lines: readonly string[]) => dated(lines).replace(/Date: .*\n\n/, '')

/** What is said of each push, and the issues after all of them. */
async function pushed(removed: 'keep' | 'close', ...pushes: readonly Files[]) {
  const tracker = new FakeTracker()
  tracker.makeLabel('meeting-notes')
  const says: string[][] = []
  let base: Files = { [configPath]: `removed-items: ${removed}\n` }
  for (const [index, files] of pushes.entries()) {
    const head = { [configPath]: base[configPath]!, ...files }
    const baseRun = { commit: 'b'.repeat(40), ended: '2026-01-01T00:00:00Z', isStart: true } as const
    const { plan } = await runOnFiles({ base, head, headCommit: String(index).repeat(40), baseRun }, tracker)
    says.push(plan.diagnostics.map(({ code }) => code).filter((code) => code !== 'unknown-owner'))
    base = head
  }
  const issues = tracker.issues.map(({ title, state, body }) => `${title} ${state}${body.includes('no longer in the note') ? ' gone' : ''}`)
  return { issues, says: says.slice(1) }
}
const [gate, ropes] = ['Repaint the harbour gate', 'Count the mooring ropes']

test.each(['keep', 'close'] as const)('removed-items: %s: nothing is gone while the file is undated', async (removed) => {
  const first = { [path]: dated(tasks) }
  const lost = { [path]: undated(tasks) }
  expect(await pushed(removed, first, lost)).toEqual({ issues: [`${gate} open`, `${ropes} open`], says: [['not-a-note']] })
  const edited = { [path]: undated([tasks[0]!]) }
  expect(await pushed(removed, first, lost, edited)).toEqual({
    issues: [`${gate} open`, `${ropes} open`],
    says: [['not-a-note'], ['not-a-note']],
  })
})

test('dated again: each item has its issue, and what went in between is gone', async () => {
  const first = { [path]: dated(tasks) }
  const lost = { [path]: undated(tasks) }
  expect((await pushed('close', first, lost, first)).issues).toEqual([`${gate} open`, `${ropes} open`])
  const later = { [path]: dated([tasks[0]!, '- RD: Order new buoys'], '2026-03-06') }
  expect((await pushed('close', first, lost, later)).issues).toEqual([`${gate} open`, `${ropes} not_planned gone`, 'Order new buoys open'])
})

test('a file that has no item any more, or is not there, has none', async () => {
  const first = { [path]: dated(tasks) }
  const empty = '# Harbour\n\nMoved to the wiki.\n'
  for (const second of [{ [path]: empty }, { 'notes/harbour/wiki.md': empty }])
    expect(await pushed('close', first, second)).toEqual({ issues: [`${gate} not_planned gone`, `${ropes} not_planned gone`], says: [[]] })
})

test('an undated file where the note was before it was renamed holds nothing back', async () => {
  const renamed = { 'notes/harbour/planning-2026-03-05.md': dated(tasks), [path]: undated(['- MS: Order new buoys']) }
  expect(await pushed('close', { [path]: dated(tasks) }, renamed)).toEqual({
    issues: [`${gate} open`, `${ropes} open`],
    says: [['not-a-note']],
  })
})
