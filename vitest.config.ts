import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    setupFiles: ['__tests__/fixed-seed.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
