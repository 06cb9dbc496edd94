/** A task that the next meeting has with another deadline is the same task; a day that is no deadline tells tasks apart. */
import { expect, test } from 'vitest'
import { configPath } from '../plan/builders.js'
import { FakeTracker } from '../plan/fake-tracker.js'
import { runOnFiles, type Files } from '../plan/memory-repository.js'

const pathOn = (day: string) => `notes/2031-${day}.md`
const noteOf = (...lines: string[]): string => ['## TODOs', '', ...lines, ''].join('\n')
type Meetings = Readonly<Record<string, readonly string[]>>

/** The issues after each of the pushes, which bring notes by their days; those before stay. */
async function after(...pushes: readonly Meetings[]): Promise<string[]> {
  const tracker = new FakeTracker()
  tracker.makeLabel('meeting-notes')
  let base: Files = { [configPath]: '' }
  for (const [index, meetings] of pushes.entries()) {
    const notes = Object.entries(meetings).map(([day, lines]) => [pathOn(day), noteOf(...lines)])
    const head: Files = { ...base, ...Object.fromEntries(notes) }
    const baseRun = {
      commit: `${index}`.repeat(40),
      ended: `2026-01-0${index + 1}T00:00:00Z`,
      ...(index === 0 && { isStart: true as const }),
    }
    await runOnFiles({ base, head, headCommit: `${index + 1}`.repeat(40), baseRun }, tracker)
    base = head
  }
  return tracker.issues.map(({ number, title, state }) => `#${number} ${state} ${title}`)
}

const fence = '- [ ] RD: Varnish the fence'

test.each([
  ['by 31 January', 'by 28 February'],
  ['(due 2031-01-31)', '(due 2031-02-28)'],
  ['by 31 January', 'by Friday'],
])('"%s", then "%s": one issue', async (was, now) => {
  const [first, second] = [{ '01-08': [`${fence} ${was}`.trim()] }, { '02-05': [`${fence} ${now}`.trim()] }]
  const expected = [`#1 open Varnish the fence ${now}`.trim()]
  expect(await after(first, second)).toEqual(expected)
  expect(await after({ ...first, ...second })).toEqual(expected)
  expect(await after(first, second, { '03-05': [`${fence} ${now}`.trim()] })).toEqual(expected)
})

test('the day of a later meeting stays', async () => {
  expect(
    await after({ '01-08': [`${fence} by 31 January`] }, { '03-05': [`${fence} by 31 March`] }, { '02-05': [`${fence} by 28 February`] }),
  ).toEqual(['#1 open Varnish the fence by 31 March'])
})

test.each<[string, readonly Meetings[]]>([
  [
    'ticked with another day',
    [{ '01-08': [`${fence} by 31 January`, '- [ ] RD: Oil the gate'] }, { '02-05': ['- [x] RD: Varnish the fence by 28 February'] }],
  ],
  ['without a day', [{ '01-08': [`${fence} by 31 January`] }, { '02-05': [fence] }]],
  [
    'done before',
    [
      { '01-08': [`${fence} by 31 January`] },
      { '01-08': ['- [x] RD: Varnish the fence by 31 January'] },
      { '02-05': [`${fence} by 28 February`] },
    ],
  ],
  ['somebody else’s', [{ '01-08': [`${fence} by 31 January`] }, { '02-05': ['- [ ] AJ: Varnish the fence by 28 February'] }]],
  [
    'of another amount',
    [{ '01-08': ['- [ ] RD: Varnish 2 doors by 31 January'] }, { '02-05': ['- [ ] RD: Varnish 3 doors by 28 February'] }],
  ],
  ['of another sign', [{ '01-08': ['- [ ] RD: Learn C++ by 31 January'] }, { '02-05': ['- [ ] RD: Learn C# by 28 February'] }]],
  ['of another picture', [{ '01-08': ['- [ ] RD: Paint 🔴 by 31 January'] }, { '02-05': ['- [ ] RD: Paint 🔵 by 28 February'] }]],
  [
    'of a day that is no deadline',
    [{ '01-08': ['- [ ] RD: Rent the hall for 2031-04-02'] }, { '02-05': ['- [ ] RD: Rent the hall for 2031-05-07'] }],
  ],
])('two tasks stay two: %s', async (_, pushes) => {
  expect(await after(...pushes)).toHaveLength(2)
})

test('of several with a day each none is taken', async () => {
  const two = [`${fence} by 31 January`, `${fence} by 15 March`]
  expect(await after({ '01-08': two }, { '02-05': [`${fence} by 28 February`] })).toHaveLength(3)
  expect(await after({ '01-08': [two[0]!] }, { '02-05': [`${fence} by 28 February`, two[1]!] })).toHaveLength(3)
})
