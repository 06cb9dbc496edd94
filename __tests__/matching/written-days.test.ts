/** Days that a task's text writes: a deadline that is moved, or a day behind what is done, makes no other task. */
import { expect, test } from 'vitest'
import { configPath } from '../plan/builders.js'
import { FakeTracker } from '../plan/fake-tracker.js'
import { runOnFiles, type Files } from '../plan/memory-repository.js'

const path = 'notes/2026-03-05.md'
const noteOf = (...lines: string[]): Files => ({ [configPath]: '', [path]: ['## TODOs', '', ...lines, ''].join('\n') })

/** The issues after the first note, and after it was edited. */
async function edited(before: readonly string[], after: readonly string[]): Promise<FakeTracker['issues']> {
  const tracker = new FakeTracker()
  tracker.makeLabel('meeting-notes')
  const baseRun = { commit: 'b'.repeat(40), ended: '2026-01-01T00:00:00Z', isStart: true } as const
  const [empty, first, second] = [noteOf(), noteOf(...before), noteOf(...after)]
  await runOnFiles({ base: empty, head: first, headCommit: 'a'.repeat(40), baseRun }, tracker)
  await runOnFiles({ base: first, head: second, headCommit: 'c'.repeat(40), baseRun }, tracker)
  return tracker.issues
}

test.each([
  ['by March 20', 'by March 27'],
  ['', 'by 2026-03-20'],
  ['(due 2026-03-20)', ''],
  ['📅 2026-03-20', '📅 2026-03-27'],
  ['bis 12. März', 'bis 19. März'],
])('a deadline that was "%s" and is "%s" now is an edit', async (was, now) => {
  const task = '- RD: Write the annual report'
  const issues = await edited([`${task} ${was}`], [`${task} ${now}`])
  expect(issues.map(({ title, state }) => [title, state])).toEqual([[`Write the annual report ${now}`.trim(), 'open']])
})

test.each(['✅ 2026-03-10', '(2026-03-10)', '– done on March 10'])(
  'a box that is ticked with "%s" behind its text closes the issue',
  async (day) => {
    const issues = await edited(['- [ ] RD: Write the annual report'], [`- [x] RD: Write the annual report ${day}`])
    expect(issues.map(({ state }) => state)).toEqual(['completed'])
  },
)

test('tasks that only a day tells apart stay apart', async () => {
  const rooms = ['- RD: Book the hall for 2026-04-02', '- RD: Book the hall for 2026-05-07']
  const issues = await edited(rooms, [rooms[1]!, rooms[0]!, '- RD: Book the hall for 2026-06-04'])
  expect(issues.map(({ title }) => title.slice(-10))).toEqual(['2026-04-02', '2026-05-07', '2026-06-04'])
})

test('numbers that are no days tell tasks apart', async () => {
  const issues = await edited(['- RD: Review chapter 3'], ['- RD: Review chapter 4'])
  expect(issues.map(({ title }) => title)).toEqual(['Review chapter 3', 'Review chapter 4'])
})
