import { defineConfig, type Plugin } from 'vitest/config'

/** Tests that start a process or an emulated GitHub. All others only compute, and may share one module graph. */
const outside = ['e2e', 'emulator', 'fetch', 'github', 'runner'].map((room) => `__tests__/${room}/**/*.test.ts`)
const outsideFiles = ['__tests__/local/broken-pipe.test.ts', '__tests__/licenses.test.ts', '__tests__/generated.test.ts']

/** Tests that play whole histories, run every command, read every page or try large tables; `npm run test:quick` leaves them out. */
const slow = [
  'documentation',
  'fuzz/regressions',
  'local/command-line',
  'matching/archived-notes',
  'matching/by-number',
  'matching/closed-again',
  'matching/done-before',
  'matching/done-behind',
  'matching/ended-without-day',
  'matching/grown-items',
  'matching/handed-on',
  'matching/likely-repeats',
  'matching/linked-number',
  'matching/many-meetings',
  'matching/match-items',
  'matching/other-series',
  'matching/overwritten-files',
  'matching/postponed',
  'matching/whose-task',
  'matching/written-days',
  'notes/nothing-dropped',
  'pages/circle',
  'people/login-of-the-note',
  'people/nested-too-deep',
  'plan/histories',
  'plan/lifecycle',
  'plan/lost-date',
  'plan/random-*',
  'plan/two-heads',
  'plan/ways-of-pushing',
].map((name) => `__tests__/${name}.test.ts`)

/** Loads packages as they are published; the twins for developers that some bring are slower, and nobody runs them. */
const asPublished: Plugin = {
  name: 'as-published',
  configResolved: ({ ssr: { resolve } }) => {
    if (resolve) resolve.conditions = resolve.conditions?.filter((condition) => condition !== 'development|production') ?? []
  },
}

/** How many random examples a test tries, as a multiple; `npm run test:quick` is content with fewer. */
function examplesTimes(mode: string): number {
  process.env['EXAMPLES_TIMES'] ??= mode === 'quick' ? '0.3' : '1'
  return Number(process.env['EXAMPLES_TIMES'])
}

export default defineConfig(({ mode }) => ({
  plugins: [asPublished],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['__tests__/**/*.test.ts'],
          exclude: [...outside, ...outsideFiles, ...(mode === 'quick' ? slow : [])],
          isolate: false,
          // Threads start and report faster than processes; what only computes needs nothing of its own.
          pool: 'threads',
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: [...outside, ...outsideFiles],
          setupFiles: ['__tests__/e2e/no-idle-timers.ts'],
          isolate: false,
        },
      },
    ],
    // By default one core is left free, which is half of a small machine.
    maxWorkers: '100%',
    setupFiles: ['__tests__/fixed-seed.ts'],
    testTimeout: 60_000 * Math.max(1, examplesTimes(mode)),
    hookTimeout: 60_000,
    coverage: {
      // The rooms that only compute; the rest is run by the tests of the whole action, in processes of its own.
      include: ['config', 'scope', 'notes', 'people', 'release', 'managed', 'matching', 'plan', 'desired', 'render', 'setup'].map(
        (room) => `src/${room}/**/*.ts`,
      ),
      reporter: ['text'],
    },
  },
}))
