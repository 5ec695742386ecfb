import { test } from 'vitest'
import { aBadDay, expectNoDeadEnd } from '#test/support/simulation/no-dead-end.ts'

/** The same with 500 people: `npm run faults` (docs/faults.md). */
test(
  'on a bad day of the network everybody who registers gets a dossier, and nobody fills in anything twice',
  { timeout: 120_000 },
  async () => {
    await expectNoDeadEnd(await aBadDay({ people: 20, seed: 1 }))
  },
)
