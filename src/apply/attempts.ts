import type { ClassifiedError } from '../model/plan.js'
import type { Log } from '../model/ports.js'
import type { Pacer } from './pacer.js'

/** Times that a write is tried, the first one included. */
const mostAttempts = 4

export interface AttemptOptions {
  readonly pacer: Pacer
  readonly log: Log
  /** Says what an error means. */
  readonly classify: (error: unknown) => ClassifiedError
  /** The time, in milliseconds since 1970. */
  readonly now: () => number
}

/**
 * Tries a write until GitHub takes it, after the wait that it asks for. This is the one place that repeats writes: an
 * attempt reads anew what it depends on, so that nothing is written over what people did in the meantime.
 * @param isSafe whether an attempt that got no answer may be repeated, because doing it twice is doing it once
 * @throws the last error, if GitHub never took it or there is no time to wait
 */
export async function inAttempts<T>(
  attempt: (isRepeated: boolean) => Promise<T>,
  isSafe: boolean,
  { pacer, log, classify, now }: AttemptOptions,
): Promise<T> {
  for (let count = 1; ; count++) {
    try {
      return await attempt(count > 1)
    } catch (error) {
      const classified = classify(error)
      const wait = waitAfter(classified, count, isSafe, now())
      if (wait === null || count === mostAttempts) throw error
      log.warning(`${classified.message} Trying again in ${Math.ceil(wait / 1000)} s.`)
      if (!(await pacer.pause(wait))) throw error
    }
  }
}

/** Milliseconds to wait before the next attempt; null if another one would be of no use, or not safe. */
function waitAfter({ kind, wait }: ClassifiedError, count: number, isSafe: boolean, now: number): number | null {
  if (wait && 'until' in wait) return Math.max(0, wait.until - now) + 1000
  if (wait) return 1000 * ('seconds' in wait ? wait.seconds : wait.atLeast * count)
  return kind === 'unclear' && isSafe ? count * count * 1000 : null
}
