import { expect, test } from 'vitest'
import { dossiers } from './dossiers.ts'
import { simulate } from './simulate.ts'

const SEED = 20_261_121

test('of 340 dossiers no planted fraud is let through, few honest people wait, and a replay gives the same reasons', async () => {
  const report = simulate(await dossiers(340, SEED))
  for (const [kind, { planted, stopped }] of Object.entries(report.fraud)) {
    expect([kind, planted > 0]).toEqual([kind, true])
    expect([kind, stopped]).toEqual([kind, planted])
  }
  const waiting = Object.values(report.honestStopped).reduce((sum, count) => sum + count, 0)
  expect(waiting).toBeLessThan(report.honest * 0.05)
  expect(report.medianKeys).toBeLessThanOrEqual(5)
  expect(simulate(await dossiers(340, SEED)).reasons).toBe(report.reasons)
})
