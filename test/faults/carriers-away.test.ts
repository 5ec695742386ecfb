import { test } from 'vitest'
import { aProgramWithCarriers } from './support/carriers.ts'
import { expectAllToArrive, type Weather } from './support/weather.ts'

/** Longer than the program waits for an answer. */
const HANGS_MS = 15_000

const carriers = await aProgramWithCarriers()

const WEATHER: readonly (readonly [string, Weather])[] = [
  ['are down', { begin: carrier => carrier.goDown(), end: carrier => carrier.comeBack() }],
  ['refuse', { begin: async carrier => carrier.refuse(true), end: async carrier => carrier.refuse(false) }],
  [
    'take messages for now and answer nothing',
    { begin: async carrier => carrier.beSlow(HANGS_MS), end: async carrier => carrier.beSlow(0), delayMs: HANGS_MS },
  ],
]

test.each(WEATHER)('the carriers %s: what is promised arrives after, and no code that is too old', async (what, weather) => {
  await expectAllToArrive(carriers, `E09 carriers ${what}`, [weather, weather])
})
