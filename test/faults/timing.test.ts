import { randomInt } from 'node:crypto'
import { expect, test } from 'vitest'
import { percentile, separation, tell } from './support/counts.ts'
import { liftLimits, type Lookup, type Which } from './support/lookup.ts'
import { lookupsOf } from './support/lookups.ts'
import { aProgram } from './support/program.ts'

/** More of them for a longer run. */
const SAMPLES = Number(process.env['FAULTS_SAMPLES'] ?? 300)
/** 0.5 is a coin, 1 certainty. Of a few hundred samples a coin itself shows up to 0.57. */
const AT_MOST = SAMPLES < 2_000 ? 0.6 : 0.55
const WARM_UP = 20

const program = await aProgram({ VSSID_PROOF_COST: '1', VSSID_UNDO_SECONDS: '0' })
await program.start()
const owner = program.owner()
const lookups = await lookupsOf(program, owner)

/** As many of each kind, in an order by lot: what a question leaves behind, such as a job, is felt by the next ones and shall meet both kinds
 *  alike. */
function byLot(each: number): readonly Which[] {
  const order = Array.from({ length: 2 * each }, (_, n): Which => (n % 2 === 0 ? 'existing' : 'absent'))
  for (let n = order.length - 1; n > 0; n--) {
    const other = randomInt(n + 1)
    ;[order[n], order[other]] = [order[other] ?? 'absent', order[n] ?? 'absent']
  }
  return order
}

const nothing = () => ({ existing: [] as number[], absent: [] as number[] })

/** Times questions in this order, each after the limits were lifted, so that all are looked at. `after`: the same times by the kind of the
 *  question before, whose job may be felt. */
async function timesOf({ ready }: Lookup, order: readonly Which[]) {
  const [times, after] = [nothing(), nothing()]
  let before: Which | undefined
  for (const which of order) {
    await liftLimits(owner)
    const ask = await ready(which)
    const begun = performance.now()
    await ask()
    const took = performance.now() - begun
    times[which].push(took)
    if (before) after[before].push(took)
    before = which
  }
  return { times, after }
}

test.each(lookups)('the time of an answer does not tell whether it is there: $name', { timeout: 1_200_000 }, async lookup => {
  await timesOf(lookup, byLot(WARM_UP))
  const { times, after } = await timesOf(lookup, byLot(SAMPLES))
  const { existing, absent } = times
  const told = separation(existing, absent)
  tell(`S02 ${lookup.name}`, {
    samples: `2 × ${SAMPLES}`,
    'median ms': `${percentile(existing, 0.5).toFixed(2)} and ${percentile(absent, 0.5).toFixed(2)}`,
    'area under the curve': told,
    'of the next question': separation(after.existing, after.absent),
  })
  expect(told).toBeLessThanOrEqual(AT_MOST)
})
