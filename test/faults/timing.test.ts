import { expect, test } from 'vitest'
import { percentile, separation, tell } from './support/counts.ts'
import { liftLimits, lookupsOf, type Lookup } from './support/lookups.ts'
import { aProgram } from './support/program.ts'

/** More of them for a longer run. */
const SAMPLES = Number(process.env['FAULTS_SAMPLES'] ?? 300)
/** 0.5 is a coin, 1 certainty. Of a few hundred samples a coin itself shows up to 0.57. */
const AT_MOST = SAMPLES < 2_000 ? 0.6 : 0.55
const WARM_UP = 20

const program = await aProgram({ VSSID_PROOF_COST: '1' })
await program.start()
const owner = program.owner()
const lookups = await lookupsOf(program, owner)

/** Times both kinds of question in pairs, each after the limits were lifted, so that all are looked at. */
async function timesOf({ ready }: Lookup) {
  const times = { existing: [] as number[], absent: [] as number[] }
  for (let n = -WARM_UP; n < SAMPLES; n++) {
    // By lot: what a question leaves behind, such as a job, is felt by the next ones and shall not always meet the same kind.
    for (const which of Math.random() < 0.5 ? (['existing', 'absent'] as const) : (['absent', 'existing'] as const)) {
      await liftLimits(owner)
      const ask = await ready(which)
      const begun = performance.now()
      await ask()
      if (n >= 0) times[which].push(performance.now() - begun)
    }
  }
  return times
}

test.each(lookups)('the time of an answer does not tell whether it is there: $name', { timeout: 1_200_000 }, async lookup => {
  const { existing, absent } = await timesOf(lookup)
  const told = separation(existing, absent)
  tell(`S02 ${lookup.name}`, {
    samples: `2 × ${SAMPLES}`,
    'median ms': `${percentile(existing, 0.5).toFixed(2)} and ${percentile(absent, 0.5).toFixed(2)}`,
    'area under the curve': told,
  })
  expect(told).toBeLessThanOrEqual(AT_MOST)
})
