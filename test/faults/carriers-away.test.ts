import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { StandIn } from '#server/demo-gateway/index.ts'
import { aProgramWithCarriers, promising, statesOf } from './support/carriers.ts'
import { expectInvariants, shown, tell } from './support/counts.ts'

/** Promises on each channel, and codes, in each kind of weather. */
const [RECEIPTS, CODES] = [20, 10]
/** A code of this life has less than a minute left after a few seconds, and must not be sent any more. */
const SHORT_LIFE_S = 65
const BAD_WEATHER_MS = 12_000
/** Hourly at worst after many failures; after so short a time the next attempt is not far. */
const DELIVERED_WITHIN_MS = 60_000
/** Longer than the program waits for an answer. */
const HANGS_MS = 15_000
/** A code may be handed over until a minute before its end; a little more, because it is on its way. */
const CODES_UNTIL_MS = (SHORT_LIFE_S - 60 + 2) * 1_000

const { program, received, sms, email } = await aProgramWithCarriers()
const carriers = [sms, email]

interface Weather {
  readonly begin: (carrier: StandIn) => Promise<void>
  readonly end: (carrier: StandIn) => Promise<void>
  /** What was handed over shows up this much later. */
  readonly delayMs?: number
}
const WEATHER: readonly (readonly [string, Weather])[] = [
  ['are down', { begin: carrier => carrier.goDown(), end: carrier => carrier.comeBack() }],
  ['refuse', { begin: async carrier => carrier.refuse(true), end: async carrier => carrier.refuse(false) }],
  [
    'take messages for now and answer nothing',
    { begin: async carrier => carrier.beSlow(HANGS_MS), end: async carrier => carrier.beSlow(0), delayMs: HANGS_MS },
  ],
]

test.each(WEATHER)('the carriers %s: what is promised arrives after, and no code that is too old', async (what, weather) => {
  const owner = program.owner()
  const { receipt, code } = promising(program, owner)
  received.splice(0)
  await Promise.all(carriers.map(carrier => weather.begin(carrier)))
  const promised: string[] = []
  const codes: string[] = []
  const begun = Date.now()
  for (let n = 0; n < RECEIPTS; n++) {
    promised.push(await receipt({ channel: 'sms', to: `05001000${String(n).padStart(2, '0')}` }, `0${1_000 + n}/2026/09999`))
    promised.push(await receipt({ channel: 'email', to: `nguoi-${n}@vidu.example` }, `0${2_000 + n}/2026/09999`))
  }
  for (let n = 0; n < CODES; n++)
    codes.push(await code({ channel: 'sms', to: `05002000${String(n).padStart(2, '0')}` }, String(100_000 + n), SHORT_LIFE_S))
  await pause(BAD_WEATHER_MS)
  await Promise.all(carriers.map(carrier => weather.end(carrier)))
  const calm = Date.now()
  const arrived = () => new Set(received.flatMap(({ body }) => /\d{5}\/2026\/09999/u.exec(body)?.[0] ?? [])).size
  const open = async () => promised.length - arrived() + ((await statesOf(owner, [...promised, ...codes]))['queued'] ?? 0)
  await expect.poll(open, { timeout: DELIVERED_WITHIN_MS, interval: 100 }).toBe(0)
  const late = received.filter(({ body, at }) => /\b1000\d\d\b/u.test(body) && at - begun > CODES_UNTIL_MS + (weather.delayMs ?? 0))
  tell(`E09 carriers ${what}`, {
    promised: promised.length,
    arrived: arrived(),
    'ms after the weather': Date.now() - calm,
    promises: shown(await statesOf(owner, promised)),
    codes: shown(await statesOf(owner, codes)),
    'codes sent too late': late.length,
  })
  expect(arrived()).toBe(promised.length)
  expect(late).toEqual([])
  await expectInvariants(owner, what)
  await owner.end()
})
