import { defineConfig } from 'vitest/config'

/** One experiment after the other: each wants the machine for itself. */
export default defineConfig({
  test: {
    include: ['test/faults/**/*.test.ts'],
    globalSetup: ['test/support/global-setup.ts'],
    pool: 'forks',
    fileParallelism: false,
    testTimeout: 240_000,
    hookTimeout: 120_000,
    disableConsoleIntercept: true,
    expect: { requireAssertions: true },
  },
})
