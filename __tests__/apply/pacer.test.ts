import { describe, expect, test } from 'vitest'
import { createPacer } from '../../src/apply/pacer.js'
import type { Pace } from '../../src/model/pace.js'
import { testClock } from './test-clock.js'

/** What action.yml gives. */
const defaults = { createsAtOnce: 8, secondsBetweenCreates: 1.5, secondsPerCreate: 6, createsPerHour: 140, secondsBetweenWrites: 1 }

function aPacer({ pace = {}, minutes = 600 }: { pace?: Partial<Pace>; minutes?: number } = {}) {
  const clock = testClock()
  const start = clock.now().getTime()
  const pacer = createPacer({ ...defaults, deadline: new Date(start + minutes * 60_000), ...pace }, clock)
  const seconds = () => (clock.now().getTime() - start) / 1000
  /** Seconds at which as many creations went, and how many were left. */
  const creations = async (count: number) => {
    const times: number[] = []
    let left = 0
    for (let index = 0; index < count; index++) {
      if ((await pacer.beforeCreate()) === null) times.push(seconds())
      else left++
    }
    return { times, left }
  }
  return { pacer, clock, seconds, creations }
}

const most = (times: readonly number[], seconds: number) =>
  Math.max(...times.map((from) => times.filter((time) => time >= from && time < from + seconds).length))

describe('new issues', () => {
  test('go eight at once, 1.5 seconds apart, and then one every six seconds', async () => {
    const { times } = await aPacer().creations(12)
    expect(times).toEqual([0, 1.5, 3, 4.5, 6, 7.5, 9, 10.5, 12, 13.5, 18, 24])
  })

  test.each([
    [100, 17, 9.5],
    [600, 17, 244],
  ])('%i of them stay below 20 in any minute and 150 in any hour', async (count, inMinute, minutes) => {
    const { times, left } = await aPacer().creations(count)
    expect({ opened: times.length, left, inMinute: most(times, 60) }).toEqual({ opened: count, left: 0, inMinute })
    expect(most(times, 3600)).toBeLessThanOrEqual(140)
    expect(times.at(-1)! / 60).toBeLessThan(minutes)
  })

  test('wait for what earlier runs opened, which is known from the listing', async () => {
    const { pacer, clock, creations } = aPacer()
    const now = clock.now().getTime()
    const opened = (...seconds: number[]) =>
      seconds.map((second, index) => ({ number: index + 1, createdAt: new Date(now - second * 1000).toISOString() }))
    // Three pushes in a row do not add up; what was opened hours ago does not count.
    const listed = opened(20, 18, 17, 15, 14, 12, 11, 9, 7200)
    pacer.remember(listed)
    pacer.remember(listed)
    expect((await creations(6)).times).toEqual([0, 1.5, 3, 4.5, 10, 16])
  })

  test('take as long as is said', async () => {
    const { pacer, creations } = aPacer()
    await creations(20)
    const said = pacer.secondsFor(200)
    expect((await creations(200)).times.at(-1)).toBeCloseTo(72 + said, 5)
  })

  test('are left where the time budget has no room for them', async () => {
    const { times, left } = await aPacer({ minutes: 2 }).creations(40)
    expect(times).toHaveLength(27)
    expect(left).toBe(13)
  })

  test('keep any other pace that is asked for', async () => {
    const pace = { createsAtOnce: 2, secondsBetweenCreates: 0, secondsPerCreate: 10, createsPerHour: 4 }
    expect((await aPacer({ pace }).creations(6)).times).toEqual([0, 0, 10, 20, 3600, 3600])
  })

  test('do not wait at all where nothing is to be waited for', async () => {
    const pace = { createsAtOnce: 1, secondsBetweenCreates: 0, secondsPerCreate: 0, createsPerHour: 100_000 }
    expect((await aPacer({ pace }).creations(300)).times.at(-1)).toBe(0)
  })
})

test('changes of issues go a second apart', async () => {
  const { pacer, seconds } = aPacer()
  const times: number[] = []
  for (let count = 0; count < 3; count++) {
    await pacer.beforeWrite()
    times.push(seconds())
  }
  expect(times).toEqual([0, 1, 2])
})

test('a pause that there is no time for is not begun', async () => {
  const { pacer, seconds } = aPacer({ minutes: 1 })
  expect([await pacer.pause(59_000), await pacer.pause(2_000), seconds()]).toEqual([true, false, 59])
})
