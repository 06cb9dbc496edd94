/** Milliseconds that a runner's clock may differ from GitHub's. */
export const clockSkew = 5 * 60_000
