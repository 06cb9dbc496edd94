import { setTimeout } from 'node:timers/promises'
import type { Clock } from '../model/ports.js'

/** The machine's own time. */
export const systemClock: Clock = {
  now: () => new Date(),
  sleep: async (milliseconds) => {
    await setTimeout(milliseconds)
  },
}
