import type { AttemptOptions } from './attempts.js'

export interface ApplyOptions extends AttemptOptions {
  /** The label whose removal lets an issue go. */
  readonly managedLabel: string
}
