import { defineConfig } from 'vitest/config'

/** The whole simulation: two thousand dossiers by the rules, and a sample in a browser. Wants `npm run build` before. */
export default defineConfig({
  test: {
    include: ['test/review-sim/whole.test.ts'],
    globalSetup: ['test/support/global-setup.ts'],
    pool: 'forks',
    testTimeout: 240_000,
    hookTimeout: 120_000,
    disableConsoleIntercept: true,
    expect: { requireAssertions: true, poll: { timeout: 20_000 } },
  },
})
