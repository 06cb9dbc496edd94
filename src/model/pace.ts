/** How fast a plan is applied. */
export interface Pace {
  /** Issues that may be opened one right after the other, as long as none was opened shortly before. */
  readonly createsAtOnce: number
  /** Seconds between two of them. */
  readonly secondsBetweenCreates: number
  /** Seconds until one more may be opened. */
  readonly secondsPerCreate: number
  /** Issues opened in any 60 minutes. */
  readonly createsPerHour: number
  /** Seconds between two changes of issues. */
  readonly secondsBetweenWrites: number
  /** Time after which nothing new is begun. */
  readonly deadline: Date
}
