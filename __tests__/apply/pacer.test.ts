import { expect, test } from 'vitest'
import { createPacer } from '../../src/apply/pacer.js'
import type { Clock } from '../../src/model/ports.js'

/** A clock that a test moves by sleeping. */
function testClock(): Clock {
  let now = Date.UTC(2026, 2, 5)
  return { now: () => new Date(now), sleep: async (milliseconds) => void (now += milliseconds) }
}

/** Times (ms) at which creations went out, and how many were left. */
async function creations(count: number, secondsBetweenCreates: number, minutes: number): Promise<{ times: number[]; left: number }> {
  const clock = testClock()
  const deadline = new Date(clock.now().getTime() + minutes * 60_000)
  const pacer = createPacer({ secondsBetweenCreates, createsPerHour: 450, deadline }, clock)
  const times: number[] = []
  let left = 0
  for (let index = 0; index < count; index++) {
    if ((await pacer.beforeCreate()) === null) times.push(clock.now().getTime())
    else left++
  }
  return { times, left }
}

const most = (times: readonly number[], milliseconds: number) =>
  Math.max(...times.map((from) => times.filter((time) => time >= from && time < from + milliseconds).length))

test.each([8, 1, 0.1])('600 creations, %s s apart, stay below 80 a minute and 500 an hour', async (seconds) => {
  const { times, left } = await creations(600, seconds, 6 * 60)
  expect({ opened: times.length, left }).toEqual({ opened: 600, left: 0 })
  expect(most(times, 3_600_000)).toBeLessThan(500)
  if (seconds >= 1) expect(most(times, 60_000)).toBeLessThan(80)
})

test('what the time budget has no room for is left', async () => {
  const { times, left } = await creations(600, 8, 50)
  expect(times).toHaveLength(375)
  expect(left).toBe(225)
})
