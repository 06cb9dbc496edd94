/** How long a run takes at most, in milliseconds: GitHub ends a job after six hours. */
export const longestRun = 6 * 3_600_000
