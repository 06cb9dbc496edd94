import type { Clock } from '../model/ports.js'

/** How fast a plan is carried out. */
export interface Pace {
  /** Seconds between two creations. */
  readonly secondsBetweenCreates: number
  /** Creations in any hour; GitHub takes 500 contents, comments of people included. */
  readonly createsPerHour: number
  /** Time after which nothing new is begun. */
  readonly deadline: Date
}

/** Says when the next operation may go, or why it may not any more. */
export interface Pacer {
  beforeUpdate(): string | null
  beforeCreate(): Promise<string | null>
}

const hour = 3_600_000

/** Keeps the distance between creations, the hourly budget and the deadline. */
export function createPacer(pace: Pace, clock: Clock): Pacer {
  const created: number[] = []
  const outOfTime = 'the time budget is used up; the next run carries on'
  return {
    beforeUpdate: () => (clock.now() >= pace.deadline ? outOfTime : null),
    async beforeCreate() {
      const now = clock.now().getTime()
      const last = created.at(-1)
      const oldest = created.at(-pace.createsPerHour)
      const wait = Math.max(
        0,
        last === undefined ? 0 : last + pace.secondsBetweenCreates * 1000 - now,
        oldest === undefined ? 0 : oldest + hour - now,
      )
      if (now + wait >= pace.deadline.getTime()) return outOfTime
      if (wait > 0) await clock.sleep(wait)
      created.push(clock.now().getTime())
      return null
    },
  }
}
