import { setTimeout as pause } from 'node:timers/promises'
import { expect } from 'vitest'
import type { StandIn } from '#server/demo-gateway/index.ts'
import { promising, statesOf, type WithCarriers } from './carriers.ts'
import { expectInvariants, shown, tell } from './counts.ts'
import { statusOf } from './program.ts'

/** Promises on each channel, and codes, in each kind of weather. */
const [RECEIPTS, CODES] = [20, 10]
/** A code of this life has less than a minute left after a few seconds, and must not be sent any more. */
const SHORT_LIFE_S = 65
/** Longer for a longer run. */
const BAD_WEATHER_MS = Number(process.env['FAULTS_WEATHER_MS'] ?? 12_000)
/** Hourly at worst after many failures; after so short a time the next attempt is not far. */
const DELIVERED_WITHIN_MS = 60_000
/** A code may be handed over until a minute before its end; a little more, because it is on its way. */
const CODES_UNTIL_MS = (SHORT_LIFE_S - 60 + 2) * 1_000

export interface Weather {
  readonly begin: (carrier: StandIn) => Promise<void>
  readonly end: (carrier: StandIn) => Promise<void>
  /** What was handed over shows up this much later. */
  readonly delayMs?: number
}

/** Promises receipts and codes while both carriers are in bad weather: the program stays alive, every receipt arrives after, and no code
 *  that is too old. */
export async function expectAllToArrive(
  { program, received, sms, email }: WithCarriers,
  experiment: string,
  [smsWeather, emailWeather]: readonly [Weather, Weather],
): Promise<void> {
  const owner = program.owner()
  const { receipt, code } = promising(program, owner)
  received.splice(0)
  await Promise.all([smsWeather.begin(sms), emailWeather.begin(email)])
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
  expect([program.isRunning(), await statusOf(`http://127.0.0.1:${program.port}/healthz`)], program.log()).toEqual([true, 200])
  await Promise.all([smsWeather.end(sms), emailWeather.end(email)])
  const calm = Date.now()
  const arrived = () => new Set(received.flatMap(({ body }) => /\d{5}\/2026\/09999/u.exec(body)?.[0] ?? [])).size
  const open = async () => promised.length - arrived() + ((await statesOf(owner, [...promised, ...codes]))['queued'] ?? 0)
  await expect.poll(open, { timeout: DELIVERED_WITHIN_MS, interval: 100 }).toBe(0)
  const delayMs = smsWeather.delayMs ?? 0
  const late = received.filter(({ body, at }) => /\b1000\d\d\b/u.test(body) && at - begun > CODES_UNTIL_MS + delayMs)
  tell(experiment, {
    promised: promised.length,
    arrived: arrived(),
    'ms after the weather': Date.now() - calm,
    promises: shown(await statesOf(owner, promised)),
    codes: shown(await statesOf(owner, codes)),
    'codes sent too late': late.length,
  })
  expect(arrived()).toBe(promised.length)
  expect(late).toEqual([])
  await expectInvariants(owner, experiment)
  await owner.end()
}
