/** What a note writes behind a task when it is done, in words, is no part of the task: its issue is found and closed. */
import { expect, test } from 'vitest'
import { configPath } from '../plan/builders.js'
import { FakeTracker } from '../plan/fake-tracker.js'
import { runOnFiles, type Files } from '../plan/memory-repository.js'

const [first, second] = ['notes/2031-05-06.md', 'notes/2031-05-13.md']
const task = 'RD: Ring the roofer'
const noteOf = (...lines: string[]): string => ['## TODOs', '', ...lines, ''].join('\n')

/** The issues after each of the states of the repository in turn. */
async function after(...states: readonly Files[]): Promise<string[]> {
  const tracker = new FakeTracker()
  tracker.makeLabel('meeting-notes')
  let base: Files = { [configPath]: '' }
  for (const [index, files] of states.entries()) {
    const head = { [configPath]: '', ...files }
    const isStart = index === 0 ? ({ isStart: true } as const) : {}
    const baseRun = { commit: `${index}`.repeat(40), ended: `2026-01-0${index + 1}T00:00:00Z`, ...isStart }
    await runOnFiles({ base, head, headCommit: `${index + 1}`.repeat(40), baseRun }, tracker)
    base = head
  }
  return tracker.issues.map(({ number, title, state }) => `#${number} ${state} ${title}`)
}

test.each([' - DONE', ' – DONE', ' (done)', '. Done.', ' DONE', ' – done 12 May', ' (#1) - DONE', ' - DONE (#1)'])('%s', async (remark) => {
  const open = { [first]: noteOf(`- ${task}`) }
  const closed = ['#1 completed Ring the roofer']
  expect(await after(open, { ...open, [second]: noteOf(`- ${task}${remark}`) })).toEqual(closed)
  expect(await after(open, { [first]: noteOf(`- ${task}${remark}`) })).toEqual(closed)
})

test('a day in the column of the state', async () => {
  const row = (state: string) => noteOf('| Task | Who | Status |', '|---|---|---|', `| Ring the roofer | RD | ${state} |`)
  expect(await after({ [first]: row('open') }, { [first]: row('open'), [second]: row('Done 12 May') })).toEqual([
    '#1 completed Ring the roofer',
  ])
})
