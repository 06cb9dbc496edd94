import type { CurrentIssue } from '../model/issue.js'
import type { Pace } from '../model/pace.js'
import type { Clock } from '../model/ports.js'

/** Says when the next write may go, or why it may not any more. */
export interface Pacer {
  /** Takes issues into account that were opened before: earlier runs, too, use up what GitHub allows. */
  remember(issues: readonly Pick<CurrentIssue, 'number' | 'createdAt'>[]): void
  /** Waits until the next issue may be opened; answers why it may not be, or null. */
  beforeCreate(): Promise<string | null>
  /** Waits until the next change of an issue may go; answers why it may not, or null. */
  beforeWrite(): Promise<string | null>
  /** Waits if there is time for it (milliseconds); answers whether there was. */
  pause(milliseconds: number): Promise<boolean>
  /** Seconds until as many more issues would be opened. */
  secondsFor(creations: number): number
}

const hour = 3_600_000
const outOfTime = 'the time budget is used up; the next run carries on'

/** Issues that may be opened: a bucket that fills with time. */
class Bucket {
  constructor(
    private readonly pace: Pace,
    private level = pace.createsAtOnce,
    private at = 0,
    /** Times of creations (milliseconds), the oldest first. */
    private readonly times: number[] = [],
  ) {}

  copy(): Bucket {
    return new Bucket(this.pace, this.level, this.at, [...this.times])
  }

  /** When the next creation may go, at this time or later. */
  next(now: number): number {
    const { secondsPerCreate, secondsBetweenCreates, createsPerHour } = this.pace
    const last = this.times.at(-1) ?? -Infinity
    const oldest = this.times.at(-createsPerHour) ?? -Infinity
    const filled = this.level >= 1 ? this.at : this.at + (1 - this.level) * secondsPerCreate * 1000
    return Math.max(now, filled, last + secondsBetweenCreates * 1000, oldest + hour)
  }

  take(time: number): void {
    const { createsAtOnce, secondsPerCreate } = this.pace
    const refilled = secondsPerCreate === 0 ? createsAtOnce : this.level + Math.max(0, time - this.at) / (secondsPerCreate * 1000)
    // What opened faster than this pace counts as no more than an empty bucket.
    this.level = Math.max(0, Math.min(createsAtOnce, refilled) - 1)
    this.at = time
    this.times.push(time)
  }
}

/** Keeps the distance between writes, what GitHub allows in an hour, and the deadline. */
export function createPacer(pace: Pace, clock: Clock): Pacer {
  return new ClockPacer(pace, clock)
}

class ClockPacer implements Pacer {
  private readonly began: number
  private bucket: Bucket
  private readonly known = new Set<number>()
  private readonly opened: number[] = []
  private lastWrite = -Infinity

  constructor(
    private readonly pace: Pace,
    private readonly clock: Clock,
  ) {
    this.began = this.now()
    this.bucket = new Bucket(pace)
  }

  remember(issues: readonly Pick<CurrentIssue, 'number' | 'createdAt'>[]): void {
    for (const { number, createdAt } of issues) {
      const time = Date.parse(createdAt)
      if (this.known.has(number) || time > this.began || time <= this.began - hour) continue
      this.known.add(number)
      this.opened.push(time)
    }
    this.opened.sort((a, b) => a - b)
    this.bucket = new Bucket(this.pace)
    for (const time of this.opened) this.bucket.take(time)
  }

  async beforeCreate(): Promise<string | null> {
    const why = await this.waitUntil(this.bucket.next(this.now()))
    if (why !== null) return why
    this.opened.push(this.now())
    this.bucket.take(this.now())
    return null
  }

  async beforeWrite(): Promise<string | null> {
    const why = await this.waitUntil(this.lastWrite + this.pace.secondsBetweenWrites * 1000)
    if (why === null) this.lastWrite = this.now()
    return why
  }

  async pause(milliseconds: number): Promise<boolean> {
    return (await this.waitUntil(this.now() + milliseconds)) === null
  }

  secondsFor(creations: number): number {
    const simulated = this.bucket.copy()
    let time = this.now()
    for (let count = 0; count < creations; count++) {
      time = simulated.next(time)
      simulated.take(time)
    }
    return (time - this.now()) / 1000
  }

  private now(): number {
    return this.clock.now().getTime()
  }

  private async waitUntil(time: number): Promise<string | null> {
    const wait = Math.max(0, time - this.now())
    if (this.now() + wait >= this.pace.deadline.getTime()) return outOfTime
    if (wait > 0) await this.clock.sleep(wait)
    return null
  }
}
