import type { Clock } from '../../src/model/ports.js'

/** A clock that a test moves by sleeping. */
export function testClock(start = Date.UTC(2026, 2, 5, 12)): Clock & { pass(milliseconds: number): void } {
  let now = start
  return {
    now: () => new Date(now),
    sleep: async (milliseconds) => void (now += milliseconds),
    pass: (milliseconds) => void (now += milliseconds),
  }
}
