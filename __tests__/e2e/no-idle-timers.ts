/** Timers that wait for nothing run at once: the shortest takes a millisecond, and each request of Octokit's starts four of them. */
const { setTimeout } = globalThis

const direct = (run: (...args: unknown[]) => void, milliseconds = 0, ...args: unknown[]) =>
  milliseconds > 0 ? setTimeout(run, milliseconds, ...args) : setImmediate(run, ...args)

// Without isolation a worker loads this file once a test file.
if (setTimeout.name !== direct.name) globalThis.setTimeout = Object.assign(direct as typeof setTimeout, setTimeout)
