import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    setupFiles: ['__tests__/fixed-seed.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: {
      // The rooms that only compute; the rest is run by the tests of the whole action, in processes of its own.
      include: ['config', 'scope', 'notes', 'people', 'release', 'managed', 'matching', 'plan', 'wanted', 'render', 'setup'].map(
        (room) => `src/${room}/**/*.ts`,
      ),
      reporter: ['text'],
    },
  },
})
