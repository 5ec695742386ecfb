import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'db/**/*.test.ts', 'test/rules/**/*.test.ts', 'test/review-sim/small.test.ts', 'tools/**/*.test.ts'],
    exclude: ['node_modules/**'],
    globalSetup: ['test/support/global-setup.ts'],
    pool: 'forks',
    maxWorkers: 2,
    // A busy machine is slow; what never comes fails all the same.
    testTimeout: 60_000,
    hookTimeout: 90_000,
    expect: { requireAssertions: true, poll: { timeout: 20_000 } },
  },
})
